//! The search: the index that is built, and what the pages' script finds in it.

mod collection;
mod full_text;
mod index;
mod names;
mod quality;
