//! Pieces of text of an article.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::each_at;
use super::figure::{Figure, Photo};
use super::frequency::Frequency;
use super::table::Table;
use super::treatment::Treatment;
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
    /// A numbered list, for steps in their order.
    Steps(Vec<RichText>),
    /// Terms, each with its description.
    Terms(Vec<Term>),
    /// A table. On a phone it becomes a list.
    Table(Table),
    /// A box with something good to know.
    Note(Callout),
    /// A box with something dangerous.
    Warning(Callout),
    /// Numbers such as "18 of 100", each with a small picture.
    Numbers(Vec<Frequency>),
    /// Treatments, with everything a reader must know to choose one.
    Treatments(Vec<Treatment>),
    /// A table that compares the treatments of the section in which it stands, and of the sections in that one.
    TreatmentComparison(Comparison),
    /// A drawing with a caption.
    Figure(Figure),
    /// A photograph with a caption.
    Photo(Photo),
}

impl Block {
    /// The names of every kind.
    pub const KINDS: [&str; 12] = [
        "paragraph",
        "list",
        "steps",
        "terms",
        "table",
        "note",
        "warning",
        "numbers",
        "treatments",
        "treatment-comparison",
        "figure",
        "photo",
    ];

    /// The name of its kind, as in [`Self::KINDS`].
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Paragraph(_) => "paragraph",
            Self::List(_) => "list",
            Self::Steps(_) => "steps",
            Self::Terms(_) => "terms",
            Self::Table(_) => "table",
            Self::Note(_) => "note",
            Self::Warning(_) => "warning",
            Self::Numbers(_) => "numbers",
            Self::Treatments(_) => "treatments",
            Self::TreatmentComparison(_) => "treatment-comparison",
            Self::Figure(_) => "figure",
            Self::Photo(_) => "photo",
        }
    }

    /// The names of its terms or treatments, and its headings that are plain text, in order.
    pub fn names(&self) -> Vec<&NonEmptyString> {
        match self {
            Self::Terms(terms) => terms.iter().map(|term| &term.term).collect(),
            Self::Treatments(treatments) => {
                treatments.iter().filter_map(|treatment| treatment.name.as_ref()).collect()
            }
            Self::Table(table) => table.columns.iter().collect(),
            Self::Note(callout) | Self::Warning(callout) => callout.title.iter().collect(),
            _ => Vec::new(),
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
            Self::Steps(steps) => each_at(&path.key("steps"), steps).collect(),
            Self::Terms(terms) => each_at(&path.key("terms"), terms)
                .map(|(path, term)| (path.key("description"), &term.description))
                .collect(),
            Self::Table(table) => table.texts_at(&path.key("table")),
            Self::Note(callout) => callout.texts_at(&path.key("note")),
            Self::Warning(callout) => callout.texts_at(&path.key("warning")),
            Self::Numbers(numbers) => each_at(&path.key("numbers"), numbers)
                .map(|(path, number)| (path.key("what"), &number.what))
                .collect(),
            Self::Treatments(treatments) => each_at(&path.key("treatments"), treatments)
                .flat_map(|(path, treatment)| treatment.texts_at(&path))
                .collect(),
            Self::TreatmentComparison(comparison) => {
                vec![(path.key("treatment-comparison").key("caption"), &comparison.caption)]
            }
            Self::Figure(figure) => vec![(path.key("figure").key("caption"), &figure.caption)],
            Self::Photo(photo) => vec![(path.key("photo").key("caption"), &photo.caption)],
        }
    }
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

/// The content of a box that stands out from the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Callout {
    /// Its title, which the page shows after "Note:" or "Warning:".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<NonEmptyString>,
    /// Its text.
    pub text: RichText,
    /// A list below the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<RichText>,
}

impl Callout {
    fn texts_at(&self, path: &JsonPath) -> Vec<(JsonPath, &RichText)> {
        let list = each_at(&path.key("list"), &self.list);
        [(path.key("text"), &self.text)].into_iter().chain(list).collect()
    }
}

/// A table that compares treatments. Its content comes from the treatments themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// The caption above the table.
    pub caption: RichText,
}
