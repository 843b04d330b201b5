//! The pages that list conditions: the home page, one for each symptom and, in a long library, one for each letter.

use leptos::prelude::*;

use super::head::Head;
use super::pages::{Page, content};
use super::shell::Shell;
use super::{layout, structured_data};
use crate::components::{Home, LetterPage, SymptomPage};
use crate::library::{Entry, Letter, Library, WithConditions};
use crate::site::Site;

/// From a page of a letter or a symptom to the site's root.
const ROOT: &str = "../../";

/// The home page: the library, with a search whose index is in this folder.
pub fn home_page(shell: &Shell, site: &Site, library: Library, index: &str) -> Page {
    let (name, index) = (site.name.to_string(), format!("{index}/"));
    let head = Head {
        title: name.clone(),
        description: "Articles about medical conditions, in plain language.",
        place: Some(""),
        kind: "website",
        language: &site.language(),
        root: "./",
    };
    let mut content = content(site, &head, None, || view! { <Home name library index /> });
    content.body += &structured_data::home(site);
    Page { path: layout::HOME.into(), html: shell.page(&content) }
}

/// The page of a letter, with the conditions of this library that begin with it.
pub fn letter_page(
    shell: &Shell,
    site: &Site,
    library: &Library,
    (letter, conditions): (Letter, &[Entry]),
) -> Page {
    let letters = library.letters().into_iter().map(|(letter, _)| letter).collect();
    let conditions = conditions.to_vec();
    let title = letter.heading();
    let list = List {
        title: format!("{title} – {}", site.name),
        description: format!("{title}, in plain language."),
        name: letter.to_string(),
        place: letter_place(letter),
    };
    list.page(shell, site, || view! { <LetterPage root=ROOT letter letters conditions /> })
}

/// The page of a symptom, with the conditions of this library that have it.
pub fn symptom_page(
    shell: &Shell,
    site: &Site,
    library: &Library,
    symptom: &WithConditions,
) -> Page {
    let conditions = library.conditions_with(symptom).into_iter().cloned().collect();
    let place = symptom_place(symptom);
    let symptom = symptom.symptom.clone();
    let list = List {
        title: format!("{}: symptom – {}", symptom.name, site.name),
        description: format!("Conditions with this symptom: {}.", symptom.name),
        name: symptom.name.to_string(),
        place,
    };
    list.page(shell, site, || view! { <SymptomPage root=ROOT symptom conditions /> })
}

/// The places of all these pages on the site.
pub fn list_places(library: &Library) -> Vec<String> {
    let letters = library.letters_with_pages();
    let letters = letters.into_iter().map(|(letter, _)| letter_place(letter));
    let symptoms = library.symptoms.iter().map(symptom_place);
    [String::new()].into_iter().chain(letters).chain(symptoms).collect()
}

fn letter_place(letter: Letter) -> String {
    format!("a-z/{}/", letter.id())
}

fn symptom_place(symptom: &WithConditions) -> String {
    format!("symptoms/{}/", symptom.symptom.id)
}

/// A page that lists some of the conditions.
struct List {
    title: String,
    description: String,
    /// What the header says where the reader is.
    name: String,
    place: String,
}

impl List {
    fn page<V: IntoView>(self, shell: &Shell, site: &Site, main: impl FnOnce() -> V) -> Page {
        let head = Head {
            title: self.title,
            description: &self.description,
            place: Some(&self.place),
            kind: "website",
            language: &site.language(),
            root: ROOT,
        };
        let mut content = content(site, &head, Some(self.name.clone()), main);
        content.body += &structured_data::list(site, &self.name, &self.description, &self.place);
        Page { path: format!("{}index.html", self.place).into(), html: shell.page(&content) }
    }
}
