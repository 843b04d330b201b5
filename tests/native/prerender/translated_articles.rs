//! The page of a translated article: whose words these are, in which language, and to what readers' notes belong.

use std::collections::BTreeMap;
use std::fs;

use fluent_syntax::ast::{Entry, Expression, Message, Pattern, PatternElement};
use serde_json::{Value, json};
use symptom_database::message;
use symptom_database::model::{self, Day};

use crate::harness::document::{Document, Element};
use crate::harness::folder::Folder;
use crate::harness::pages::LOCALES;
use crate::harness::two_languages::{Site, content, folder_with, shipped, site, spanish};

fn paragraph(page: &Document, class: &str) -> Option<String> {
    page.named(&["p"]).find(|it| it.attribute("class") == Some(class)).map(Element::text)
}

fn in_spanish(message: &model::Message) -> String {
    spanish().format(message)
}

fn day(text: &str) -> String {
    in_spanish(&Day::try_from(text.to_owned()).expect("a day").message())
}

fn translated_by(name: &str, date: &str, original: &str) -> String {
    let (date, original) = (day(date), day(original));
    in_spanish(&message!("article-translated", translator = name, date = date, original = original))
}

#[test]
fn readers_learn_who_translated_an_article_and_that_nobody_has_reviewed_that() {
    let words = translated_by("Ana Ejemplo", "2026-11-29", "2026-11-28");
    let not_reviewed = in_spanish(&message!("article-translation-not-reviewed"));
    let page = site().page("es/conditions/resfriado/");
    assert_eq!(paragraph(page, "article__translation"), Some(format!("{words} {not_reviewed}")));
    let dates = page.named(&["time"]).filter_map(|it| it.attribute("datetime"));
    let dates: Vec<&str> = dates.collect();
    assert!(dates.contains(&"2026-11-29") && dates.contains(&"2026-11-28"), "{dates:?}");

    let words = translated_by("Ana Ejemplo", "2026-11-29", "2026-11-20");
    let review = message!(
        "article-translation-reviewed",
        reviewer = "Luz Prueba, MD",
        date = day("2026-11-30")
    );
    let page = site().page("es/conditions/amigdalitis/");
    let expected = format!("{words} {}", in_spanish(&review));
    assert_eq!(paragraph(page, "article__translation"), Some(expected));
    for path in ["conditions/common-cold/", "conditions/tonsillitis/", "conditions/flu/"] {
        assert_eq!(paragraph(site().page(path), "article__translation"), None, "{path}");
    }
}

/// The subject of a page's feedback.
fn subject(page: &Document) -> Value {
    serde_json::from_str(page.by_id("subject").raw_text()).expect("JSON")
}

/// The hash of each section, by id.
fn hashes(page: &Document) -> BTreeMap<&str, &str> {
    let sections = page.elements().filter(|it| it.attribute("data-hash").is_some());
    sections
        .map(|it| (it.attribute("id").expect("an id"), it.attribute("data-hash").expect("a hash")))
        .collect()
}

#[test]
fn ratings_and_comments_are_the_same_in_every_language() {
    for (original, translation) in [("common-cold", "resfriado"), ("tonsillitis", "amigdalitis")] {
        let original = site().page(&format!("conditions/{original}/"));
        let translation = site().page(&format!("es/conditions/{translation}/"));
        assert_eq!(subject(translation), subject(original));
        assert_eq!(hashes(translation), hashes(original));
    }
    let page = site().page("es/conditions/resfriado/");
    let expected =
        json!({ "condition": "common-cold", "author": "example-clinic", "aliases": "cold" });
    assert_eq!(subject(page), expected);
    assert_eq!(
        hashes(page).keys().copied().collect::<Vec<_>>(),
        ["in-children", "symptoms", "treatment", "without-treatment"]
    );
}

#[test]
fn comments_follow_a_change_of_the_original_in_every_language() {
    let heading = [("/sections/1/heading", json!("What helps"))];
    let changed = Site::of(content(&folder_with("conditions/common-cold.json", &heading)));
    let path = "es/conditions/resfriado/";
    let (before, after) = (hashes(site().page(path)), hashes(changed.page(path)));
    assert_ne!(before["treatment"], after["treatment"]);
    assert_eq!(before["symptoms"], after["symptoms"]);
    assert_eq!(after, hashes(changed.page("conditions/common-cold/")));
}

#[test]
fn the_title_of_a_source_is_marked_as_english() {
    let page = site().page("es/conditions/resfriado/");
    let links = page.named(&["a"]).filter(|it| it.text() == "Common cold");
    let languages: Vec<_> = links.map(|it| page.language_of(it)).collect();
    assert_eq!(languages, [Some("en")]);
}

/// The texts of a message between its variables, in all its forms.
fn texts<'a>(pattern: &Pattern<&'a str>, found: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    texts(&variant.value, found);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Every text of a language's messages that has four words or more.
fn sentences(tag: &str) -> Vec<String> {
    let mut all = Vec::new();
    for (_, file) in Folder::files_in(format!("{LOCALES}/{tag}").as_ref()) {
        let file = String::from_utf8(file).expect("text");
        let resource = fluent_syntax::parser::parse(file.as_str()).expect("messages");
        let mut found = Vec::new();
        for entry in &resource.body {
            if let Entry::Message(Message { value: Some(pattern), .. }) = entry {
                texts(pattern, &mut found);
            }
        }
        all.extend(found.iter().map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
    all.retain(|it| it.split(' ').filter(|it| it.contains(char::is_alphabetic)).count() >= 4);
    all
}

#[test]
fn no_spanish_page_has_english_words_of_the_site() {
    let (english, spanish) = (sentences("en"), sentences("es"));
    assert!(english.len() > 150, "{}", english.len());
    let (mut pages, mut known) = (0, 0);
    for site in [site(), shipped()] {
        for (path, page) in site.spanish_pages() {
            let text = page.text_in("es");
            let found: Vec<_> = english.iter().filter(|it| text.contains(it.as_str())).collect();
            assert_eq!(found, Vec::<&String>::new(), "{path}");
            known += spanish.iter().filter(|it| text.contains(it.as_str())).count();
            pages += 1;
        }
    }
    assert!(known > 5 * pages, "the words of {pages} pages were found {known} times");
}

#[test]
fn what_is_not_translated_in_the_shipped_site_is_marked_as_english() {
    let files =
        fs::read_dir(format!("{}/conditions", crate::harness::folder::SHIPPED)).expect("a folder");
    let names: Vec<String> =
        files.map(|it| it.expect("a file").file_name().into_string().expect("a name")).collect();
    let mut untranslated = 0;
    for name in names.iter().filter(|it| it.matches('.').count() == 1) {
        let slug = name.trim_end_matches(".json");
        if names.contains(&format!("{slug}.es.json")) {
            continue;
        }
        untranslated += 1;
        let data: Value =
            serde_json::from_str(shipped().text(&format!("conditions/{slug}/condition.json")))
                .expect("JSON");
        for (path, page) in shipped().spanish_pages() {
            let text = page.text_in("es");
            for field in ["summary", "title"] {
                let words = data[field].as_str().expect("text");
                assert!(!text.contains(words), "{path}: {words}");
            }
        }
    }
    assert!(untranslated > 0);
}
