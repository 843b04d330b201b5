//! A browser whose storage fails.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;
use crate::harness::setup::{open_article, open_article_running, start};
use crate::harness::storage::{STORAGE_DENIED, refuse_removals, refuse_writes};

const PAGE: PageModule = PageModule(include_str!("storage_errors.js"));

const FIELD: &str = "#comment-text";
const ERROR: &str = "#comment-text-error";
const NOTICE: &str = ".storage-notice";

/// Rates and comments, and asserts that the page says why nothing is saved and keeps the text.
async fn see_save_error(browser: &Browser, reason: &str) {
    browser.write(FIELD, "Keep this").await;
    browser.press("Add comment").await;
    browser.see_text(ERROR, &format!("Not saved: {reason}")).await;
    assert_eq!(browser.value(FIELD).await, "Keep this");
    browser.choose_stars(2).await;
    let message = format!("Your rating: 2 of 5. Not saved: {reason}");
    browser.see_text(".author-rating__message", &message).await;
    browser.press("Show all").await;
    browser.see_text("#causes", "basal ganglia").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_denied_storage_is_reported_and_the_article_works() {
    let (_site, browser) = open_article_running(STORAGE_DENIED).await;
    browser.see_text(NOTICE, "your rating, comments and questions cannot be saved").await;
    assert!(browser.is_hidden(".private-note").await, "no promise that cannot be kept");
    assert!(browser.is_hidden(".comments__empty").await, "nobody knows what is saved");
    see_save_error(&browser, "this browser does not let this page keep anything.").await;
    browser.press("Clear my rating").await;
    browser.see_text(".author-rating__message", "Your rating is cleared.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_storage_is_reported_and_the_article_works() {
    let (_site, browser) =
        open_article_running("Object.defineProperty(window, 'localStorage', { value: null })")
            .await;
    browser.see_text(NOTICE, "your rating, comments and questions cannot be saved").await;
    see_save_error(&browser, "this browser does not let this page keep anything.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_storage_that_is_really_full_is_reported_and_nothing_in_it_changes() {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    browser.call(PAGE, "fillStorage", json!([])).await;
    let before = browser.stored_keys().await;
    browser.open_article(&site).await;
    see_save_error(&browser, "this browser has no more room for this site.").await;
    assert_eq!(browser.stored_keys().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_storage_that_forgets_is_noticed() {
    let (_site, browser) = open_article_running("Storage.prototype.setItem = () => {}").await;
    see_save_error(&browser, "this browser did not keep it.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn any_other_exception_of_the_storage_is_reported() {
    let (_site, browser) =
        open_article_running("Storage.prototype.setItem = () => { throw new Error('no') }").await;
    see_save_error(&browser, "this browser refused to keep it.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_change_keeps_the_typed_text_and_the_saved_comment() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Saved").await;
    browser.begin_change().await;
    browser.write(".comment-item textarea", " and more").await;
    refuse_writes(&browser).await;
    browser.press("Save change").await;
    browser.see_text(".comment-item .comment-editor__error", "Not saved: this browser has").await;
    assert_eq!(browser.value(".comment-item textarea").await, "Saved and more");
    browser.reload().await;
    // The draft was saved while there was room.
    browser.see_value(".comment-item textarea", "Saved and more").await;
    browser.press("Cancel").await;
    browser.see_text(".comment-item__text", "Saved").await;
    browser.see_texts(".comment-item__text", &["Saved"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_deletion_is_reported_beside_the_comment() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Stays").await;
    refuse_removals(&browser).await;
    browser.press("Delete").await;
    browser.see_text(".comment-item [role=alert]", "Not deleted: this browser refused").await;
    browser.see_focus_on("button[id$=delete]").await;
    browser.see_texts(".comment-item__text", &["Stays"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_storage_is_reported_by_whichever_name_the_browser_has_for_it() {
    // Firefox used the second name for a long time.
    for name in ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"] {
        let script = PAGE.script("refuseWritesAs", &json!([name]));
        let (_site, browser) = open_article_running(script).await;
        see_save_error(&browser, "this browser has no more room for this site.").await;
        assert!(browser.stored_keys().await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_storage_shows_its_entries_and_keeps_them() {
    let (site, browser) = open_article_running(PAGE.script("makeReadOnly", &json!([]))).await;
    let comment = r#"{"version":1,"text":"Good","created":1700000000000}"#;
    browser
        .store(&[
            ("symptom-database/rating/haroon-rashid", r#"{"version":1,"stars":4}"#),
            ("symptom-database/comment/dystonia/018bcfe56800-00000001", comment),
        ])
        .await;
    let before = browser.stored().await;
    browser.open_article(&site).await;
    browser.see_text(".author-rating__message", "Your rating: 4 of 5.").await;
    browser.see_texts(".comment-item__text", &["Good"]).await;
    see_save_error(&browser, "this browser has no more room for this site.").await;
    browser.press("Delete").await;
    browser.see_text(".comment-item [role=alert]", "Not deleted: ").await;
    browser.press("Clear my rating").await;
    browser.see_text(".author-rating__message", "Not cleared: ").await;
    browser.begin_change().await;
    browser.write(".comment-item textarea", " and more").await;
    browser.press("Save change").await;
    browser.see_text(".comment-item .comment-editor__error", "Not saved: ").await;
    assert_eq!(browser.stored().await, before);
}
