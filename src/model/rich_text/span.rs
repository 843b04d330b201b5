//! Parts of a text.

use super::Target;
use crate::model::Id;

/// A part of a [`RichText`](super::RichText).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain text.
    Text(String),
    /// Stressed text, `*word*`.
    Emphasis(Vec<Span>),
    /// Important text, `**word**`.
    Strong(Vec<Span>),
    /// A link. Its label holds no link and no citation.
    Link {
        /// The text of the link.
        label: Vec<Span>,
        /// Where it leads.
        target: Target,
    },
    /// A claim and the sources on which it rests. The claim holds no citation.
    Citation {
        /// The text of the claim.
        claim: Vec<Span>,
        /// The ids of the sources, at least one.
        sources: Vec<Id>,
    },
}

impl Span {
    /// The spans in this one.
    fn inner(&self) -> &[Span] {
        match self {
            Self::Text(_) => &[],
            Self::Emphasis(spans)
            | Self::Strong(spans)
            | Self::Link { label: spans, .. }
            | Self::Citation { claim: spans, .. } => spans,
        }
    }
}

/// The text of spans, without markup.
pub fn plain(spans: &[Span]) -> String {
    let words = spans.iter().map(|span| match span {
        Span::Text(words) => words.clone(),
        other => plain(other.inner()),
    });
    words.collect()
}

/// The spans and those in them, in order.
pub(super) fn all_spans(spans: &[Span]) -> Vec<&Span> {
    spans.iter().flat_map(|span| [vec![span], all_spans(span.inner())].concat()).collect()
}
