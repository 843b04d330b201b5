//! What feedback is about.

use serde::{Deserialize, Serialize};

use crate::model::Id;
use crate::model::condition::Condition;

/// What the feedback on one page is about. Every page carries its own as JSON, so that the
/// WebAssembly is the same for all pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The slug of the condition the comments belong to.
    pub condition: Id,
    /// The author the rating belongs to.
    pub author: Id,
}

impl From<&Condition> for Subject {
    fn from(condition: &Condition) -> Self {
        Self { condition: condition.slug.clone(), author: condition.author.id.clone() }
    }
}
