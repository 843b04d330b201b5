use std::fmt;

use crate::model::{BlankError, Id, IdError};

/// Why a text is not a [`RichText`](super::RichText).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RichTextError {
    /// Nothing but white space.
    Blank,
    /// A broken link.
    BrokenLink,
    /// A link to an address with brackets in it.
    Brackets,
    /// A link to something that no link can lead to.
    Target(String),
    /// A link to a file, telephone number or e-mail address that is not one. Holds the message.
    TargetValue(String),
    /// A link to something by an id that is not one.
    Id(IdError),
    /// A citation that names the same source twice.
    RepeatedSource(Id),
    /// A link or a citation in the words of a link, or a citation in a citation.
    NestedLink,
    /// Emphasis in emphasis of the same kind.
    NestedEmphasis,
    /// Asterisks that begin emphasis and have no counterpart.
    UnclosedEmphasis(String),
    /// An empty line, or a line break that begins a paragraph.
    Paragraphs,
    /// Markup that this text does not have.
    UnknownMarkup {
        /// The beginning of the markup.
        found: String,
        /// What to write instead.
        advice: &'static str,
    },
}

impl fmt::Display for RichTextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => BlankError.fmt(f),
            Self::BrokenLink => f.write_str(
                "A link in this text is broken. Write “[words](#section-id)” or \
                 “[words](https://…)”, without a space in between.",
            ),
            Self::Brackets => f.write_str(
                "A link's address cannot hold brackets. Write “%28” for “(” and “%29” for “)”.",
            ),
            Self::Target(target) => write!(
                f,
                "“{target}” cannot be linked to. Link to a section of this article, such as \
                 “#treatment”, or to one of these: “condition:migraine”, “term:tremor”, \
                 “source:ninds”, “page:privacy”, “file:diary.pdf”, “tel:911”, \
                 “mailto:info@example.org”, “https://example.org/”."
            ),
            Self::TargetValue(message) => f.write_str(message),
            Self::Id(error) => error.fmt(f),
            Self::RepeatedSource(id) => {
                write!(f, "A claim cites the source “{id}” twice. Remove one of them.")
            }
            Self::NestedLink => f.write_str(
                "A link stands in the words of another link or citation. Take one of them out. \
                 Only a cited claim may hold a link.",
            ),
            Self::NestedEmphasis => {
                f.write_str("Stressed words stand in stressed words. Take the inner asterisks out.")
            }
            Self::UnclosedEmphasis(asterisks) => write!(
                f,
                "“{asterisks}” has no counterpart. Write “*word*” or “**word**”, or “\\*” for an \
                 asterisk that readers shall see."
            ),
            Self::Paragraphs => f.write_str(
                "This text has an empty line. Write each paragraph as a block of its own.",
            ),
            Self::UnknownMarkup { found, advice } => {
                write!(f, "“{found}” is not markup of articles. {advice}")
            }
        }
    }
}
