//! The pages that list conditions: the home page, one for each symptom and each big group and, in a long library, one for
//! each letter.

use leptos::prelude::*;

use super::structured_data;
use crate::builder::paths;
use crate::builder::prerender::head::{Head, Listing};
use crate::builder::prerender::pages::{Header, Page, page_content, title};
use crate::builder::prerender::shell::Shell;
use crate::components::{UrgentSign, letter_name};
use crate::messages::text;
use crate::model::Group;
use crate::model::library::{ConditionEntry, Letter, Library, SymptomEntry};
use crate::model::site::Site;
use crate::pages::{GroupPage, Home, LetterPage, SymptomContext, SymptomPage};
use crate::{message, text};

/// The relative path from the page of a letter or symptom to the home page of its language.
const ROOT: &str = "../../";

/// How many similar symptoms a symptom's page names.
const MAX_RELATED_SYMPTOMS: usize = 8;

/// The home page, with the library and a search.
pub fn home_page(shell: &Shell, site: &Site, library: Library) -> Page {
    shell.in_language(&site.language(), || home(shell, site, library))
}

fn home(shell: &Shell, site: &Site, library: Library) -> Page {
    let head = Head {
        title: site.name.to_string(),
        description: &text!("home-description"),
        listing: Listing::At(&site.edition.prefix),
        kind: "website",
        language: &site.language(),
        home: "./",
        alternates: site.edition.alternates_at(""),
    };
    let home = || view! { <Home site=site.clone() library /> };
    let mut content = page_content(shell, site, &head, Header::WithoutSearch, home);
    content.body += &structured_data::home(site);
    Page { path: site.edition.path(paths::HOME), html: shell.page(&content) }
}

/// The page of a letter, with the conditions whose names begin with it.
pub fn letter_page(
    shell: &Shell,
    site: &Site,
    library: &Library,
    (letter, conditions): (Letter, &[ConditionEntry]),
) -> Page {
    shell.in_language(&site.language(), || {
        let letters = library.letters().into_iter().map(|(letter, _)| letter).collect();
        let conditions = conditions.to_vec();
        let page = ListPage {
            title: title(site, letter.heading()),
            description: text(&letter.description()),
            name: letter_name(letter),
            path: paths::letter_page(letter),
            is_in_each_language: false,
        };
        page.render(shell, site, || view! { <LetterPage root=ROOT letter letters conditions /> })
    })
}

/// The page of a symptom, with the conditions that have it.
pub fn symptom_page(shell: &Shell, site: &Site, library: &Library, symptom: &SymptomEntry) -> Page {
    shell.in_language(&site.language(), || {
        let context = symptom_context(library, symptom);
        let emergency = site.emergency.clone();
        let path = paths::symptom_page(&symptom.symptom);
        let symptom = symptom.symptom.clone();
        let page = ListPage {
            title: title(site, message!("symptom-title", symptom = symptom.name.as_str())),
            description: text!("symptom-description", symptom = symptom.name.as_str()),
            name: symptom.name.to_string(),
            path,
            is_in_each_language: true,
        };
        page.render(shell, site, || view! { <SymptomPage root=ROOT symptom context emergency /> })
    })
}

/// What a symptom's page shows besides the symptom itself.
fn symptom_context(library: &Library, entry: &SymptomEntry) -> SymptomContext {
    let signs = entry.symptom.emergency.iter().map(|it| UrgentSign {
        sign: it.sign.to_string(),
        // The article may be a draft, which the library does not have.
        condition: library.condition(&it.condition).cloned(),
    });
    let signs: Vec<_> = signs.collect();
    let mut dangerous: Vec<ConditionEntry> = Vec::new();
    for condition in signs.iter().filter_map(|it| it.condition.as_ref()) {
        if !dangerous.contains(condition) {
            dangerous.push(condition.clone());
        }
    }
    let others = library.conditions_with(entry).into_iter();
    let others = others.filter(|it| !dangerous.contains(it)).cloned().collect();
    let group = entry.symptom.group.as_ref();
    let is_related =
        |it: &&SymptomEntry| group.is_some() && it.symptom.group.as_ref() == group && *it != entry;
    let related = library.symptoms.iter().filter(is_related).take(MAX_RELATED_SYMPTOMS);
    SymptomContext { signs, dangerous, others, related: related.cloned().collect() }
}

/// The page of a group, with its conditions.
pub fn group_page(
    shell: &Shell,
    site: &Site,
    (group, conditions): (&Group, Vec<&ConditionEntry>),
) -> Page {
    shell.in_language(&site.language(), || {
        let name = group.name.to_string();
        let conditions = conditions.into_iter().cloned().collect();
        let page = ListPage {
            title: title(site, name.as_str()),
            description: text!("group-description", group = name.as_str()),
            name: name.clone(),
            path: paths::group_page(group),
            is_in_each_language: true,
        };
        page.render(shell, site, || view! { <GroupPage root=ROOT name conditions /> })
    })
}

/// The paths of the pages of letters, from the home page of their language. Other languages may not have them.
pub(super) fn letter_paths(library: &Library) -> Vec<String> {
    let letters = library.letters_with_pages().into_iter();
    letters.map(|(letter, _)| paths::letter_page(letter)).collect()
}

/// The paths of all other pages that list conditions. Each language has them.
pub(super) fn list_paths(site: &Site, library: &Library) -> Vec<String> {
    let groups = library.groups_with_pages(&site.groups);
    let groups = groups.into_iter().map(|(group, _)| paths::group_page(group));
    let symptoms = library.symptoms.iter().map(|it| paths::symptom_page(&it.symptom));
    [String::new()].into_iter().chain(groups).chain(symptoms).collect()
}

/// A page that lists some of the conditions.
struct ListPage {
    title: String,
    description: String,
    /// The page's name in the header.
    name: String,
    path: String,
    /// Whether each language has a page of this path. The letters of names depend on the language.
    is_in_each_language: bool,
}

impl ListPage {
    fn render<V: IntoView>(self, shell: &Shell, site: &Site, main: impl FnOnce() -> V) -> Page {
        let path = site.edition.path(&self.path);
        let alternates = if self.is_in_each_language {
            site.edition.alternates_at(&self.path)
        } else {
            Vec::new()
        };
        let head = Head {
            title: self.title,
            description: &self.description,
            listing: Listing::At(&path),
            kind: "website",
            language: &site.language(),
            home: ROOT,
            alternates,
        };
        let mut content =
            page_content(shell, site, &head, Header::Search(Some(self.name.clone())), main);
        content.body += &structured_data::list(site, &self.name, &self.description, &path);
        Page { path: format!("{path}index.html"), html: shell.page(&content) }
    }
}
