//! The library: conditions by letter and by symptom.

use std::sync::Arc;

use serde_json::json;
use symptom_database::builder::content::{Content, read_site};
use symptom_database::builder::prerender::search_engines::{entries, sitemap};
use symptom_database::builder::prerender::{Page, letter_page, symptom_page};
use symptom_database::components::letter_name;
use symptom_database::messages::catalog::with_catalog;
use symptom_database::model::condition::Condition;
use symptom_database::model::library::{Letter, MAX_CONDITIONS_ON_A_PAGE, words};
use symptom_database::model::site::Alternates;

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::folder::{SHIPPED, settings_with_address};
use crate::harness::pages::{english, library, library_in, shell, site, symptoms};
use crate::harness::two_languages::language;

fn named(slug: &str, name: &str, symptoms: &[&str]) -> Condition {
    dystonia::condition_with(&[
        ("/slug", json!(slug)),
        ("/name", json!(name)),
        ("/symptoms", json!(symptoms)),
    ])
}

/// More conditions than a page lists at once, every other one with a tremor.
fn very_many() -> Vec<Condition> {
    let of = |number: usize| {
        let first = char::from(b"ab5"[number % 3]);
        let symptoms: &[&str] = if number.is_multiple_of(2) { &["tremor"] } else { &[] };
        named(&format!("condition-{number}"), &format!("{first}taxia {number:03}"), symptoms)
    };
    (0..=MAX_CONDITIONS_ON_A_PAGE).map(of).collect()
}

fn page(site: &[Page], path: &str) -> Document {
    let page = site.iter().find(|page| page.path == path);
    Document::parse(&page.unwrap_or_else(|| panic!("there is no {path}")).html)
}

fn conditions_on(page: &Document) -> Vec<String> {
    let links = page.named(&["a"]);
    let links = links.filter(|it| it.attribute("href").unwrap_or_default().contains("conditions/"));
    links.map(Element::text).collect()
}

#[test]
fn sorts_names_without_regard_to_accents_and_what_begins_with_no_letter_last() {
    let names =
        ["5q deletion", "Ölander syndrome", "ataxia", "Ångström", "ωmega", "Zoster", "olive"];
    let conditions: Vec<Condition> =
        (0..).zip(names).map(|(number, name)| named(&format!("c-{number}"), name, &[])).collect();
    let library = library(&conditions, symptoms());
    let sorted: Vec<&str> = library.conditions.iter().map(|it| it.name.as_str()).collect();
    let expected =
        ["Ångström", "ataxia", "Ölander syndrome", "olive", "Zoster", "5q deletion", "ωmega"];
    assert_eq!(sorted, expected);
    let with_name = |(letter, group): (Letter, &[_])| (letter_name(letter), group.len());
    let letters = library.letters().into_iter();
    let letters: Vec<_> = with_catalog(english(), || letters.map(with_name).collect());
    let expected = [("A", 2), ("O", 2), ("Z", 1), ("Other", 2)];
    assert_eq!(letters, expected.map(|(letter, count)| (letter.to_owned(), count)));
    assert_eq!(library.letters()[3].0, Letter::Other);
}

/// The names in the order of a language, and its letters, each with the number of names.
fn sorted_in(tag: &str, names: &[&str]) -> (Vec<String>, Vec<(Option<String>, usize)>) {
    let conditions =
        (0..).zip(names).map(|(number, name)| named(&format!("c-{number}"), name, &[]));
    let conditions: Vec<Condition> = conditions.collect();
    let library = library_in(&language(tag), &conditions, symptoms());
    let letters = library.letters().into_iter();
    let letters = letters.map(|(letter, group)| (letter.capital(), group.len())).collect();
    (library.conditions.iter().map(|it| it.name.to_string()).collect(), letters)
}

