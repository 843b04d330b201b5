//! What a page writes to the console, and the errors that it does not catch.

/// Records errors and warnings.
pub const CONSOLE: &str = include_str!("console_recorder.js");

/// Returns the recorded errors and warnings.
pub const COMPLAINTS: &str = "return complaints";
