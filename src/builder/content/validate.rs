//! Checks the rules between the values of a [`Condition`].

use std::collections::HashMap;

use super::section_ids::section_ids;
use super::shared::Shared;
use super::{citations, comparisons};
use crate::builder::diagnostic::Diagnostic;
use crate::components::TERM_ID_PREFIX;
use crate::model::condition::{Block, Condition, Frequency, Section, Table, Treatment, each_at};
use crate::model::{GlossaryEntry, Id, JsonPath, RichText};
use crate::pages::reserved_ids::{LINKABLE_IDS, RESERVED_IDS, WITHOUT_TREATMENT_ID};

/// How deep sections may be nested: their headings are h2, h3 and h4.
const MAX_DEPTH: usize = 3;

/// Every error between the values of a condition. The lines are not looked up yet.
pub(super) fn validate(condition: &Condition, shared: Shared<'_>) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let mut validator = Validator::new(shared);
    validator.required_lists(condition);
    if !condition.without_treatment.is_empty() {
        let id = Id::try_from(WITHOUT_TREATMENT_ID.to_owned());
        validator.section_ids.extend(id.ok().map(|id| (id, root.key("without_treatment"))));
    }
    validator.section_ids(&root.key("sections"), &condition.sections);
    validator.glossary_ids(&root.key("glossary"), &condition.glossary);
    validator.sections(&root.key("sections"), &condition.sections);
    for (path, block) in condition.blocks() {
        validator.block(&path, block);
    }
    for (path, text) in condition.texts() {
        validator.links(&path, text);
    }
    validator.diagnostics.extend(citations::validate(condition, shared));
    validator.diagnostics.extend(comparisons::validate(condition));
    validator.symptoms(&root.key("symptoms"), &condition.symptoms);
    validator.dates(condition);
    validator.changes(condition);
    validator.diagnostics
}

