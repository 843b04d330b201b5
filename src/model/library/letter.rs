use crate::message;
use crate::model::Message;

/// The letter under which a name is listed. Names that begin with none come last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// From 'a' to 'z', or a letter that the language has besides them: 'ñ' in Spanish.
    Latin(char),
    /// A digit, or a letter of another script.
    Other,
}

impl Letter {
    /// Its name in the address of its page, `/a-z/<id>/`. Not every host and system handles other characters than those
    /// of ASCII well, so 'ñ' has the number of its character: `u00f1`.
    pub fn id(self) -> String {
        match self {
            Self::Latin(letter) if letter.is_ascii() => letter.to_string(),
            Self::Latin(letter) => format!("u{:04x}", u32::from(letter)),
            Self::Other => "other".to_owned(),
        }
    }

    /// The heading above its conditions.
    pub fn heading(self) -> Message {
        match self.capital() {
            Some(letter) => message!("letter-heading", letter = letter),
            None => message!("letter-heading-other"),
        }
    }

    /// One line about the page of its conditions.
    pub fn description(self) -> Message {
        match self.capital() {
            Some(letter) => message!("letter-description", letter = letter),
            None => message!("letter-description-other"),
        }
    }

    /// The letter as a capital letter; nothing if it is none of the language.
    pub fn capital(self) -> Option<String> {
        match self {
            Self::Latin(letter) => Some(letter.to_uppercase().to_string()),
            Self::Other => None,
        }
    }
}
