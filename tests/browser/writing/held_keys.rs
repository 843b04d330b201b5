//! Keys that are held down.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::appointment::{MESSAGE, OWN_QUESTION};
use crate::harness::keyboard::start_at;
use crate::harness::page::PageModule;
use crate::harness::setup::open_article;

const PAGE: PageModule = PageModule(include_str!("held_keys.js"));

#[tokio::test(flavor = "multi_thread")]
async fn enter_held_on_delete_deletes_and_does_nothing_more() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Ask about sleep").await;
    start_at(&browser, ".comment-list [id$=delete]").await;
    browser.hold(Key::Enter).await;
    browser.see_focus_on("[id$=undo]").await;
    for _ in 0..3 {
        browser.repeat(Key::Enter).await;
    }
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.see_focus_on("[id$=undo]").await;
    browser.release_key(Key::Enter).await;

    browser.press_keys(Key::Enter).await;
    browser.see_focus_on("[id$=edit]").await;
    browser.hold(Key::Enter).await;
    browser.see_focus_on(".comment-item textarea").await;
    browser.repeat(Key::Enter).await;
    assert_eq!(browser.value(".comment-item textarea").await, "Ask about sleep");
    browser.release_key(Key::Enter).await;
    // In a field, a held key writes lines.
    browser.hold(Key::Enter).await;
    for _ in 0..2 {
        browser.repeat(Key::Enter).await;
    }
    browser.release_key(Key::Enter).await;
    browser.see_value(".comment-item textarea", "Ask about sleep\n\n\n").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn enter_held_on_add_question_or_in_its_field_adds_it_once() {
    let (_site, browser) = open_article().await;
    for (place, question, count) in
        [(OWN_QUESTION, "May I drive?", 1), (".appointment__form button", "May I swim?", 2)]
    {
        browser.write(OWN_QUESTION, question).await;
        start_at(&browser, place).await;
        browser.hold(Key::Enter).await;
        browser.see_value(OWN_QUESTION, "").await;
        browser.see_focus_on(OWN_QUESTION).await;
        for _ in 0..2 {
            browser.repeat(Key::Enter).await;
        }
        browser.release_key(Key::Enter).await;
        let saved = format!("You have ticked {count} question");
        assert!(browser.text(MESSAGE).await.contains(&saved), "{place}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn enter_held_on_what_unfolds_unfolds_it_once_and_a_held_space_scrolls_on() {
    let (_site, browser) = open_article().await;
    let toggle = ".reading-settings__toggle";
    for (control, unfolded) in
        [("summary:has(+ #causes)", "#causes"), (toggle, ".reading-settings")]
    {
        start_at(&browser, control).await;
        browser.hold(Key::Enter).await;
        browser.see(unfolded).await;
        browser.repeat(Key::Enter).await;
        browser.release_key(Key::Enter).await;
        assert!(browser.sees(unfolded).await, "{control}");
    }
    browser.call(PAGE, "recordScrolling", json!([])).await;
    browser.hold(Key::Space).await;
    browser.repeat(Key::Space).await;
    browser.release_key(Key::Space).await;
    assert_eq!(browser.run("return scrolls").await, json!([true, true]));
}
