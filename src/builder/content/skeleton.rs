//! The skeletons of new content files. Placeholders describe the text that belongs in their place.

mod blocks;
mod condition;
mod outline;
mod parts;
mod site;

pub use condition::{new_condition, new_page};
pub use outline::new_condition_like;
pub(in crate::builder) use parts::name_of;
pub use site::{new_site, no_symptoms};
