//! The translation of groups.

use crate::model::Group;

/// Groups with the names of their translations, where there are any.
pub(super) fn translated_groups(original: &[Group], translated: &[Group]) -> Vec<Group> {
    let of_id = |group: &Group| translated.iter().find(|it| it.id == group.id);
    original.iter().map(|group| of_id(group).unwrap_or(group).clone()).collect()
}