#[test]
fn each_language_has_its_own_order_and_letters() {
    let names =
        ["Zona", "Ñandú", "oído", "Ántrax", "nuez", "Asma", "n\u{303}u", "Úlcera", "3 días"];
    let letters = |all: &[(&str, usize)]| -> Vec<_> {
        let all = all.iter().map(|(letter, count)| (Some((*letter).to_owned()), *count));
        all.chain([(None, 1)]).collect()
    };
    let (sorted, found) = sorted_in("es", &names);
    let expected =
        ["Ántrax", "Asma", "nuez", "Ñandú", "n\u{303}u", "oído", "Úlcera", "Zona", "3 días"];
    assert_eq!(sorted, expected);
    let spanish = [("A", 2), ("N", 1), ("Ñ", 2), ("O", 1), ("U", 1), ("Z", 1)];
    assert_eq!(found, letters(&spanish));
    let (sorted, found) = sorted_in("en", &names);
    let expected =
        ["Ántrax", "Asma", "Ñandú", "n\u{303}u", "nuez", "oído", "Úlcera", "Zona", "3 días"];
    assert_eq!(sorted, expected);
    assert_eq!(found, letters(&[("A", 2), ("N", 3), ("O", 1), ("U", 1), ("Z", 1)]));
    let (sorted, _) = sorted_in("sv", &["Ökning", "Zon", "Ångest", "Aning"]);
    assert_eq!(sorted, ["Aning", "Zon", "Ångest", "Ökning"]);
    // Two letters with the same place in the order have a heading each.
    let (_, found) = sorted_in("hu", &["Ősz", "Övsömör", "Őr", "Ödéma"]);
    assert_eq!(found, [(Some("Ö".to_owned()), 2), (Some("Ő".to_owned()), 2)]);
    // Other scripts have no letters in the list.
    let (_, found) = sorted_in("be", &["Ёд", "Вірус"]);
    assert_eq!(found, [(None, 2)]);
    assert_eq!(Letter::Latin('ñ').id(), "u00f1", "an address has letters of ASCII only");
}

#[test]
fn the_names_of_the_shipped_site_are_in_the_order_of_their_letters() {
    let content = Content::read(SHIPPED.as_ref()).expect("it has no error");
    let library = library(&content.conditions, content.symptoms);
    let in_order = |names: Vec<String>| {
        assert!(names.len() > 10);
        assert!(names.is_sorted_by_key(|it| it.to_lowercase()), "{names:#?}");
    };
    in_order(library.conditions.iter().map(|it| it.name.to_string()).collect());
    in_order(library.symptoms.iter().map(|it| it.symptom.name.to_string()).collect());
}

#[test]
fn sorts_numbers_in_names_by_what_they_count() {
    let names = ["Ataxia type 10", "Ataxia type 2", "Ataxia", "Ataxia type 2b"];
    let conditions: Vec<Condition> =
        (0..).zip(names).map(|(number, name)| named(&format!("c-{number}"), name, &[])).collect();
    let library = library(&conditions, symptoms());
    let sorted: Vec<&str> = library.conditions.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(sorted, ["Ataxia", "Ataxia type 2", "Ataxia type 2b", "Ataxia type 10"]);
}

#[test]
fn a_symptom_has_a_page_with_the_conditions_that_have_it() {
    let site = site(vec![
        dystonia::condition(),
        named("essential-tremor", "Essential tremor", &["tremor"]),
        named("hay-fever", "Hay fever", &[]),
    ]);
    let tremor = page(&site, "symptoms/tremor/index.html");
    assert_eq!(tremor.texts_of(&["h1"]), ["Tremor"]);
    assert_eq!(conditions_on(&tremor), ["Dystonia", "Essential tremor"]);
    assert!(tremor.texts_of(&["p"]).contains(&"Also called: Shaking.".to_owned()));
    assert_eq!(conditions_on(&page(&site, "symptoms/pain/index.html")), ["Dystonia"]);
}

#[test]
fn a_symptom_that_no_condition_has_is_not_listed() {
    let site = site(vec![named("essential-tremor", "Essential tremor", &["tremor"])]);
    let home = page(&site, "index.html");
    let links = home.named(&["a"]).filter_map(|link| link.attribute("href"));
    let symptoms: Vec<&str> = links.filter(|href| href.contains("symptoms/")).collect();
    assert_eq!(symptoms, ["./symptoms/tremor/"]);
    assert_eq!(site.len(), 3);
}

