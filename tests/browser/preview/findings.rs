//! The findings of the linter stand beside the texts that they are about.

use std::fs;

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::harness::browser::Browser;
use crate::harness::console::{CONSOLE_RECORDER, RECORDED_ERRORS};
use crate::harness::engine::Engine;
use crate::harness::keyboard::tab_to;
use crate::harness::page::PageModule;
use crate::harness::preview::Preview;

const PAGE: PageModule = PageModule(include_str!("page.js"));

const MIGRAINE: &str = "/conditions/migraine/";
const FILE: &str = "conditions/migraine.json";
const BAR: &str = ".preview--panel summary";
const STATUS: &str = ".preview--panel [role=status]";
const NOTE: &str = ".preview--note";
/// A text in a folded section, and what the linter says about it.
const TEXT: &str = "Rest shortens an attack";
const MESSAGE: &str =
    "Error: There is no article “nothing”. Correct the link, or write the article.";

/// Puts a broken link into a folded section.
fn break_a_link(file: &mut Value) {
    let source = file["sources"][0]["id"].as_str().expect("an id");
    let text = format!("[[Rest](condition:nothing) shortens an attack](source:{source}).");
    let blocks = file["sections"][0]["blocks"].as_array_mut().expect("blocks");
    blocks.insert(0, json!({ "paragraph": text }));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finding_appears_beside_its_text_and_goes_when_it_is_mended() {
    let preview = Preview::start();
    let browser = Browser::start().await;
    preview.open(&browser, MIGRAINE).await;
    browser.see_text(BAR, "Preview: no errors or warnings").await;
    let before = fs::read(preview.file(FILE)).expect("the article");

    preview.edit(FILE, break_a_link);
    browser.see_text(NOTE, MESSAGE).await;
    browser.see_text(NOTE, "conditions/migraine.json, line ").await;
    browser.see_text(BAR, "Preview: 1 error").await;
    browser.see_text(STATUS, "Page updated: 1 error").await;
    assert_eq!(browser.call(PAGE, "closedFolds", json!([])).await, json!([]));
    let before_note = browser.call(PAGE, "textBeforeNote", json!([])).await;
    assert!(before_note.as_str().is_some_and(|it| it.starts_with(TEXT)), "{before_note}");

    fs::write(preview.file(FILE), before).expect("the article is mended");
    browser.see_text(BAR, "Preview: no errors or warnings").await;
    browser.see_gone(NOTE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_page_says_of_its_update_stays_when_the_preview_answers() {
    let preview = Preview::start();
    let browser = Browser::start().await;
    preview.open(&browser, MIGRAINE).await;
    preview.edit(FILE, break_a_link);
    browser.see_text(STATUS, "Page updated: 1 error").await;
    browser.call(PAGE, "reconnect", json!([])).await;
    assert_eq!(browser.text(STATUS).await, "Page updated: 1 error.");
}

#[tokio::test(flavor = "multi_thread")]
async fn while_a_file_cannot_be_read_its_last_good_page_stays() {
    let preview = Preview::start();
    let browser = Browser::start().await;
    preview.open(&browser, MIGRAINE).await;
    let title = browser.text("h1").await;
    browser.run("window.isSamePage = true").await;
    let before = fs::read(preview.file(FILE)).expect("the article");
    fs::write(preview.file(FILE), "{\n  \"slug\": \n}").expect("a broken file");
    browser.see_text(".preview--outdated", "This page shows an earlier version.").await;
    browser.see_text(BAR, "1 error – earlier version shown").await;
    browser.see_text("[id='preview--finding-0']", "conditions/migraine.json, line 3").await;
    assert_eq!(browser.text("h1").await, title);
    fs::write(preview.file(FILE), before).expect("the article is mended");
    browser.see_gone(NOTE).await;
    assert_eq!(browser.run("return window.isSamePage").await, json!(true), "nothing reloads");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_reaches_each_finding_and_other_files() {
    let preview = Preview::start();
    preview.edit(FILE, break_a_link);
    let browser = Browser::start().await;
    preview.open(&browser, MIGRAINE).await;
    browser.see(NOTE).await;
    tab_to(&browser, BAR).await;
    browser.press_keys(Key::Enter).await;
    browser.see(".preview--list").await;
    tab_to(&browser, ".preview--list a").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on(NOTE).await;
    browser
        .wait_for_value(&format!("return {} || null", PAGE.call("isNoteInView", &json!([]))))
        .await;
    assert!(!browser.sees(".preview--list").await, "the list makes room");

    preview.open(&browser, "/conditions/carpal-tunnel-syndrome/").await;
    browser.see_text(BAR, "no errors or warnings – other files: 1").await;
    browser.click(BAR).await;
    browser.see_text(".preview--list", "conditions/migraine.json: 1 error").await;
    browser.click(".preview--list a").await;
    browser.see_text(NOTE, MESSAGE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_marked() {
    let preview = Preview::start();
    let browser = Browser::start().await;
    preview.open(&browser, "/conditions/tension-headache/").await;
    browser.see_text(".article__draft", "Draft: this article is not published.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_works_and_complains_of_nothing() {
    let preview = Preview::start();
    preview.edit(FILE, break_a_link);
    let browser = Browser::start().await;
    let recorder = match browser.engine {
        Engine::Chromium => {
            let source = json!({ "source": CONSOLE_RECORDER });
            Some(browser.devtools("Page.addScriptToEvaluateOnNewDocument", source).await)
        }
        // Their drivers run no script before those of a page.
        Engine::Firefox | Engine::WebKit => None,
    };
    preview.open(&browser, MIGRAINE).await;
    browser.wait_until_ready().await;
    browser.see(NOTE).await;
    let workers = browser.run("return String(navigator.serviceWorker)").await;
    assert_eq!(workers, json!("undefined"), "no service worker shows an old page");
    if let Some(recorder) = recorder {
        assert_eq!(browser.run(RECORDED_ERRORS).await, json!([]));
        browser.devtools("Page.removeScriptToEvaluateOnNewDocument", recorder).await;
    }
}
