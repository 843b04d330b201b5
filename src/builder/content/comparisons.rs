//! Checks that each comparison of treatments has treatments to compare.

use crate::builder::diagnostic::Diagnostic;
use crate::model::JsonPath;
use crate::model::condition::{Block, Condition, Section, each_at};

/// An error for each comparison that would be empty. The lines are not looked up yet.
pub(super) fn validate(condition: &Condition) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let Condition { introduction, without_treatment, conclusion, .. } = condition;
    // The page makes a section of `without_treatment`.
    let is_treatment = |block: &Block| matches!(block, Block::Treatments(_));
    let has_treatments = without_treatment.iter().any(is_treatment);
    let without_treatment: &[Block] = if has_treatments { &[] } else { without_treatment };
    let outside = [
        ("introduction", introduction.as_slice()),
        ("without_treatment", without_treatment),
        ("conclusion", conclusion),
    ];
    let outside = outside.into_iter().flat_map(|(key, blocks)| in_blocks(&root.key(key), blocks));
    outside.chain(in_sections(&root.key("sections"), &condition.sections)).collect()
}

fn in_sections(path: &JsonPath, sections: &[Section]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for (path, section) in each_at(path, sections) {
        if section.treatments().is_empty() {
            diagnostics.extend(in_blocks(&path.key("blocks"), &section.blocks));
        }
        diagnostics.extend(in_sections(&path.key("sections"), &section.sections));
    }
    diagnostics
}

/// An error for each comparison among these blocks.
fn in_blocks(path: &JsonPath, blocks: &[Block]) -> Vec<Diagnostic> {
    let comparisons =
        each_at(path, blocks).filter(|(_, block)| matches!(block, Block::TreatmentComparison(_)));
    let error = |path: JsonPath| {
        let message = "There are no treatments to compare here. Put the comparison into the section with the treatments, or into the section around it.";
        Diagnostic::error(path.key("treatment-comparison"), message)
    };
    comparisons.map(|(path, _)| error(path)).collect()
}
