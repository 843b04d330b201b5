//! Numbers in an article, as natural frequencies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::RichText;

/// How many of how many: "18 of 100 people". People understand such numbers better than percentages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Frequency {
    /// How many.
    #[schemars(range(max = 1000))]
    pub count: u16,
    /// Of how many, at most 1,000. Use the same number for all entries of a block, so that readers can compare them.
    #[schemars(range(min = 1, max = 1000))]
    pub of: u16,
    /// What the number counts: "people in the United States have migraine".
    pub what: RichText,
}

impl Frequency {
    /// The highest number of which a part is counted.
    pub const MAX: u16 = 1000;
}
