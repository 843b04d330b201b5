//! What must hold between the values of a [`Condition`].

use std::collections::HashMap;
use std::fmt;

use super::{Block, Condition, GlossaryEntry, Id, JsonPath, Section, Text, Treatment, each_at};

/// Something wrong in a file of content, and how to put it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The value that is wrong.
    pub path: JsonPath,
    /// The line it stands on, from 1; 0 while it has not been looked up.
    pub line: usize,
    /// What is wrong and what to do, in sentences.
    pub message: String,
}

impl Finding {
    fn new(path: JsonPath, message: impl Into<String>) -> Self {
        Self { path, line: 0, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, message } = self;
        if path.0.is_empty() {
            write!(f, "{line}: {message}")
        } else {
            write!(f, "{line}: {path}: {message}")
        }
    }
}

/// How deep sections may be nested: their headings are h2, h3 and h4.
const MAX_DEPTH: usize = 3;

/// Ids of the page's own parts, which no section may take. A new one has “--” in it, as no section's id can: so no
/// article that is written becomes wrong.
pub(crate) const PAGE_IDS: &[&str] = &[
    "main",
    "contents",
    "medical-help",
    "introduction",
    "conclusion",
    "glossary",
    "sources",
    "overdue",
    "print",
    "author",
    "rating-message",
    "comments",
    "comment-form",
    "comment-form-message",
    "comment-list",
    "comment-list-items",
    "your-notes",
    "reading-settings",
    "notes-unreadable",
    "notes-unreadable-words",
    "notes-file",
    "notes-question",
    "notes-question-words",
    "notes-question-yes",
    "notes-message",
    "subject",
    "appointment",
    "appointment-questions",
    "appointment-question",
    "appointment-own-question",
    "appointment-message",
    "comment-section",
    "comment-text",
    "comment-text-count",
    "comment-text-error",
    "star-1",
    "star-2",
    "star-3",
    "star-4",
    "star-5",
];

/// What the id of the element that explains a term begins with.
pub(crate) const TERM_PREFIX: &str = "term-";

/// Those of them that a text may link to.
const LINKABLE_PAGE_IDS: [&str; 7] =
    ["medical-help", "introduction", "conclusion", "glossary", "sources", "author", "comments"];

impl Condition {
    /// Everything that is wrong between this condition's values; empty if all is well.
    pub fn findings(&self) -> Vec<Finding> {
        let mut check = Check::default();
        let root = JsonPath::default();
        check.collect_ids(&root.key("sections"), &self.sections, 1);
        check.glossary(&root.key("glossary"), &self.glossary);
        let help = root.key("medical_help");
        check.required(&help.key("doctor"), &self.medical_help.doctor);
        check.texts(&help.key("doctor"), &self.medical_help.doctor);
        check.texts(&help.key("emergency"), &self.medical_help.emergency);
        check.required(&root.key("introduction"), &self.introduction);
        check.blocks(&root.key("introduction"), &self.introduction);
        check.required(&root.key("sections"), &self.sections);
        check.sections(&root.key("sections"), &self.sections);
        check.required(&root.key("conclusion"), &self.conclusion);
        check.blocks(&root.key("conclusion"), &self.conclusion);
        check.required(&root.key("sources"), &self.sources);
        check.symptoms(&root.key("symptoms"), &self.symptoms);
        check.dates(&root, self);
        check.findings
    }
}

#[derive(Default)]
struct Check {
    /// Every section id, with the place that has it first.
    ids: HashMap<Id, JsonPath>,
    /// The id of every entry of the glossary, with the place that has it first.
    terms: HashMap<Id, JsonPath>,
    findings: Vec<Finding>,
}

impl Check {
    fn found(&mut self, path: JsonPath, message: impl Into<String>) {
        self.findings.push(Finding::new(path, message));
    }

    fn dates(&mut self, root: &JsonPath, condition: &Condition) {
        let Condition { written, next_review, review, changes, .. } = condition;
        if next_review <= written {
            self.found(
                root.key("next_review"),
                "The next review is not after the day the text was written. Set a later date.",
            );
        }
        if let Some(review) = review {
            let day = root.key("review").key("day");
            if review.day < *written {
                self.found(day, "The review is before the day the text was written. Correct one.");
            } else if review.day >= *next_review {
                self.found(day, "The next review is not after this one. Set a later date for it.");
            }
        }
        let mut latest = None;
        for (index, change) in changes.iter().enumerate() {
            let day = root.key("changes").index(index).key("day");
            if change.day < *written {
                self.found(day, "This change is before the day the text was written. Correct one.");
            } else if latest.is_some_and(|latest| change.day > latest) {
                self.found(
                    day,
                    "This change is later than the one above it. Put the latest first.",
                );
            }
            latest = Some(change.day);
        }
    }

