//! Hostile content is refused, or shown as text. `prerender/escaping.rs` tests where it is shown.

use std::fs;

use serde_json::{Value, json};
use symptom_database::builder::content::{Content, read_condition, read_site, read_symptoms};
use symptom_database::builder::prerender::{self, BasePath, Page};
use symptom_database::builder::search_index::SearchIndex;
use symptom_database::model::library::Library;

use crate::harness::document::Document;
use crate::harness::dystonia;
use crate::harness::folder::{DRAWING, Folder, SITE, SYMPTOMS, public};
use crate::harness::pages::{HOSTILE, as_rich_text, render, settings, shell, site};

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

/// The elements of each page. Asserts that its structured data is valid JSON.
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
        document.elements().map(|element| element.name.clone()).collect()
    };
    pages.iter().map(elements).collect()
}

#[test]
fn markup_in_every_string_of_an_article_is_refused_or_shown_as_text() {
    let texts = hostile_texts(dystonia::JSON, |json| read_condition(json).is_ok());
    assert!(texts.len() > 80, "{texts:#?}");
    for refused in ["/slug", "/author/id", "/author/role", "/sources/1/url", "/written"] {
        assert!(!texts.iter().any(|(place, _)| place == refused), "{refused}");
    }
    for (place, text) in texts {
        let with = |text: &str| dystonia::condition_with(&[(&place, json!(text))]);
        let [hostile, harmless] = [&text, "plain"].map(|text| elements(&site(vec![with(text)])));
        assert_eq!(hostile, harmless, "{place}");
    }
}

#[test]
fn markup_in_every_string_of_the_settings_is_refused_or_shown_as_text() {
    let clinic = json!({ "name": "A", "address": "B", "phone": "1", "email": "a@example.org", "website": "https://example.org" });
    let address = json!("https://example.org/");
    let full = dystonia::changed(SITE, &[("/clinic", clinic), ("/address", address)]);
    let pages = |json: &str| {
        let site = read_site(json).expect("settings");
        let mut pages = render(&shell(), &site, vec![dystonia::condition()]);
        pages.push(prerender::not_found_page(&shell(), &site, &BasePath::default()));
        pages
    };
    let harmless = elements(&pages(&full));
    let texts = hostile_texts(&full, |json| read_site(json).is_ok());
    let places: Vec<&str> = texts.iter().map(|(place, _)| place.as_str()).collect();
    assert_eq!(places, ["/$schema", "/name", "/review_policy", "/clinic/name", "/clinic/address"]);
    for (place, text) in &texts {
        let json = dystonia::changed(&full, &[(place, json!(text))]);
        assert_eq!(elements(&pages(&json)), harmless, "{place}");
        let site = read_site(&json).expect("settings");
        let manifest = prerender::manifest::content(&site);
        assert!(serde_json::from_str::<Value>(&manifest).is_ok(), "{manifest}");
    }
}

#[test]
fn markup_in_every_string_of_the_symptoms_is_refused_or_shown_as_text() {
    let pages = |json: &str| {
        let symptoms = read_symptoms(json).expect("symptoms");
        let library = Library::new(&[dystonia::condition()], symptoms);
        let index = SearchIndex::new(&library);
        for (name, content) in &index.files {
            assert!(serde_json::from_str::<Value>(content).is_ok(), "{name}: {content}");
        }
        let of_symptom = |it| prerender::symptom_page(&shell(), &settings(), &library, it);
        let mut pages: Vec<Page> = library.symptoms.iter().map(of_symptom).collect();
        pages.push(prerender::home_page(&shell(), &settings(), library, &index.folder));
        pages.sort_by(|one, other| one.path.cmp(&other.path));
        pages
    };
    let harmless = elements(&pages(SYMPTOMS));
    let texts = hostile_texts(SYMPTOMS, |json| read_symptoms(json).is_ok());
    assert!(texts.len() > 8, "{texts:#?}");
    assert!(!texts.iter().any(|(place, _)| place.ends_with("/id")), "{texts:#?}");
    for (place, text) in texts {
        let json = dystonia::changed(SYMPTOMS, &[(&place, json!(text))]);
        assert_eq!(elements(&pages(&json)), harmless, "{place}");
    }
}

