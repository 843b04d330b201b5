//! The site in Spanish: everything that works in English, in the words of `locales/es`, and the way between languages.

mod finding;
mod reading;
mod writing;
