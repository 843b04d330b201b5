//! A site in a language that is begun: English words stand where it has none yet, and say that they are English.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use serde_json::{Value, json};
use symptom_database::message;
use symptom_database::model::Message;
use tempfile::TempDir;

use crate::harness::browser::Browser;
use crate::harness::messages::{english, spanish};
use crate::harness::page::PageModule;
use crate::harness::preview::{Preview, copy};
use crate::harness::site::KIT;

const PAGE: PageModule = PageModule(include_str!("page.js"));
const ARTICLE: &str = "/es/conditions/resfriado/";
const WORDS: &str = "sections-open = Todas las secciones están abiertas.\n";
const STATUS: &str = ".section-controls [role=status]";

/// A kit whose Spanish words are the header's and one of the client's.
fn begun_kit() -> TempDir {
    let kit = tempfile::tempdir().expect("a folder");
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join(KIT);
    symlink(project.join("files"), kit.path().join("files")).expect("a link can be made");
    copy(&project.join("shells"), &kit.path().join("shells"));
    let spanish = kit.path().join("shells/locales/es");
    for entry in spanish.read_dir().expect("the Spanish words") {
        let file = entry.expect("an entry").path();
        if !file.ends_with("page-site.ftl") {
            fs::remove_file(file).expect("a file can be removed");
        }
    }
    fs::write(spanish.join("client.ftl"), WORDS).expect("a file can be written");
    kit
}

/// The language in which a screen reader speaks a text of the page.
async fn language_of(browser: &Browser, text: &str) -> Value {
    browser.call(PAGE, "languageOfText", json!([text])).await
}

async fn is_marked(browser: &Browser, message: &Message) {
    let text = english(message);
    assert_eq!(language_of(browser, &text).await, json!("en"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn english_words_stand_where_there_are_no_others_and_say_so() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kit = begun_kit();
    let content = project.join("tests/fixtures/two-languages");
    let preview = Preview::start_with(&content, kit.path(), &["--allow-missing"]);
    let browser = Browser::start().await;
    preview.open(&browser, ARTICLE).await;
    browser.wait_until_ready().await;
    let all_conditions = spanish(&message!("header-all-conditions"));
    assert_eq!(language_of(&browser, &all_conditions).await, json!("es"));
    is_marked(&browser, &message!("help-heading")).await;

    // The client's words come from files: one message there is Spanish, the others are English.
    let open = spanish(&message!("sections-open"));
    browser.press(&english(&message!("section-controls-show"))).await;
    // The status is for screen readers only.
    let status = |css: &str| format!("return document.querySelector('{css}')?.textContent || null");
    assert_eq!(browser.wait_for_value(&status(STATUS)).await, open);
    assert_eq!(language_of(&browser, &open).await, json!("es"));
    browser.press(&english(&message!("section-controls-hide"))).await;
    let closed = english(&message!("sections-closed"));
    let english_status = status(&format!("{STATUS} [lang=en]"));
    assert_eq!(browser.wait_for_value(&english_status).await, closed);
    browser.choose_stars(4).await;
    browser.see_text("#rating-message [lang=en]", "Your rating: 4 of 5.").await;

    // The list of comments is built in the browser, and its controls work.
    browser.add_comment("Preguntar por el sueño").await;
    browser.see_text(".comment-list", "Preguntar por el sueño").await;
    is_marked(&browser, &message!("comment-delete")).await;
    assert_eq!(language_of(&browser, "Preguntar por el sueño").await, json!("es"));
    browser.press(&english(&message!("comment-delete"))).await;
    browser.see_text(".comment-list [lang=en]", &english(&message!("comment-deleted"))).await;
    assert_eq!(browser.call(PAGE, "shownMarks", json!([])).await, json!([]), "no mark is shown");

    preview.open(&browser, "/").await;
    browser.see_text("main", " messages are not translated: ").await;
}