/// Collects the errors of an article, or of a page of the site's own.
pub(super) struct Validator<'a> {
    /// The texts of the site to which the condition may refer.
    shared: Shared<'a>,
    /// Every section id, with the first path that has it.
    section_ids: HashMap<Id, JsonPath>,
    /// The id of every entry of the glossary, with the first path that has it.
    term_ids: HashMap<Id, JsonPath>,
    /// The errors so far.
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'a> Validator<'a> {
    pub(super) fn new(shared: Shared<'a>) -> Self {
        Self {
            shared,
            section_ids: HashMap::new(),
            term_ids: HashMap::new(),
            diagnostics: Vec::new(),
        }
    }

    pub(super) fn error(&mut self, path: JsonPath, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::error(path, message));
    }

    fn required_lists(&mut self, condition: &Condition) {
        let root = JsonPath::default();
        if condition.medical_help.is_empty() {
            let message = "No sign is named here. Write with which signs readers see a “doctor”, or need help sooner.";
            self.error(root.key("medical_help"), message);
        }
        self.required(&root.key("introduction"), &condition.introduction);
        self.required(&root.key("sections"), &condition.sections);
        self.required(&root.key("conclusion"), &condition.conclusion);
        self.required(&root.key("sources"), &condition.sources);
    }

    pub(super) fn required<T>(&mut self, path: &JsonPath, values: &[T]) {
        if values.is_empty() {
            self.error(path.clone(), "This list is empty. Add at least one entry.");
        }
    }

    /// Checks the ids of sections, and then their earlier ids: an id belongs to the section that has it now.
    pub(super) fn section_ids(&mut self, path: &JsonPath, sections: &[Section]) {
        let used = section_ids(sections);
        self.own_section_ids(path, sections, &used, 1);
        self.section_aliases(path, sections, &used);
    }

    fn own_section_ids(
        &mut self,
        path: &JsonPath,
        sections: &[Section],
        used: &[&Id],
        depth: usize,
    ) {
        for (path, section) in each_at(path, sections) {
            if depth > MAX_DEPTH {
                let message = format!("Sections may be nested {MAX_DEPTH} deep. Move this one up.");
                self.error(path.clone(), message);
            }
            self.section_id(path.key("id"), &path, &section.id, used);
            self.own_section_ids(&path.key("sections"), &section.sections, used, depth + 1);
        }
    }

    fn section_aliases(&mut self, path: &JsonPath, sections: &[Section], used: &[&Id]) {
        for (section_path, section) in each_at(path, sections) {
            for (path, alias) in each_at(&section_path.key("aliases"), &section.aliases) {
                self.section_id(path, &section_path, alias, used);
            }
            self.section_aliases(&section_path.key("sections"), &section.sections, used);
        }
    }

    /// Checks an id, which stands at `path`, of the section at another path. `used` has the ids of all sections.
    fn section_id(&mut self, path: JsonPath, section: &JsonPath, id: &Id, used: &[&Id]) {
        if is_reserved(id) {
            let free = [format!("{id}-2"), format!("about-{id}")].into_iter();
            let mut free = free.filter_map(|it| Id::try_from(it).ok());
            let free = free.find(|it| !is_reserved(it) && !used.contains(&it));
            let such_as = free.map_or_else(String::new, |it| format!(", such as “{it}”"));
            let message = format!(
                "“{id}” is reserved: the page has a part with this id, so a link to it would not lead to this section. Write another id{such_as}."
            );
            self.error(path, message);
        } else if let Some(first) = self.section_ids.get(id) {
            let message =
                format!("“{id}” is already the id of {first}. Give each section an id of its own.");
            self.error(path, message);
        } else {
            self.section_ids.insert(id.clone(), section.clone());
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

    pub(super) fn sections(&mut self, path: &JsonPath, sections: &[Section]) {
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

    pub(super) fn block(&mut self, path: &JsonPath, block: &Block) {
        match block {
            Block::List(items) => self.required(&path.key("list"), items),
            Block::Steps(steps) => self.required(&path.key("steps"), steps),
            Block::Terms(terms) => self.required(&path.key("terms"), terms),
            Block::Table(table) => self.table(&path.key("table"), table),
            Block::Numbers(numbers) => self.numbers(&path.key("numbers"), numbers),
            Block::Treatments(treatments) => {
                self.required(&path.key("treatments"), treatments);
                self.treatments(&path.key("treatments"), treatments);
            }
            Block::Photo(photo) => self.required(&path.key("photo").key("files"), &photo.files),
            _ => {}
        }
    }

    fn table(&mut self, path: &JsonPath, table: &Table) {
        let width = table.columns.len();
        if width < 2 {
            self.error(
                path.key("columns"),
                "A table needs at least two columns. Add one, or write a list.",
            );
        }
        self.required(&path.key("rows"), &table.rows);
        for (path, row) in each_at(&path.key("rows"), &table.rows) {
            if row.len() != width {
                let message = format!(
                    "This row has {} cells, and there are {width} columns. Give each column a cell.",
                    row.len()
                );
                self.error(path, message);
            }
        }
    }

    fn numbers(&mut self, path: &JsonPath, numbers: &[Frequency]) {
        self.required(path, numbers);
        for (path, Frequency { count, of, .. }) in each_at(path, numbers) {
            if *of == 0 || *of > Frequency::MAX {
                let message = format!("Write a number from 1 to {}.", Frequency::MAX);
                self.error(path.key("of"), message);
            } else if count > of {
                let message = format!("{count} is more than {of}. Correct one of the two numbers.");
                self.error(path.key("count"), message);
            }
        }
    }

    fn treatments(&mut self, path: &JsonPath, treatments: &[Treatment]) {
        for (path, treatment) in each_at(path, treatments) {
            if treatment.answers().iter().all(|(_, answer)| answer.is_none()) {
                self.error(path, "This treatment has no description. Write “what” it is.");
            }
        }
    }

    pub(super) fn links_to_sections(&mut self, path: &JsonPath, text: &RichText, of_page: &[&str]) {
        for id in text.linked_sections() {
            if !self.section_ids.contains_key(id) && !of_page.contains(&id.as_str()) {
                let message = format!(
                    "The link leads to “#{id}”, but no section has that id. Correct the link, \
                     or give a section the id “{id}”."
                );
                self.error(path.clone(), message);
            }
        }
    }

    fn links(&mut self, path: &JsonPath, text: &RichText) {
        self.links_to_sections(path, text, &LINKABLE_IDS);
        for id in text.terms() {
            if !self.term_ids.contains_key(id) && !self.shared.has_term(id) {
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

/// Whether a part of the page has this id.
fn is_reserved(id: &Id) -> bool {
    RESERVED_IDS.contains(&id.as_str()) || id.as_str().starts_with(TERM_ID_PREFIX)
}
