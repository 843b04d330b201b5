//! Words and their meanings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, NonEmptyString, RichText};

/// A word and what it means. A text refers to it with `[the word](term:<id>)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlossaryEntry {
    /// The id by which texts refer to it. Its anchor in the page's address is `#term-<id>`.
    pub id: Id,
    /// The word, as a heading.
    pub term: NonEmptyString,
    /// The meaning of the word.
    pub definition: RichText,
}
