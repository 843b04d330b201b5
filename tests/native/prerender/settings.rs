//! What holds for the whole site, and who to call.

use serde_json::{Value, json};
use symptom_database::site::Site;

use super::{SITE, article_page, dystonia_page, render, settings, shell};
use crate::document::{Document, Element};
use crate::dystonia;

/// The settings with another value at a JSON pointer.
fn settings_with(pointer: &str, value: Value) -> String {
    let mut settings: Value = serde_json::from_str(SITE).expect("site.json is JSON");
    *settings.pointer_mut(pointer).expect("there is such a setting") = value;
    serde_json::to_string_pretty(&settings).expect("a value is JSON")
}

#[track_caller]
fn is_refused(settings: &str, expected: &str) {
    let findings = Site::read(settings).expect_err("something is wrong");
    let found: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(found, [expected]);
}

#[test]
fn every_page_has_the_sites_name() {
    let site = Site::read(&settings_with("/name", json!("Clinic <b>A & B</b>"))).expect("settings");
    for page in render(&shell(), &site, vec![dystonia::condition()]) {
        assert!(!page.html.contains("Symptom Database"), "{}", page.path.display());
        let document = Document::parse(&page.html);
        for name in ["title", "header", "footer"] {
            let texts = document.texts_of(&[name]);
            assert!(texts.iter().any(|text| text.contains("Clinic <b>A & B</b>")), "{texts:?}");
        }
    }
}

#[test]
fn urgent_help_comes_before_all_else_and_is_never_folded() {
    let page = dystonia_page();
    let help = page.by_id("medical-help");
    let first_heading = page.named(&["h2"]).next();
    assert_eq!(first_heading.map(Element::text).as_deref(), Some("When to get medical help"));
    assert!(page.around(help).all(|around| around.name != "details"));
    let links = page.named(&["a"]).filter(|link| link.text() == "Call 911");
    let addresses: Vec<_> = links.map(|link| link.attribute("href")).collect();
    assert_eq!(addresses, [Some("tel:911")]);
}

#[test]
fn the_number_to_call_is_the_sites() {
    let emergency = json!({"number": "+44 999", "words": "Call +44 999 at once if:"});
    let site = Site::read(&settings_with("/emergency", emergency)).expect("settings");
    let pages = render(&shell(), &site, vec![dystonia::condition()]);
    assert!(!pages[1].html.contains("Call 911") && !pages[1].html.contains("tel:911"));
    let page = Document::parse(&pages[1].html);
    let heading = page.named(&["h3"]).next().expect("a heading").text();
    assert_eq!(heading, "Call +44 999 at once if:");
    let call = page.named(&["a"]).find(|link| link.text() == "Call +44 999").expect("a link");
    assert_eq!(call.attribute("href"), Some("tel:+44-999"));
}

#[test]
fn a_condition_without_emergencies_names_none() {
    let help = json!({"doctor": ["you think you have it"]});
    let page = article_page(dystonia::condition_with(&[("/medical_help", help)]));
    let headings: Vec<String> = page.named(&["h3"]).map(Element::text).collect();
    assert_eq!(headings.first().map(String::as_str), Some("See a doctor if:"));
    assert!(!headings.contains(&settings().emergency.words.to_string()));
}

#[test]
fn refuses_settings_that_would_leave_a_reader_without_help() {
    is_refused(
        &settings_with("/emergency/words", json!("Get help now if:")),
        "5: emergency.words: These words do not say the number to call. Put “911” into them.",
    );
    for number in ["", "+", "nine", "911;ext=1", "911 ", "javascript:alert(1)"] {
        is_refused(
            &settings_with("/emergency/number", json!(number)),
            &format!(
                "4: emergency.number: “{number}” is not a telephone number. Write digits, such as \
                 “911” or “+49 30 1234”."
            ),
        );
    }
    is_refused(
        &settings_with("/name", json!(" ")),
        "2: name: This text is blank. Fill it in, or remove its entry.",
    );
    is_refused(
        &SITE.replacen('{', "{\n  \"nmae\": \"x\",", 1),
        "2: nmae: Unknown field `nmae`, expected `name` or `emergency`. Correct its spelling, or \
         remove it.",
    );
}

#[test]
fn every_page_offers_the_reading_settings() {
    let site = Site::read(SITE).expect("settings");
    for page in render(&shell(), &site, vec![dystonia::condition()]) {
        assert!(page.html.contains("Reading settings"), "{}", page.path.display());
    }
}