fn refused(folder: &Folder) -> String {
    Content::read(folder.path()).expect_err("it is refused").to_string()
}

fn refused_condition(changes: &[(&str, Value)]) -> String {
    let diagnostics = read_condition(&dystonia::json_with(changes)).expect_err("it is refused");
    diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

const ADDRESSES: [&str; 8] = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "//example.org",
    "file:///etc/passwd",
];

#[test]
fn links_that_would_run_script_are_refused() {
    for address in ADDRESSES {
        let told =
            refused_condition(&[("/introduction/0/paragraph", json!(format!("[x]({address})")))]);
        assert!(told.contains("introduction[0].paragraph: "), "{told}");
        let told = refused_condition(&[("/sources/1/url", json!(address))]);
        assert!(told.contains("sources[1].url: "), "{told}");
        for setting in ["/address", "/clinic"] {
            let value = if setting == "/clinic" {
                json!({ "name": "A", "website": address })
            } else {
                json!(address)
            };
            assert!(read_site(&dystonia::changed(SITE, &[(setting, value)])).is_err(), "{address}");
        }
    }
}

#[test]
fn ids_with_slashes_are_refused_wherever_an_id_stands() {
    for id in ["a/b", "../../index", "..", "/etc/passwd", "a\\b", "a\u{0}b", "a%2fb", "con\ndition"]
    {
        for place in ["/slug", "/sections/0/id", "/glossary/0/id", "/author/id"] {
            let told = refused_condition(&[(place, json!(id))]);
            assert!(told.contains("is not an id."), "{place}: {told}");
        }
        let figure = json!({ "image": id, "caption": "x", "description": "x" });
        let told = refused_condition(&[("/introduction/0", json!({ "figure": figure }))]);
        assert!(told.contains("introduction[0].figure.image: "), "{told}");
    }
}

#[test]
fn a_string_of_ten_megabytes_is_refused_before_it_is_looked_at() {
    let huge = "x".repeat(10_000_000);
    let told = "This file is bigger than 1 MB";
    let folder = public(&[("dystonia.json", &dystonia::json_with(&[("/title", json!(huge))]))]);
    assert!(refused(&folder).contains(told));
    let folder = public(&[("dystonia.json", dystonia::JSON)]);
    folder.write("site.json", dystonia::changed(SITE, &[("/name", json!(huge))]));
    assert!(refused(&folder).contains(told));
    let folder = public(&[("dystonia.json", dystonia::JSON)]);
    folder.write("figures/body.svg", DRAWING.replace("M1 1h2", &"M1 1h2 ".repeat(1_500_000)));
    assert!(refused(&folder).contains("body.svg is bigger than 1 MB."));
}

#[test]
fn a_file_with_thousands_of_mistakes_is_answered() {
    let entries: Vec<Value> = (0..20_000).map(|_| json!(7)).collect();
    let told = refused_condition(&[("/introduction", json!(entries))]);
    assert!(told.lines().count() <= 101, "{}", told.lines().count());
    assert!(told.contains("More errors in this file: "), "{}", &told[told.len() - 300..]);
}

#[test]
fn what_is_nested_without_end_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(
        read_condition(
            &dystonia::JSON
                .replace("\"introduction\": [", &format!("\"introduction\": {deep}, \"x\": ["))
        )
        .is_err()
    );
    let section =
        |inner: String| format!(r#"{{"id":"a","heading":"A","blocks":[],"sections":[{inner}]}}"#);
    let sections = (0..1000).fold(String::new(), |inner, _| section(inner));
    assert!(
        read_condition(&dystonia::JSON.replace(
            "\"sections\": [\n    {\n      \"id\": \"causes\"",
            &format!("\"sections\": [{sections}, {{ \"id\": \"causes\"")
        ))
        .is_err()
    );
}

#[test]
fn nothing_of_a_file_that_is_no_drawing_is_shown() {
    let folder = public(&[("dystonia.json", dystonia::JSON)]);
    let body = folder.path().join("figures/body.svg");
    fs::remove_file(&body).expect("it was there");
    std::os::unix::fs::symlink("/etc/passwd", &body).expect("a link");
    let told = refused(&folder);
    assert!(told.contains("body.svg") && !told.contains("root:"), "{told}");
}
