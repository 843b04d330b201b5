//! A language that is begun: a preview shows English words where it has none yet.

use std::fs;

use serde_json::{Value, json};
use symptom_database::builder::locales::{FALLBACK_END, FALLBACK_START, Locales, MissingPolicy};
use symptom_database::message;
use symptom_database::messages::catalog::Catalog;
use symptom_database::model::Language;

use super::{folder, read_folder, spanish};
use crate::harness::folder::Folder;
use crate::harness::pages::{locales, write_locales};

/// These English words, as a page of another language has them.
fn enclosed(words: &str) -> String {
    format!("{FALLBACK_START}{words}{FALLBACK_END}")
}

fn shown(folder: &Folder) -> Result<Locales, String> {
    read_folder(folder, MissingPolicy::ShowEnglish)
}

/// The words of the site, and one of them in French.
fn french() -> (Folder, Locales) {
    let folder = Folder::new();
    write_locales(&folder, ".");
    folder.write("fr/page-site.ftl", "language-name = Français\n");
    let locales = shown(&folder).expect("French is begun");
    (folder, locales)
}

#[test]
fn without_a_preview_an_error_names_the_first_ten_messages_and_counts_all() {
    let (folder, _) = french();
    let error = read_folder(&folder, MissingPolicy::Refuse).expect_err("messages are missing");
    let lines: Vec<&str> = error.lines().collect();
    let [named @ .., last] = lines.as_slice() else { panic!("{error}") };
    assert_eq!(named.len(), 10, "{error}");
    assert!(named[0].starts_with("fr/client.ftl:1: The message “"), "{error}");
    let (all, _) =
        last.strip_prefix("“fr” lacks ").and_then(|it| it.split_once(" of ")).expect(last);
    let all: usize = all.parse().expect("a number");
    assert!(all > 300, "{error}");
    let advice = " messages. These are the first 10. To see the site with the English ones, use “publish preview --allow-missing”.";
    assert_eq!(*last, format!("“fr” lacks {all} of {}{advice}", all + 1));
}

#[test]
fn a_preview_shows_english_words_where_there_are_no_others() {
    let folder = folder(&[("es/page-home.ftl", "lead = Lea.")]);
    fs::remove_file(folder.path().join("es/client.ftl")).expect("it was there");
    let locales = shown(&folder).expect("Spanish is begun");
    let locale = locales.of(&spanish());
    assert_eq!(locale.format(&message!("lead")), "Lea.");
    let articles = message!("articles", count = 3_usize);
    assert_eq!(locale.format(&articles), enclosed("There are 3 articles."));
    // The file for browsers has them too, although the language has no such file.
    let file = locale.fetched().iter().find(|it| it.name == "client").expect("a file");
    let messages: Value = serde_json::from_str(&file.json).expect("JSON");
    assert_eq!(messages, json!({ "saved": enclosed("Saved.") }));
    let english = locales.of(&Language::default());
    assert_eq!(english.format(&articles), "There are 3 articles.", "English lacks nothing");
}

#[test]
fn a_warning_counts_what_is_missing_in_each_file() {
    let folder = folder(&[("es/page-home.ftl", "")]);
    fs::remove_file(folder.path().join("es/client.ftl")).expect("it was there");
    let locales = shown(&folder).expect("Spanish is begun");
    let [missing] = locales.missing() else { panic!("one language lacks words") };
    let warning = missing.to_warning();
    assert_eq!(warning.file, folder.path().join("es"));
    assert_eq!(
        warning.message,
        "3 of 3 messages are not translated: 1 in client.ftl, 2 in page-home.ftl. Pages show the English ones instead."
    );
}

#[test]
fn every_english_message_is_whole_in_a_language_that_is_begun() {
    let (_, begun) = french();
    let french = begun.of(&Language::try_from("fr".to_owned()).expect("a tag"));
    let english = locales().of(&Language::default());
    let mut enclosed_messages = 0;
    for (english, french) in english.fetched().iter().zip(french.fetched()) {
        assert_eq!(french.name, english.name);
        let [english, french]: [Value; 2] =
            [english, french].map(|it| serde_json::from_str(&it.json).expect("JSON"));
        for (id, pattern) in english.as_object().expect("messages") {
            assert_eq!(parts(&french[id]), enclosed_parts(pattern), "{id}");
            enclosed_messages += 1;
        }
    }
    for (id, pattern) in english.inline().as_object().expect("messages") {
        assert_eq!(parts(&french.inline()[id]), enclosed_parts(pattern), "{id}");
    }
    assert!(enclosed_messages > 100, "{enclosed_messages}");
    let count = message!("home-symptom-count", count = 2_usize);
    assert_eq!(french.format(&count), enclosed(&english.format(&count)));
}

/// The parts of a message for browsers.
fn parts(pattern: &Value) -> Vec<Value> {
    pattern.as_array().cloned().unwrap_or_else(|| vec![pattern.clone()])
}

/// The parts of a message between the two characters, which join the texts at its ends.
fn enclosed_parts(pattern: &Value) -> Vec<Value> {
    let mut parts = parts(pattern);
    match parts.first_mut() {
        Some(Value::String(first)) => first.insert(0, FALLBACK_START),
        _ => parts.insert(0, FALLBACK_START.to_string().into()),
    }
    match parts.last_mut() {
        Some(Value::String(last)) => last.push(FALLBACK_END),
        _ => parts.push(FALLBACK_END.to_string().into()),
    }
    parts
}

#[test]
fn other_errors_stop_a_preview_too_and_keep_their_lines() {
    for (own, error) in [
        (
            "\narticles = Hay artículos.",
            "es/page-home.ftl:2: “articles” has the variables $count in English, and none here. Use the same ones.",
        ),
        (
            "more = Más.",
            "es/page-home.ftl:1: The English words have no message “more”. Correct the id, or remove the message.",
        ),
        (
            "saved = Guardado.",
            "es/page-home.ftl:1: “saved” is the id of a message in client.ftl too. Give each message an id of its own.",
        ),
    ] {
        // “lead” is missing each time.
        let told = shown(&folder(&[("es/page-home.ftl", own)])).expect_err("it is refused");
        assert_eq!(told, error);
    }
    let text = "lost { = Perdido.\n";
    let told = shown(&folder(&[("es/page-home.ftl", text)])).expect_err("it is no Fluent");
    assert!(told.starts_with("es/page-home.ftl:1: This is not written as"), "{told}");
    // What browsers cannot format, on its line.
    let own = "saved = Guardado.\n\nkept = { NUMBER($count) }\n";
    let files = [
        ("en/client.ftl", "saved = Saved.\nlost = Lost.\nkept = { $count }\n"),
        ("es/client.ftl", own),
    ];
    let told = shown(&folder(&files)).expect_err("browsers have no functions");
    assert!(told.starts_with("es/client.ftl:3: “kept” is sent to the browser"), "{told}");
}
