//! The articles of a clinic read aloud, on paper, in forced colors and without script.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::clinic::{
    CARPAL_TUNNEL, CLINIC, MIGRAINE, open_page_with, open_unfolded, unfold,
};
use crate::harness::page::PageModule;
use crate::harness::printing::PRINT_RECORDER;
use crate::harness::settings::style;
use crate::harness::site::{Faults, Site};
use crate::harness::speech::{BAR, SPEECH_DEVICE, end_sentence};

const PAGE: PageModule = PageModule(include_str!("clinic.js"));

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_read_aloud_as_pairs_and_no_citation_is() {
    let faults = Faults { script: SPEECH_DEVICE, ..CLINIC };
    let (_site, browser) = open_page_with(&format!("{MIGRAINE}#older-tablets"), faults).await;
    browser.press_in("#older-tablets", "Listen").await;
    browser.see(BAR).await;
    while browser.sees(BAR).await {
        end_sentence(&browser).await;
    }
    let spoken = browser.run("return spoken.map(({ text }) => text.trim()).filter(Boolean)").await;
    let spoken: Vec<String> = serde_json::from_value(spoken).expect("texts");
    let first = [
        "The older tablets, one by one",
        "Older tablets to prevent migraine: their risks, and who must be careful",
        "Propranolol",
        "Risks: You may be tired or dizzy, have cold hands and feet, sleep badly or have bad dreams.",
        "Ask first, or do not take it, if: You have a slow heartbeat, low blood pressure, heart failure or \
         diabetes, or had depression.",
        "Not with asthma.",
        "Never stop it suddenly: angina or a heart attack can follow.",
        "Amitriptyline",
    ];
    assert_eq!(spoken[..first.len()], first, "{spoken:#?}");
    assert!(!spoken.iter().any(|sentence| sentence.contains('[')), "{spoken:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_with_every_kind_of_block_is_printed_whole() {
    let faults = Faults { script: PRINT_RECORDER, ..CLINIC };
    let (site, browser) = open_page_with(MIGRAINE, faults).await;
    let sections = "return document.querySelectorAll('.article-section').length";
    for path in [MIGRAINE, CARPAL_TUNNEL] {
        browser.open(&site, path).await;
        browser.wait_until_ready().await;
        browser.press("Print everything").await;
        let all = browser.run(sections).await;
        assert_eq!(browser.run("return printed").await, json!([["all", all]]));
    }
    unfold(&browser).await;
    browser.show_as("print").await;
    for part in [
        "#introduction figure svg",
        "#splint img",
        "#steroid .numbers svg",
        "#surgery .callout--warning",
        "#treatment .table__caption",
        "#treatment .citation",
        "#source--cochrane-surgery",
    ] {
        browser.see(part).await;
    }
    assert_eq!(style(&browser, "#treatment td", "display").await, "table-cell");
    assert!(!browser.sees("#treatment .table__label").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn in_forced_colors_boxes_keep_a_frame_and_counted_dots_differ_from_the_others() {
    let (_site, browser) = open_unfolded(MIGRAINE).await;
    browser.show_as("(forced-colors: active)").await;
    for part in [".callout--note", ".callout--warning", ".medical-help__card--emergency"] {
        let width = style(&browser, part, "borderLeftWidth").await;
        assert!(width.trim_end_matches("px").parse::<f64>().is_ok_and(|it| it >= 1.0), "{part}");
    }
    let dots = browser.call(PAGE, "dots", json!(["#introduction .numbers svg"])).await;
    assert_eq!(dots, json!([12, 88, true]));
    let colors = "return ['.numbers__counted', '.numbers__rest'].map(\
                  css => getComputedStyle(document.querySelector(css)).stroke)";
    let page = style(&browser, "html", "backgroundColor").await;
    for color in browser.run(colors).await.as_array().expect("colors") {
        assert_ne!(*color, page, "dots are seen on the page");
        assert_ne!(*color, "none", "dots are drawn");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_every_block_is_readable_and_citations_lead_to_sources() {
    let site = Site::start_with(CLINIC).await;
    let browser = Browser::start_without_script().await;
    browser.open(&site, CARPAL_TUNNEL).await;
    browser.see_text("#introduction figcaption", "The palm side of the wrist").await;
    browser.click("summary:has(+ #treatment)").await;
    browser.see_text("#treatment .table__caption", "The treatments side by side").await;
    browser.click("summary:has(+ #splint)").await;
    browser.see("#splint img").await;
    let is_asked =
        async || site.requested_paths().iter().any(|path| path.contains("splint-")).then_some(());
    browser.wait("a request for the photograph", is_asked).await;
    browser.click("summary:has(+ #steroid)").await;
    browser.see_text("#steroid .numbers strong", "13 of 100").await;
    browser.click("#steroid a[href='#source--hand-surgery']").await;
    browser.see("#source--hand-surgery:target").await;
    browser.click("#source--hand-surgery a[href^='#citation--']").await;
    browser.see("[id^='citation--hand-surgery--']:target").await;
}
