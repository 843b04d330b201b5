//! The preview that an author looks at while writing.

mod findings;
