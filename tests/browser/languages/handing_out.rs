//! What readers of Spanish print, share and keep in a file.

use serde_json::json;
use symptom_database::message;

use super::reading::{ENGLISH_ARTICLE, SPANISH_ARTICLE, open_in_spanish};
use crate::harness::browser::Browser;
use crate::harness::files::{NOTES, QUESTION, choose_file, download};
use crate::harness::messages::{english, spanish};
use crate::harness::printing::PRINT_RECORDER;
use crate::harness::setup::start_with;
use crate::harness::site::{Faults, SHIPPED};

const SHEET: &str = ".appointment__sheet";

/// A device that can share, and records what it shares.
const SHARING: &str = "Navigator.prototype.share = async (data) => { window.shared = data; };";

async fn add_comment(browser: &Browser, text: &str) {
    browser.write("#comment-text", text).await;
    browser.press(&spanish(&message!("comments-add"))).await;
    browser.see_text(".comment-list", text).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_is_printed_and_shared_in_the_words_of_its_language() {
    let script = format!("{PRINT_RECORDER}{SHARING}").leak();
    let (site, browser) = start_with(Faults { script, ..SHIPPED }).await;
    browser.open(&site, SPANISH_ARTICLE).await;
    browser.wait_until_ready().await;
    let print = spanish(&message!("appointment-part-print"));
    browser.press(&print).await;
    browser.see_text(SHEET, &spanish(&message!("sheet-empty"))).await;
    add_comment(&browser, "Preguntar por el sueño").await;
    browser.click(".appointment li:nth-child(1) label").await;
    browser.see(".appointment li:nth-child(1) :checked").await;
    browser.press(&print).await;
    assert_eq!(browser.wait_for_value("return printed[0]?.[0] ?? null").await, "notes");
    let question = browser.text(".appointment li:nth-child(1) label").await;

    browser.press(&spanish(&message!("appointment-part-share"))).await;
    let shared = browser.wait_for_value("return window.shared?.text ?? null").await;
    let text = shared.as_str().expect("a text");
    let title = spanish(&message!("sheet-title", condition = "Distonía"));
    assert!(text.starts_with(&format!("{title}\n")), "{text}");
    let (questions, comments) = (message!("sheet-questions"), message!("sheet-comments"));
    let asked = format!("\n{}\n- {question}\n", spanish(&questions));
    assert!(text.contains(&asked), "{text}");
    assert!(text.contains(&format!("\n{}\n", spanish(&comments))), "{text}");
    assert!(text.ends_with("\nPreguntar por el sueño\n"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_and_what_is_open_are_printed_from_a_spanish_page() {
    let (site, browser) = start_with(Faults { script: PRINT_RECORDER, ..SHIPPED }).await;
    browser.open(&site, SPANISH_ARTICLE).await;
    browser.wait_until_ready().await;
    let all = browser.run("return document.querySelectorAll('.article-section').length").await;
    browser.click("summary:has(+ #causes)").await;
    browser.press(&spanish(&message!("print-all"))).await;
    browser.press(&spanish(&message!("print-open"))).await;
    assert_eq!(browser.run("return printed").await, json!([["all", all], ["open", 1]]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_from_one_language_is_restored_in_the_other() {
    let (site, browser) = open_in_spanish().await;
    add_comment(&browser, "Preguntar por el sueño").await;
    browser.choose_stars(4).await;
    let rating = spanish(&message!("rating-shown", stars = 4_u8));
    browser.see_text("#rating-message", &rating).await;
    browser.unfold("[data-action=download-backup]", None).await;
    let label = spanish(&message!("your-notes-download"));
    let (name, file) = download(&browser, NOTES, &label).await;
    assert!(name.is_ascii() && name.strip_suffix(".json").is_some(), "{name}");
    let stored = browser.stored().await;
    browser.run("localStorage.clear()").await;

    browser.open(&site, ENGLISH_ARTICLE).await;
    browser.wait_until_ready().await;
    choose_file(&browser, &file, "Preguntar por el sueño").await;
    browser.press_in(QUESTION, &english(&message!("restore-yes"))).await;
    browser.see_text(".comment-list", "Preguntar por el sueño").await;
    assert_eq!(browser.stored().await, stored);

    browser.run("localStorage.clear()").await;
    browser.open(&site, SPANISH_ARTICLE).await;
    browser.wait_until_ready().await;
    choose_file(&browser, &file, &spanish(&message!("restore-adds-comment"))).await;
    browser.press_in(QUESTION, &spanish(&message!("restore-yes"))).await;
    browser.see_text(".comment-list", "Preguntar por el sueño").await;
    assert_eq!(browser.stored().await, stored);
}
