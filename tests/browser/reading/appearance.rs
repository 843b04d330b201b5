//! The measurable appearance of the page: sizes, colors, frames and the focus indicator.

use serde_json::{Value, json};

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::conflicts::open_conflict;
use crate::harness::page::PageModule;
use crate::harness::settings::choose;
use crate::harness::setup::{open_article, open_article_with, start};
use crate::harness::site::{Faults, Site};
use crate::harness::storage::{STORAGE_DENIED, refuse_writes};

const PAGE: PageModule = PageModule(include_str!("appearance.js"));

/// The width of the narrowest phone, in CSS pixels.
const NARROW: u32 = 320;

/// The article on the narrowest phone, with all sections open and these settings.
async fn open_narrow(site: &Site, browser: &Browser, settings: &[&str]) {
    browser.open_window(site, ARTICLE, NARROW, 900).await;
    browser.wait_until_ready().await;
    browser.press("Show all").await;
    for value in settings {
        choose(browser, value).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_heading_is_smaller_than_one_below_it_at_any_size_of_the_text() {
    let (site, browser) = start().await;
    open_narrow(&site, &browser, &[]).await;
    for value in ["text-large", "text-x-large", "text-xx-large", "spacing-wider"] {
        choose(&browser, value).await;
        let selectors = ["main h1", "main h2", "main h3", "main li"];
        let sizes = browser.call(PAGE, "largestFontSizes", json!([selectors])).await;
        let sizes: Vec<f64> = serde_json::from_value(sizes).expect("sizes");
        assert!(sizes.is_sorted_by(|above, below| above >= below), "{value}: {sizes:?}");
        assert!(sizes[0] > sizes[3], "{value}: {sizes:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_biggest_headings_break_no_word_on_the_narrowest_phone() {
    let (site, browser) = start().await;
    open_narrow(&site, &browser, &["text-xx-large"]).await;
    let broken = browser.call(PAGE, "brokenWords", json!([])).await;
    assert_eq!(broken, json!([true, []]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_widest_spacing_reaches_fields_and_buttons() {
    let (_site, browser) = open_article().await;
    choose(&browser, "spacing-wider").await;
    for part in [".appointment input", ".your-notes input"] {
        browser.unfold(part, None).await;
    }
    let tight = browser.call(PAGE, "tightControls", json!([])).await;
    assert_eq!(tight, json!([true, []]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_be_chosen_has_the_colors_of_the_theme() {
    let (_site, browser) = open_article().await;
    browser.unfold(".appointment input", None).await;
    for theme in ["theme-light", "theme-dark", "theme-contrast"] {
        choose(&browser, theme).await;
        let unlike = browser.call(PAGE, "fieldsUnlikeTheme", json!([])).await;
        assert_eq!(unlike, json!([true, 0]), "{theme}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_tablet_everything_has_the_same_edges() {
    let (site, browser) = start().await;
    browser.resize(768, 900).await;
    browser.open_article(&site).await;
    let boxes = ".article > :not(header), .folded-part, .author-card, .article__comments, \
                 .medical-help__card, #comment-text, #comment-section";
    assert_eq!(browser.call(PAGE, "countEdges", json!([boxes])).await, json!([13, 1]));
}

/// The colors, edge and weight of a message.
async fn look_of(browser: &Browser, css: &str) -> Value {
    browser.call(PAGE, "lookOf", json!([css])).await
}

#[tokio::test(flavor = "multi_thread")]
async fn save_errors_look_the_same_everywhere() {
    let (_site, browser) = open_article().await;
    browser.choose_stars(3).await;
    browser.see_text(".author-rating__message", "Saved").await;
    assert!(!browser.sees("[data-state=error]").await);
    refuse_writes(&browser).await;
    browser.choose_stars(2).await;
    browser.see_text(".author-rating__message [data-state=error]", "Not saved: ").await;
    browser.click(".appointment li:first-child label").await;
    browser.see_text(".appointment__message[data-state=error]", "Not saved: ").await;
    browser.write("#comment-text", "Ask about sleep").await;
    browser.press("Add comment").await;
    browser.see_text("#comment-text-error", "Not saved: ").await;
    choose(&browser, "theme-light").await;
    browser.see_text(".reading-settings__message[data-state=error]", "Not saved: ").await;
    let look = look_of(&browser, "#comment-text-error").await;
    assert_eq!(look[2], "5px solid rgb(155, 18, 8)", "an edge marks the error, not only its color");
    for css in ["#rating-message", ".appointment__message", ".reading-settings__message"] {
        assert_eq!(look_of(&browser, css).await, look, "{css}");
    }
    assert!(browser.is_hidden(".author-card .private-note").await, "it is not saved");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_can_be_kept_your_notes_do_not_say_that_they_are_kept() {
    let (_site, browser) =
        open_article_with(Faults { script: STORAGE_DENIED, ..Default::default() }).await;
    browser.see_text(".your-notes summary", "cannot be saved here").await;
    browser.press("Download my notes").await;
    browser.see_text(".your-notes", "Nothing can be saved in this browser").await;
    assert!(browser.is_hidden(".your-notes__kept").await);
    browser.see_text("#notes-message[data-state=error]", "Nothing was downloaded: ").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_texts_to_choose_from_differ_in_their_frames() {
    let (_site, browser) = open_conflict().await;
    let looks =
        json!([["Saved in the other tab:", "solid"], ["Typed here, not saved yet:", "dashed"]]);
    assert_eq!(browser.call(PAGE, "framesOfTexts", json!([])).await, looks);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_the_focus_covers_and_touches_nothing_beside_it() {
    let (site, browser) = start().await;
    open_narrow(&site, &browser, &["theme-light"]).await;
    browser.open_contents().await;
    browser.add_comment("Ask about sleep").await;
    browser.call(PAGE, "alwaysShowFocus", json!([])).await;
    let touched = browser.call(PAGE, "targetsTouchedByFocus", json!([])).await;
    assert_eq!(touched, json!([true, []]));
}
