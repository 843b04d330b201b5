//! Checks the values that no two articles may have: addresses, codes, and the ids of authors.

use std::collections::HashMap;
use std::path::PathBuf;

use super::placeholder::is_placeholder;
use super::source::locate_in_file;
use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::{Author, Condition, each_at};
use crate::model::{Id, JsonPath};

/// Every value of the conditions that is not unique. Each condition has its file.
pub(super) fn validate(conditions: &[(PathBuf, Condition)]) -> Vec<Diagnostic> {
    let slugs = conditions.iter().map(|(_, condition)| (&condition.slug, condition));
    let mut first = First { addresses: slugs.collect(), ..First::default() };
    let mut diagnostics = Vec::new();
    for (file, condition) in conditions {
        let found = [first.aliases(condition), first.codes(condition), first.authors(condition)];
        diagnostics.extend(locate_in_file(found.concat(), file));
    }
    diagnostics
}

/// The first condition with each value.
#[derive(Default)]
struct First<'a> {
    /// By slug and alias.
    addresses: HashMap<&'a Id, &'a Condition>,
    /// By the name of the classification, and the code.
    codes: HashMap<(&'static str, &'a str), &'a Condition>,
    /// By the author's id.
    authors: HashMap<&'a Id, (&'a Author, &'a Condition)>,
}

impl<'a> First<'a> {
    fn aliases(&mut self, condition: &'a Condition) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        for (path, alias) in each_at(&JsonPath::default().key("aliases"), &condition.aliases) {
            if let Some(first) = self.addresses.get(alias) {
                let message = format!(
                    "“{alias}” is an address of “{}” already. Remove it here or there.",
                    first.slug
                );
                diagnostics.push(Diagnostic::error(path, message));
            } else {
                self.addresses.insert(alias, condition);
            }
        }
        diagnostics
    }

    fn codes(&mut self, condition: &'a Condition) -> Vec<Diagnostic> {
        let path = JsonPath::default().key("codes");
        let codes = &condition.codes;
        let icd = each_at(&path.key("icd_10_cm"), &codes.icd_10_cm);
        let icd = icd.map(|(path, it)| (path, ("ICD-10-CM", it.code.as_str())));
        let snomed = each_at(&path.key("snomed_ct"), &codes.snomed_ct);
        let snomed = snomed.map(|(path, it)| (path, ("SNOMED CT", it.code.as_str())));
        let mut diagnostics = Vec::new();
        for (path, code) in icd.chain(snomed) {
            if let Some(first) = self.codes.get(&code) {
                let message = format!(
                    "“{}” is a code of “{}” already. A code leads to one article: remove it here or there.",
                    code.1, first.slug
                );
                diagnostics.push(Diagnostic::error(path.key("code"), message));
            } else {
                self.codes.insert(code, condition);
            }
        }
        diagnostics
    }

    /// Reports an author's id that another author has. A reader's rating is stored under this id, so two authors must
    /// not share it.
    fn authors(&mut self, condition: &'a Condition) -> Vec<Diagnostic> {
        let root = JsonPath::default();
        let own = [(root.key("author"), &condition.author)];
        let authors =
            own.into_iter().chain(each_at(&root.key("co_authors"), &condition.co_authors));
        let mut diagnostics = Vec::new();
        let mut here: Vec<&Id> = Vec::new();
        // Placeholders are reported already.
        let authors = authors.filter(|(_, author)| !is_placeholder(author.id.as_str()));
        for (path, author) in authors {
            let (first, of) = *self.authors.entry(&author.id).or_insert((author, condition));
            let message = if first.name != author.name {
                format!(
                    "“{}” is the id of {}, author of “{}”. Give {} another id, or correct the name.",
                    author.id, first.name, of.slug, author.name
                )
            } else if first.kind != author.kind {
                format!(
                    "“{}” is a person in one article and an organization in another: see “{}”. Correct the “kind”.",
                    author.id, of.slug
                )
            } else if here.contains(&&author.id) {
                format!("{} is listed twice. Remove one.", author.name)
            } else {
                here.push(&author.id);
                continue;
            };
            diagnostics.push(Diagnostic::error(path.key("id"), message));
        }
        diagnostics
    }
}
