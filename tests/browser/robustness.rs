//! The page when parts of it fail, or other programs change it.

mod client_failure;
mod early_input;
mod lazy_chunk;
mod other_programs;
mod storage_errors;
