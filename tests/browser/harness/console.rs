//! What a page writes to the console, and the errors that it does not catch.

/// Notes what a page complains of.
pub const CONSOLE: &str = "window.complaints = [];
    addEventListener('error', event => complaints.push(event.message));
    addEventListener('unhandledrejection', event => complaints.push(`${event.reason}`));
    for (const level of ['error', 'warn']) {
        console[level] = (...words) => complaints.push(words.join(' '));
    }";

/// What it has complained of.
pub const COMPLAINTS: &str = "return complaints";