#[test]
fn of_very_many_conditions_the_home_page_lists_only_the_letters() {
    let site = site(very_many());
    let home = page(&site, "index.html");
    let list = home.around(home.by_id("a-to-z")).last().expect("a section");
    assert!(
        !home
            .inside(list)
            .any(|it| it.attribute("href").is_some_and(|it| it.contains("conditions/")))
    );
    assert!(conditions_on(&home).len() <= 10, "urgent ones and new ones");
    let mut listed = Vec::new();
    for (id, label) in [("a", "A"), ("b", "B"), ("other", "Other")] {
        let href = format!("./a-z/{id}/");
        let link = home.named(&["a"]).find(|link| link.attribute("href") == Some(&href));
        assert_eq!(link.map(Element::text).as_deref(), Some(label));
        let letter = page(&site, &format!("a-z/{id}/index.html"));
        let current = letter
            .elements()
            .find(|it| it.name == "a" && it.attribute("aria-current") == Some("page"));
        assert_eq!(current.map(Element::text).as_deref(), Some(label));
        listed.extend(conditions_on(&letter));
    }
    listed.sort();
    let mut all: Vec<String> = very_many().iter().map(|it| it.name.to_string()).collect();
    all.sort();
    assert_eq!(listed, all);
}

#[test]
fn the_page_of_a_letter_is_no_translation_because_other_languages_have_other_letters() {
    let mut site = read_site(&settings_with_address()).expect("settings");
    let home = |tag: &str, path: &str| (language(tag), path.to_owned());
    let homes = vec![home("en", ""), home("es", "es/")];
    site.edition.alternates = Arc::new(Alternates { homes, ..Alternates::default() });
    let conditions = very_many();
    let library = library(&conditions, symptoms());
    let letter = library.letters_with_pages()[0];
    let letter = Document::parse(&letter_page(&shell(), &site, &library, letter).html);
    let symptom = symptom_page(&shell(), &site, &library, &library.symptoms[0]);
    let symptom = Document::parse(&symptom.html);
    let alternates = |page: &Document| {
        page.named(&["link"]).filter(|it| it.attribute("hreflang").is_some()).count()
    };
    assert_eq!((alternates(&letter), alternates(&symptom)), (0, 3));
    // Its link to the other language leads to the home page.
    let nav = letter.elements().find(|it| it.attribute("class") == Some("language-links"));
    let links = letter.inside(nav.expect("links")).filter_map(|it| it.attribute("href"));
    assert_eq!(links.collect::<Vec<_>>(), ["../../es/"]);
    let address = site.address.as_ref().expect("an address");
    let sitemap = sitemap(address, entries(&site, &library, &conditions));
    for (path, has_alternates) in [("", true), ("a-z/a/", false), ("symptoms/tremor/", true)] {
        let loc = format!("<loc>https://example.org/health/{path}</loc>");
        let entry = sitemap.lines().find(|it| it.contains(&loc)).expect("an entry");
        assert_eq!(entry.contains("hreflang"), has_alternates, "{entry}");
    }
}

#[test]
fn a_list_that_is_long_has_names_only() {
    let mut conditions = very_many();
    let short = page(&site(conditions.clone()), "symptoms/tremor/index.html");
    assert!(short.texts_of(&["li"]).iter().any(|item| item.contains("muscles tighten")));
    for condition in &mut conditions {
        condition.symptoms = vec!["tremor".to_owned().try_into().expect("an id")];
    }
    let long = page(&site(conditions), "symptoms/tremor/index.html");
    assert!(!long.texts_of(&["li"]).iter().any(|item| item.contains("muscles tighten")));
    assert_eq!(conditions_on(&long).len(), MAX_CONDITIONS_ON_A_PAGE + 1);
}

#[test]
fn folds_words_as_people_type_them() {
    for (text, expected) in [
        ("Ménière's Disease", "menieres disease"),
        ("Sjögren–Larsson", "sjogren larsson"),
        ("Straße, Kjær & Øster", "strasse kjaer oster"),
        ("Trouble with the ear", "trouble with the ear"),
        ("β-Thalassemia ﬁve", "β thalassemia five"),
    ] {
        assert_eq!(words::words(text).join(" "), expected);
    }
}
