//! The pieces of pages. Components contain no rules.
//!
//! Each component has a Rust file, a CSS file and a class prefix of the same name. Components render static HTML, whose
//! controls name their [`Action`](crate::client::state::Action). Only [`CommentList`] and its parts render in the
//! browser.

mod appointment;
mod article_section;
mod author_card;
mod author_rating;
mod block;
mod button;
mod callout;
mod client_note;
mod code_list;
mod codes;
mod comment_editor;
mod comment_item;
mod comment_list;
mod comments;
mod condition_list;
mod contents;
mod figure;
mod glossary;
mod heading;
mod letter_links;
mod medical_help;
mod new_version;
mod numbers;
mod photo;
mod print_controls;
mod private_note;
mod publication_date;
mod read_aloud;
mod reading_settings;
mod related;
mod rich_text;
mod search_form;
mod section_controls;
mod site_footer;
mod site_header;
mod sources;
mod storage_notice;
mod support;
mod symptom_list;
mod table;
mod treatment;
mod unsaved_text_actions;
mod your_notes;

pub use appointment::Appointment;
pub use article_section::article_section;
pub use author_card::{AuthorCard, by_line};
pub use block::block;
pub use client_note::ClientNote;
pub use code_list::CodeList;
pub use codes::codes;
pub use comment_list::{COMMENT_LIST_ROOT_ID, CommentList};
pub use comments::Comments;
pub use condition_list::ConditionList;
pub use contents::Contents;
pub use glossary::glossary;
pub use letter_links::LetterLinks;
pub use medical_help::medical_help;
pub use print_controls::PrintControls;
pub use private_note::PrivateNote;
pub use publication_date::publication_date;
pub use read_aloud::listen_line;
pub use related::{RelatedCondition, related_conditions};
pub use rich_text::{TERM_ID_PREFIX, TextContext};
pub use search_form::SearchForm;
pub use section_controls::SectionControls;
pub use site_footer::SiteFooter;
pub use site_header::SiteHeader;
pub use sources::sources;
pub use storage_notice::StorageNotice;
pub use support::support;
pub use symptom_list::SymptomList;
pub use your_notes::YourNotes;
