//! A sentence for readers, before it is in a language.

/// The id of a message in `locales/`, and the values of its variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The id, the same in all languages.
    pub id: &'static str,
    /// Each variable with its value.
    pub variables: Vec<(&'static str, Variable)>,
}

/// The value of a variable in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Variable {
    /// A text, such as a name.
    Text(String),
    /// A number, which can choose between plural forms.
    Number(usize),
    /// Another message, such as the reason after a colon.
    Message(Message),
}

impl From<String> for Variable {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Variable {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<usize> for Variable {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl From<u8> for Variable {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<Message> for Variable {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

/// A [`Message`] with this id and these variables: `message!("comments-hidden", count = hidden)`.
/// `scripts/check-locales.mjs` finds ids and variables that `locales/en/` does not have.
#[macro_export]
macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::model::Message {
            id: $id,
            variables: vec![$((stringify!($name), $crate::model::Variable::from($value))),*],
        }
    };
}
