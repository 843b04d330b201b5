//! Compares a translation with its original.

use std::collections::BTreeMap;

use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::{Block, Condition, Section, each_at};
use crate::model::page::Page;
use crate::model::{JsonPath, RichText, Target};

/// A difference between a translation and its original, at its place in the translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The place, and what to do.
    pub diagnostic: Diagnostic,
    /// Whether the translation cannot be published with it.
    pub is_error: bool,
}

/// Every difference between a translated article and its original, apart from the words.
pub fn differences(original: &Condition, translation: &Condition) -> Vec<Difference> {
    let mut found = Vec::new();
    let path = JsonPath::default().key("sections");
    sections(&path, &original.sections, &translation.sections, &mut found);
    if original.medical_help.red_flags != translation.medical_help.red_flags {
        let path = JsonPath::default().key("medical_help").key("red_flags");
        add(&mut found, path, true, "The original names other lists of signs. Name the same ones.");
    }
    // Texts in other sections are not comparable.
    if found.is_empty() {
        blocks(original, translation, &mut found);
        texts(original, translation, &mut found);
        lengths(original, translation, &mut found);
    }
    found
}

/// Every error of a translated page of the site's own.
pub(super) fn page_errors(original: &Page, translation: &Page) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let path = JsonPath::default().key("sections");
    sections(&path, &original.sections, &translation.sections, &mut found);
    let mut errors: Vec<_> = found.into_iter().map(|it| it.diagnostic).collect();
    let blocks = original.blocks().into_iter();
    let theirs: Vec<String> = blocks.flat_map(|(_, it)| it.texts()).flat_map(links).collect();
    for (path, block) in translation.blocks() {
        let texts = block.texts_at(&path).into_iter();
        errors.extend(texts.filter_map(|(path, it)| foreign_link(&path, &links_out(it), &theirs)));
    }
    errors
}

/// Every error of a text that articles share.
pub(super) fn shared_text_error(
    path: &JsonPath,
    original: &RichText,
    translation: &RichText,
) -> Option<Diagnostic> {
    foreign_link(path, &links(translation), &links(original))
}

/// The error about a link that is none of the original's.
fn foreign_link(path: &JsonPath, own: &[String], originals: &[String]) -> Option<Diagnostic> {
    let link = own.iter().find(|it| !originals.contains(it))?;
    let message = format!("The original has no link to “{link}” here. Keep its links.");
    Some(Diagnostic::error(path.clone(), message))
}

fn add(found: &mut Vec<Difference>, path: JsonPath, is_error: bool, message: impl Into<String>) {
    found.push(Difference { diagnostic: Diagnostic::error(path, message), is_error });
}

/// Reports sections with other ids: links and comments name these.
fn sections(path: &JsonPath, original: &[Section], own: &[Section], found: &mut Vec<Difference>) {
    let list = |sections: &[Section]| {
        sections.iter().map(|it| it.id.as_str()).collect::<Vec<_>>().join(", ")
    };
    if original.iter().map(|it| &it.id).ne(own.iter().map(|it| &it.id)) {
        let message = format!(
            "The original has the sections “{}” here, and this has “{}”. Keep their ids and their order.",
            list(original),
            list(own)
        );
        return add(found, path.clone(), true, message);
    }
    for ((path, own), original) in each_at(path, own).zip(original) {
        sections(&path.key("sections"), &original.sections, &own.sections, found);
    }
}

/// Reports blocks of another kind, pictures other than those of the original, and other numbers in drawings of numbers.
fn blocks(original: &Condition, translation: &Condition, found: &mut Vec<Difference>) {
    let own: BTreeMap<String, &Block> =
        translation.blocks().into_iter().map(|(path, block)| (path.to_string(), block)).collect();
    for (path, block) in original.blocks() {
        let message = match own.get(&path.to_string()) {
            None => format!("The original has a block “{}” here. Translate it.", block.kind()),
            Some(own) if own.kind() != block.kind() => format!(
                "The original has “{}” here, and this is “{}”. Keep the kinds and their order.",
                block.kind(),
                own.kind()
            ),
            Some(own) if figures(own) != figures(block) => {
                "The picture or the numbers are not those of the original. Correct them.".to_owned()
            }
            Some(_) => continue,
        };
        add(found, path, false, message);
    }
    let originals = original.blocks();
    let more = translation
        .blocks()
        .into_iter()
        .filter(|(path, _)| !originals.iter().any(|(it, _)| it == path));
    for (path, block) in more {
        let message = format!(
            "The original has no block “{}” here. Remove it, or add it there.",
            block.kind()
        );
        add(found, path, false, message);
    }
}

/// What a block shows that is the same in every language.
fn figures(block: &Block) -> Vec<String> {
    match block {
        Block::Figure(figure) => vec![figure.image.to_string()],
        Block::Photo(photo) => photo.files.iter().map(ToString::to_string).collect(),
        Block::Numbers(numbers) => {
            numbers.iter().map(|it| format!("{} {}", it.count, it.of)).collect()
        }
        _ => Vec::new(),
    }
}

