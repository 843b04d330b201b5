//! Drafts: a half-written comment, and a half-made change.

use serde_json::json;

use crate::harness::browser::ARTICLE;
use crate::harness::page::PageModule;
use crate::harness::setup::{open_article, start, start_with};
use crate::harness::site::Faults;
use crate::harness::storage::{DRAFT_PREFIX, drafts};

const PAGE: PageModule = PageModule(include_str!("drafts.js"));

const FIELD: &str = "#comment-text";
const CHANGE_FIELD: &str = ".comment-item textarea";
const TEXTS: &str = ".comment-item__text";

#[tokio::test(flavor = "multi_thread")]
async fn a_half_written_comment_is_there_again_when_the_page_is_opened_anew() {
    let (site, browser) = open_article().await;
    browser.write(FIELD, "Ask whether").await;
    // Nothing else is stored, and the key ends in the id of the page.
    assert_eq!(browser.stored_keys().await.len(), 1);
    let id_lengths: Vec<_> = drafts(&browser).await.iter().map(String::len).collect();
    assert_eq!(id_lengths, [12 + 1 + 8]);
    // Go to another page, so that the browser itself restores nothing.
    browser.open(&site, "/").await;
    browser.open_article(&site).await;
    assert_eq!(browser.value(FIELD).await, "Ask whether");
    browser.see_text("#comment-text-count", "1,989 characters left").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_gone_once_it_is_added_or_wiped_out() {
    let (site, browser) = open_article().await;
    browser.add_comment("Added").await;
    assert!(drafts(&browser).await.is_empty());
    browser.write(FIELD, "x").await;
    assert_eq!(drafts(&browser).await.len(), 1);
    browser.write(FIELD, "\u{e003}").await;
    assert_eq!(browser.value(FIELD).await, "");
    assert!(drafts(&browser).await.is_empty());
    // Leaving the page does not store the draft again.
    browser.write(FIELD, "Added too").await;
    browser.press("Add comment").await;
    browser.see_text(".comment-list", "Added too").await;
    browser.open(&site, "/").await;
    assert!(drafts(&browser).await.is_empty());
    browser.open_article(&site).await;
    assert_eq!(browser.value(FIELD).await, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_before_the_draft_is_back_is_put_after_it() {
    let (site, browser) = start_with(Faults { hold_wasm: true, ..Default::default() }).await;
    browser.open(&site, ARTICLE).await;
    let key = format!("{DRAFT_PREFIX}019000000000-00000001");
    browser.store(&[(&key, r#"{"version":1,"text":"Kept"}"#)]).await;
    browser.write(FIELD, "typed early").await;
    site.release_wasm();
    browser.wait_until_ready().await;
    assert_eq!(browser.value(FIELD).await, "Kept\ntyped early");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_half_made_change_is_open_again_when_the_page_is_opened_anew() {
    let (site, browser) = open_article().await;
    browser.add_comment("Base").await;
    browser.begin_change().await;
    browser.write(CHANGE_FIELD, " and more").await;
    for _ in 0..2 {
        browser.open(&site, "/").await;
        browser.open_article(&site).await;
        browser.see_value(CHANGE_FIELD, "Base and more").await;
        assert_eq!(browser.value(FIELD).await, "", "it is no new comment");
    }
    browser.press("Cancel").await;
    browser.see_text(TEXTS, "Base").await;
    browser.see_focus_on(".comment-item button[id$=edit]").await;
    browser.see_texts(TEXTS, &["Base"]).await;
    assert!(drafts(&browser).await.is_empty());

    browser.begin_change().await;
    browser.write(CHANGE_FIELD, " and less").await;
    browser.reload().await;
    browser.see_value(CHANGE_FIELD, "Base and less").await;
    browser.press("Save change").await;
    browser.see_text(TEXTS, "Base and less").await;
    assert!(drafts(&browser).await.is_empty());
    browser.reload().await;
    browser.see_text(TEXTS, "Base and less").await;
    assert!(!browser.sees(CHANGE_FIELD).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_half_made_change_does_not_take_a_reader_away_from_the_top_of_the_article() {
    let (site, browser) = open_article().await;
    browser.add_comment("Base").await;
    browser.begin_change().await;
    browser.write(CHANGE_FIELD, " and more").await;
    browser.open(&site, "/").await;
    browser.open_article(&site).await;
    browser.see_value(CHANGE_FIELD, "Base and more").await;
    assert_eq!(browser.run("return scrollY").await, json!(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn text_that_came_without_a_key_press_is_kept_when_the_page_is_left() {
    let (site, browser) = open_article().await;
    browser.add_comment("Base").await;
    browser.begin_change().await;
    // An extension or a dictation program writes like this.
    browser.call(PAGE, "setValue", json!([FIELD, "Spoken"])).await;
    browser.call(PAGE, "setValue", json!([CHANGE_FIELD, "Spoken change"])).await;
    browser.open(&site, "/").await;
    browser.open_article(&site).await;
    browser.see_value(FIELD, "Spoken").await;
    browser.see_value(CHANGE_FIELD, "Spoken change").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_of_another_condition_are_left_where_they_are() {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    let record = r#"{"version":1,"text":"Elsewhere"}"#;
    let page = "symptom-database/draft/other/019000000000-00000001";
    let change = "symptom-database/draft/other/019000000000-00000002/018bcfe56800-00000001";
    browser.store(&[(page, record), (change, record)]).await;
    let before = browser.stored().await;
    browser.open_article(&site).await;
    assert_eq!(browser.value(FIELD).await, "");
    assert!(!browser.sees(".storage-notice").await);
    browser.add_comment("Here").await;
    browser.press("Delete").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    assert_eq!(browser.stored().await, before);
}
