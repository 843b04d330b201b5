//! The page on paper, and with the preferences of the reader's system.

use serde_json::{Value, json};

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;
use crate::harness::settings::{choose, style};
use crate::harness::setup::{open_article, start};

const PAGE: PageModule = PageModule(include_str!("media.js"));

/// The colors as the page draws them.
async fn colors(browser: &Browser, names: &[&str]) -> Value {
    browser.call(PAGE, "drawnColors", json!([names])).await
}

/// The colors that differ in each theme.
const ROLES: [&str; 5] = [
    "var(--color-page)",
    "var(--color-text)",
    "var(--color-link)",
    "var(--color-control)",
    "var(--color-focus)",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_asks_for_more_contrast_gets_it_unless_the_reader_chooses_otherwise() {
    let (_site, browser) = open_article().await;
    let mut of_themes = Vec::new();
    for theme in ["theme-contrast", "theme-light", "theme-dark"] {
        choose(&browser, theme).await;
        of_themes.push(colors(&browser, &ROLES).await);
    }
    browser.press("Back to standard").await;
    browser.show_as("(prefers-contrast: more)").await;
    assert_eq!(colors(&browser, &ROLES).await, of_themes[0], "as on this device");
    for (theme, colors_of_theme) in ["theme-light", "theme-dark"].into_iter().zip(&of_themes[1..]) {
        choose(&browser, theme).await;
        assert_eq!(colors(&browser, &ROLES).await, *colors_of_theme, "{theme}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_forced_colors_the_current_entry_of_the_contents_alone_has_a_bar() {
    let (_site, browser) = open_article().await;
    browser.run("document.querySelector('.sources').scrollIntoView()").await;
    browser.see(".contents [aria-current]").await;
    browser.show_as("(forced-colors: active)").await;
    let system = colors(&browser, &["Highlight", "Canvas"]).await;
    let bars = browser.call(PAGE, "barsOfContents", json!([])).await;
    let bars: Vec<(bool, Value)> = serde_json::from_value(bars).expect("entries and colors");
    assert_eq!(bars.iter().filter(|(is_current, _)| *is_current).count(), 1);
    for (is_current, color) in &bars {
        assert_eq!(*color, system[usize::from(!is_current)], "current: {is_current}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn paper_has_the_size_of_text_that_the_reader_likes_and_no_label_is_bigger() {
    let (_site, browser) = open_article().await;
    browser.show_as("print").await;
    for (value, scale) in
        [("", 1.0), ("text-large", 1.25), ("text-x-large", 1.5), ("text-xx-large", 2.0)]
    {
        // The settings set this attribute, but they are not on paper.
        browser.run(&format!("document.documentElement.dataset.reading = '{value}'")).await;
        let seen = browser.call(PAGE, "sizesOfText", json!([])).await;
        let (many_headings, many_others, text, least_heading, most_other) =
            serde_json::from_value::<(bool, bool, f64, f64, f64)>(seen).expect("sizes");
        assert!(many_headings && many_others, "{value}: all of the page is on paper");
        let points = text * 0.75;
        assert!((points - 11.0 * scale).abs() < 0.1, "{value}: text of {points} pt");
        assert!(least_heading >= text, "{value}: a heading of {least_heading}, text of {text}");
        assert!(most_other <= text + 0.01, "{value}: a label of {most_other}, text of {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn paper_is_light_in_every_theme() {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    choose(&browser, "theme-contrast").await;
    browser.show_as("print").await;
    assert_eq!(style(&browser, "html", "backgroundColor").await, "rgb(255, 255, 255)");
    assert_eq!(style(&browser, "main a", "color").await, "rgb(10, 76, 109)");
}
