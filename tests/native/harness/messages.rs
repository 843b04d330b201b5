//! Messages as readers see them.

use symptom_database::model::{Language, Message};

use super::pages::{english, locales};

/// The message in English. A browser also separates thousands.
pub fn in_english(message: &Message) -> String {
    english().format(message)
}

/// Whether the file of messages with this name has a message. A page fetches it.
pub fn is_in_file(name: &str, message: &Message) -> bool {
    let locale = locales().of(&Language::default());
    let file = locale.fetched().iter().find(|it| it.name == name).expect("a file of messages");
    file.json.contains(&format!("\"{}\":", message.id))
}
