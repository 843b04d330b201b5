//! The subject of feedback.

use serde::{Deserialize, Serialize};

use crate::model::Id;
use crate::model::condition::Condition;

/// The subject of the feedback on one page. Every page carries its own as JSON, so that the WebAssembly is the same for
/// all pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The slug of the condition that the comments are about.
    pub condition: Id,
    /// The author whom the rating is about.
    pub author: Id,
}

impl From<&Condition> for Subject {
    fn from(condition: &Condition) -> Self {
        Self { condition: condition.slug.clone(), author: condition.author.id.clone() }
    }
}
