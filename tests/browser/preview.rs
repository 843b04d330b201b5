//! The preview that an author looks at while writing.

mod begun_language;
mod findings;
mod review_copy;
