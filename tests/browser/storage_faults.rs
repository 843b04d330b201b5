//! A browser that keeps nothing, or has something else in the place of ours.

use serde_json::json;

use crate::browser::{ARTICLE, Browser};
use crate::site::{Faults, Site};

const FIELD: &str = "#comment-text";
const ERROR: &str = "#comment-text-error";
const NOTICE: &str = ".storage-notice";

/// The article in a browser with this script's fault in its storage.
async fn open_with(script: &'static str) -> (Site, Browser) {
    let site = Site::start_with(Faults { script, ..Default::default() }).await;
    let browser = Browser::start().await;
    browser.open_article(&site).await;
    (site, browser)
}

/// Tries to rate and comment, and sees that it is told why not, and that the text stays.
async fn is_told(browser: &Browser, reason: &str) {
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
async fn storage_that_is_denied_is_told_and_the_article_works() {
    let (_site, browser) = open_with(
        "Object.defineProperty(window, 'localStorage', {
            get() { throw new DOMException('denied', 'SecurityError') },
        })",
    )
    .await;
    browser.see_text(NOTICE, "your rating and comments cannot be saved").await;
    assert!(browser.is_there_unseen(".private-note").await, "no promise that cannot be kept");
    assert!(browser.is_there_unseen(".comments__empty").await, "nobody knows what is saved");
    is_told(&browser, "this browser does not let this page keep anything.").await;
    browser.press("Clear my rating").await;
    browser.see_text(".author-rating__message", "Your rating is cleared.").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn storage_that_is_missing_is_told_and_the_article_works() {
    let (_site, browser) =
        open_with("Object.defineProperty(window, 'localStorage', { value: null })").await;
    browser.see_text(NOTICE, "your rating and comments cannot be saved").await;
    is_told(&browser, "this browser does not let this page keep anything.").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn storage_that_is_really_full_is_told_and_nothing_in_it_changes() {
    let site = Site::start().await;
    let browser = Browser::start().await;
    browser.open(&site, "/").await;
    browser
        .run(
            "let size = 1 << 22;
             for (let index = 0; size >= 1; index += 1) {
                 try { localStorage[`filler ${index}`] = 'x'.repeat(size) } catch { size >>= 1 }
             }",
        )
        .await;
    let before = browser.stored_keys().await;
    browser.open_article(&site).await;
    is_told(&browser, "this browser has no more room for this site.").await;
    assert_eq!(browser.stored_keys().await, before);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn storage_that_forgets_is_noticed() {
    let (_site, browser) = open_with("Storage.prototype.setItem = () => {}").await;
    is_told(&browser, "this browser did not keep it.").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn storage_that_throws_anything_else_is_told() {
    let (_site, browser) =
        open_with("Storage.prototype.setItem = () => { throw new Error('no') }").await;
    is_told(&browser, "this browser refused to keep it.").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_change_keeps_the_typed_text_and_the_saved_comment() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.add_comment("Saved").await;
    browser.press("Edit").await;
    browser.write(".comment-item textarea", " and more").await;
    browser
        .run(
            "Storage.prototype.setItem = () => {
                 throw new DOMException('full', 'QuotaExceededError')
             }",
        )
        .await;
    browser.press("Save change").await;
    browser.see_text(".comment-item .comment-editor__error", "Not saved: this browser has").await;
    assert_eq!(browser.value(".comment-item textarea").await, "Saved and more");
    browser.reload().await;
    browser.see_text(".comment-item__text", "Saved").await;
    assert_eq!(browser.texts(".comment-item__text").await, ["Saved"]);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_deletion_is_told_beside_the_comment() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.add_comment("Stays").await;
    browser.run("Storage.prototype.removeItem = () => { throw new Error('no') }").await;
    browser.press("Delete").await;
    browser.see_text(".comment-item [role=alert]", "Not deleted: this browser refused").await;
    browser.see_focus_on("button[id$=delete]").await;
    assert_eq!(browser.texts(".comment-item__text").await, ["Stays"]);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rubbish_is_told_and_left_as_it_is_and_the_rest_is_shown() {
    let site = Site::start().await;
    let browser = Browser::start().await;
    browser.open(&site, "/").await;
    let put = "const kept = {
        'symptom-database/rating/haroon-rashid': 'rubbish',
        'symptom-database/comment/dystonia/019000000000-00000001': '{\"version\":1,\"text\"',
        'symptom-database/comment/dystonia/019000000000-00000002':
            '{\"version\":1,\"text\":\"Good\",\"created\":1700000000000}',
        'symptom-database/comment/dystonia/019000000000-00000003':
            '{\"version\":2,\"text\":[\"new\"],\"created\":1700000000000}',
        'symptom-database/comment/dystonia/mine': '{}',
        'another site': 'rubbish',
    };";
    browser.run(&format!("{put} Object.assign(localStorage, kept)")).await;
    browser.open(&site, ARTICLE).await;
    browser.wait_until_ready().await;
    browser.see_text(NOTICE, "3 entries saved here cannot be read.").await;
    browser.see_text(NOTICE, "1 entry saved by a newer version").await;
    assert_eq!(browser.texts(".comment-item__text").await, ["Good"]);
    browser.choose_stars(4).await;
    browser.see_text(".author-rating__message", "Not saved: something this page cannot read").await;
    browser.add_comment("Another").await;
    let unchanged = browser
        .run(&format!(
            "{put} return Object.entries(kept).every(([key, value]) => localStorage[key] === value)"
        ))
        .await;
    assert_eq!(unchanged, json!(true));
    browser.close().await;
}