/// Reports texts that are missing, or have other links, citations or numbers.
fn texts(original: &Condition, translation: &Condition, found: &mut Vec<Difference>) {
    let originals = by_place(original);
    let own = by_place(translation);
    for (place, (path, text)) in &originals {
        let Some((own_path, own_text)) = own.get(place) else {
            let message =
                format!("The original has a text at {path}. Translate it: “{}”", text.plain());
            add(found, parent(path), false, message);
            continue;
        };
        let (theirs, ours) = (links(text), links(own_text));
        if let Some(diagnostic) = foreign_link(own_path, &links_out(own_text), &theirs) {
            found.push(Difference { diagnostic, is_error: true });
        } else if theirs != ours {
            let message = format!(
                "The links and citations differ from the original's: {} there, {} here. Keep each at the words that say the same.",
                shown(&theirs),
                shown(&ours)
            );
            add(found, own_path.clone(), false, message);
        }
        let (theirs, ours) = (numbers(&text.plain()), numbers(&own_text.plain()));
        if theirs != ours {
            let message = format!(
                "The numbers differ from the original's: {} there, {} here. Correct them.",
                shown(&theirs),
                shown(&ours)
            );
            add(found, own_path.clone(), false, message);
        }
    }
    for (place, (path, _)) in &own {
        if !originals.contains_key(place) {
            let message = "The original has no text here. Remove it, or add it there.";
            add(found, path.clone(), false, message);
        }
    }
}

/// Reports lists without texts of their own that are shorter or longer.
fn lengths(original: &Condition, translation: &Condition, found: &mut Vec<Difference>) {
    for (key, theirs, ours) in [
        ("questions", original.questions.len(), translation.questions.len()),
        ("support", original.support.len(), translation.support.len()),
    ] {
        if theirs != ours {
            let message = format!(
                "The original has {theirs} entries here, and this has {ours}. Translate each."
            );
            add(found, JsonPath::default().key(key), false, message);
        }
    }
}

/// Each text by its place. An entry of the glossary has its id, because the order depends on the language.
fn by_place(condition: &Condition) -> BTreeMap<String, (JsonPath, &RichText)> {
    let glossary = JsonPath::default().key("glossary").to_string();
    let texts = condition.texts().into_iter();
    let texts = texts.filter(|(path, _)| !path.to_string().starts_with(&glossary));
    let mut by_place: BTreeMap<_, _> =
        texts.map(|(path, text)| (path.to_string(), (path, text))).collect();
    for (path, entry) in each_at(&JsonPath::default().key("glossary"), &condition.glossary) {
        let place = format!("glossary of {}", entry.id);
        by_place.insert(place, (path.key("definition"), &entry.definition));
    }
    by_place
}

fn parent(path: &JsonPath) -> JsonPath {
    let mut path = path.clone();
    path.0.pop();
    path
}

/// The links and citations of a text in a fixed order: languages put the same claims in another one.
fn links(text: &RichText) -> Vec<String> {
    let citations = text.cited_sources().map(|id| format!("source:{id}"));
    let mut links: Vec<String> = text.targets().map(written).chain(citations).collect();
    links.sort();
    links
}

/// The links that lead out of the article. Only the original's are checked.
fn links_out(text: &RichText) -> Vec<String> {
    let leads_out = |target: &&Target| {
        matches!(
            target,
            Target::Web(_) | Target::Condition { .. } | Target::Page(_) | Target::File(_)
        )
    };
    text.targets().filter(leads_out).map(written).collect()
}

/// A target as authors write it.
fn written(target: &Target) -> String {
    match target {
        Target::Section(id) => format!("#{id}"),
        Target::Term(id) => format!("term:{id}"),
        Target::Condition { slug, section: None } => format!("condition:{slug}"),
        Target::Condition { slug, section: Some(section) } => format!("condition:{slug}#{section}"),
        Target::Page(slug) => format!("page:{slug}"),
        Target::File(path) => format!("file:{path}"),
        Target::Phone(number) => format!("tel:{}", number.as_str()),
        Target::Email(address) => format!("mailto:{}", address.as_str()),
        Target::Web(address) => address.as_str().to_owned(),
    }
}

/// The numbers of a text, in digits.
fn numbers(text: &str) -> Vec<String> {
    let is_part = |it: char| it.is_ascii_digit() || matches!(it, '.' | ',');
    let numbers = text.split(|it| !is_part(it)).map(|it| it.trim_matches(['.', ',']));
    let mut numbers: Vec<String> = numbers
        .filter(|it| it.contains(|it: char| it.is_ascii_digit()))
        .map(str::to_owned)
        .collect();
    numbers.sort();
    numbers
}

fn shown(numbers: &[String]) -> String {
    if numbers.is_empty() { "none".to_owned() } else { numbers.join(", ") }
}
