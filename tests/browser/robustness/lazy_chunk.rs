//! The lazy chunk of the client loads when a reader first needs it.

use serde_json::json;

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::files::{NOTES_MESSAGE, QUESTION, pick_file};
use crate::harness::page::PageModule;
use crate::harness::setup::{open_article, open_article_running, open_article_with, start_with};
use crate::harness::site::Faults;

const PAGE: PageModule = PageModule(include_str!("lazy_chunk.js"));

const QUESTION_BOX: &str = ".appointment li:first-child label";
const APPOINTMENT_MESSAGE: &str = ".appointment__message";

/// Whether the page has fetched the lazy chunk.
async fn is_fetched(browser: &Browser) -> bool {
    browser.call(PAGE, "isChunkFetched", json!([])).await == true
}

#[tokio::test(flavor = "multi_thread")]
async fn the_chunk_is_fetched_with_the_first_letter_of_a_comment_and_not_for_reading_and_rating() {
    let (_site, browser) = open_article().await;
    browser.press("Show all").await;
    browser.choose_stars(4).await;
    browser.see_text(".author-rating__message", "Saved in this browser").await;
    assert!(!is_fetched(&browser).await);
    browser.write("#comment-text", "M").await;
    browser.wait_for_call(PAGE, "isChunkFetched", json!([])).await;
    assert!(!browser.sees(".comment-item").await);
    browser.press("Add comment").await;
    browser.see_text(".comment-list", "M").await;
    browser.reload().await;
    browser.see_text(".comment-list", "M").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_chunk_is_fetched_with_the_first_press_that_needs_it() {
    let (_site, browser) = open_article().await;
    assert!(!is_fetched(&browser).await);
    browser.press("Erase everything").await;
    browser.see_text(QUESTION, "Erase everything?").await;
    assert!(is_fetched(&browser).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn comments_that_cannot_be_shown_are_kept_and_shown_once_they_can() {
    let script = PAGE.script("loseChunk", &json!([]));
    let faults = Faults { script, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    browser.open(&site, "/").await;
    let key = "symptom-database/comment/dystonia/018bcfe56800-00000001";
    browser.store(&[(key, r#"{"version":1,"text":"First","created":1700000000000}"#)]).await;
    browser.open(&site, ARTICLE).await;
    browser.see_text(".article__comments", "What you have saved cannot be shown").await;
    assert!(browser.is_hidden(".comments__empty").await, "nobody knows what is saved");
    browser.write("#comment-text", "Second").await;
    browser.press("Add comment").await;
    browser.see_text("#comment-form-message", "Not saved: a part of this page could not").await;
    assert_eq!(browser.value("#comment-text").await, "Second");
    browser.run("window.isBack = true").await;
    browser.press("Add comment").await;
    browser.see_texts(".comment-item__text", &["Second", "First"]).await;
    browser.see_text(".comments__message", "Comment saved in this browser").await;
    assert_eq!(browser.text("#comment-form-message").await, "");
    assert!(!browser.sees(".storage-notice").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn presses_while_the_chunk_loads_take_effect_in_their_order() {
    let script = PAGE.script("holdChunk", &json!([]));
    let (_site, browser) = open_article_running(script).await;
    browser.write("#appointment-own-question", "May I drive?").await;
    browser.press("Add question").await;
    browser.click(QUESTION_BOX).await;
    browser.see_text(".appointment", "What you pressed will take effect in a moment").await;
    browser.press("Erase everything").await;
    assert!(browser.stored_keys().await.is_empty());
    browser.run("arrive()").await;
    browser.see_text(QUESTION, "Erase everything?").await;
    browser.see_text(APPOINTMENT_MESSAGE, "You have ticked 2 questions.").await;
    assert!(browser.is_hidden(".client-note__waiting").await);
    assert_eq!(browser.stored_keys().await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_chunk_is_reported_and_can_be_tried_again() {
    let (_site, browser) = open_article_running(PAGE.script("loseChunk", &json!([]))).await;
    let sorry = "That did not work: a part of this page could not be loaded.";
    browser.click(QUESTION_BOX).await;
    browser.see_text(APPOINTMENT_MESSAGE, sorry).await;
    browser.press("Share or copy them").await;
    browser.see_text(".appointment__sheet", sorry).await;
    browser.press("Download my notes").await;
    browser.see_text(NOTES_MESSAGE, sorry).await;
    browser.choose_stars(4).await;
    browser.see_text(".author-rating__message", "Saved in this browser").await;

    browser.run("window.isBack = true").await;
    browser.write("#appointment-own-question", "May I drive?").await;
    browser.press("Add question").await;
    // The question ticked before is saved now.
    browser.see_text(APPOINTMENT_MESSAGE, "You have ticked 2 questions.").await;
    assert_eq!(browser.stored_keys().await.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chunk_that_the_host_has_lost_is_reported_too() {
    let faults = Faults { missing: Some("_lazy.wasm"), ..Default::default() };
    let (_site, browser) = open_article_with(faults).await;
    browser.press("Erase everything").await;
    browser.see_text(NOTES_MESSAGE, "could not be loaded").await;
    assert!(!browser.sees(QUESTION).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_chosen_before_the_client_runs_is_opened_once_it_does() {
    let faults = Faults { hold_wasm: true, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    browser.open(&site, ARTICLE).await;
    // A reader opens the field with a click, which the driver leaves out.
    browser.run("document.querySelector('#notes-file').click()").await;
    let file = r#"{"version":1,"format":"symptom-database-backup","records":[
        {"key":"symptom-database/rating/haroon-rashid","version":1,"stars":4}]}"#;
    pick_file(&browser, file).await;
    browser.press("Show all").await;
    site.release_wasm();
    browser.see_text(QUESTION, "Restore this file? It adds 1 entry").await;
    browser.see_text(QUESTION, "Adds rating of haroon-rashid: 4 of 5").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn text_typed_while_the_chunk_loads_is_saved_from_the_first_letter_on() {
    let faults = Faults { missing: Some("_lazy.wasm"), ..Default::default() };
    let (_site, browser) = open_article_with(faults).await;
    browser.write("#comment-text", "Half").await;
    let stored = browser.stored().await;
    let (key, record) = stored.first_key_value().expect("a draft");
    assert!(key.starts_with("symptom-database/draft/dystonia/"), "{key}");
    assert_eq!(record, r#"{"version":1,"text":"Half"}"#);
    assert_eq!(stored.len(), 1);
}
