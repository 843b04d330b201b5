//! Finding a condition: the library, its lists and its search.

mod connect;
mod earlier_addresses;
mod library;
mod search_errors;
mod searching;
mod searching_anywhere;
