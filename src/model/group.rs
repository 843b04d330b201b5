//! Groups of conditions and symptoms.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, NonEmptyString};

/// A group of conditions or symptoms, such as “Headaches”. Lists show their entries under its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The id by which conditions or symptoms name their group.
    pub id: Id,
    /// The name of the group, as a heading.
    pub name: NonEmptyString,
}
