//! What a page writes to the console, and the errors that it does not catch.

/// Records errors and warnings.
pub const CONSOLE_RECORDER: &str = include_str!("console_recorder.js");

/// Returns the recorded errors and warnings.
pub const RECORDED_ERRORS: &str = "return complaints";
