//! Copying a part of the article.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::harness::comments::comment_on_causes;
use crate::harness::page::PageModule;
use crate::harness::setup::open_article;

const PAGE: PageModule = PageModule(include_str!("copying.js"));

#[tokio::test(flavor = "multi_thread")]
async fn copying_a_section_copies_no_button_labels() {
    let (_site, browser) = open_article().await;
    comment_on_causes(&browser, "My aunt had this").await;
    browser.press_in("#causes", "Copy link").await;
    let outcome = browser.see("#causes [role=status]:not(:empty)").await;
    let outcome = outcome.text().await.expect("a text");
    let found = browser.call(PAGE, "selectSection", json!([])).await;
    let buttons: Vec<String> = serde_json::from_value(found[1].clone()).expect("texts");
    assert!(buttons.len() > 2, "{buttons:?}");
    browser.press_with(Key::Control, "c").await;
    browser.run("document.querySelector('#comment-text').focus()").await;
    browser.press_with(Key::Control, "v").await;
    let pasted = "return document.querySelector('#comment-text').value || null";
    for copied in [found[0].clone(), browser.wait_for_value(pasted).await] {
        let Value::String(copied) = copied else { panic!("{copied} is no text") };
        for text in ["Causes of Dystonia", "The basal ganglia control movement."] {
            assert!(copied.contains(text), "{copied}");
        }
        for words in buttons.iter().chain([&outcome]) {
            assert!(!copied.contains(words.as_str()), "“{words}” is in: {copied}");
        }
    }
}
