//! The domain types: conditions, symptoms, the site's settings, and a reader's feedback.
//!
//! The model is pure: it uses neither Leptos, nor the browser, nor files. Time and ids come in as arguments.

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
pub use json_path::{JsonPath, PathSegment};
pub use language::{Language, LanguageError};
pub use non_empty_string::{BlankError, NonEmptyString};
pub use rich_text::{RichText, RichTextError, Span, Target};
pub use web_address::{WebAddress, WebAddressError};
