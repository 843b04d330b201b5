//! What the site is about: conditions, symptoms, the site itself, and a reader's feedback.
//!
//! The model is pure: it knows neither leptos, nor the browser, nor files. Time and ids come in as arguments.

pub mod condition;
mod day;
pub mod feedback;
mod id;
mod json_path;
mod language;
pub mod library;
mod non_empty_string;
mod rich_text;
pub mod site;
pub mod symptom;
mod web_address;

pub use day::{Day, DayError};
pub use id::{Id, IdError};
pub use json_path::{JsonPath, Step};
pub use language::{Language, LanguageError};
pub use non_empty_string::{BlankError, NonBlank};
pub use rich_text::{Span, Target, Text, TextError};
pub use web_address::{WebAddress, WebAddressError};
