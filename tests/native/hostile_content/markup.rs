//! Markup in every string of the content. `prerender/escaping.rs` tests where it is shown.

use serde_json::{Value, json};
use symptom_database::builder::content::{Content, read_condition, read_site, read_symptoms};
use symptom_database::builder::prerender::{self, BasePath, Page};

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::folder::{SITE, SYMPTOMS, public};
use crate::harness::pages::{
    HOSTILE, as_rich_text, library, render, search_index, settings, shell, site,
};

/// The JSON pointers of all strings in a value.
fn places(value: &Value) -> Vec<String> {
    let inside = |key: &str, inner: &Value| -> Vec<String> {
        places(inner).into_iter().map(|place| format!("/{key}{place}")).collect()
    };
    match value {
        Value::String(_) => vec![String::new()],
        Value::Array(entries) => {
            entries.iter().enumerate().flat_map(|(key, it)| inside(&key.to_string(), it)).collect()
        }
        Value::Object(fields) => fields.iter().flat_map(|(key, it)| inside(key, it)).collect(),
        _ => Vec::new(),
    }
}

/// The JSON pointers of all strings in a file that may contain markup, each with hostile text in the form that it
/// accepts: rich text needs backslashes. All other strings refuse it.
fn hostile_texts(json: &str, is_read: impl Fn(&str) -> bool) -> Vec<(String, String)> {
    let file: Value = serde_json::from_str(json).expect("JSON");
    let accepted = |place: String| {
        let mut texts = [HOSTILE.to_owned(), as_rich_text(HOSTILE)].into_iter();
        let text = texts.find(|it| is_read(&dystonia::changed(json, &[(&place, json!(it))])))?;
        Some((place, text))
    };
    places(&file).into_iter().filter_map(accepted).collect()
}

/// The elements of each page with the names of their attributes. Asserts that its structured data is valid JSON, and that
/// no link runs script.
fn elements(pages: &[Page]) -> Vec<Vec<String>> {
    let elements = |page: &Page| {
        let document = Document::parse(&page.html);
        for data in document.named(&["script"]) {
            if data.attribute("type").is_some_and(|kind| kind.ends_with("json")) {
                assert!(
                    serde_json::from_str::<Value>(data.raw_text()).is_ok(),
                    "{}",
                    data.raw_text()
                );
            }
        }
        for link in document.elements() {
            for address in ["href", "src", "action"].iter().filter_map(|it| link.attribute(it)) {
                assert!(
                    !address.trim_start().to_lowercase().starts_with("javascript"),
                    "{address}"
                );
            }
        }
        let described = |element: &Element| {
            let attributes: Vec<&str> = element.attribute_names().collect();
            format!("{} {}", element.name, attributes.join(" "))
        };
        document.elements().map(described).collect()
    };
    pages.iter().map(elements).collect()
}

/// Asserts that pages whose strings are all hostile have the same elements as pages whose strings are all harmless.
#[track_caller]
fn are_shown_as_text(json: &str, texts: &[(String, String)], pages: impl Fn(&str) -> Vec<Page>) {
    let with = |texts: &[(String, String)], is_hostile: bool| {
        let change = |(index, (place, text)): (usize, &'_ (String, String))| {
            let text = if is_hostile { text } else { "plain" };
            // Some values must differ.
            (place.clone(), json!(format!("{text} {index}")))
        };
        let changes: Vec<(String, Value)> = texts.iter().enumerate().map(change).collect();
        let changes: Vec<(&str, Value)> =
            changes.iter().map(|(place, value)| (place.as_str(), value.clone())).collect();
        elements(&pages(&dystonia::changed(json, &changes)))
    };
    if with(texts, true) != with(texts, false) {
        // Which string it is.
        for one in texts {
            let [hostile, harmless] = [true, false].map(|it| with(std::slice::from_ref(one), it));
            assert_eq!(hostile, harmless, "{}", one.0);
        }
        panic!("the strings together change the elements of the pages");
    }
}

