//! The site's settings on its pages, such as the emergency number.

use serde_json::json;
use symptom_database::builder::content::read_site;
use symptom_database::builder::prerender::{self, security};

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::folder::SITE;
use crate::harness::pages::{
    article_page, dystonia_page, locales, render, settings, settings_with, shell, shipped_site,
};

#[track_caller]
fn is_refused(settings: &str, expected: &str) {
    let diagnostics = read_site(settings).expect_err("something is wrong");
    let found: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(found, [expected]);
}

#[test]
fn every_page_has_the_sites_name() {
    let site =
        read_site(&settings_with(&[("/name", json!("Clinic <b>A & B</b>"))])).expect("settings");
    for page in render(&shell(), &site, vec![dystonia::condition()]) {
        assert!(!page.html.contains("Symptom Database"), "{}", page.path);
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
    let site = read_site(&settings_with(&[("/emergency", emergency)])).expect("settings");
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
    let with_number = |number: &str, words: &str| {
        settings_with(&[("/emergency/number", json!(number)), ("/emergency/words", json!(words))])
    };
    for (number, words) in [
        ("911", "Get help now if:"),
        ("99", "Call 999 now if:"),
        ("112", "Call +49 30 112 now if:"),
    ] {
        is_refused(
            &with_number(number, words),
            &format!(
                "6: emergency.words: This text does not contain the number to call. Write “{number}” in it, or correct the number."
            ),
        );
    }
    assert!(read_site(&with_number("911", "Call 911/112 now if:")).is_ok());
    for number in ["", "+", "nine", "javascript:alert(1)"] {
        is_refused(
            &settings_with(&[("/emergency/number", json!(number))]),
            &format!(
                "5: emergency.number: “{number}” is not a telephone number. Write digits, such as \
                 “911” or “+49 30 1234”."
            ),
        );
    }
    is_refused(
        &settings_with(&[("/name", json!(" "))]),
        "3: name: This text is blank. Fill it in, or remove its entry.",
    );
    is_refused(
        &SITE.replacen('{', "{\n  \"nmae\": \"x\",", 1),
        "2: nmae: Unknown field `nmae`, expected one of `$schema`, `name`, `address`, `id`, `clinic`, `emergency`, `urgent`, `doctor`, `groups`, `red_flags`, `glossary`, `languages`, `review_policy`. Correct its spelling, or \
         remove it.",
    );
}

#[test]
fn every_page_tells_its_scripts_the_sites_id_if_it_has_one() {
    let with_id = read_site(&settings_with(&[("/id", json!("health-a-z"))])).expect("settings");
    for (site, beginning) in [
        (with_id, r#"<html lang="en" data-root="../../" data-site="health-a-z""#),
        (settings(), r#"<html lang="en" data-root="../../""#),
    ] {
        let offline = prerender::render_offline_page(&shell(), &site);
        let beginning_there = beginning.replace("../../", "SITE_ROOT/");
        assert!(offline.contains(&beginning_there), "{beginning_there}");
        for page in render(&shell(), &site, vec![dystonia::condition()]) {
            let is_asked = page.html.contains("id=\"notes--earlier\"");
            let is_article = page.path.starts_with("conditions");
            assert_eq!(is_asked, is_article && site.id.is_some(), "{:?}", page.path);
            let root = if page.path.starts_with("index.html") { "./" } else { "../../" };
            let beginning = beginning.replace("../../", root);
            let words = locales().of(&site.language());
            let messages = words.fetched().iter().find(|it| it.name == "client").expect("the file");
            let integrity = security::integrity(messages.json.as_bytes());
            let client = format!(" data-client-messages=\"{} {integrity}\"", messages.path);
            let client = if is_article { client } else { String::new() };
            assert!(page.html.contains(&format!("{beginning}{client}>")), "{:?}", page.path);
        }
    }
    is_refused(
        &settings_with(&[("/id", json!("Health"))]),
        "12: id: “Health” is not an id. Use lowercase letters, digits and single hyphens, 64 at most, such as “physical-therapy”.",
    );
}

#[test]
fn every_page_offers_the_reading_settings() {
    let site = read_site(SITE).expect("settings");
    for page in render(&shell(), &site, vec![dystonia::condition()]) {
        assert!(page.html.contains("Reading settings"), "{}", page.path);
    }
}

#[test]
fn every_page_says_who_publishes_it_and_how_to_get_in_touch() {
    let clinic = json!({
        "name": "Clinic <b>A</b>",
        "address": "1 Main St, Arlington",
        "phone": "+1 555 0100",
        "email": "info@example.org",
        "website": "https://example.org/",
    });
    let site = read_site(&settings_with(&[("/clinic", clinic)])).expect("settings");
    for page in render(&shell(), &site, vec![dystonia::condition()]) {
        let page = Document::parse(&page.html);
        let footer = page.named(&["footer"]).next().expect("a footer");
        let text = footer.text();
        assert!(text.contains("Published by Clinic <b>A</b>, 1 Main St, Arlington"), "{text}");
        let links = page.inside(footer).filter(|inner| inner.name == "a");
        let links: Vec<_> = links.map(|link| link.attribute("href").expect("an address")).collect();
        let contact = ["tel:+1-555-0100", "mailto:info@example.org", "https://example.org/"];
        assert_eq!(links[..3], contact);
    }
    assert!(!shipped_site()[0].html.contains("Published by"));
}

#[test]
fn an_article_says_how_articles_are_reviewed() {
    let policy = [("/review_policy", json!("Dr. <i>Who</i> reads all."))];
    let site = read_site(&settings_with(&policy)).expect("settings");
    let page = &render(&shell(), &site, vec![dystonia::condition()])[1];
    let page = Document::parse(&page.html);
    let sources = page.around(page.by_id("sources")).last().expect("a section");
    assert!(sources.text().contains("Dr. <i>Who</i> reads all."));
}

#[test]
fn refuses_what_is_no_address_and_no_language() {
    for address in [
        "https:///",
        "https://example.org//",
        "https://example.org/../",
        "https://example.org/a/?b/",
        "https://example.org/\"><script>/",
        "javascript:alert(1)/",
    ] {
        is_refused(
            &settings_with(&[("/address", json!(address))]),
            &format!(
                "12: address: “{address}” is not the address of a site. Write it in full, from “https://” to the \
                 slash at its end, such as “https://example.org/health/”."
            ),
        );
    }
    for email in
        ["", "info", "info@localhost", "a b@example.org", "info@example.org?bcc=x", "a@b@c.org"]
    {
        let clinic = json!({ "name": "A", "email": email });
        is_refused(
            &settings_with(&[("/clinic", clinic)]),
            &format!(
                "14: clinic.email: “{email}” is not a mail address. Write one such as “info@example.org”."
            ),
        );
    }
    is_refused(
        &settings_with(&[("/languages", json!([]))]),
        "8: languages: This list is empty. Add at least one entry, such as “en”.",
    );
    is_refused(
        &settings_with(&[("/languages", json!(["Deutsch"]))]),
        "9: languages[0]: “Deutsch” is not the tag of a language. Write one such as “en”, “es” or “en-GB”.",
    );
}
