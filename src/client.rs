//! The code that runs in the reader's browser. [`dom`] finds and changes elements of the page; [`state`] decides what
//! happens when the reader acts.

pub mod dom;
pub mod state;
