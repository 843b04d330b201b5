//! The ids of sections.

use crate::model::Id;
use crate::model::condition::Section;

/// The ids of sections and of those in them, with their earlier ones.
pub(super) fn section_ids(sections: &[Section]) -> Vec<&Id> {
    fn collect<'a>(sections: &'a [Section], ids: &mut Vec<&'a Id>) {
        for section in sections {
            ids.push(&section.id);
            ids.extend(&section.aliases);
            collect(&section.sections, ids);
        }
    }
    let mut ids = Vec::new();
    collect(sections, &mut ids);
    ids
}
