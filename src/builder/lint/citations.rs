//! Checks that what an article says about medicine rests on a source.

use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::{Block, Condition, Section, Source, each_at};
use crate::model::site::RedFlags;
use crate::model::{Id, JsonPath, RichText};

/// Warns of texts in medical sections that cite no source, and of sources that no text cites. The lines are not looked
/// up yet.
pub(super) fn check(condition: &Condition) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let mut diagnostics = of_signs(&condition.medical_help.texts_at(&root.key("medical_help")));
    diagnostics.extend(of_sections(&root.key("sections"), &condition.sections));
    diagnostics.extend(of_blocks(&root.key("without_treatment"), &condition.without_treatment));
    let texts = condition.texts();
    let cited = texts.iter().flat_map(|(_, text)| text.cited_sources());
    diagnostics.extend(uncited(
        &root.key("sources"),
        &condition.sources,
        &cited.collect::<Vec<_>>(),
    ));
    diagnostics
}

/// The same warnings about shared signs.
pub(super) fn check_red_flags(path: &JsonPath, list: &RedFlags) -> Vec<Diagnostic> {
    let texts = [
        ("emergency", &list.emergency),
        ("urgent", &list.urgent),
        ("doctor", &list.doctor),
        ("bystander", &list.bystander),
    ];
    let texts = texts.into_iter().flat_map(|(key, texts)| each_at(&path.key(key), texts));
    let texts: Vec<(JsonPath, &RichText)> = texts.collect();
    let mut diagnostics = of_signs(&texts);
    let cited = texts.iter().flat_map(|(_, text)| text.cited_sources());
    diagnostics.extend(uncited(&path.key("sources"), &list.sources, &cited.collect::<Vec<_>>()));
    diagnostics
}

/// The warnings about when to get medical help, and what to do. Each text needs a source of its own.
fn of_signs(texts: &[(JsonPath, &RichText)]) -> Vec<Diagnostic> {
    let unfounded = texts.iter().filter(|(_, text)| !is_cited([*text]));
    let warning = |(path, _): &(JsonPath, &RichText)| {
        let message = "This text cites no source. Write “[the claim](source:id)”.";
        Diagnostic::warning(path.clone(), message)
    };
    unfounded.map(warning).collect()
}

fn of_sections(path: &JsonPath, sections: &[Section]) -> Vec<Diagnostic> {
    let medical = each_at(path, sections).filter(|(_, section)| section.medical);
    let of_section = |(path, section): (JsonPath, &Section)| {
        let mut diagnostics = of_blocks(&path.key("blocks"), &section.blocks);
        diagnostics.extend(of_sections(&path.key("sections"), &section.sections));
        diagnostics
    };
    medical.flat_map(of_section).collect()
}

fn of_blocks(path: &JsonPath, blocks: &[Block]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for (index, (path, block)) in each_at(path, blocks).enumerate() {
        let before = index.checked_sub(1).and_then(|index| blocks.get(index));
        if !rests_on_neighbor(block, before, blocks.get(index + 1)) {
            diagnostics.extend(unfounded(&path, block));
        }
    }
    diagnostics
}

/// Whether a paragraph introduces the block after it, which then must cite a source, or whether a list rests on the
/// source that its introduction cites.
fn rests_on_neighbor(block: &Block, before: Option<&Block>, after: Option<&Block>) -> bool {
    match block {
        Block::Paragraph(_) => introduces(block) && after.is_some_and(|it| name(it).is_some()),
        Block::List(_)
        | Block::Steps(_)
        | Block::Terms(_)
        | Block::Table(_)
        | Block::Numbers(_) => before.is_some_and(|it| introduces(it) && is_cited(it.texts())),
        _ => false,
    }
}

/// Whether a block is a paragraph such as “Common symptoms are:”.
fn introduces(block: &Block) -> bool {
    matches!(block, Block::Paragraph(text) if text.plain().trim_end().ends_with(':'))
}

/// The warnings about a block without a citation. Each treatment needs one of its own.
fn unfounded(path: &JsonPath, block: &Block) -> Vec<Diagnostic> {
    if let Block::Treatments(treatments) = block {
        let treatments = each_at(&path.key("treatments"), treatments);
        let unfounded = treatments.filter(|(_, treatment)| {
            !is_cited(treatment.answers().into_iter().filter_map(|(_, answer)| answer))
        });
        return unfounded.map(|(path, _)| warning(path, "treatment")).collect();
    }
    let name = name(block).filter(|_| !is_cited(block.texts()));
    name.map(|name| warning(path.clone(), name)).into_iter().collect()
}

/// What a block is called that must rest on a source. Pictures show what the text says.
fn name(block: &Block) -> Option<&'static str> {
    match block {
        Block::Paragraph(_) => Some("paragraph"),
        Block::List(_) => Some("list"),
        Block::Steps(_) => Some("list of steps"),
        Block::Terms(_) => Some("list of terms"),
        Block::Table(_) => Some("table"),
        Block::Note(_) => Some("note"),
        Block::Warning(_) => Some("warning"),
        Block::Numbers(_) => Some("list of numbers"),
        Block::Treatments(_) => Some("list of treatments"),
        Block::TreatmentComparison(_) | Block::Figure(_) | Block::Photo(_) => None,
    }
}

fn warning(path: JsonPath, name: &str) -> Diagnostic {
    let message = format!(
        "This {name} cites no source. Write “[the claim](source:id)”, or “\"medical\": false” in a section without medical facts."
    );
    Diagnostic::warning(path, message)
}

fn is_cited<'a>(texts: impl IntoIterator<Item = &'a RichText>) -> bool {
    texts.into_iter().any(|text| text.cited_sources().next().is_some())
}

/// Warns of sources with ids that are not among those `cited`.
fn uncited(path: &JsonPath, sources: &[Source], cited: &[&Id]) -> Vec<Diagnostic> {
    let warning = |(path, source): (JsonPath, &Source)| {
        let id = source.id.as_ref().filter(|id| !cited.contains(id))?;
        let message = format!(
            "No text cites this source. Write “[the claim](source:{id})” where it is used, or remove it."
        );
        Some(Diagnostic::warning(path, message))
    };
    each_at(path, sources).filter_map(warning).collect()
}
