//! Definitions, contents, the review notice and links to sections.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::clipboard::CLIPBOARD_RECORDER;
use crate::harness::clock::on_day;
use crate::harness::page::PageModule;
use crate::harness::setup::{
    open_article, open_article_running, open_article_with, start, start_without_script,
};

const PAGE: PageModule = PageModule(include_str!("aids.js"));

const TERM: &str = "#introduction a[href='#term-tremor']";
const DEFINITION: &str = "[role=dialog]";

#[tokio::test(flavor = "multi_thread")]
async fn a_press_on_a_term_explains_it_beside_it() {
    let (_site, browser) = open_article().await;
    browser.click(TERM).await;
    browser.see_text(DEFINITION, "Shaking that the person does not want.").await;
    browser.see_focus_on(DEFINITION).await;
    browser.wait_until_in_view(DEFINITION).await;
    assert!(!browser.run("return location.hash").await.as_str().expect("a text").contains("term"));
    browser.press("Close").await;
    browser.see_gone(DEFINITION).await;
    browser.see_focus_on(TERM).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_term_is_explained_by_keyboard_too() {
    let (_site, browser) = open_article().await;
    browser.run(&format!("document.querySelector(`{TERM}`).focus()")).await;
    browser.press_keys(Key::Enter).await;
    browser.see_text(DEFINITION, "Tremor").await;
    browser.press_keys(Key::Escape).await;
    browser.see_gone(DEFINITION).await;
    browser.see_focus_on(TERM).await;
}

/// Waits until the definition is beside its term and inside the window.
async fn see_beside_term(browser: &Browser) {
    browser.wait_for_call(PAGE, "isBesideTerm", json!([TERM, DEFINITION])).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_definition_stays_beside_its_term_when_the_window_or_the_text_changes() {
    let (_site, browser) = open_article().await;
    browser.click(TERM).await;
    browser.see(DEFINITION).await;
    see_beside_term(&browser).await;
    browser.resize(600, 900).await;
    see_beside_term(&browser).await;
    browser.resize(1280, 1000).await;
    see_beside_term(&browser).await;
    browser.run("document.documentElement.dataset.reading = 'text-large'").await;
    see_beside_term(&browser).await;
    // A term that has left the window takes its definition with it. Scroll to the top, because browsers follow the text
    // when something above it grows.
    let push = "document.querySelector('h1').style.paddingTop = '3000px'; scrollTo(0, 0)";
    browser.run(push).await;
    browser.see_gone(DEFINITION).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn elements_of_another_program_in_the_glossary_are_no_definition() {
    let (_site, browser) = open_article().await;
    browser.call(PAGE, "addForeignElements", json!([])).await;
    browser.click(TERM).await;
    browser.see_text(DEFINITION, "Shaking that the person does not want.").await;
    assert!(!browser.text(DEFINITION).await.contains("foreign"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_browser_goes_to_the_glossary_instead() {
    let script = "delete HTMLElement.prototype.showPopover";
    let (_site, browser) = open_article_running(script).await;
    browser.click(TERM).await;
    browser.wait_until_in_view("#term-tremor").await;
    assert_eq!(browser.run("return location.hash").await, "#term-tremor");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_a_term_leads_to_the_glossary() {
    let (site, browser) = start_without_script().await;
    browser.open(&site, ARTICLE).await;
    browser.click(TERM).await;
    browser.see("#term-tremor:target").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_whose_review_is_overdue_says_so() {
    // The review is due on 22 November 2027.
    for (today, is_overdue) in [([2027, 10, 22, 23, 59], false), ([2027, 10, 23, 0, 1], true)] {
        let (_site, browser) = open_article_with(on_day(today)).await;
        assert_eq!(browser.sees("#overdue").await, is_overdue, "{today:?}");
        if is_overdue {
            browser.see_text("#overdue", "due for review by 22 November 2027 and has not").await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_contents_fold_on_a_phone_and_stand_beside_the_text_on_a_wide_screen() {
    let (site, browser) = start().await;
    browser.resize(500, 800).await;
    browser.open_article(&site).await;
    browser.see_gone(".contents a").await;
    browser.click(".contents__summary").await;
    browser.see(".contents a[href='#causes']").await;
    browser.resize(1280, 800).await;
    browser.see(".contents a[href='#causes']").await;
    browser.open_article(&site).await;
    browser.see(".contents a[href='#causes']").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_contents_stand_beside_the_text_also_where_another_program_has_wrapped_them() {
    let script = PAGE.script("wrapContents", &json!([]));
    let (_site, browser) = open_article_running(script).await;
    browser.see(".contents div .contents__fold[data-fitted] a[href='#causes']").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_contents_show_where_the_reader_is() {
    let (site, browser) = start().await;
    browser.resize(1280, 800).await;
    browser.open_article(&site).await;
    for section in ["symptoms", "deep-brain-stimulation", "sources", "medical-help"] {
        browser.click(&format!(".contents a[href='#{section}']")).await;
        browser.see(&format!(".contents a[href='#{section}'][aria-current=location]")).await;
        let marked = "return document.querySelectorAll('.contents [aria-current]').length";
        assert_eq!(browser.run(marked).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_to_a_section_can_be_copied() {
    let script = CLIPBOARD_RECORDER;
    let (_site, browser) = open_article_running(script).await;
    browser.click("summary:has(+ #causes)").await;
    browser.press_in("#causes", "Copy link").await;
    browser.see_text("#causes [role=status]", "Link copied").await;
    let copied = browser.run("return copied.replace(location.origin, '')").await;
    assert_eq!(copied, format!("{ARTICLE}#causes"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_cannot_be_copied_goes_into_the_address_bar() {
    let script = "Object.defineProperty(navigator, 'clipboard', { value: undefined })";
    let (_site, browser) = open_article_running(script).await;
    browser.click("summary:has(+ #causes)").await;
    browser.press_in("#causes", "Copy link").await;
    browser.see_text("#causes [role=status]", "The link is in the address bar").await;
    assert_eq!(browser.run("return location.hash").await, "#causes");
}
