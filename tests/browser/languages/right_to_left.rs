//! Pages in a language that runs from right to left are mirrored. Drawings, numbers and addresses are not.

use serde_json::{Value, json};

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::clinic::{CARPAL_TUNNEL, CLINIC, unfold};
use crate::harness::comments::record_on;
use crate::harness::page::PageModule;
use crate::harness::settings::style;
use crate::harness::site::{Faults, Site};
use crate::harness::speech::{BAR, SPEECH_DEVICE, TOOLS};
use crate::harness::test_language::TestLanguage;

const PAGE: PageModule = PageModule(include_str!("right_to_left.js"));

/// A page of a site with faults, in a language that runs from right to left.
async fn open(path: &str, faults: Faults) -> (Site, Browser) {
    let language = TestLanguage::RightToLeft;
    let site = Site::start_with(Faults { language, ..faults }).await;
    let browser = Browser::start_in(language).await;
    browser.open(&site, path).await;
    browser.wait_until_ready().await;
    (site, browser)
}

/// Asserts that each pair of elements stands one after the other from the right.
async fn see_mirrored(browser: &Browser, pairs: &[[&str; 2]]) {
    for pair in pairs {
        assert_eq!(browser.call(PAGE, "isBefore", json!(pair)).await, true, "{pair:?}");
    }
}

async fn marker_direction(browser: &Browser, css: &str) -> Value {
    browser.call(PAGE, "markerDirection", json!([css])).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_in_a_line_begins_at_the_right() {
    let faults = Faults { script: SPEECH_DEVICE, ..Faults::NONE };
    let (_site, browser) = open(ARTICLE, faults).await;
    assert_eq!(browser.run("return document.documentElement.dir").await, "rtl");
    browser.press_in(TOOLS, "Listen").await;
    browser.see(BAR).await;
    see_mirrored(
        &browser,
        &[
            [".site-header__name", ".search__form"],
            [
                ".site-header__breadcrumb li:nth-child(1)",
                ".site-header__breadcrumb li:nth-child(2)",
            ],
            [".article__text", ".contents"],
            [".search__field input", ".search__field button"],
            ["label:has(#star-1)", "label:has(#star-5)"],
            [".read-aloud button", ".read-aloud button ~ button ~ button"],
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_marker_of_a_fold_is_at_the_right_and_points_to_the_left_until_it_is_open() {
    let (_site, browser) = open(ARTICLE, Faults::NONE).await;
    let summary = "summary:has(+ #causes)";
    let heading = format!("{summary} > *");
    let distance = browser.call(PAGE, "distanceFromRight", json!([heading, summary])).await;
    assert!(distance.as_f64() > Some(10.0), "the marker stands there: {distance}");
    assert_eq!(marker_direction(&browser, summary).await, "left");
    browser.click(summary).await;
    browser.see("#causes").await;
    assert_eq!(marker_direction(&browser, summary).await, "down");
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_and_addresses_keep_their_order() {
    let (_site, browser) = open(CARPAL_TUNNEL, CLINIC).await;
    unfold(&browser).await;
    browser.see_text(".medical-help__card--urgent .medical-help__call", "Call 555-0142").await;
    for (css, text) in [
        (".medical-help__card--urgent .medical-help__call", "555-0142"),
        (".support__link[href^=tel]", "555-0143"),
        (".support__link[href^=mailto]", "hands@clinic.example"),
        (".site-footer__clinic [href^=tel]", "555-0100"),
        (".site-footer__clinic [href^=mailto]", "info@clinic.example"),
    ] {
        let shown = browser.call(PAGE, "fromLeftToRight", json!([css, text])).await;
        assert_eq!(shown, text, "{css}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn drawings_and_texts_in_another_language_keep_their_direction() {
    let (site, browser) = open(ARTICLE, Faults::NONE).await;
    let key = "symptom-database/comment/dystonia/01a204980001-00000001";
    browser.store(&[(key, &record_on("causes", "Why (and when)?"))]).await;
    browser.open(&site, ARTICLE).await;
    browser.wait_until_ready().await;
    browser.press("Show all").await;
    assert_eq!(style(&browser, ".figure svg", "direction").await, "ltr");
    browser.see(".comment-list .comment-item__text").await;
    let shown = browser
        .call(
            PAGE,
            "fromLeftToRight",
            json!([".comment-list .comment-item__text", "Why (and when)?"]),
        )
        .await;
    assert_eq!(shown, "Why (and when)?");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_definition_opens_at_the_beginning_of_its_word() {
    let (_site, browser) = open(ARTICLE, Faults::NONE).await;
    let term = "#introduction a[href='#term-tremor']";
    browser.click(term).await;
    browser.see("[role=dialog]").await;
    let distance = browser.call(PAGE, "distanceFromRight", json!([term, "[role=dialog]"])).await;
    assert!(distance.as_f64().is_some_and(|it| it.abs() < 1.0), "{distance}");
}
