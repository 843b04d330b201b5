//! What a message says in English.

use std::sync::OnceLock;

use symptom_database::builder::locales::Locales;
use symptom_database::messages::catalog::Catalog;
use symptom_database::model::{Language, Message};

/// The words of the message in English.
pub fn english(message: &Message) -> String {
    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    static LOCALES: OnceLock<Locales> = OnceLock::new();
    let read = || Locales::read(FOLDER.as_ref()).expect("the words of the site are right");
    LOCALES.get_or_init(read).of(&Language::default()).format(message)
}
