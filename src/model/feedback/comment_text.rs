//! The text of a comment, and how long it may be.

use crate::message;
use crate::model::Message;

/// The text of a comment or a question, without white space at both ends. It is not blank and has at most
/// [`CommentText::MAX_CHARS`] characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentText(String);

impl CommentText {
    /// The maximum length of a comment in Unicode scalar values, which come closest to what people call characters.
    pub const MAX_CHARS: usize = 2_000;

    /// The maximum length of a question for an appointment, in the same unit.
    pub const MAX_QUESTION_CHARS: usize = 500;

    /// Parses the typed text of a comment.
    ///
    /// # Errors
    /// If it has no visible character, or if it is too long.
    pub fn parse(typed: &str) -> Result<Self, CommentTextError> {
        Self::parse_within(typed, Self::MAX_CHARS)
    }

    /// Parses the typed text of a question.
    ///
    /// # Errors
    /// If it has no visible character, or if it is too long.
    pub fn parse_question(typed: &str) -> Result<Self, CommentTextError> {
        Self::parse_within(typed, Self::MAX_QUESTION_CHARS)
    }

    fn parse_within(typed: &str, max: usize) -> Result<Self, CommentTextError> {
        let text = typed.trim();
        if !text.chars().any(is_visible) {
            return Err(CommentTextError::Blank);
        }
        match text.chars().count().checked_sub(max) {
            Some(over @ 1..) => Err(CommentTextError::TooLong { over }),
            _ => Ok(Self(text.to_owned())),
        }
    }

    /// Parses the text of a record. Earlier versions of this page have saved texts without any visible character.
    ///
    /// # Errors
    /// If no version of this page can have saved it.
    pub fn from_record(text: &str) -> Result<Self, CommentTextError> {
        let text = text.trim();
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
    /// It has no visible character.
    Blank,
    /// It is too long.
    TooLong {
        /// The number of characters above the limit.
        over: usize,
    },
}

impl CommentTextError {
    /// What is wrong with a comment, in sentences for the reader.
    pub fn message(self) -> Message {
        match self {
            Self::Blank => message!("comment-blank"),
            Self::TooLong { over } => message!("comment-too-long", count = over),
        }
    }

    /// The same of a question.
    pub fn question_message(self) -> Message {
        match self {
            Self::Blank => message!("question-blank"),
            Self::TooLong { over } => message!("question-too-long", count = over),
        }
    }
}

/// Whether a reader can see a character. White space, controls, the blank of Braille and the default-ignorable
/// characters of Unicode 17 (`DerivedCoreProperties.txt`) cannot be seen.
fn is_visible(character: char) -> bool {
    let is_ignorable = matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    );
    let is_blank = character == '\u{2800}';
    !(is_ignorable || is_blank || character.is_whitespace() || character.is_control())
}

/// How much room a typed text leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// The number of characters below the limit.
    Left(usize),
    /// The number of characters above the limit.
    Over(usize),
}

impl Length {
    /// Measures a typed text. White space at both ends does not count, because it is not saved.
    pub fn of(typed: &str) -> Self {
        let count = typed.trim().chars().count();
        match CommentText::MAX_CHARS.checked_sub(count) {
            Some(left) => Self::Left(left),
            None => Self::Over(count - CommentText::MAX_CHARS),
        }
    }

    /// How much room is left, for the reader to see.
    pub fn message(self) -> Message {
        match self {
            Self::Left(count) => message!("comment-length-left", count = count),
            Self::Over(count) => message!("comment-length-over", count = count),
        }
    }

    /// Returns the announcement for a screen reader while the reader types; nothing while there is enough room. It
    /// changes every hundred characters: announcing each count would drown the reader's own words.
    pub fn announcement(self) -> Option<Message> {
        const ANNOUNCE_BELOW: usize = 300;
        const STEP: usize = 100;
        match self {
            Self::Left(left) if left >= ANNOUNCE_BELOW => None,
            Self::Left(left) => {
                Some(message!("comment-length-fewer", count = (left / STEP + 1) * STEP))
            }
            Self::Over(_) => Some(message!("comment-length-too-long")),
        }
    }
}
