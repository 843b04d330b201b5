//! Whole pages, each made of [components](crate::components).

mod article;
mod connect;
mod group;
mod home;
mod letter;
mod moved;
mod not_found;
mod offline;
pub mod reserved_ids;
mod site_page;
mod symptom;

pub use article::{Article, LATE_STYLES};
pub use connect::ConnectPage;
pub use group::GroupPage;
pub use home::Home;
pub use letter::LetterPage;
pub use moved::MovedPage;
pub use not_found::NotFoundPage;
pub use offline::OfflinePage;
pub use site_page::SitePage;
pub use symptom::{SymptomContext, SymptomPage};
