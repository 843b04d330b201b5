//! The page when parts of it fail, come late, or are changed by other programs.

mod client_failure;
mod early_input;
mod lazy_chunk;
mod other_programs;
mod storage_errors;
