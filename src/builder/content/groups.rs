//! Checks the groups of conditions and symptoms.

use std::collections::HashSet;

use super::suggestion::did_you_mean;
use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::each_at;
use crate::model::{Group, Id, JsonPath};

/// The groups that have the id of another one.
pub(super) fn repeated(groups: &[Group]) -> Vec<Diagnostic> {
    let mut ids = HashSet::new();
    let groups = each_at(&JsonPath::default().key("groups"), groups);
    let repeated = groups.filter(|(_, group)| !ids.insert(&group.id)).map(|(path, group)| {
        let message = format!(
            "“{}” is already the id of a group. Give each group an id of its own.",
            group.id
        );
        Diagnostic::error(path.key("id"), message)
    });
    repeated.collect()
}

/// The error of an entry whose group is none of these. `path` is that of the entry, and `file` has the groups.
pub(super) fn unknown(
    path: &JsonPath,
    group: Option<&Id>,
    groups: &[Group],
    file: &str,
) -> Option<Diagnostic> {
    let group = group.filter(|id| !groups.iter().any(|it| it.id == **id))?;
    let near = did_you_mean(group.as_str(), groups.iter().map(|it| it.id.as_str()));
    let message = format!(
        "“groups” in {file} has no “{group}”.{near} Correct the id, or add the group there."
    );
    Some(Diagnostic::error(path.key("group"), message))
}
