//! Checks the rules between the values of a [`Condition`].

use std::collections::HashMap;

use crate::builder::diagnostic::Diagnostic;
use crate::components::TERM_ID_PREFIX;
use crate::model::condition::{Block, Condition, GlossaryEntry, Section, Treatment, each_at};
use crate::model::{Id, JsonPath, RichText};
use crate::pages::reserved_ids::{LINKABLE_IDS, RESERVED_IDS};

/// How deep sections may be nested: their headings are h2, h3 and h4.
const MAX_DEPTH: usize = 3;

/// Every error between the values of a condition. The lines are not looked up yet.
pub(super) fn validate(condition: &Condition) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let mut validator = Validator::default();
    validator.required_lists(condition);
    validator.section_ids(&root.key("sections"), &condition.sections, 1);
    validator.glossary_ids(&root.key("glossary"), &condition.glossary);
    validator.sections(&root.key("sections"), &condition.sections);
    for (path, block) in condition.blocks() {
        validator.block(&path, block);
    }
    for (path, text) in condition.texts() {
        validator.links(&path, text);
    }
    validator.symptoms(&root.key("symptoms"), &condition.symptoms);
    validator.dates(condition);
    validator.changes(condition);
    validator.diagnostics
}

#[derive(Default)]
struct Validator {
    /// Every section id, with the first path that has it.
    section_ids: HashMap<Id, JsonPath>,
    /// The id of every entry of the glossary, with the first path that has it.
    term_ids: HashMap<Id, JsonPath>,
    diagnostics: Vec<Diagnostic>,
}

impl Validator {
    fn error(&mut self, path: JsonPath, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::error(path, message));
    }

    fn required_lists(&mut self, condition: &Condition) {
        let root = JsonPath::default();
        self.required(&root.key("medical_help").key("doctor"), &condition.medical_help.doctor);
        self.required(&root.key("introduction"), &condition.introduction);
        self.required(&root.key("sections"), &condition.sections);
        self.required(&root.key("conclusion"), &condition.conclusion);
        self.required(&root.key("sources"), &condition.sources);
    }

    fn required<T>(&mut self, path: &JsonPath, values: &[T]) {
        if values.is_empty() {
            self.error(path.clone(), "This list is empty. Add at least one entry.");
        }
    }

    fn section_ids(&mut self, path: &JsonPath, sections: &[Section], depth: usize) {
        for (path, section) in each_at(path, sections) {
            if depth > MAX_DEPTH {
                let message = format!("Sections may be nested {MAX_DEPTH} deep. Move this one up.");
                self.error(path.clone(), message);
            }
            self.section_id(&path, &section.id);
            self.section_ids(&path.key("sections"), &section.sections, depth + 1);
        }
    }

    fn section_id(&mut self, path: &JsonPath, id: &Id) {
        if RESERVED_IDS.contains(&id.as_str()) || id.as_str().starts_with(TERM_ID_PREFIX) {
            let message = format!("“{id}” is an id of the page itself. Choose another one.");
            self.error(path.key("id"), message);
        } else if let Some(first) = self.section_ids.get(id) {
            let message =
                format!("“{id}” is already the id of {first}. Give each section an id of its own.");
            self.error(path.key("id"), message);
        } else {
            self.section_ids.insert(id.clone(), path.clone());
        }
    }

    fn glossary_ids(&mut self, path: &JsonPath, glossary: &[GlossaryEntry]) {
        for (path, GlossaryEntry { id, .. }) in each_at(path, glossary) {
            if let Some(first) = self.term_ids.get(id) {
                let message = format!(
                    "“{id}” is already the id of {first}. Give each word an id of its own."
                );
                self.error(path.key("id"), message);
            } else {
                self.term_ids.insert(id.clone(), path);
            }
        }
    }

    fn sections(&mut self, path: &JsonPath, sections: &[Section]) {
        for (path, section) in each_at(path, sections) {
            if section.blocks.is_empty() && section.sections.is_empty() {
                let message = format!(
                    "The section “{}” is empty. Give it blocks or sections, or remove it.",
                    section.heading
                );
                self.error(path.clone(), message);
            }
            self.sections(&path.key("sections"), &section.sections);
        }
    }

    fn block(&mut self, path: &JsonPath, block: &Block) {
        match block {
            Block::Figure(_) | Block::Paragraph(_) => {}
            Block::List(items) => self.required(&path.key("list"), items),
            Block::Terms(terms) => self.required(&path.key("terms"), terms),
            Block::Treatments(treatments) => {
                self.required(&path.key("treatments"), treatments);
                self.treatments(&path.key("treatments"), treatments);
            }
        }
    }

    fn treatments(&mut self, path: &JsonPath, treatments: &[Treatment]) {
        for (path, Treatment { what, benefits, risks, .. }) in each_at(path, treatments) {
            if [what, benefits, risks].into_iter().all(Option::is_none) {
                self.error(path, "This treatment has no description. Write “what” it is.");
            }
        }
    }

    fn links(&mut self, path: &JsonPath, text: &RichText) {
        for id in text.linked_sections() {
            if !self.section_ids.contains_key(id) && !LINKABLE_IDS.contains(&id.as_str()) {
                let message = format!(
                    "The link leads to “#{id}”, but no section has that id. Correct the link, \
                     or give a section the id “{id}”."
                );
                self.error(path.clone(), message);
            }
        }
        for id in text.terms() {
            if !self.term_ids.contains_key(id) {
                let message = format!(
                    "The glossary does not explain “{id}”. Correct the id, or add an entry."
                );
                self.error(path.clone(), message);
            }
        }
    }

    fn symptoms(&mut self, path: &JsonPath, symptoms: &[Id]) {
        for (index, id) in symptoms.iter().enumerate() {
            if symptoms[..index].contains(id) {
                self.error(path.index(index), format!("“{id}” is listed twice. Remove one."));
            }
        }
    }

    fn dates(&mut self, condition: &Condition) {
        let root = JsonPath::default();
        let Condition { written, next_review, review, .. } = condition;
        if next_review <= written {
            let message =
                "The next review is not after the day the text was written. Set a later date.";
            self.error(root.key("next_review"), message);
        }
        let Some(review) = review else { return };
        let day = root.key("review").key("day");
        if review.day < *written {
            self.error(day, "The review is before the day the text was written. Correct one.");
        } else if review.day >= *next_review {
            self.error(day, "The next review is not after this one. Set a later date for it.");
        }
    }

    fn changes(&mut self, condition: &Condition) {
        let mut latest = None;
        for (path, change) in each_at(&JsonPath::default().key("changes"), &condition.changes) {
            let day = path.key("day");
            if change.day < condition.written {
                self.error(day, "This change is before the day the text was written. Correct one.");
            } else if latest.is_some_and(|latest| change.day > latest) {
                let message = "This change is later than the one above it. Put the latest first.";
                self.error(day, message);
            }
            latest = Some(change.day);
        }
    }
}
