//! The preview of a site in a language that is begun.

use std::fs;

use crate::harness::document::Document;
use crate::harness::folder::Folder;
use crate::harness::preview::Preview;
use crate::harness::publishing::{errors, kit, publish, site, text_of};
use crate::harness::two_languages;

const ALLOW: &str = "--allow-missing";
const ADVICE: &str =
    "To see the site with the English ones, use “publish preview --allow-missing”.";
const SPANISH: &str = "/es/conditions/resfriado/";
/// The file with them.
const WORDS: &str = "shells/locales/es/page-site.ftl";

/// A kit with two messages in Spanish.
fn begun_kit() -> Folder {
    let kit = kit();
    fs::remove_dir_all(kit.path().join("shells/locales/es")).expect("it was there");
    kit.write(WORDS, "language-name = Español\nheader-skip = Saltar al contenido\n");
    kit
}

/// The texts of the elements that are in English, in a page of another language.
fn english_words(page: &str) -> Vec<String> {
    let document = Document::parse(page);
    let spans = document.named(&["span"]);
    let english = spans.filter(|it| it.attribute("lang") == Some("en"));
    english.map(|it| it.text().trim().to_owned()).collect()
}

#[test]
fn a_page_shows_its_own_words_and_marks_the_english_ones() {
    let content = two_languages::folder();
    let preview = Preview::start_with(content.path(), begun_kit(), &[ALLOW]);
    let page = preview.get(SPANISH).body;
    let english = english_words(&page);
    assert!(english.contains(&"All conditions".to_owned()), "{english:?}");
    assert!(page.contains("Saltar al contenido"), "{page}");
    assert!(!english.iter().any(|it| it == "Saltar al contenido"), "{english:?}");
    let of_article = preview.get("/conditions/common-cold/").body;
    assert_eq!(english_words(&of_article), Vec::<String>::new(), "an English page has no marks");
}

#[test]
fn a_warning_says_how_many_messages_are_missing_until_they_are_translated() {
    let content = two_languages::folder();
    let preview = Preview::start_with(content.path(), begun_kit(), &[ALLOW]);
    let missing = |preview: &Preview| {
        let messages = preview.messages("/");
        let found = messages.into_iter().find(|it| it.contains(" messages are not translated: "));
        found.map(|it| it.split(' ').next().expect("a word").to_owned())
    };
    let before: usize = missing(&preview).expect("a warning").parse().expect("a number");
    let state = preview.state("/");
    let findings = state["findings"].as_array().expect("a list");
    let finding = findings
        .iter()
        .find(|it| it["message"].as_str().is_some_and(|it| it.contains("in client.ftl, ")));
    let finding = finding.expect("the warning names the files");
    assert_eq!(finding["severity"], "warning");
    let folder = preview.kit.path().join("shells/locales/es");
    assert_eq!(finding["file"], text_of(&folder));

    let words = "language-name = Español\nheader-skip = Saltar\nheader-breadcrumb = Ruta\n";
    preview.kit.write(WORDS, words);
    preview.wait_until(|it| missing(it).is_some_and(|it| it == (before - 1).to_string()));
    assert!(preview.get(SPANISH).body.contains("Ruta"));
}

#[test]
fn without_the_option_the_preview_says_what_is_missing() {
    let content = two_languages::folder();
    let preview = Preview::start_with(content.path(), begun_kit(), &[]);
    let failure = preview.state("/")["failure"].clone();
    let failure = failure.as_str().expect("the pages are not made");
    assert!(failure.contains("shells/locales/es/client.ftl:1: The message “"), "{failure}");
    assert!(failure.ends_with(ADVICE), "{failure}");
}

#[test]
fn other_errors_stop_the_preview_with_the_option_too() {
    let content = two_languages::folder();
    let kit = begun_kit();
    kit.write(WORDS, "no-such-message = Nada\n");
    let preview = Preview::start_with(content.path(), kit, &[ALLOW]);
    let failure = preview.state("/")["failure"].clone();
    let failure = failure.as_str().expect("the pages are not made");
    assert!(failure.contains("have no message “no-such-message”"), "{failure}");
}

#[test]
fn a_site_is_not_published_in_a_language_that_is_begun() {
    let (content, kit, folder) = (two_languages::folder(), begun_kit(), Folder::new());
    let output = folder.path().join("site");
    let told = errors(&site(content.path(), &kit, &output, &[]));
    assert!(told.trim_end().ends_with(ADVICE), "{told}");
    assert!(!output.exists(), "there is no site");
    let (content, kit) = (text_of(content.path()), text_of(kit.path()));
    let told = errors(&publish(&["site", &content, "site", "--kit", &kit, ALLOW]));
    assert!(told.contains("unexpected argument '--allow-missing'"), "{told}");
}

#[test]
fn a_copy_for_a_reviewer_marks_the_english_words() {
    let content = two_languages::folder();
    content.write(
        "site.json",
        two_languages::file("site.json").replace(r#"["en", "es"]"#, r#"["es"]"#),
    );
    for path in content.files().keys().filter(|it| it.to_string_lossy().contains(".es.")) {
        fs::remove_file(content.path().join(path)).expect("it was there");
    }
    let (kit, folder) = (begun_kit(), Folder::new());
    let [file, content] = [&folder.path().join("copy.html"), content.path()].map(text_of);
    let kit = text_of(kit.path());
    let copy = ["preview", &content, "--kit", &kit, "--article", "flu", "--save", &file];
    assert!(errors(&publish(&copy)).trim_end().ends_with(ADVICE));
    let output = publish(&[&copy[..], &[ALLOW]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let copy = fs::read_to_string(file).expect("a file");
    assert!(english_words(&copy).contains(&"When to get medical help".to_owned()), "{copy}");
}
