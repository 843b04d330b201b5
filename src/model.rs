//! The domain types: conditions, symptoms, the site's settings, and a reader's feedback.
//!
//! The model is pure: it uses neither Leptos, nor the browser, nor files. Time and ids come in as arguments.

pub mod code_index;
pub mod condition;
pub mod condition_index;
mod day;
mod email_address;
pub mod feedback;
mod file_path;
mod glossary;
mod group;
mod id;
mod json_path;
mod language;
pub mod library;
mod message;
mod non_empty_string;
pub mod page;
mod partial_date;
mod phone_number;
mod rich_text;
pub mod site;
mod site_address;
pub mod symptom;
pub mod translation;
mod web_address;

pub use day::{Day, DayError};
pub use email_address::{EmailAddress, EmailAddressError};
pub use file_path::{FilePath, FilePathError};
pub use glossary::GlossaryEntry;
pub use group::Group;
pub use id::{Id, IdError};
pub use json_path::{JsonPath, PathSegment};
pub use language::{Direction, Language, LanguageError};
pub use message::{Message, Variable};
pub use non_empty_string::{BlankError, NonEmptyString};
pub use partial_date::{PartialDate, PartialDateError};
pub use phone_number::{PhoneNumber, PhoneNumberError};
pub use rich_text::{RichText, RichTextError, Span, Target, plain};
pub use site_address::{SiteAddress, SiteAddressError};
pub use web_address::{SourceAddress, WebAddress, WebAddressError};
