//! Pictures in an article.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{Id, NonEmptyString, RichText};

/// A drawing, with its content in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The name of its file: `figures/<image>.svg`.
    pub image: Id,
    /// The caption below the drawing.
    pub caption: RichText,
    /// The whole content of the drawing, for readers who cannot see it.
    pub description: NonEmptyString,
    /// The drawing; empty until the builder has read its file.
    #[serde(skip)]
    pub drawing: Drawing,
}

/// An SVG document that only draws: it holds no script, no style of its own, and asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing(String);

impl Drawing {
    /// A document that the caller has checked.
    pub fn from_checked(svg: String) -> Self {
        Self(svg)
    }

    /// The document as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
