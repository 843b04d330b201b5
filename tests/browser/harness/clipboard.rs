//! A stand-in for the clipboard.

/// Records the text that a page copies.
pub const CLIPBOARD_RECORDER: &str = include_str!("clipboard_recorder.js");
