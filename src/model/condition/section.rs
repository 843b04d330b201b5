//! Parts of an article.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Block, Treatment};
use crate::model::{Id, NonEmptyString};

/// The id of the section that the page makes of `without_treatment`. Only an article with that field must not use it for
/// a section of its own.
pub const WITHOUT_TREATMENT_ID: &str = "without-treatment";

/// A part of an article that folds. Sections may hold sections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The section's anchor in the page's address, `#<id>`. Keep it, because other sites link to it.
    pub id: Id,
    /// Its earlier ids, and those of sections that became part of it. Links to them still open it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Id>,
    /// The section's heading.
    pub heading: NonEmptyString,
    /// Whether the section, with those in it, states medical facts, which need a source. If it is missing: true.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub medical: bool,
    /// The section's own text, before the sections within it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
    /// The sections within this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
}

fn yes() -> bool {
    true
}

// serde passes a reference.
#[expect(clippy::trivially_copy_pass_by_ref)]
fn is_true(it: &bool) -> bool {
    *it
}

impl Section {
    /// The treatments of the section and of those in it, each with the id of its section, and with its name, or else the
    /// heading of its section.
    pub fn treatments(&self) -> Vec<(&Id, &NonEmptyString, &Treatment)> {
        let own = self.blocks.iter().filter_map(|block| match block {
            Block::Treatments(treatments) => Some(treatments),
            _ => None,
        });
        let own = own.flatten();
        let own = own.map(|it| (&self.id, it.name.as_ref().unwrap_or(&self.heading), it));
        own.chain(self.sections.iter().flat_map(Self::treatments)).collect()
    }
}
