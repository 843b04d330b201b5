//! Reading the article on a phone, by touch.

use serde_json::json;

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::clipboard::CLIPBOARD_RECORDER;
use crate::harness::printing::{NOTHING_TO_PRINT, PRINT_RECORDER};
use crate::harness::setup::start_with;
use crate::harness::site::{Faults, Site};
use crate::harness::speech::{BAR, SPEECH_DEVICE, see_sentence};

const CAUSES: &str = "summary:has(+ #causes)";

async fn open_on_phone() -> (Site, Browser) {
    open_on_phone_with("").await
}

/// The article on a phone, on which a script runs before all others.
async fn open_on_phone_with(script: &'static str) -> (Site, Browser) {
    let (site, browser) = start_with(Faults { script, ..Default::default() }).await;
    browser.open_article_on_phone(&site).await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tap_unfolds_a_section_and_another_folds_it_also_by_a_trembling_finger() {
    let (_site, browser) = open_on_phone().await;
    browser.tap(CAUSES).await;
    browser.see("#causes").await;
    browser.tap(CAUSES).await;
    browser.see_gone("#causes").await;
    browser.tap_trembling(CAUSES).await;
    browser.see("#causes").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_tap_does_not_fold_again_what_it_unfolds() {
    let (_site, browser) = open_on_phone().await;
    browser.double_tap(CAUSES).await;
    browser.see("#causes").await;
    browser.tap("#causes [data-link]").await;
    assert!(browser.sees("#causes").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tap_on_a_word_explains_it_and_another_closes_the_explanation() {
    let (_site, browser) = open_on_phone().await;
    let term = "#introduction a[href='#term-tremor']";
    browser.tap(term).await;
    browser.see_text("[role=dialog]", "Shaking that the person does not want.").await;
    browser.tap_button("[role=dialog]", "Close").await;
    browser.see_gone("[role=dialog]").await;
    browser.see_focus_on(term).await;
    browser.double_tap(term).await;
    browser.see("[role=dialog]").await;
    browser.tap("h1").await;
    browser.see_gone("[role=dialog]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn taps_open_the_contents_and_follow_a_link() {
    let (_site, browser) = open_on_phone().await;
    browser.see_gone(".contents a").await;
    browser.tap(".contents__summary").await;
    browser.tap(".contents a[href='#medications']").await;
    browser.see_text("#medications", "Botulinum toxin").await;
    browser.wait_until_in_view("summary:has(+ #medications)").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tap_copies_the_link_to_a_section() {
    let script = CLIPBOARD_RECORDER;
    let (_site, browser) = open_on_phone_with(script).await;
    browser.tap(CAUSES).await;
    browser.tap_button("#causes", "Copy link").await;
    browser.see_text("#causes [role=status]", "Link copied").await;
    let copied = browser.run("return copied.replace(location.origin, '')").await;
    assert_eq!(copied, format!("{ARTICLE}#causes"));
}

#[tokio::test(flavor = "multi_thread")]
async fn taps_read_a_section_aloud_pause_and_stop() {
    let (_site, browser) = open_on_phone_with(SPEECH_DEVICE).await;
    browser.tap(CAUSES).await;
    browser.double_tap("#causes [data-listen]").await;
    see_sentence(&browser, "Causes of Dystonia").await;
    browser.tap_button(BAR, "Next").await;
    see_sentence(&browser, "The exact cause of dystonia is not fully understood.").await;
    browser.double_tap(&format!("{BAR} button")).await;
    browser.see_text(BAR, "Continue").await;
    browser.tap_button(BAR, "Continue").await;
    assert_eq!(browser.run("return spoken.length").await, 3, "a double tap is one");
    browser.double_tap("[aria-label='Next sentence']").await;
    see_sentence(&browser, "The basal ganglia control movement.").await;
    browser.tap_button(BAR, "Stop").await;
    browser.see_gone(BAR).await;
    browser.see_focus_on("#causes [data-listen]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn taps_show_and_hide_all_sections() {
    let (_site, browser) = open_on_phone().await;
    browser.tap_button("body", "Show all").await;
    browser.see("#medications").await;
    browser.tap_button("body", "Hide all").await;
    browser.see_gone(".article-section__body").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn taps_print_everything_what_is_open_and_the_notes() {
    let (_site, browser) = open_on_phone_with(PRINT_RECORDER).await;
    browser.tap_button("body", "Print everything").await;
    browser.tap_button("body", "Print what is open").await;
    browser.tap_button("body", "Print my notes and questions").await;
    browser.see_text(".appointment__sheet", NOTHING_TO_PRINT).await;
    assert_eq!(browser.run("return printed").await, json!([["all", 8], ["open", 0]]));
    browser.add_comment("Ask about sleep").await;
    browser.tap_button("body", "Print my notes and questions").await;
    assert_eq!(browser.wait_for_value("return printed[2]?.[0] ?? null").await, "notes");
    browser.double_tap("[data-prints=all]").await;
    assert_eq!(browser.run("return printed.length").await, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn taps_set_how_the_page_looks() {
    let (_site, browser) = open_on_phone().await;
    browser.tap_button("body", "Reading settings").await;
    browser.tap("label:has([value=theme-dark])").await;
    browser.see("html[data-reading=theme-dark]").await;
    browser.tap("label:has([value=text-large])").await;
    browser.see("html[data-reading='text-large theme-dark']").await;
    browser.tap_button("body", "Back to standard").await;
    browser.see("html[data-reading='']").await;
}