    fn required<T>(&mut self, path: &JsonPath, values: &[T]) {
        if values.is_empty() {
            self.found(path.clone(), "This list is empty. Put at least one entry into it.");
        }
    }

    fn symptoms(&mut self, path: &JsonPath, symptoms: &[Id]) {
        for (index, id) in symptoms.iter().enumerate() {
            if symptoms[..index].contains(id) {
                self.found(path.index(index), format!("“{id}” stands here twice. Remove one."));
            }
        }
    }

    fn collect_ids(&mut self, path: &JsonPath, sections: &[Section], depth: usize) {
        for (index, section) in sections.iter().enumerate() {
            let here = path.index(index);
            let id_path = here.key("id");
            if depth > MAX_DEPTH {
                self.found(
                    here.clone(),
                    format!("Sections may be nested {MAX_DEPTH} deep. Move this one up."),
                );
            }
            let id = section.id.as_str();
            if PAGE_IDS.contains(&id) || id.starts_with(TERM_PREFIX) {
                self.found(
                    id_path,
                    format!("“{}” is the page's own id. Choose another one.", section.id),
                );
            } else if let Some(first) = self.ids.get(&section.id) {
                let message = format!(
                    "“{}” is the id of {first} already. Give each section an id of its own.",
                    section.id
                );
                self.found(id_path, message);
            } else {
                self.ids.insert(section.id.clone(), here.clone());
            }
            self.collect_ids(&here.key("sections"), &section.sections, depth + 1);
        }
    }

    fn glossary(&mut self, path: &JsonPath, glossary: &[GlossaryEntry]) {
        for (index, entry) in glossary.iter().enumerate() {
            let here = path.index(index);
            if let Some(first) = self.terms.get(&entry.id) {
                let message = format!(
                    "“{}” is the id of {first} already. Give each word an id of its own.",
                    entry.id
                );
                self.found(here.key("id"), message);
            } else {
                self.terms.insert(entry.id.clone(), here);
            }
        }
        for (index, entry) in glossary.iter().enumerate() {
            self.links(&path.index(index).key("definition"), &entry.definition);
        }
    }

    fn sections(&mut self, path: &JsonPath, sections: &[Section]) {
        for (index, section) in sections.iter().enumerate() {
            let here = path.index(index);
            if section.blocks.is_empty() && section.sections.is_empty() {
                self.found(
                    here.clone(),
                    format!(
                        "The section “{}” is empty. Give it blocks or sections, or remove it.",
                        section.heading
                    ),
                );
            }
            self.blocks(&here.key("blocks"), &section.blocks);
            self.sections(&here.key("sections"), &section.sections);
        }
    }

    fn blocks(&mut self, path: &JsonPath, blocks: &[Block]) {
        for (here, block) in each_at(path, blocks) {
            match block {
                Block::Figure(_) | Block::Paragraph(_) => {}
                Block::List(items) => self.required(&here.key("list"), items),
                Block::Terms(terms) => self.required(&here.key("terms"), terms),
                Block::Treatments(treatments) => {
                    self.required(&here.key("treatments"), treatments);
                    self.treatments(&here.key("treatments"), treatments);
                }
            }
            for (path, text) in block.texts_at(&here) {
                self.links(&path, text);
            }
        }
    }

    fn treatments(&mut self, path: &JsonPath, treatments: &[Treatment]) {
        for (here, Treatment { what, benefits, risks, .. }) in each_at(path, treatments) {
            if [what, benefits, risks].into_iter().all(Option::is_none) {
                self.found(here, "Nothing is said of this treatment. Say what it is.");
            }
        }
    }

    fn texts(&mut self, path: &JsonPath, texts: &[Text]) {
        for (here, text) in each_at(path, texts) {
            self.links(&here, text);
        }
    }

    fn links(&mut self, path: &JsonPath, text: &Text) {
        for id in text.linked_sections() {
            if !self.ids.contains_key(id) && !LINKABLE_PAGE_IDS.contains(&id.as_str()) {
                self.found(
                    path.clone(),
                    format!(
                        "The link leads to “#{id}”, but no section has that id. Correct the link, \
                         or give a section the id “{id}”."
                    ),
                );
            }
        }
        for id in text.terms().filter(|id| !self.terms.contains_key(id)).collect::<Vec<_>>() {
            self.found(
                path.clone(),
                format!("The glossary does not explain “{id}”. Correct the id, or add an entry."),
            );
        }
    }
}
