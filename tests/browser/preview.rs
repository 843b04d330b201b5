//! The preview that an author looks at while writing.

mod findings;
mod review_copy;
