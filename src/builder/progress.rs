//! Shows the progress of long work: as a bar on a terminal, and as lines in a log.

#[cfg(test)]
mod tests;

use std::io::{IsTerminal, stderr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Work that ends sooner shows no progress.
const QUIET: Duration = Duration::from_secs(2);

/// The least time between two lines of a log.
const PAUSE: Duration = Duration::from_secs(5);

/// Shows how much of some work is done. Several threads may share it.
#[derive(Debug)]
pub struct Progress {
    what: &'static str,
    total: usize,
    done: AtomicUsize,
    begin: Instant,
    output: Output,
}

#[derive(Debug)]
enum Output {
    Terminal(OnceLock<ProgressBar>),
    Log(Mutex<ProgressLog>),
}

impl Progress {
    /// Begins work on `total` things. `what` names the work, such as "Rendering pages".
    pub fn new(what: &'static str, total: usize) -> Self {
        let output = if stderr().is_terminal() {
            Output::Terminal(OnceLock::new())
        } else {
            Output::Log(Mutex::default())
        };
        Self { what, total, done: AtomicUsize::new(0), begin: Instant::now(), output }
    }

    /// Records that one more thing is done.
    pub fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let elapsed = self.begin.elapsed();
        match &self.output {
            Output::Terminal(bar) if elapsed >= QUIET => {
                bar.get_or_init(|| self.bar()).set_position(done as u64);
            }
            Output::Terminal(_) => {}
            Output::Log(log) => {
                // A thread that panics while it holds the lock leaves a valid log.
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
        // The template is valid; otherwise indicatif's own style would do.
        bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
    }
}

/// Removes the bar, so that later lines take its place.
impl Drop for Progress {
    fn drop(&mut self) {
        if let Output::Terminal(bar) = &self.output {
            bar.get().into_iter().for_each(ProgressBar::finish_and_clear);
        }
    }
}

/// Decides which lines a log gets: few enough to be read, and none for short work.
#[derive(Debug, Default)]
struct ProgressLog {
    last: Option<Duration>,
}

impl ProgressLog {
    /// The line for `done` of `total` things, `elapsed` after the work began; none if the last line is too recent.
    fn line(&mut self, what: &str, done: usize, total: usize, elapsed: Duration) -> Option<String> {
        if elapsed < self.last.map_or(QUIET, |last| last + PAUSE) {
            return None;
        }
        self.last = Some(elapsed);
        Some(format!("{what}: {done} of {total} ..."))
    }
}
