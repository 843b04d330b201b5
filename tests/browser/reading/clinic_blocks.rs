//! Every kind of block, in the articles of a clinic.

use serde_json::json;
use symptom_database::model::condition::Treatment;

use crate::harness::clinic::{
    ABOUT, CARPAL_TUNNEL, CLINIC, MIGRAINE, open_page_with, open_unfolded,
};
use crate::harness::messages::english;
use crate::harness::page::PageModule;
use crate::harness::setup::start_with;
use crate::harness::site::Faults;

const PAGE: PageModule = PageModule(include_str!("clinic.js"));

#[tokio::test(flavor = "multi_thread")]
async fn help_has_three_levels_each_with_whom_to_call_and_words_for_a_bystander() {
    let (_site, browser) = open_unfolded(MIGRAINE).await;
    let levels = [
        "Call 911 or go to an emergency room now if:",
        "If you are with the person:",
        "Call our nurses today, at any hour, if:",
        "Ask us for an appointment if:",
    ];
    browser.see_texts(".medical-help h3", &levels).await;
    browser.see_texts(".medical-help__call", &["Call 911", "Call 555-0142", "Call 555-0100"]).await;
    // The signs that the site's articles share stand after the article's own.
    browser.see_text(".medical-help", "after a migraine injection").await;
    browser.see_text(".medical-help", "a headache comes after a blow to the head").await;
    browser.see_text(".medical-help", "Note when the signs began").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_boxes_numbers_and_figures_are_seen_as_what_they_are() {
    let (site, browser) = open_unfolded(MIGRAINE).await;
    let steps = browser.call(PAGE, "markers", json!(["#symptoms ol > li"])).await;
    assert_eq!(steps, json!(["decimal", "decimal", "decimal", "decimal"]));
    browser.see_text("#symptoms ol > li:nth-child(2) strong", "Aura").await;
    browser.see_text("#causes .callout--note", "Find your triggers").await;
    browser.see_text("#attack .callout--warning", "Not too often").await;
    browser.see_text("#introduction .numbers strong", "12 of 100").await;
    browser.see_text("#introduction .numbers", "people in the United States have migraine").await;
    let dots = browser.call(PAGE, "dots", json!(["#introduction .numbers svg"])).await;
    assert_eq!(dots, json!([12, 88, true]), "the picture shows the numbers, not by color alone");
    browser.see("#symptoms figure svg").await;
    browser.open(&site, CARPAL_TUNNEL).await;
    browser.wait_until_ready().await;
    browser.press("Show all").await;
    browser.see_text("#surgery .callout--warning .callout__title", "Warning").await;
    browser.see_text("#living-with-it .callout--note .callout__title", "Note").await;
    browser.see_texts("#symptoms dt", &["At first", "Later"]).await;
    let answers = Treatment::default().answers().map(|(question, _)| english(&question.heading));
    browser.see_texts("#steroid dt", &answers).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_has_headings_for_columns_and_rows_and_one_compares_treatments() {
    let (_site, browser) = open_unfolded(MIGRAINE).await;
    let columns = ["Medicine", "Risks", "Ask first, or do not take it, if"];
    browser.see_texts("#older-tablets [scope=col]", &columns).await;
    let medicines = ["Propranolol", "Amitriptyline", "Topiramate"];
    browser.see_texts("#older-tablets [scope=row]", &medicines).await;
    browser.see_text("#older-tablets .table__caption", "Older tablets to prevent migraine").await;
    browser.see_texts("#attack [scope=row]", &["Rest and pain relievers", "Triptans"]).await;
    browser.see_text("#attack tbody", "The sooner you take it, the better it works").await;
    browser.see_text("#attack tbody tr:first-child", "Not stated").await;
    // The label of each cell is for narrow windows.
    assert!(!browser.sees(".table__label").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_narrow_screen_with_any_text_size_nothing_sticks_out_and_tables_are_pairs() {
    // The policy would keep the page out of the frame below.
    let (site, browser) = start_with(Faults { lose_policy: true, ..CLINIC }).await;
    for path in [MIGRAINE, CARPAL_TUNNEL, ABOUT] {
        // 320 px are 1280 px at a zoom of 400 %.
        browser.open(&site, "/health/").await;
        browser.call(PAGE, "openInFrame", json!([path, 320])).await;
        for size in ["", "text-xx-large"] {
            let seen = browser.wait_for_call(PAGE, "narrowPage", json!([size])).await;
            let at = format!("{path} {size}");
            assert!(seen[0].as_u64() >= Some(6), "{at}: {} cells", seen[0]);
            assert_eq!(seen[1], json!([]), "{at}: parts that stick out sideways");
            assert_eq!(seen[2], json!([]), "{at}: cells that are not below their row's heading");
            assert_eq!(seen[3], json!([]), "{at}: parts that scroll sideways");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photograph_loads_without_moving_the_text_below_it() {
    let faults = Faults { hold: Some("splint-"), ..CLINIC };
    // The photograph is in a section that is folded at first, so the page is complete without it.
    let (site, browser) = open_page_with(CARPAL_TUNNEL, faults).await;
    browser.click("summary:has(+ #treatment)").await;
    browser.click("summary:has(+ #splint)").await;
    browser.see_text("#splint figure", "A splint keeps the wrist straight").await;
    let before = browser.call(PAGE, "photo", json!([])).await;
    assert_eq!(before[0], 0, "it has not arrived");
    site.change(CLINIC);
    let width = "return document.querySelector('#splint img').naturalWidth || null";
    browser.wait_for_value(width).await;
    let after = browser.call(PAGE, "photo", json!([])).await;
    assert_eq!(after[1], before[1], "its box");
    assert_eq!(after[2], before[2], "the position of the text below it");
    let asked = site.requested_paths();
    let files = asked.iter().filter(|path| path.contains("splint-")).count();
    assert_eq!(files, 1, "{asked:?}");
}
