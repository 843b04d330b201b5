//! The site in Spanish: everything that works in English, in the words of `locales/es`, and the way between languages.

mod arriving;
mod finding;
mod handing_out;
mod listening;
mod made_up;
mod offline;
mod reading;
mod right_to_left;
mod writing;
