//! Pieces of text of an article.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::figure::Figure;
use crate::model::{JsonPath, NonEmptyString, RichText};

/// A piece of text of one kind, written in JSON as `{"<kind>": <content>}`.
// docs/architecture.md lists the steps to add a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph(RichText),
    /// A bulleted list.
    List(Vec<RichText>),
    /// Terms, each with its description.
    Terms(Vec<Term>),
    /// Treatments, with everything a reader must know to choose one.
    Treatments(Vec<Treatment>),
    /// A drawing with a caption.
    Figure(Figure),
}

impl Block {
    /// The names of its terms or treatments, in order.
    pub fn names(&self) -> Vec<&NonEmptyString> {
        match self {
            Self::Terms(terms) => terms.iter().map(|term| &term.term).collect(),
            Self::Treatments(treatments) => {
                treatments.iter().filter_map(|treatment| treatment.name.as_ref()).collect()
            }
            Self::Paragraph(_) | Self::List(_) | Self::Figure(_) => Vec::new(),
        }
    }

    /// Its texts, in order.
    pub fn texts(&self) -> Vec<&RichText> {
        self.texts_at(&JsonPath::default()).into_iter().map(|(_, text)| text).collect()
    }

    /// Its texts, in order, each with its path. `path` is that of the block.
    pub fn texts_at(&self, path: &JsonPath) -> Vec<(JsonPath, &RichText)> {
        match self {
            Self::Paragraph(text) => vec![(path.key("paragraph"), text)],
            Self::List(items) => each_at(&path.key("list"), items).collect(),
            Self::Terms(terms) => each_at(&path.key("terms"), terms)
                .map(|(path, term)| (path.key("description"), &term.description))
                .collect(),
            Self::Treatments(treatments) => each_at(&path.key("treatments"), treatments)
                .flat_map(|(path, treatment)| treatment.texts_at(&path))
                .collect(),
            Self::Figure(figure) => vec![(path.key("figure").key("caption"), &figure.caption)],
        }
    }
}

/// The entries of a list, each with its path. `path` is that of the list.
pub fn each_at<'a, T>(
    path: &JsonPath,
    entries: &'a [T],
) -> impl Iterator<Item = (JsonPath, &'a T)> + use<'a, T> {
    let path = path.clone();
    entries.iter().enumerate().map(move |(index, entry)| (path.index(index), entry))
}

/// A term and what it means or does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The term.
    pub term: NonEmptyString,
    /// Its meaning or effect.
    pub description: RichText,
}

/// A treatment: how it works, its benefits and its risks.
///
/// The fields answer questions 9 to 11 of DISCERN, an instrument for judging written information on treatment choices
/// (D. Charnock and others, 1999).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Treatment {
    /// Its name. Leave it out if the section's heading is the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<NonEmptyString>,
    /// What it is, how it works, and what happens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<RichText>,
    /// How it helps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub benefits: Option<RichText>,
    /// Its risks and side effects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risks: Option<RichText>,
}

impl Treatment {
    /// Its texts, in order, each with its path. `path` is that of the treatment.
    fn texts_at(&self, path: &JsonPath) -> Vec<(JsonPath, &RichText)> {
        let answers = [("what", &self.what), ("benefits", &self.benefits), ("risks", &self.risks)];
        answers.iter().filter_map(|(key, text)| Some((path.key(key), text.as_ref()?))).collect()
    }
}
