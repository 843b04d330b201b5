//! Finding a condition: the library, its lists and its search.

mod library;
mod search_errors;
mod searching;
