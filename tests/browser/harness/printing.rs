//! A stand-in for the browser’s own printing.

/// The message where a reader has nothing to print or share.
pub const NOTHING_TO_PRINT: &str = "Your sheet is empty. Tick a question or write a comment first.";

/// Records what would be on the paper.
pub const PRINT_RECORDER: &str = include_str!("print_recorder.js");
