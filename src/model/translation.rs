//! Translations. These types define the schemas of `public/conditions/<slug>.<language>.json`,
//! `public/pages/<slug>.<language>.json`, `public/symptoms.<language>.json` and `public/site.<language>.json`.
//!
//! A translation has the texts, and takes everything else from its original: authors, sources, codes, symptoms and dates.

mod condition;
mod groups;
mod info;
mod page;
mod site;
mod symptoms;

pub use condition::ConditionTranslation;
pub use info::{Translated, TranslationInfo};
pub use page::PageTranslation;
pub use site::SiteTranslation;
pub use symptoms::{SymptomTranslation, SymptomsTranslation};
