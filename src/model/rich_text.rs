//! Prose with links, emphasis and citations.

mod error;
mod parser;
mod span;
mod target;
mod unknown_markup;

use std::fmt;

pub use error::RichTextError;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use span::all_spans;
pub use span::{Span, plain};
pub use target::Target;

use super::Id;

/// Prose with links, emphasis and citations. It may not be blank.
///
/// `*word*` and `**word**` stress a word. `[words](#section-id)`, `[words](condition:slug)` and `[words](https://…)` are
/// links, `[words](term:id)` is a term that the glossary explains, and `[claim](source:id)` names the source of a claim.
/// `\*` prints an asterisk. Other markup is an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("format" = "prose", "pattern" = "\\S"))]
#[serde(try_from = "String", into = "String")]
pub struct RichText {
    /// The text as it is written in a content file.
    source: String,
    spans: Vec<Span>,
}

impl RichText {
    /// The parts, in order.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// The text as a reader sees it, without markup.
    pub fn plain(&self) -> String {
        plain(&self.spans)
    }

    /// The targets of all links, in order.
    pub fn targets(&self) -> impl Iterator<Item = &Target> {
        all_spans(&self.spans).into_iter().filter_map(|span| match span {
            Span::Link { target, .. } => Some(target),
            _ => None,
        })
    }

    /// The sections of the same article to which this text links.
    pub fn linked_sections(&self) -> impl Iterator<Item = &Id> {
        self.targets().filter_map(|target| match target {
            Target::Section(id) => Some(id),
            _ => None,
        })
    }

    /// The glossary entries to which this text links.
    pub fn terms(&self) -> impl Iterator<Item = &Id> {
        self.targets().filter_map(|target| match target {
            Target::Term(id) => Some(id),
            _ => None,
        })
    }

    /// The sources that this text cites.
    pub fn cited_sources(&self) -> impl Iterator<Item = &Id> {
        all_spans(&self.spans).into_iter().flat_map(|span| match span {
            Span::Citation { sources, .. } => sources.as_slice(),
            _ => &[],
        })
    }
}

impl TryFrom<String> for RichText {
    type Error = RichTextError;

    fn try_from(source: String) -> Result<Self, RichTextError> {
        if source.trim().is_empty() {
            return Err(RichTextError::Blank);
        }
        let spans = parser::parse(&source)?;
        Ok(Self { source, spans })
    }
}

impl From<RichText> for String {
    fn from(text: RichText) -> Self {
        text.source
    }
}

impl fmt::Display for RichText {
    /// The text as it is written in a content file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source)
    }
}
