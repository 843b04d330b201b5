//! A half-written comment.

use crate::browser::{ARTICLE, Browser};
use crate::site::{Faults, Site};

const FIELD: &str = "#comment-text";
const KEY: &str = "symptom-database/draft/dystonia";

#[tokio::test(flavor = "multi_thread")]
async fn a_half_written_comment_is_there_again_when_the_page_is_opened_anew() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.write(FIELD, "Ask whether").await;
    assert_eq!(browser.stored_keys().await, [KEY]);
    // By another page, so that the browser itself brings nothing back.
    browser.open(&site, "/").await;
    browser.open_article(&site).await;
    assert_eq!(browser.value(FIELD).await, "Ask whether");
    browser.see_text("#comment-text-count", "1,989 characters left").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_gone_once_it_is_added_or_wiped_out() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.add_comment("Added").await;
    assert!(!browser.stored_keys().await.contains(&KEY.to_owned()));
    browser.write(FIELD, "x").await;
    assert!(browser.stored_keys().await.contains(&KEY.to_owned()));
    browser.write(FIELD, "\u{e003}").await;
    assert_eq!(browser.value(FIELD).await, "");
    assert!(!browser.stored_keys().await.contains(&KEY.to_owned()));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_before_the_draft_is_back_is_put_after_it() {
    let site = Site::start_with(Faults { hold_wasm: true, ..Default::default() }).await;
    let browser = Browser::start().await;
    browser.open(&site, ARTICLE).await;
    browser.run(&format!("localStorage['{KEY}'] = '{{\"version\":1,\"text\":\"Kept\"}}'")).await;
    browser.write(FIELD, "typed early").await;
    site.release_wasm();
    browser.wait_until_ready().await;
    assert_eq!(browser.value(FIELD).await, "Kept\ntyped early");
    browser.close().await;
}
