//! What the reader sees. Components show and ask; the rules are elsewhere.
//!
//! One component, one file, one CSS file and one class prefix of the same name. Those that react
//! ([`AuthorRating`], [`Comments`], [`SectionControls`], [`StorageNotice`]) are hydrated, and
//! the list of comments is mounted, each in its own root; all others are static HTML and never reach the browser as code. Those of the library are for the build alone.

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
#[cfg(feature = "ssr")]
mod home;
mod keep_elsewhere;
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
mod your_notes;

pub use article::{Article, LATE_STYLES};
pub use author_rating::AuthorRating;
pub use comment_list::CommentList;
pub use comments::Comments;
#[cfg(feature = "ssr")]
pub use home::Home;
#[cfg(feature = "ssr")]
pub use letter_page::LetterPage;
pub use not_found_page::NotFoundPage;
pub use offline_page::OfflinePage;
pub use section_controls::SectionControls;
pub use site_footer::SiteFooter;
pub use site_header::SiteHeader;
pub use storage_notice::StorageNotice;
#[cfg(feature = "ssr")]
pub use symptom_page::SymptomPage;

use keep_elsewhere::KeepElsewhere;
use leptos::prelude::*;

/// The ids of the elements that the client brings to life. The prerendered page has the markup of
/// each hydrated component right inside.
pub mod roots {
    /// Holds [`AuthorRating`](super::AuthorRating).
    pub const AUTHOR_RATING: &str = "author-rating";
    /// Holds [`Comments`](super::Comments).
    pub const COMMENT_FORM: &str = crate::state::COMMENT_FORM_ID;
    /// Is empty until [`CommentList`](super::CommentList) is mounted in it.
    pub const COMMENT_LIST: &str = "comment-list";
    /// Each holds a [`StorageNotice`](super::StorageNotice): beside the rating, and beside the form.
    pub const STORAGE_NOTICES: [&str; 2] = ["storage-notice-rating", "storage-notice-comments"];
    /// Holds [`SectionControls`](super::SectionControls).
    pub const SECTION_CONTROLS: &str = "section-controls";
}

/// The attribute `hidden` of what shows a text while there is one.
fn hidden_while_empty(text: RwSignal<String>) -> impl Fn() -> Option<&'static str> + Clone {
    move || text.read().is_empty().then_some("")
}
