//! The folder with the words of the site: what is reported, with file and line, and the form that browsers get.

mod begun;

use std::fs;
use std::path::Path;

use serde_json::Value;
use symptom_database::builder::locales::{Locales, MissingPolicy};
use symptom_database::message;
use symptom_database::messages::catalog::Catalog;
use symptom_database::model::Language;
use symptom_database::model::feedback::Stars;
use symptom_database::storage::Backup;

use crate::harness::folder::Folder;
use crate::harness::pages::locales;

const PAGE: &str = "\
lead = Read about symptoms.
# $count is the number of articles.
articles = There are { $count } articles.
";
const CLIENT: &str = "saved = Saved.\n";

/// A folder with these English words, and those of Spanish.
fn folder(files: &[(&str, &str)]) -> Folder {
    let folder = Folder::new();
    for (name, text) in [
        ("en/page-home.ftl", PAGE),
        ("en/client.ftl", CLIENT),
        ("es/page-home.ftl", "lead = Lea.\narticles = Hay { $count } artículos.\n"),
        ("es/client.ftl", "saved = Guardado.\n"),
    ] {
        folder.write(name, text);
    }
    for (name, text) in files {
        folder.write(name, text);
    }
    folder
}

fn read(files: &[(&str, &str)]) -> Result<Locales, String> {
    read_folder(&folder(files), MissingPolicy::Refuse)
}

fn read_folder(folder: &Folder, policy: MissingPolicy) -> Result<Locales, String> {
    let prefix = format!("{}/", folder.path().display());
    Locales::read(folder.path(), policy).map_err(|error| error.to_string().replace(&prefix, ""))
}

/// Fails unless these files cause exactly these errors.
#[track_caller]
fn is_refused(files: &[(&str, &str)], expected: &[&str]) {
    let error = read(files).expect_err("there is an error");
    assert_eq!(error.lines().collect::<Vec<_>>(), expected);
}

fn spanish() -> Language {
    Language::try_from("es".to_owned()).expect("a tag")
}

#[test]
fn each_language_has_its_own_words() {
    let locales = read(&[]).expect("there is no error");
    let articles = message!("articles", count = 3_usize);
    assert_eq!(locales.of(&spanish()).format(&articles), "Hay 3 artículos.");
    assert_eq!(locales.of(&Language::default()).format(&articles), "There are 3 articles.");
    let tag = |it: &str| Language::try_from(it.to_owned()).expect("a tag");
    assert_eq!(locales.of(&tag("es-MX")).tag(), "es", "a region has the words of its language");
    assert_eq!(locales.of(&tag("fr")).tag(), "en");
    assert!(locales.find(&tag("fr")).is_none());
}

#[test]
fn numbers_are_written_as_in_the_region() {
    let mut locales = read(&[]).expect("there is no error");
    let tag = |it: &str| Language::try_from(it.to_owned()).expect("a tag");
    locales.add_regions(&[tag("en"), tag("es-US"), tag("en-GB"), tag("fr-CA")]).expect("no error");
    let articles = message!("articles", count = 2000_usize);
    for (language, expected) in [
        ("en", "There are 2,000 articles."),
        ("en-GB", "There are 2,000 articles."),
        ("es", "Hay 2000 artículos."),
        ("es-US", "Hay 2,000 artículos."),
    ] {
        assert_eq!(locales.of(&tag(language)).format(&articles), expected, "{language}");
    }
    assert_eq!(locales.of(&tag("es-US")).tag(), "es-US");
    assert!(locales.find(&tag("fr-CA")).is_none());
}

#[test]
fn a_message_that_is_not_translated_is_named_with_the_file_that_lacks_it() {
    is_refused(
        &[("es/page-home.ftl", "articles = Hay { $count } artículos.\n")],
        &[
            "es/page-home.ftl:1: The message “lead” is missing. Translate the one in en/page-home.ftl.",
            "“es” lacks 1 of 3 messages. To see the site with the English ones, use “publish preview --allow-missing”.",
        ],
    );
}

#[test]
fn a_message_that_english_does_not_have_is_named_with_its_line() {
    is_refused(
        &[("es/client.ftl", "# A comment.\nsaved = Guardado.\nlost = Perdido.\n")],
        &[
            "es/client.ftl:3: The English words have no message “lost”. Correct the id, or remove the message.",
        ],
    );
}

#[test]
fn other_variables_are_named_with_their_line() {
    let with = |articles: &str| format!("lead = Lea.\n\n{articles}\n");
    for (articles, own) in [
        ("articles = Hay artículos.", "none"),
        ("articles = Hay { $number } artículos.", "$number"),
        ("articles = Hay { $count } artículos de { $name }.", "$count, $name"),
        // In a form of the plural too.
        (
            "articles = { $count ->\n    [one] un artículo de { $name }\n   *[other] artículos\n}",
            "$count, $name",
        ),
    ] {
        let expected = format!(
            "es/page-home.ftl:3: “articles” has the variables $count in English, and {own} here. Use the same ones."
        );
        is_refused(&[("es/page-home.ftl", &with(articles))], &[&expected]);
    }
    let chosen = with("articles = { $count ->\n    [one] un artículo\n   *[other] artículos\n}");
    assert!(read(&[("es/page-home.ftl", &chosen)]).is_ok());
}

#[test]
fn a_message_in_another_file_is_named_with_the_file_to_move_it_to() {
    is_refused(
        &[
            ("es/page-home.ftl", "articles = Hay { $count } artículos.\n"),
            ("es/client.ftl", "saved = Guardado.\nlead = Lea.\n"),
        ],
        &["es/client.ftl:2: In English, “lead” is in page-home.ftl. Move it there."],
    );
}

