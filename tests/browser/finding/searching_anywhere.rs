//! Searching in the header of any page, and in the articles' texts.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::browser::Browser;
use crate::harness::keyboard::{start_at, tab_to};
use crate::harness::library::LIBRARY;
use crate::harness::search::{CONDITIONS, FIELD, MESSAGE, search_for};
use crate::harness::setup::start_with;
use crate::harness::site::Site;

/// The article on dystonia in the library, and another one.
const DYSTONIA: &str = "/conditions/condition-1/";
const STROKE: &str = "/conditions/condition-4/";
const RESULT: &str = "Treatment › Medicine › Botulinum toxin";
/// The name of the first result.
const NAME: &str = ".search .condition-list a span";
/// Where it is.
const WHERE: &str = ".search .condition-list .search__where";
const CLOSE: &str = "Close search";
const PANEL: &str = ".search__panel";

async fn open(path: &str) -> (Site, Browser) {
    let (site, browser) = start_with(LIBRARY).await;
    browser.open(&site, path).await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_has_one_search_which_loads_nothing_before_it_is_used() {
    let browser = Browser::start().await;
    for path in ["/", STROKE, "/symptoms/tremor/", "/a-z/d/", "/connect/", "/nothing/here/"] {
        let site = Site::start_with(LIBRARY).await;
        browser.open(&site, path).await;
        browser.see(FIELD).await;
        assert_eq!(browser.run("return document.querySelectorAll('.search').length").await, 1);
        let requests = site.requested_paths();
        assert!(requests.iter().all(|it| !it.contains("search")), "{path}: {requests:#?}");
        browser.write(FIELD, "parkinson").await;
        browser.see_texts(CONDITIONS, &["Parkinson’s disease"]).await;
        browser.click(CONDITIONS).await;
        browser.see_text("h1", "What is Parkinson’s disease?").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_result_says_where_it_is_and_leads_to_that_section_opened() {
    let (_site, browser) = open("/symptoms/tremor/").await;
    browser.write(FIELD, "injects muscle").await;
    browser.see_texts(WHERE, &[RESULT]).await;
    browser.see_text(NAME, "Dystonia").await;
    browser.see_text(".search .condition-list p", "A doctor injects it into the muscle.").await;
    browser.see_texts(".search mark", &["injects", "muscle", "muscle"]).await;
    browser.click(CONDITIONS).await;
    browser.see_text("h1", "What is Dystonia?").await;
    browser.see("#medicine").await;
    browser.wait_until_in_view("#medicine").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_result_on_the_same_page_closes_the_search_and_opens_the_section() {
    let (_site, browser) = open(DYSTONIA).await;
    browser.write(FIELD, "dystonia treatment").await;
    browser.see_text(WHERE, "Treatment").await;
    browser.see_text(NAME, "Dystonia").await;
    browser.click(CONDITIONS).await;
    browser.see_gone(PANEL).await;
    browser.see("#treatment").await;
    browser.wait_until_in_view("#treatment").await;
    browser.see_text(".article h1", "What is Dystonia?").await;
    // The reader can copy the address of the section.
    assert_eq!(browser.run("return location.hash").await, json!("#treatment"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_search_in_the_header_opens_below_its_field_and_escape_closes_it() {
    let (_site, browser) = open(STROKE).await;
    assert!(!browser.sees(PANEL).await);
    start_at(&browser, ".site-header__name").await;
    tab_to(&browser, FIELD).await;
    browser.press_keys("tremor" + Key::Enter).await;
    browser.see_focus_on("#search--symptoms").await;
    browser.press_keys(Key::Tab).await;
    browser.see_focus_on(".search .symptom-list a").await;
    browser.press_keys(Key::Escape).await;
    browser.see_gone(PANEL).await;
    browser.see_focus_on(FIELD).await;
    browser.see_value(FIELD, "").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_phone_the_results_fit_and_a_button_closes_them() {
    let (_site, browser) = open(STROKE).await;
    browser.resize(320, 800).await;
    browser.write(FIELD, "type").await;
    browser.see_text(MESSAGE, "Found for “type”: 220 conditions.").await;
    let overflow =
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert_eq!(browser.run(overflow).await, json!(0));
    browser.press(CLOSE).await;
    browser.see_gone(PANEL).await;
    browser.see_focus_on(FIELD).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_comes_back_to_an_article_finds_the_search_as_it_was_left() {
    let (site, browser) = open(STROKE).await;
    browser.write(FIELD, "parkinson").await;
    browser.see_texts(CONDITIONS, &["Parkinson’s disease"]).await;
    browser.open(&site, DYSTONIA).await;
    browser.leave("history.back()").await;
    browser.see_value(FIELD, "parkinson").await;
    browser.see_texts(CONDITIONS, &["Parkinson’s disease"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_lead_to_the_part_that_answers_them() {
    let (_site, browser) = open("/").await;
    for (text, result) in [
        ("dystonia treatment", "Treatment"),
        ("how is dystonia treated", "Treatment"),
        ("causes of dystonia", "Causes"),
        ("botulinum toxin", RESULT),
        ("botulinim toxin", RESULT),
    ] {
        search_for(&browser, text).await;
        browser.see_text(NAME, "Dystonia").await;
        browser.see_text(WHERE, result).await;
    }
    search_for(&browser, "what is dystonia").await;
    browser.see_text(CONDITIONS, "Dystonia").await;
    search_for(&browser, "what is").await;
    browser.see_text(MESSAGE, "Type the name of a condition or a symptom too.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_an_article_shows_no_search() {
    let site = Site::start_with(LIBRARY).await;
    let browser = Browser::start_without_script().await;
    browser.open(&site, STROKE).await;
    assert!(browser.is_hidden(FIELD).await);
    browser.click(".site-header__breadcrumb a").await;
    browser.see(".letter-links a").await;
}
