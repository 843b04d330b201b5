//! What a message says in a language.

use std::sync::OnceLock;

use symptom_database::builder::locales::{Locales, MissingPolicy};
use symptom_database::messages::catalog::Catalog;
use symptom_database::model::{Language, Message};

/// The words of the message in English.
pub fn english(message: &Message) -> String {
    locales().of(&Language::default()).format(message)
}

/// The words of the message in Spanish.
pub fn spanish(message: &Message) -> String {
    let language = Language::try_from("es".to_owned()).expect("a tag");
    locales().find(&language).expect("there are Spanish words").format(message)
}

fn locales() -> &'static Locales {
    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    static LOCALES: OnceLock<Locales> = OnceLock::new();
    let read = || Locales::read(FOLDER.as_ref(), MissingPolicy::Refuse);
    LOCALES.get_or_init(|| read().expect("the words of the site are right"))
}
