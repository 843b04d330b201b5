//! Waits for changes of files in folders.
//!
//! The system's messages only wake the watcher. Whether anything has changed, it sees from the names, sizes and times of
//! the files. So it also works where messages are missing, such as on a network drive, and when an editor replaces files
//! or folders.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant, SystemTime};

use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};
use walkdir::WalkDir;

/// An editor may save a file in several steps. They have ended when there was no message for so long.
const QUIET: Duration = Duration::from_millis(60);

/// The longest time to wait for that.
const MAX_DELAY: Duration = Duration::from_millis(400);

/// How often to look without a message.
const INTERVAL: Duration = Duration::from_secs(1);

/// The files of the folders, each with what tells its versions apart.
type Files = BTreeMap<PathBuf, (u64, Option<SystemTime>)>;

enum Message {
    Changed,
    Stop,
}

/// Watches folders with their subfolders.
pub(super) struct Watcher {
    folders: Vec<PathBuf>,
    sender: Sender<Message>,
    messages: Receiver<Message>,
    /// Sends the messages of the system; none if it has none to send.
    system: Option<RecommendedWatcher>,
    seen: Files,
}

impl Watcher {
    /// Watches from now on.
    pub(super) fn new<const N: usize>(folders: [&Path; N]) -> Self {
        let (sender, messages) = mpsc::channel();
        let folders = folders.map(Path::to_owned).to_vec();
        let system = system_watcher(&folders, sender.clone()).ok();
        let seen = files(&folders);
        Self { folders, sender, messages, system, seen }
    }

    /// Whether the system sends no messages.
    pub(super) fn polls(&self) -> bool {
        self.system.is_none()
    }

    /// A function that ends the waiting.
    pub(super) fn stopper(&self) -> impl FnOnce() + use<> {
        let sender = self.sender.clone();
        move || {
            // Nobody waits if the receiver is gone.
            let _ = sender.send(Message::Stop);
        }
    }

    /// Waits until a file differs from what it was when this returned last. Returns whether that is why it returns.
    pub(super) fn wait_for_change(&mut self) -> bool {
        loop {
            match self.messages.recv_timeout(INTERVAL) {
                Ok(Message::Changed) => {
                    if !self.wait_until_quiet() {
                        return false;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => return false,
            }
            let files = files(&self.folders);
            if files != self.seen {
                self.seen = files;
                return true;
            }
        }
    }

    /// Returns false if the watcher is to stop.
    fn wait_until_quiet(&self) -> bool {
        let begin = Instant::now();
        while begin.elapsed() < MAX_DELAY {
            match self.messages.recv_timeout(QUIET) {
                Ok(Message::Changed) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }
}

fn system_watcher(
    folders: &[PathBuf],
    sender: Sender<Message>,
) -> notify::Result<RecommendedWatcher> {
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // The build itself reads the files.
        if event.is_ok_and(|event| !event.kind.is_access()) {
            // Nobody waits if the receiver is gone.
            let _ = sender.send(Message::Changed);
        }
    })?;
    for folder in folders {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    Ok(watcher)
}

/// The files of folders. Those that vanish meanwhile, or cannot be read, are left out.
fn files(folders: &[PathBuf]) -> Files {
    let entries = folders.iter().flat_map(|it| WalkDir::new(it).into_iter().filter_map(Result::ok));
    let entries = entries.filter(|entry| !entry.file_type().is_dir());
    let file = |entry: walkdir::DirEntry| {
        let metadata = entry.metadata().ok()?;
        Some((entry.into_path(), (metadata.len(), metadata.modified().ok())))
    };
    entries.filter_map(file).collect()
}
