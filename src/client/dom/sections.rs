//! The sections of the article on the page, and the choice of a section for a new comment.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, HtmlElement, HtmlSelectElement};

use super::element::{each, element_by_id};
use super::events::listen;
use crate::model::Id;
use crate::model::feedback::{Comment, SectionRef};

/// The id of the field with the section that a new comment is about. Its value is the section's id, or empty.
pub const SECTION_FIELD_ID: &str = "comment-section";

/// The id of the status message about opening and closing all sections.
pub const MESSAGE_ID: &str = "sections--message";

/// The attribute that holds the hash of a section, in decimal digits.
pub const HASH_ATTRIBUTE: &str = "data-hash";

/// A section of the article on the page.
pub struct Section {
    /// Its heading on the page. A browser may have translated it.
    pub heading: String,
    /// The reference that a comment on it stores.
    pub about: SectionRef,
}

impl Section {
    /// Whether a comment is about this section.
    pub fn is_subject_of(&self, comment: &Comment) -> bool {
        comment.about.as_ref().is_some_and(|about| about.section == self.about.section)
    }
}

/// Returns the section with this id, if the article has it.
pub fn section(id: &Id) -> Option<Section> {
    let body = element_by_id::<HtmlElement>(id.as_str())?;
    let hash = body.get_attribute(HASH_ATTRIBUTE)?.parse().ok()?;
    let fold = body.closest("details").ok()??;
    let heading = fold.query_selector("summary").ok()??.text_content()?;
    Some(Section { heading, about: SectionRef { section: id.clone(), hash } })
}

/// Returns every section of the article, with the element in it that lists the reader's comments on it.
pub fn sections() -> Vec<(Element, Section)> {
    let mut sections = Vec::new();
    each::<Element>("[data-comments-on]", |root| {
        let id = root.get_attribute("data-comments-on").unwrap_or_default();
        let section = Id::try_from(id).ok().and_then(|id| section(&id));
        sections.extend(section.map(|section| (root, section)));
    });
    sections
}

/// Calls back when the reader has chosen a section for a new comment.
pub fn on_section_chosen(chosen: impl Fn() + 'static) {
    listen("change", move |event| {
        let field = event.target().and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
        if field.is_some_and(|field| field.id() == SECTION_FIELD_ID) {
            chosen();
        }
    });
}

/// Returns the section that the reader has chosen for a new comment; nothing for the whole article.
pub fn chosen_section() -> Option<SectionRef> {
    let chosen = element_by_id::<HtmlSelectElement>(SECTION_FIELD_ID)?.value();
    Some(section(&Id::try_from(chosen).ok()?)?.about)
}

/// Chooses a section for a new comment, or the whole article. Does nothing if the article has no such section.
pub fn choose_section(about: Option<&SectionRef>) {
    let is_there = about.is_none_or(|about| section(&about.section).is_some());
    if let (Some(field), true) = (element_by_id::<HtmlSelectElement>(SECTION_FIELD_ID), is_there) {
        field.set_value(about.map_or("", |about| about.section.as_str()));
    }
}

/// Opens or closes all sections.
pub fn set_all_sections(open: bool) {
    each::<HtmlDetailsElement>(".article-section", |section| section.set_open(open));
}
