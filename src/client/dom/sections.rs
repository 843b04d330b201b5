//! The sections of the article on the page, and the choice of a section for a new comment.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, HtmlSelectElement};

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

/// The list, in a section, of the reader's comments on the section.
pub struct SectionComments {
    /// The element of the list.
    pub list: Element,
    /// The section.
    pub section: Section,
    /// The section's earlier ids.
    aliases: Vec<String>,
}

impl SectionComments {
    /// Whether a comment is about the section.
    pub fn includes(&self, comment: &Comment) -> bool {
        comment.about.as_ref().is_some_and(|SectionRef { section, .. }| {
            *section == self.section.about.section
                || self.aliases.iter().any(|alias| alias == section.as_str())
        })
    }
}

/// Returns the section with this id, or with this earlier id, if the article has it.
pub fn section(id: &Id) -> Option<Section> {
    // The element of an earlier id is in the section's body.
    let body = element_by_id::<Element>(id.as_str())?.closest("[data-hash]").ok()??;
    let hash = body.get_attribute(HASH_ATTRIBUTE)?.parse().ok()?;
    let fold = body.closest("details").ok()??;
    let heading = fold.query_selector("summary").ok()??.text_content()?;
    let section = Id::try_from(body.get_attribute("id")?).ok()?;
    Some(Section { heading, about: SectionRef { section, hash } })
}

/// Returns the list in every section of the article.
pub fn section_comments() -> Vec<SectionComments> {
    let mut lists = Vec::new();
    each::<Element>("[data-comments-on]", |list| {
        let id = list.get_attribute("data-comments-on").unwrap_or_default();
        let mut aliases = Vec::new();
        each::<Element>(&format!("[id='{id}'] > span[id]"), |alias| {
            aliases.extend(alias.get_attribute("id"));
        });
        let section = Id::try_from(id).ok().and_then(|id| section(&id));
        lists.extend(section.map(|section| SectionComments { list, section, aliases }));
    });
    lists
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
    let id = match about.map(|about| section(&about.section)) {
        None => String::new(),
        Some(Some(section)) => section.about.section.into(),
        Some(None) => return,
    };
    if let Some(field) = element_by_id::<HtmlSelectElement>(SECTION_FIELD_ID) {
        field.set_value(&id);
    }
}

/// Opens or closes all sections.
pub fn set_all_sections(open: bool) {
    each::<HtmlDetailsElement>(".article-section", |section| section.set_open(open));
}
