//! The pages that list conditions: the home page, one for each symptom and, in a long library, one for each letter.

use leptos::prelude::*;

use super::structured_data;
use crate::builder::paths;
use crate::builder::prerender::head::{Head, Listing};
use crate::builder::prerender::pages::{Page, page_content};
use crate::builder::prerender::shell::Shell;
use crate::model::library::{ConditionEntry, Letter, Library, SymptomEntry};
use crate::model::site::Site;
use crate::pages::{Home, LetterPage, SymptomPage};

/// The relative path from the page of a letter or symptom to the site's root.
const ROOT: &str = "../../";

/// The home page, with the library and a search whose index is in this folder.
pub fn home_page(shell: &Shell, site: &Site, library: Library, index: &str) -> Page {
    let (name, index) = (site.name.to_string(), format!("{index}/"));
    let head = Head {
        title: name.clone(),
        description: "Articles about medical conditions, in plain language.",
        listing: Listing::At(""),
        kind: "website",
        language: &site.language(),
        root: "./",
    };
    let mut content = page_content(site, &head, None, || view! { <Home name library index /> });
    content.body += &structured_data::home(site);
    Page { path: paths::HOME.into(), html: shell.page(&content) }
}

/// The page of a letter, with the conditions whose names begin with it.
pub fn letter_page(
    shell: &Shell,
    site: &Site,
    library: &Library,
    (letter, conditions): (Letter, &[ConditionEntry]),
) -> Page {
    let letters = library.letters().into_iter().map(|(letter, _)| letter).collect();
    let conditions = conditions.to_vec();
    let title = letter.heading();
    let page = ListPage {
        title: format!("{title} – {}", site.name),
        description: format!("{title}, in plain language."),
        name: letter.to_string(),
        path: paths::letter_page(letter),
    };
    page.render(shell, site, || view! { <LetterPage root=ROOT letter letters conditions /> })
}

/// The page of a symptom, with the conditions that have it.
pub fn symptom_page(shell: &Shell, site: &Site, library: &Library, symptom: &SymptomEntry) -> Page {
    let conditions = library.conditions_with(symptom).into_iter().cloned().collect();
    let path = paths::symptom_page(&symptom.symptom);
    let symptom = symptom.symptom.clone();
    let page = ListPage {
        title: format!("{}: symptom – {}", symptom.name, site.name),
        description: format!("Conditions with this symptom: {}.", symptom.name),
        name: symptom.name.to_string(),
        path,
    };
    page.render(shell, site, || view! { <SymptomPage root=ROOT symptom conditions /> })
}

/// The paths of all pages that list conditions, from the site's root.
pub fn list_paths(library: &Library) -> Vec<String> {
    let letters = library.letters_with_pages();
    let letters = letters.into_iter().map(|(letter, _)| paths::letter_page(letter));
    let symptoms = library.symptoms.iter().map(|it| paths::symptom_page(&it.symptom));
    [String::new()].into_iter().chain(letters).chain(symptoms).collect()
}

/// A page that lists some of the conditions.
struct ListPage {
    title: String,
    description: String,
    /// The page's name in the header.
    name: String,
    path: String,
}

impl ListPage {
    fn render<V: IntoView>(self, shell: &Shell, site: &Site, main: impl FnOnce() -> V) -> Page {
        let head = Head {
            title: self.title,
            description: &self.description,
            listing: Listing::At(&self.path),
            kind: "website",
            language: &site.language(),
            root: ROOT,
        };
        let mut content = page_content(site, &head, Some(self.name.clone()), main);
        content.body += &structured_data::list(site, &self.name, &self.description, &self.path);
        Page { path: format!("{}index.html", self.path), html: shell.page(&content) }
    }
}
