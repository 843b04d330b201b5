//! Tables in an article.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::each_at;
use crate::model::{JsonPath, NonEmptyString, RichText};

/// A table. The first cell of each row is the heading of the row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The caption above the table.
    pub caption: RichText,
    /// The headings of the columns, at least two.
    pub columns: Vec<NonEmptyString>,
    /// The rows. Each has as many cells as there are columns.
    pub rows: Vec<Vec<RichText>>,
}

impl Table {
    /// Its texts, in order, each with its path. `path` is that of the table.
    pub(super) fn texts_at(&self, path: &JsonPath) -> Vec<(JsonPath, &RichText)> {
        let rows = each_at(&path.key("rows"), &self.rows);
        let cells = rows.flat_map(|(path, row)| each_at(&path, row));
        [(path.key("caption"), &self.caption)].into_iter().chain(cells).collect()
    }
}
