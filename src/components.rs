//! What the reader sees. Components show and ask; the rules are elsewhere.
//!
//! One component, one file, one CSS file and one class prefix of the same name. All are static HTML, whose controls
//! name what they do; [`CommentList`] and what it shows are made in the browser. Those of the library are for the build
//! alone.

mod appointment;
mod article;
mod article_section;
mod author_card;
mod author_rating;
mod block;
mod button;
mod client_note;
mod comment_editor;
mod comment_item;
mod comment_list;
mod comments;
#[cfg(feature = "ssr")]
mod condition_list;
mod contents;
mod figure;
mod glossary;
mod heading;
#[cfg(feature = "ssr")]
mod home;
#[cfg(feature = "ssr")]
mod letter_links;
#[cfg(feature = "ssr")]
mod letter_page;
mod medical_help;
mod new_version;
mod not_found_page;
mod offline_page;
mod print_controls;
mod private_note;
mod read_aloud;
mod reading_settings;
#[cfg(feature = "ssr")]
mod search_form;
mod section_controls;
mod site_footer;
mod site_header;
mod sources;
mod storage_notice;
#[cfg(feature = "ssr")]
mod symptom_list;
#[cfg(feature = "ssr")]
mod symptom_page;
mod unsaved_text_actions;
mod your_notes;

pub use article::{Article, LATE_STYLES};
pub use comment_list::CommentList;
#[cfg(feature = "ssr")]
pub use home::Home;
#[cfg(feature = "ssr")]
pub use letter_page::LetterPage;
pub use not_found_page::NotFoundPage;
pub use offline_page::OfflinePage;
pub use site_footer::SiteFooter;
pub use site_header::SiteHeader;
#[cfg(feature = "ssr")]
pub use symptom_page::SymptomPage;

use unsaved_text_actions::UnsavedTextActions;

/// The ids of the elements that hold what the client puts in.
pub mod roots {
    /// Is empty until [`CommentList`](super::CommentList) is mounted in it.
    pub const COMMENT_LIST: &str = "comment-list";
}
