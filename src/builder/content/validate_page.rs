//! Checks the rules between the values of a [`Page`].

use super::shared::Shared;
use super::validate::Validator;
use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::Block;
use crate::model::page::Page;
use crate::model::{JsonPath, RichText};

/// Every error between the values of a page. The lines are not looked up yet.
pub(super) fn validate_page(page: &Page) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let mut validator = Validator::new(Shared::Unknown);
    validator.required(&root.key("introduction"), &page.introduction);
    validator.section_ids(&root.key("sections"), &page.sections);
    validator.sections(&root.key("sections"), &page.sections);
    for (path, block) in page.blocks() {
        if matches!(block, Block::Treatments(_) | Block::TreatmentComparison(_)) {
            let message =
                "A page of the site's own has no treatments. Write an article about the condition.";
            validator.error(path.clone(), message);
        }
        validator.block(&path, block);
        for (path, text) in block.texts_at(&path) {
            validator.links_to_sections(&path, text, &[]);
            validator.diagnostics.extend(unavailable(&path, text));
        }
    }
    validator.diagnostics
}

/// Reports links that need a part that only articles have.
fn unavailable(path: &JsonPath, text: &RichText) -> Vec<Diagnostic> {
    let citation = text.cited_sources().next().map(|id| {
        format!("A page of the site's own has no list of sources, so it cannot cite “{id}”. Link to the source instead.")
    });
    let term = text.terms().next().map(|id| {
        format!("A page of the site's own has no glossary, so it cannot link to “{id}”. Explain the word in the text.")
    });
    let messages = citation.into_iter().chain(term);
    messages.map(|message| Diagnostic::error(path.clone(), message)).collect()
}