#[test]
fn two_messages_with_one_id_are_refused_in_every_language() {
    let advice = "Give each message an id of its own.";
    for tag in ["en", "es"] {
        let files = [
            (format!("{tag}/client.ftl"), "saved = One.\nlead = Two.\n"),
            (format!("{tag}/page-home.ftl"), "lead = One.\narticles = { $count }\n"),
        ];
        let files = files.each_ref().map(|(name, text)| (name.as_str(), *text));
        let expected = format!(
            "{tag}/page-home.ftl:1: “lead” is the id of a message in client.ftl too. {advice}"
        );
        is_refused(&files, &[&expected]);
        let name = format!("{tag}/client.ftl");
        let expected = format!(
            "{tag}/client.ftl:3: “saved” is the id of a message in client.ftl too. {advice}"
        );
        is_refused(&[(&name, "saved = One.\n\nsaved = Two.\n")], &[&expected]);
    }
}

#[test]
fn a_file_that_is_no_fluent_is_named_with_its_line() {
    let error = read(&[("es/client.ftl", "saved = Guardado.\n\nlost { = Perdido.\n")]);
    let error = error.expect_err("there is an error");
    let expected = "es/client.ftl:3: This is not written as Project Fluent wants it: ";
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn all_errors_of_a_language_are_told_at_once() {
    is_refused(
        &[("es/page-home.ftl", "articles = Hay artículos.\nmore = Más.\n")],
        &[
            "es/page-home.ftl:1: “articles” has the variables $count in English, and none here. Use the same ones.",
            "es/page-home.ftl:2: The English words have no message “more”. Correct the id, or remove the message.",
            "es/page-home.ftl:1: The message “lead” is missing. Translate the one in en/page-home.ftl.",
            "“es” lacks 1 of 3 messages. To see the site with the English ones, use “publish preview --allow-missing”.",
        ],
    );
}

#[test]
fn a_folder_without_english_words_or_with_another_name_is_refused() {
    let folder = Folder::new();
    folder.write("es/client.ftl", "saved = Guardado.\n");
    let error = read_folder(&folder, MissingPolicy::Refuse).expect_err("there is no English");
    assert!(
        error.ends_with(
            ": There is no folder “en”. The English words are in it, which all languages need."
        ),
        "{error}"
    );
    let files = [("español/page-home.ftl", PAGE), ("español/client.ftl", CLIENT)];
    is_refused(
        &files,
        &["español: “español” is not the tag of a language. Name the folder “es” or “pt-BR”."],
    );
}

/// A file of cases, which `scripts/locales/compile.test.mjs` reads too: the script must make the same of it.
fn cases(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/messages");
    fs::read_to_string(folder.join(name)).expect("a file of cases")
}

#[test]
fn browsers_get_a_form_that_their_script_can_format() {
    let client = format!("{CLIENT}{}", cases("compiled.ftl"));
    let locales = read(&[("en/client.ftl", &client), ("es/client.ftl", &client)]);
    let locale = locales.expect("there is no error").of(&spanish());
    let [file] = locale.fetched() else { panic!("there is one file") };
    let mut expected: Value = serde_json::from_str(&cases("compiled.json")).expect("JSON");
    expected["saved"] = "Saved.".into();
    assert_eq!(serde_json::from_str::<Value>(&file.json).expect("JSON"), expected);
}

#[test]
fn what_a_browser_cannot_format_is_refused_with_its_line() {
    let advice = "is sent to the browser, so it can have only texts, variables and the choice by a variable. Write it without functions, terms and other messages.";
    let refused = cases("refused.ftl");
    for message in refused.split("\n\n") {
        let (id, _) = message.split_once(" =").expect("a message");
        let client = format!("{CLIENT}{message}\n");
        let expected = format!("en/client.ftl:2: “{id}” {advice}");
        is_refused(&[("en/client.ftl", &client), ("es/client.ftl", &client)], &[&expected]);
    }
    // The build formats pages, so these may have functions.
    let page = format!("{PAGE}shown = {{ NUMBER($count) }}\n");
    assert!(read(&[("en/page-home.ftl", &page), ("es/page-home.ftl", &page)]).is_ok());
}

/// The numbers in a text.
fn numbers_in(text: &str) -> Vec<usize> {
    let text = text.replace(['.', ',', '\u{a0}', '\u{202f}'], "");
    let numbers = text.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty());
    numbers.map(|it| it.parse().expect("a number")).collect()
}

#[test]
fn the_numbers_in_messages_are_those_of_the_limits() {
    let stars = usize::from(Stars::MAX);
    let messages = [
        (message!("restore-too-big"), Backup::MAX_BYTES / 1_000_000),
        (message!("rating-shown", stars = ""), stars),
        (message!("rating-saved", stars = "", time = ""), stars),
        (message!("rating-not-saved", stars = "", error = ""), stars),
        (message!("restore-adds-rating", author = "", stars = ""), stars),
        (message!("notes-text-rating", author = "", stars = ""), stars),
    ];
    for folder in Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").read_dir().expect("it") {
        let tag = folder.expect("a folder").file_name().into_string().expect("a tag");
        let locale = locales().of(&Language::try_from(tag.clone()).expect("a tag"));
        for (message, limit) in &messages {
            let text = locale.format(message);
            assert_eq!(numbers_in(&text), [*limit], "{tag}: {text}");
        }
    }
}
