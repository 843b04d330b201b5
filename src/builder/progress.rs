//! How far long work has come, for whoever waits for it.

use std::io::{IsTerminal, stderr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Work that ends sooner tells nothing.
const QUIET: Duration = Duration::from_secs(2);

/// How long a log says nothing more.
const PAUSE: Duration = Duration::from_secs(5);

/// Tells how much of a piece of work is done: as a bar on a terminal, in lines where there is none.
/// Any thread may tell of its part.
#[derive(Debug)]
pub struct Progress {
    what: &'static str,
    total: usize,
    done: AtomicUsize,
    begin: Instant,
    place: Place,
}

#[derive(Debug)]
enum Place {
    Terminal(OnceLock<ProgressBar>),
    Log(Mutex<ProgressLog>),
}

impl Progress {
    /// `what` is done, as in "Rendering pages", to so many.
    pub fn new(what: &'static str, total: usize) -> Self {
        let place = if stderr().is_terminal() {
            Place::Terminal(OnceLock::new())
        } else {
            Place::Log(Mutex::default())
        };
        Self { what, total, done: AtomicUsize::new(0), begin: Instant::now(), place }
    }

    /// One more is done.
    pub fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let elapsed = self.begin.elapsed();
        match &self.place {
            Place::Terminal(bar) if elapsed >= QUIET => {
                bar.get_or_init(|| self.bar()).set_position(done as u64);
            }
            Place::Terminal(_) => {}
            Place::Log(log) => {
                // A thread that has panicked leaves no half of a time.
                let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(line) = log.line(self.what, done, self.total, elapsed) {
                    eprintln!("{line}");
                }
            }
        }
    }

    fn bar(&self) -> ProgressBar {
        let style = ProgressStyle::with_template("{msg} {wide_bar} {pos} of {len}, {eta} left");
        let bar = ProgressBar::new(self.total as u64).with_message(self.what);
        // Without a style of our own, indicatif's does.
        bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
    }
}

/// What follows is written where the bar was.
impl Drop for Progress {
    fn drop(&mut self) {
        if let Place::Terminal(bar) = &self.place {
            bar.get().into_iter().for_each(ProgressBar::finish_and_clear);
        }
    }
}

/// The lines of a log: seldom enough to be read, and none for what is done soon.
#[derive(Debug, Default)]
pub struct ProgressLog {
    last: Option<Duration>,
}

impl ProgressLog {
    /// The line to write when so many are done, `elapsed` after the work began; if it is time for one.
    pub fn line(
        &mut self,
        what: &str,
        done: usize,
        total: usize,
        elapsed: Duration,
    ) -> Option<String> {
        if elapsed < self.last.map_or(QUIET, |last| last + PAUSE) {
            return None;
        }
        self.last = Some(elapsed);
        Some(format!("{what}: {done} of {total} ..."))
    }
}
