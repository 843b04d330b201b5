//! Texts of an article that may contain links.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{BlankError, Id, IdError, WebAddress};

/// Prose with links. It may not be blank.
///
/// `[words](#section-id)` and `[words](https://…)` are links, and `[words](term:id)` is a term that the glossary
/// explains. There is no other markup: the page shows everything else unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("format" = "prose", "pattern" = "\\S"))]
#[serde(try_from = "String", into = "String")]
pub struct RichText(Vec<Span>);

/// A part of a [`RichText`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Text without a link.
    Text(String),
    /// A link.
    Link {
        /// The text of the link.
        label: String,
        /// Where it leads.
        target: Target,
    },
}

impl Span {
    fn looks_like_a_broken_link(&self) -> bool {
        match self {
            Self::Text(text) => {
                ["](", "] (#", "] (http", "] (term"].iter().any(|it| text.contains(it))
            }
            Self::Link { .. } => false,
        }
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a section of the same article.
    Section(Id),
    /// To a term's entry in the glossary.
    Term(Id),
    /// To another site.
    Web(WebAddress),
}

impl RichText {
    /// The texts and links, in order.
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// The text without the targets of links.
    pub fn plain(&self) -> String {
        let words = self.0.iter().map(|span| match span {
            Span::Text(words) | Span::Link { label: words, .. } => words.as_str(),
        });
        words.collect()
    }

    /// The sections this text links to.
    pub fn linked_sections(&self) -> impl Iterator<Item = &Id> {
        self.0.iter().filter_map(|span| match span {
            Span::Link { target: Target::Section(id), .. } => Some(id),
            _ => None,
        })
    }

    /// The glossary entries to which this text links.
    pub fn terms(&self) -> impl Iterator<Item = &Id> {
        self.0.iter().filter_map(|span| match span {
            Span::Link { target: Target::Term(id), .. } => Some(id),
            _ => None,
        })
    }
}

impl TryFrom<String> for RichText {
    type Error = RichTextError;

    fn try_from(source: String) -> Result<Self, RichTextError> {
        if source.trim().is_empty() {
            return Err(RichTextError::Blank);
        }
        let mut spans = Vec::new();
        let mut words_from = 0;
        let mut search_from = 0;
        while let Some(found) = source[search_from..].find('[') {
            let open = search_from + found;
            search_from = open + 1;
            if let Some(link) = LinkSource::at(&source, open) {
                if words_from < open {
                    spans.push(Span::Text(source[words_from..open].to_owned()));
                }
                let target = Target::parse(link.target)?;
                spans.push(Span::Link { label: link.label.to_owned(), target });
                words_from = link.end;
                search_from = link.end;
            }
        }
        if words_from < source.len() {
            spans.push(Span::Text(source[words_from..].to_owned()));
        }
        if spans.iter().any(Span::looks_like_a_broken_link) {
            return Err(RichTextError::BrokenLink);
        }
        Ok(Self(spans))
    }
}

/// A link as written: `[label](target)`, ending before byte `end`.
struct LinkSource<'a> {
    label: &'a str,
    target: &'a str,
    end: usize,
}

impl<'a> LinkSource<'a> {
    /// The link that begins with the bracket at byte `open`, if there is one.
    fn at(source: &'a str, open: usize) -> Option<Self> {
        let (label, rest) = source[open + 1..].split_once(']')?;
        let (target, rest) = rest.strip_prefix('(')?.split_once(')')?;
        let is_link = !label.trim().is_empty() && !label.contains('[');
        is_link.then(|| Self { label, target, end: source.len() - rest.len() })
    }
}

impl Target {
    fn parse(source: &str) -> Result<Self, RichTextError> {
        let id = |id: &str| Id::try_from(id.to_owned()).map_err(RichTextError::Id);
        if let Some(term) = source.strip_prefix("term:") {
            return id(term).map(Self::Term);
        }
        match source.strip_prefix('#') {
            Some(section) => id(section).map(Self::Section),
            // A link ends at the first ")", so an address with brackets would be cut short.
            None if source.starts_with("https:") && source.contains('(') => {
                Err(RichTextError::Brackets)
            }
            None => WebAddress::try_from(source.to_owned())
                .map(Self::Web)
                .map_err(|_| RichTextError::Target(source.to_owned())),
        }
    }
}

impl From<RichText> for String {
    fn from(text: RichText) -> Self {
        text.to_string()
    }
}

impl fmt::Display for RichText {
    /// The text as it is written in a condition file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|span| match span {
            Span::Text(words) => f.write_str(words),
            Span::Link { label, target: Target::Section(id) } => write!(f, "[{label}](#{id})"),
            Span::Link { label, target: Target::Term(id) } => write!(f, "[{label}](term:{id})"),
            Span::Link { label, target: Target::Web(address) } => {
                write!(f, "[{label}]({})", address.as_str())
            }
        })
    }
}

/// Why a text is not a [`RichText`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RichTextError {
    /// Nothing but white space.
    Blank,
    /// A broken link.
    BrokenLink,
    /// A link to an address with brackets in it.
    Brackets,
    /// A link to something that is neither a section, a term nor an `https://` address.
    Target(String),
    /// A link to a section or term by something that is not an id.
    Id(IdError),
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
                 “#treatment”, to an address that begins with “https://”, or to a term of the \
                 glossary, such as “term:tremor”."
            ),
            Self::Id(error) => error.fmt(f),
        }
    }
}
