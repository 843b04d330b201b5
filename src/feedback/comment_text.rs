//! The text of a comment, and how long it may be.

use std::fmt;

/// The text of a comment: not blank, and at most [`CommentText::MAX_CHARS`] characters, after
/// white space at both ends has been taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentText(String);

impl CommentText {
    /// The longest a comment may be, in Unicode scalar values, which is what people come closest
    /// to calling characters.
    pub const MAX_CHARS: usize = 2_000;

    /// The comment that was typed.
    ///
    /// # Errors
    /// If it is blank or too long.
    pub fn parse(typed: &str) -> Result<Self, CommentTextError> {
        let text = typed.trim();
        match Length::of(text) {
            Length::Over(over) => Err(CommentTextError::TooLong { over }),
            Length::Left(_) if text.is_empty() => Err(CommentTextError::Blank),
            Length::Left(_) => Ok(Self(text.to_owned())),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a typed text is not a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentTextError {
    /// Nothing but white space.
    Blank,
    /// Longer than allowed, by so many characters.
    TooLong {
        /// How many characters too many.
        over: usize,
    },
}

impl fmt::Display for CommentTextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => f.write_str("Write your comment first. It is still empty."),
            Self::TooLong { over } => {
                let characters = if *over == 1 { "character" } else { "characters" };
                write!(f, "Make your comment shorter. It is {over} {characters} too long.")
            }
        }
    }
}

/// How a typed text stands to the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// So many characters are left.
    Left(usize),
    /// So many characters are too many.
    Over(usize),
}

impl Length {
    /// The length of a typed text. White space at both ends counts not, as it is not kept.
    pub fn of(typed: &str) -> Self {
        let count = typed.trim().chars().count();
        match CommentText::MAX_CHARS.checked_sub(count) {
            Some(left) => Self::Left(left),
            None => Self::Over(count - CommentText::MAX_CHARS),
        }
    }

    /// What a screen reader is told while the reader types: nothing while there is room, then
    /// every hundred characters, then when the text is too long. Saying each count would drown
    /// the reader's own words.
    pub fn announcement(self) -> String {
        const SAY_FROM: usize = 300;
        const STEP: usize = 100;
        match self {
            Self::Left(left) if left >= SAY_FROM => String::new(),
            Self::Left(left) => format!("Fewer than {} characters left", (left / STEP + 1) * STEP),
            Self::Over(_) => "Your comment is too long".to_owned(),
        }
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, rest) = match self {
            Self::Left(left) => (*left, "left"),
            Self::Over(over) => (*over, "too many"),
        };
        let unit = if count == 1 { "character" } else { "characters" };
        // The page is in English, and so is the thousands' comma. No count reaches a million
        // before a person has given up.
        if count < 1_000 {
            write!(f, "{count} {unit} {rest}")
        } else {
            write!(f, "{},{:03} {unit} {rest}", count / 1_000, count % 1_000)
        }
    }
}
