//! Reading the article by keyboard alone.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::browser::ARTICLE;
use crate::harness::clipboard::CLIPBOARD_RECORDER;
use crate::harness::keyboard::{start_at, tab_back_to_button, tab_to, tab_to_button};
use crate::harness::printing::PRINT_RECORDER;
use crate::harness::setup::{open_article, open_article_running, start};
use crate::harness::speech::{BAR, SPEECH_DEVICE, end_sentence, see_sentence};

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_opens_the_contents_and_follows_a_link_without_a_mouse() {
    let (site, browser) = start().await;
    browser.resize(500, 800).await;
    browser.open_article(&site).await;
    tab_to(&browser, ".contents__summary").await;
    browser.press_keys(Key::Enter).await;
    browser.see(".contents a").await;
    tab_to(&browser, ".contents a[href='#causes']").await;
    browser.press_keys(Key::Enter).await;
    browser.see_text("#causes", "basal ganglia").await;
    browser.wait_until_in_view("summary:has(+ #causes)").await;
    // The next stop is in that section.
    tab_to(&browser, "a, button, summary").await;
    let is_next = "return document.querySelector('#causes').contains(document.activeElement)";
    assert_eq!(browser.run(is_next).await, true);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_shows_and_hides_all_sections_without_a_mouse() {
    let (_site, browser) = open_article().await;
    start_at(&browser, "#introduction a.term:last-of-type").await;
    tab_to_button(&browser, "Show all").await;
    browser.press_keys(Key::Enter).await;
    browser.see("#medications").await;
    tab_to_button(&browser, "Hide all").await;
    browser.press_keys(Key::Space).await;
    browser.see_gone(".article-section__body").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_closes_an_explanation_with_its_button_without_a_mouse() {
    let (_site, browser) = open_article().await;
    let term = "#introduction a[href='#term-tremor']";
    start_at(&browser, term).await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on("[role=dialog]").await;
    tab_to_button(&browser, "Close").await;
    browser.press_keys(Key::Enter).await;
    browser.see_gone("[role=dialog]").await;
    browser.see_focus_on(term).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_copies_the_link_to_a_section_without_a_mouse() {
    let script = CLIPBOARD_RECORDER;
    let (_site, browser) = open_article_running(script).await;
    start_at(&browser, "summary:has(+ #causes)").await;
    browser.press_keys(Key::Enter).await;
    browser.see("#causes").await;
    tab_to_button(&browser, "Copy link").await;
    browser.press_keys(Key::Enter).await;
    browser.see_text("#causes [role=status]", "Link copied").await;
    let copied = browser.run("return copied.replace(location.origin, '')").await;
    assert_eq!(copied, format!("{ARTICLE}#causes"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_prints_without_a_mouse() {
    let (_site, browser) = open_article_running(PRINT_RECORDER).await;
    browser.add_comment("Ask about sleep").await;
    start_at(&browser, ".site-header__skip").await;
    for label in ["Print", "Print everything", "Print what is open"] {
        tab_to_button(&browser, label).await;
        browser.press_keys(Key::Enter).await;
    }
    start_at(&browser, "#comment-text").await;
    tab_to(&browser, "summary:has(+ #appointment)").await;
    browser.press_keys(Key::Enter).await;
    tab_to_button(&browser, "Print my notes and questions").await;
    browser.press_keys(Key::Enter).await;
    browser.wait_for_value("return printed[2] ?? null").await;
    let printed = browser.run("return printed.map(([what]) => what)").await;
    assert_eq!(printed, json!(["all", "open", "notes"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_listens_without_a_mouse() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    tab_to(&browser, "summary:has(+ #causes)").await;
    browser.press_keys(Key::Enter).await;
    tab_to(&browser, "#causes [data-listen]").await;
    browser.press_keys(Key::Space).await;
    see_sentence(&browser, "Causes of Dystonia").await;
    browser.see_focus_on(&format!("{BAR} button")).await;
    tab_to(&browser, "[aria-label='Next sentence']").await;
    browser.press_keys(Key::Enter).await;
    see_sentence(&browser, "The exact cause of dystonia is not fully understood.").await;
    tab_back_to_button(&browser, "Pause").await;
    browser.press_keys(Key::Space).await;
    browser.see_text(BAR, "Continue").await;
    browser.press_keys(Key::Space).await;
    browser.see_text(BAR, "Pause").await;
    tab_to(&browser, &format!("{BAR} select")).await;
    browser.press_keys(Key::Down).await;
    browser.wait_for_value("return spoken.at(-1).rate === 1.25 || null").await;
    browser.press_keys(Key::Escape).await;
    browser.see_gone(BAR).await;
    browser.see_focus_on("#causes [data-listen]").await;

    browser.press_keys(Key::Enter).await;
    browser.see_focus_on(&format!("{BAR} button")).await;
    tab_to(&browser, &format!("{BAR} select")).await;
    // The next stop after the bar is the section after the one that is read.
    browser.press_keys(Key::Tab).await;
    browser.see_focus_on("summary:has(+ #symptoms)").await;
    // The focus stays there when the reading ends.
    while browser.sees(BAR).await {
        end_sentence(&browser).await;
    }
    browser.see_focus_on("summary:has(+ #symptoms)").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_tab_offers_to_skip_to_the_article() {
    let (_site, browser) = open_article().await;
    browser.press_keys(Key::Tab).await;
    browser.see_focus_on(".site-header__skip").await;
    browser.press_keys(Key::Enter).await;
    browser.see_focus_on("main").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn enter_and_space_unfold_and_fold_a_section() {
    let (_site, browser) = open_article().await;
    tab_to(&browser, "summary:has(+ #symptoms)").await;
    browser.press_keys(Key::Enter).await;
    browser.see("#symptoms").await;
    browser.press_keys(Key::Space).await;
    browser.see_gone("#symptoms").await;
}