#[test]
fn markup_in_every_string_of_an_article_is_refused_or_shown_as_text() {
    let json = dystonia::full_json();
    let texts = hostile_texts(&json, |json| read_condition(json).is_ok());
    assert!(texts.len() > 150, "{texts:#?}");
    let all = places(&serde_json::from_str(&json).expect("JSON"));
    for refused in [
        "/slug",
        "/aliases/0",
        "/author/id",
        "/author/role",
        "/co_authors/0/id",
        "/co_authors/0/kind",
        "/sources/1/id",
        "/sources/1/url",
        "/sources/1/published",
        "/written",
        "/codes/icd_10_cm/0/code",
        "/codes/snomed_ct/0/code",
        "/sections/0/aliases/0",
        "/support/0/website",
        "/support/0/phone",
        "/support/0/email",
        "/without_treatment/10/figure/image",
        "/without_treatment/11/photo/files/0",
    ] {
        assert!(all.iter().any(|place| place == refused), "{refused}");
        assert!(!texts.iter().any(|(place, _)| place == refused), "{refused}");
    }
    are_shown_as_text(&json, &texts, |json| site(vec![dystonia::with_images(json)]));
}

#[test]
fn markup_in_every_string_of_the_settings_is_refused_or_shown_as_text() {
    let clinic = json!({ "name": "A", "address": "B", "phone": "1", "email": "a@example.org", "website": "https://example.org" });
    let red_flags = json!([{
        "id": "headache",
        "emergency": ["[a](source:shared)"],
        "urgent": ["b"],
        "doctor": ["c"],
        "bystander": ["d"],
        "sources": [{
            "id": "shared",
            "title": "A",
            "publisher": "B",
            "url": "https://example.org/",
            "published": "2024",
            "licence": "C",
        }],
    }]);
    let full = dystonia::changed(
        SITE,
        &[
            ("/clinic", clinic),
            ("/address", json!("https://example.org/")),
            ("/urgent", json!({ "words": "A", "number": "1" })),
            ("/doctor", json!({ "words": "A", "number": "1" })),
            ("/red_flags", red_flags),
            ("/glossary", json!([{ "id": "aura", "term": "Aura", "definition": "A sign." }])),
        ],
    );
    let condition = dystonia::json_with(&[
        ("/medical_help/urgent", json!(["a"])),
        ("/medical_help/red_flags", json!(["headache"])),
    ]);
    let folder = public(&[("dystonia.json", &condition)]);
    let pages = |json: &str| {
        folder.write("site.json", json);
        let content = Content::read(folder.path()).expect("content");
        let not_found = prerender::not_found_page(&shell(), &content.site, &BasePath::default());
        let mut pages = render(&shell(), &content.site, content.conditions);
        pages.push(not_found);
        pages
    };
    let texts = hostile_texts(&full, |json| read_site(json).is_ok());
    let mut places: Vec<&str> = texts.iter().map(|(place, _)| place.as_str()).collect();
    places.sort_unstable();
    let expected = [
        "/$schema",
        "/clinic/address",
        "/clinic/name",
        "/doctor/words",
        "/glossary/0/definition",
        "/glossary/0/term",
        "/name",
        "/red_flags/0/bystander/0",
        "/red_flags/0/doctor/0",
        "/red_flags/0/emergency/0",
        "/red_flags/0/sources/0/licence",
        "/red_flags/0/sources/0/publisher",
        "/red_flags/0/sources/0/title",
        "/red_flags/0/urgent/0",
        "/review_policy",
        "/urgent/words",
    ];
    assert_eq!(places, expected);
    are_shown_as_text(&full, &texts, pages);
    for (place, text) in &texts {
        let json = dystonia::changed(&full, &[(place, json!(text))]);
        let site = read_site(&json).expect("settings");
        let manifest = prerender::manifest::content(&site);
        assert!(serde_json::from_str::<Value>(&manifest).is_ok(), "{manifest}");
    }
}

#[test]
fn markup_in_every_string_of_the_symptoms_is_refused_or_shown_as_text() {
    let pages = |json: &str| {
        let symptoms = read_symptoms(json).expect("symptoms");
        let articles = [dystonia::condition()];
        let library = library(&articles, symptoms);
        let index = search_index(&library, &articles);
        for (name, content) in &index.files {
            assert!(serde_json::from_str::<Value>(content).is_ok(), "{name}: {content}");
        }
        let of_symptom = |it| prerender::symptom_page(&shell(), &settings(), &library, it);
        let mut pages: Vec<Page> = library.symptoms.iter().map(of_symptom).collect();
        pages.push(prerender::home_page(&shell(), &settings(), library));
        pages.sort_by(|one, other| one.path.cmp(&other.path));
        pages
    };
    let texts = hostile_texts(SYMPTOMS, |json| read_symptoms(json).is_ok());
    assert!(texts.len() > 8, "{texts:#?}");
    assert!(!texts.iter().any(|(place, _)| place.ends_with("/id")), "{texts:#?}");
    are_shown_as_text(SYMPTOMS, &texts, pages);
}
