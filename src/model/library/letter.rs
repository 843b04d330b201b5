use std::fmt;

use super::words;
use crate::model::NonEmptyString;

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
    pub fn heading(self) -> String {
        match self {
            Self::Latin(_) => format!("Conditions that begin with {self}"),
            Self::Other => "Conditions that begin with no letter from A to Z".to_owned(),
        }
    }
}

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latin(letter) => write!(f, "{}", letter.to_ascii_uppercase()),
            Self::Other => f.write_str("Other"),
        }
    }
}
