//! The sheet for an appointment: questions and comments.

use serde_json::json;

use crate::harness::appointment::{MESSAGE, OWN_QUESTION};
use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::comments::store_comments;
use crate::harness::files::{NOTES, choose_file, download};
use crate::harness::page::PageModule;
use crate::harness::printing::NOTHING_TO_PRINT;
use crate::harness::setup::{open_article, open_article_running, start_with, start_without_script};
use crate::harness::site::Faults;
use crate::harness::storage::STORAGE_FULL;

const PAGE: PageModule = PageModule(include_str!("appointment.js"));

const SHEET: &str = ".appointment__sheet";
const SUGGESTED: &str = "Do I need any tests, and what will they show?";
const TICKED: &str = ".appointment li:has(:checked)";

/// Ticks or unticks the question with this text.
async fn tick(browser: &Browser, question: &str) {
    let place = browser.call(PAGE, "positionOf", json!([question])).await;
    assert_ne!(place, 0, "there is no question “{question}”");
    browser.click(&format!(".appointment li:nth-child({place}) label")).await;
}

async fn add(browser: &Browser, question: &str) {
    browser.write(OWN_QUESTION, question).await;
    browser.press("Add question").await;
    browser.see_text(".appointment__questions", question).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ticked_questions_and_own_ones_are_there_again() {
    let (_site, browser) = open_article().await;
    assert!(browser.stored_keys().await.is_empty());
    tick(&browser, SUGGESTED).await;
    browser.see_text(MESSAGE, "Saved in this browser, ").await;
    browser.see_text(MESSAGE, "You have ticked 1 question.").await;
    add(&browser, "May I drive?").await;
    browser.see_text(MESSAGE, "You have ticked 2 questions.").await;
    browser.see_value(OWN_QUESTION, "").await;
    browser.see_focus_on(OWN_QUESTION).await;
    browser.reload().await;
    browser.see_texts(TICKED, &[SUGGESTED, "May I drive?"]).await;
    for question in [SUGGESTED, "May I drive?"] {
        tick(&browser, question).await;
    }
    browser.see_text(MESSAGE, "You have ticked 0 questions.").await;
    // The reader's own question stays on the page to be ticked again.
    browser.see_text(MESSAGE, "disappears when you leave this page").await;
    browser.see_text(".appointment__questions", "May I drive?").await;
    assert!(browser.stored_keys().await.is_empty());
    browser.reload().await;
    browser.see_texts(TICKED, &[] as &[&str]).await;
    assert!(!browser.text(".appointment__questions").await.contains("May I drive?"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_own_question_is_neither_blank_nor_there_twice() {
    let (_site, browser) = open_article().await;
    browser.write(OWN_QUESTION, "  ").await;
    browser.press("Add question").await;
    browser.see_text(MESSAGE, "Write your question first. It is still empty.").await;
    add(&browser, "<b>May I drive?</b>").await;
    browser.write(OWN_QUESTION, " <b>May I drive?</b> ").await;
    browser.press("Add question").await;
    browser.see_text(MESSAGE, "This question is ticked already.").await;
    browser.see_texts(TICKED, &["<b>May I drive?</b>"]).await;
    assert_eq!(browser.stored_keys().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_ticked_before_the_client_runs_is_kept() {
    let faults = Faults { hold_wasm: true, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    browser.open(&site, ARTICLE).await;
    tick(&browser, SUGGESTED).await;
    site.release_wasm();
    browser.wait_until_ready().await;
    browser.see_text(MESSAGE, "Saved in this browser, ").await;
    browser.see_texts(TICKED, &[SUGGESTED]).await;
    browser.reload().await;
    browser.see_texts(TICKED, &[SUGGESTED]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_tab_follows() {
    let (site, browser) = open_article().await;
    browser.open_tab().await;
    browser.open_article(&site).await;
    tick(&browser, SUGGESTED).await;
    add(&browser, "May I drive?").await;
    browser.show_tab(0).await;
    browser.unfold(TICKED, None).await;
    browser.see_texts(TICKED, &[SUGGESTED, "May I drive?"]).await;
    tick(&browser, SUGGESTED).await;
    browser.show_tab(1).await;
    browser.see_texts(TICKED, &["May I drive?"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_cannot_be_kept_can_still_be_handed_out() {
    let script = format!("{STORAGE_FULL}{}", PAGE.script("recordCopies", &json!([]))).leak();
    let (_site, browser) = open_article_running(script).await;
    add(&browser, "May I drive?").await;
    browser.see_text(MESSAGE, "Not saved: this browser has no more room").await;
    browser.see_texts(TICKED, &["May I drive?"]).await;
    browser.run("delete Navigator.prototype.share").await;
    browser.press("Share or copy them").await;
    browser.see_text(SHEET, "Copied. Paste it into a message or a document.").await;
    let copied = browser.run("return copied").await;
    assert!(copied.as_str().is_some_and(|it| it.contains("- May I drive?")), "{copied}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_could_not_be_kept_stays_when_another_tab_changes_one() {
    let (site, browser) = open_article().await;
    browser
        .run("window.setItem = Storage.prototype.setItem; Storage.prototype.setItem = () => {}")
        .await;
    add(&browser, "May I drive?").await;
    browser.see_text(MESSAGE, "Not saved").await;
    browser.run("Storage.prototype.setItem = setItem").await;
    browser.open_tab().await;
    browser.open_article(&site).await;
    tick(&browser, SUGGESTED).await;
    browser.show_tab(0).await;
    browser.see_texts(TICKED, &[SUGGESTED, "May I drive?"]).await;
    browser.see_text(MESSAGE, "Saved in this browser").await;
    assert_eq!(browser.stored_keys().await.len(), 2, "now it is kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_that_the_device_refuses_to_share_is_copied() {
    let refuse_to_share = PAGE.script("refuseToShare", &json!(["NotAllowedError"]));
    let record_copies = PAGE.script("recordCopies", &json!([]));
    let script = format!("{refuse_to_share}{record_copies}").leak();
    let (_site, browser) = open_article_running(script).await;
    tick(&browser, SUGGESTED).await;
    browser.press("Share or copy them").await;
    browser.see_text(SHEET, "Copied. Paste it into a message or a document.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sheet_is_shared_where_the_device_can_do_so() {
    let script = PAGE.script("refuseToShare", &json!(["AbortError"]));
    let (_site, browser) = open_article_running(script).await;
    browser.press("Share or copy them").await;
    browser.see_text(SHEET, NOTHING_TO_PRINT).await;
    tick(&browser, SUGGESTED).await;
    browser.click("summary:has(+ #causes)").await;
    browser.click("[data-comment-on=causes]").await;
    browser.add_comment("My aunt had it").await;
    browser.press("Share or copy them").await;
    let shared = browser.wait_for_value("return window.shared ?? null").await;
    let text = shared["text"].as_str().expect("a text");
    assert!(text.starts_with("For my appointment: Dystonia\n"), "{text}");
    assert!(text.contains(&format!("\nMy questions\n- {SUGGESTED}\n\nMy comments\n")), "{text}");
    assert!(text.ends_with(", on: Causes of Dystonia\nMy aunt had it\n"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_paper_are_the_ticked_questions_and_all_comments() {
    let script = PAGE.script("recordPrint", &json!([]));
    let faults = Faults { script, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    browser.open(&site, "/").await;
    store_comments(&browser, 60).await;
    browser.open_article(&site).await;
    browser.see_text(".comments h3", "Your comments (60)").await;
    tick(&browser, SUGGESTED).await;
    browser.press("Print my notes and questions").await;
    let printed = browser.wait_for_value("return window.printed ?? null").await;
    assert_eq!(printed, json!(["notes", 1, 60]));
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_everything_takes_the_questions_too_and_a_backup_brings_them_back() {
    let (_site, browser) = open_article().await;
    tick(&browser, SUGGESTED).await;
    add(&browser, "May I drive?").await;
    let stored = browser.stored().await;
    browser.write(OWN_QUESTION, "Half a quest").await;
    let (_, file) = download(&browser, NOTES, "Download my notes").await;
    browser.press("Erase everything").await;
    browser.press("Yes, erase everything").await;
    browser.see_texts(TICKED, &[] as &[&str]).await;
    assert!(!browser.text(".appointment").await.contains("May I drive?"));
    browser.see_value(OWN_QUESTION, "").await;
    assert!(browser.stored_keys().await.is_empty());
    choose_file(&browser, &file, "Adds question: May I drive?").await;
    browser.press("Yes, restore it").await;
    browser.see_texts(TICKED, &[SUGGESTED, "May I drive?"]).await;
    assert_eq!(browser.stored().await, stored);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_the_questions_are_a_list_to_read() {
    let (site, browser) = start_without_script().await;
    browser.open(&site, ARTICLE).await;
    browser.click("summary:has(+ #appointment)").await;
    browser.see_text(".appointment__questions", SUGGESTED).await;
    assert!(!browser.sees(".appointment input").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_is_too_long_is_refused_and_not_cut() {
    let (_site, browser) = open_article().await;
    let question = "May I drive? ".repeat(40);
    browser.write(OWN_QUESTION, &question).await;
    browser.see_value(OWN_QUESTION, &question).await;
    browser.press("Add question").await;
    browser.see_text(MESSAGE, "Make your question shorter. It is 19 characters too long.").await;
    browser.see_focus_on(OWN_QUESTION).await;
    browser.see_value(OWN_QUESTION, &question).await;
    assert!(browser.stored_keys().await.is_empty());
}
