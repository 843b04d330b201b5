//! What the reader wrote before an article got its slug, or a section its id.

use crate::harness::browser::Browser;
use crate::harness::comments::record_on;
use crate::harness::publishing::{EARLIER_SLUG, RENAMED_ARTICLE, renamed_article};
use crate::harness::site::Site;

const IN_LIST: &str = ".comment-list .comment-item";

/// The key of a record under the earlier slug.
fn key(kind: &str, number: u8) -> String {
    format!("symptom-database/{kind}/{EARLIER_SLUG}/01a20498000{number}-00000001")
}

/// The article in a browser that has these records.
async fn open_with(records: &[(&str, &str)]) -> (Site, Browser) {
    let (site, browser) = (Site::on(renamed_article()).await, Browser::start().await);
    browser.open(&site, "/health/").await;
    browser.store(records).await;
    browser.open(&site, RENAMED_ARTICLE).await;
    browser.wait_until_ready().await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_under_the_earlier_slug_is_changed_deleted_and_restored_where_it_is() {
    let key = key("comment", 1);
    let (_site, browser) =
        open_with(&[(&key, r#"{"version":1,"text":"Ask about sleep","created":1795000000000}"#)])
            .await;
    browser.see_text(IN_LIST, "Ask about sleep").await;
    browser.begin_change().await;
    browser.write(".comment-item textarea", " and pain").await;
    browser.press("Save change").await;
    browser.see_text(IN_LIST, "Ask about sleep and pain").await;
    assert_eq!(browser.stored_keys().await, [key.as_str()]);
    browser.press("Delete").await;
    browser.see_text(IN_LIST, "Comment deleted.").await;
    assert!(browser.stored_keys().await.is_empty());
    browser.press("Undo").await;
    browser.see_text(IN_LIST, "Ask about sleep and pain").await;
    assert_eq!(browser.stored_keys().await, [key]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_and_a_draft_under_the_earlier_slug_are_used_up_where_they_are() {
    let (question, draft) = (key("question", 1), key("draft", 2));
    let (_site, browser) = open_with(&[
        (&question, r#"{"version":1,"text":"May I drive?","created":1795000000000}"#),
        (&draft, r#"{"version":1,"text":"Half a th"}"#),
    ])
    .await;
    browser.see_value("#comment-text", "Half a th").await;
    browser.press("Add comment").await;
    browser.see_text(IN_LIST, "Half a th").await;
    browser.click(".appointment [data-own] label").await;
    browser.see_text(".appointment__message", "You have ticked 0 questions.").await;
    let keys = browser.stored_keys().await;
    assert_eq!(keys.len(), 1, "{keys:?}");
    assert!(keys[0].starts_with("symptom-database/comment/dystonia/"), "{keys:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_on_an_earlier_id_of_a_section_is_in_that_section() {
    let (_site, browser) =
        open_with(&[(&key("comment", 1), &record_on("origins", "On its origins"))]).await;
    browser.see_text(IN_LIST, "On: Causes of Dystonia").await;
    browser.see_text(IN_LIST, "This section has changed since you wrote this.").await;
    browser.click(".comment-list a[href]").await;
    browser.wait_until_in_view("summary:has(+ #causes)").await;
    browser.see_text("#causes > .section-comments", "On its origins").await;
    browser.see_text("#causes > .section-comments", "has changed since").await;
}
