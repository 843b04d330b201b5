//! The site's glossary and lists of signs, which articles share.

use serde_json::{Value, json};
use symptom_database::builder::content::{Content, read_site};
use symptom_database::model::condition::Condition;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, SITE, has_errors, public};
use crate::harness::pages::settings_with;

fn shared() -> [(&'static str, Value); 2] {
    let glossary = json!([
        { "id": "unused", "term": "Unused", "definition": "No text uses it." },
        { "id": "clot", "term": "Clot", "definition": "Thick [blood](term:blood)." },
        { "id": "blood", "term": "Blood", "definition": "It flows." },
        { "id": "spasm", "term": "Shared spasm", "definition": "The article has its own." },
        { "id": "stroke", "term": "Stroke", "definition": "A [clot](term:clot), often." },
    ]);
    let red_flags = json!([{
        "id": "headache",
        "emergency": ["[it comes at once](source:who), perhaps from a [clot](term:clot)", "you faint"],
        "urgent": ["you have a fever"],
        "doctor": ["it comes often"],
        "bystander": ["Call for help."],
        "sources": [{ "id": "who", "title": "Headache", "publisher": "WHO", "read": "2026-01-01" }],
    }]);
    [("/glossary", glossary), ("/red_flags", red_flags)]
}

/// A folder with these settings, whose article has other values at some JSON pointers.
fn folder(settings: &[(&str, Value)], article: &[(&str, Value)]) -> Folder {
    let folder = public(&[("dystonia.json", &dystonia::json_with(article))]);
    folder.write("site.json", dystonia::changed(SITE, settings));
    folder
}

fn condition(folder: &Folder) -> Condition {
    Content::read(folder.path()).expect("there is no error").conditions.remove(0)
}

fn glossary(condition: &Condition) -> Vec<&str> {
    condition.glossary.iter().map(|entry| entry.id.as_str()).collect()
}

#[test]
fn an_article_explains_the_sites_words_that_it_uses() {
    let own = glossary(&dystonia::condition()).join(" ");
    let plain = condition(&folder(&shared(), &[]));
    assert_eq!(glossary(&plain).join(" "), own);
    let text = json!([{ "paragraph": "After a [stroke](term:stroke), or a [spasm](term:spasm)." }]);
    let article = condition(&folder(&shared(), &[("/introduction", text)]));
    // In the order of the site, with the words that the definitions use.
    assert_eq!(glossary(&article).join(" "), format!("{own} clot blood stroke"));
    let spasm = article.glossary.iter().find(|entry| entry.id.as_str() == "spasm");
    assert_eq!(spasm.expect("an entry").term.as_str(), "Spasm");
}

#[test]
fn an_article_names_the_sites_signs_before_its_own_with_their_words_and_sources() {
    let before = dystonia::condition();
    let help = [("/medical_help/red_flags", json!(["headache"]))];
    let article = condition(&folder(&shared(), &help));
    let added = |before: usize, texts: &[symptom_database::model::RichText]| -> Vec<String> {
        texts[..texts.len() - before].iter().map(ToString::to_string).collect()
    };
    let (own, help) = (&before.medical_help, &article.medical_help);
    assert_eq!(
        added(own.emergency.len(), &help.emergency),
        ["[it comes at once](source:who), perhaps from a [clot](term:clot)", "you faint"]
    );
    assert_eq!(added(own.doctor.len(), &help.doctor), ["it comes often"]);
    assert_eq!(added(0, &help.urgent), ["you have a fever"]);
    assert_eq!(added(0, &help.bystander), ["Call for help."]);
    assert!(help.red_flags.is_empty(), "nothing else needs to know of the list");
    let sources: Vec<&str> = article.sources.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(sources.len(), before.sources.len() + 1);
    assert_eq!(sources.last(), Some(&"Headache"));
    assert!(glossary(&article).ends_with(&["clot", "blood"]));
}

#[test]
fn an_article_may_cite_the_sources_of_the_signs_that_it_names() {
    let text = || ("/introduction/0/paragraph", json!("[It is common.](source:who)"));
    let named = ("/medical_help/red_flags", json!(["headache"]));
    let article = condition(&folder(&shared(), &[text(), named]));
    assert!(article.introduction[0].texts()[0].cited_sources().any(|id| id.as_str() == "who"));
    has_errors(
        &folder(&shared(), &[text()]),
        &[
            "conditions/dystonia.json: introduction[0].paragraph: No source has the id “who”. Correct the id, or give a source in “sources” the id “who”.",
        ],
    );
}

#[test]
fn a_source_that_the_article_has_too_is_listed_once() {
    let before = dystonia::condition().sources;
    let sources = |title: &str| {
        let first =
            json!({ "id": "who", "title": title, "publisher": "WHO", "read": "2026-02-02" });
        [first].into_iter().chain(before.iter().map(|source| json!(source))).collect::<Value>()
    };
    let with = |title: &str| {
        let help = ("/medical_help/red_flags", json!(["headache"]));
        folder(&shared(), &[help, ("/sources", sources(title))])
    };
    assert_eq!(condition(&with("Headache")).sources.len(), before.len() + 1);
    has_errors(
        &with("Epilepsy"),
        &[
            "conditions/dystonia.json: sources[0].id: “who” is the id of “Headache” in site.json. Give this source another id, or correct its title.",
        ],
    );
}

#[test]
fn reports_signs_and_words_that_the_site_does_not_have() {
    has_errors(
        &folder(
            &shared(),
            &[("/medical_help/red_flags", json!(["headaches", "headache", "headache"]))],
        ),
        &[
            "conditions/dystonia.json: medical_help.red_flags[0]: site.json has no “red_flags” with the id “headaches”. Did you mean “headache”? Correct the id, or add the list.",
            "conditions/dystonia.json: medical_help.red_flags[2]: “headache” is listed twice. Remove one.",
        ],
    );
    has_errors(
        &folder(&shared(), &[("/introduction", json!([{ "paragraph": "[a](term:embolus)" }]))]),
        &[
            "conditions/dystonia.json: introduction[0].paragraph: The glossary does not explain “embolus”. Correct the id, or add an entry.",
        ],
    );
}

#[test]
fn settings_that_cannot_be_read_hide_no_other_error() {
    let folder = folder(
        &[("/name", json!(" "))],
        &[("/introduction", json!([{ "paragraph": "[a](term:stroke)" }]))],
    );
    has_errors(&folder, &["site.json: name: This text is blank. Fill it in, or remove its entry."]);
}

#[track_caller]
fn is_refused(pointer: &str, value: Value, expected: &str) {
    let mut settings = dystonia::changed(SITE, &shared());
    settings = dystonia::changed(&settings, &[(pointer, value)]);
    let diagnostics = read_site(&settings).expect_err("something is wrong");
    let found: Vec<String> =
        diagnostics.iter().map(|it| format!("{}: {}", it.path, it.message)).collect();
    assert_eq!(found, [expected]);
}

#[test]
fn reports_settings_that_cannot_work_in_every_article() {
    assert!(read_site(&settings_with(&shared())).is_ok());
    is_refused(
        "/glossary/0/id",
        json!("clot"),
        "glossary[1].id: “clot” is already the id of glossary[0]. Give each entry an id of its own.",
    );
    is_refused(
        "/glossary/0/definition",
        json!("See [a](#causes)."),
        "glossary[0].definition: Not every article has a section “causes”. Link to an article, as in “condition:migraine#causes”, or remove the link.",
    );
    is_refused(
        "/glossary/0/definition",
        json!("A [b](term:embolus)."),
        "glossary[0].definition: The glossary of this file does not explain “embolus”. Correct the id, or add an entry.",
    );
    is_refused(
        "/glossary/0/definition",
        json!("[It](source:who) is."),
        "glossary[0].definition: The site's glossary has no sources, so it cannot cite “who”. Remove the citation.",
    );
    is_refused(
        "/red_flags/0/urgent/0",
        json!("[it](source:nhs) is"),
        "red_flags[0].urgent[0]: “nhs” is the id of no source of this list. Correct the id, or add the source.",
    );
    is_refused(
        "/red_flags/0/sources",
        json!([{ "id": "who", "title": "Headache", "publisher": "WHO" }, { "title": "A", "publisher": "B" }]),
        "red_flags[0].sources[1]: No text can cite this source. Give it an “id”.",
    );
    is_refused(
        "/red_flags/0/sources",
        json!([{ "id": "who", "title": "Headache", "publisher": "WHO" }, { "id": "who", "title": "A", "publisher": "B" }]),
        "red_flags[0].sources[1].id: “who” is already the id of “Headache”. Give each source an id of its own.",
    );
    is_refused(
        "/red_flags",
        json!([{ "id": "a", "bystander": ["Call."] }]),
        "red_flags[0]: No sign is named here. Write at least one “emergency”, “urgent” or “doctor”.",
    );
    is_refused(
        "/red_flags",
        json!([{ "id": "a", "doctor": ["x"] }, { "id": "a", "doctor": ["y"] }]),
        "red_flags[1].id: “a” is already the id of red_flags[0]. Give each entry an id of its own.",
    );
}
