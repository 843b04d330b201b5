//! The text of a comment, and how long it may be.

use std::fmt;

/// The text of a comment or a question: not blank, and at most [`CommentText::MAX_CHARS`] characters, after
/// white space at both ends has been taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentText(String);

impl CommentText {
    /// The longest a comment may be, in Unicode scalar values, which is what people come closest
    /// to calling characters.
    pub const MAX_CHARS: usize = 2_000;

    /// The longest a question for an appointment may be, in the same unit.
    pub const MAX_QUESTION_CHARS: usize = 500;

    /// The comment that was typed.
    ///
    /// # Errors
    /// If nothing in it can be seen, or if it is too long.
    pub fn parse(typed: &str) -> Result<Self, CommentTextError> {
        Self::parse_within(typed, Self::MAX_CHARS)
    }

    /// The question that was typed.
    ///
    /// # Errors
    /// If nothing in it can be seen, or if it is too long.
    pub fn parse_question(typed: &str) -> Result<Self, CommentTextError> {
        Self::parse_within(typed, Self::MAX_QUESTION_CHARS)
    }

    fn parse_within(typed: &str, most: usize) -> Result<Self, CommentTextError> {
        let text = typed.trim();
        if !text.chars().any(is_visible) {
            return Err(CommentTextError::Blank);
        }
        match text.chars().count().checked_sub(most) {
            Some(over @ 1..) => Err(CommentTextError::TooLong { over }),
            _ => Ok(Self(text.to_owned())),
        }
    }

    /// The text in a record. Earlier versions of this page have kept texts in which nothing can be seen.
    ///
    /// # Errors
    /// If no version of this page has written it.
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
    /// Nothing that can be seen.
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
