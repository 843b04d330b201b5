use super::words;
use crate::message;
use crate::model::{Message, NonEmptyString};

/// The letter under which a name is listed. Names that begin with no letter from A to Z come last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Letter {
    /// From 'a' to 'z'.
    Latin(char),
    /// A digit, or a letter of another script.
    Other,
}

impl Letter {
    /// The letter under which a name is listed.
    pub fn of(name: &NonEmptyString) -> Self {
        let folded = words::fold(name.as_str());
        match folded.chars().find(|it| it.is_alphanumeric()) {
            Some(first) if first.is_ascii_lowercase() => Self::Latin(first),
            _ => Self::Other,
        }
    }

    /// Its name in the address of its page, `/a-z/<id>/`.
    pub fn id(self) -> String {
        match self {
            Self::Latin(letter) => letter.to_string(),
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

    /// The letter as a capital letter; nothing if it is none from A to Z.
    pub fn capital(self) -> Option<String> {
        match self {
            Self::Latin(letter) => Some(letter.to_ascii_uppercase().to_string()),
            Self::Other => None,
        }
    }
}
