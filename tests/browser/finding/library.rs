//! The lists of the large library.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::clinic::{CLINIC, HEADACHE, HOME};
use crate::harness::library::LIBRARY;
use crate::harness::page::PageModule;
use crate::harness::setup::start_with;
use crate::harness::site::{Faults, Site};

const PAGE: PageModule = PageModule(include_str!("library.js"));

#[tokio::test(flavor = "multi_thread")]
async fn without_script_every_condition_is_found_by_letter_and_by_symptom() {
    let site = Site::start_with(LIBRARY).await;
    let browser = Browser::start_without_script().await;
    browser.open(&site, "/").await;
    assert!(browser.is_hidden(".search input").await, "the search needs script");
    browser.click("a[href='./a-z/m/']").await;
    browser.see_text("h1", "Conditions that begin with M").await;
    browser.see_text(".condition-list li:first-child", "Ménière’s disease").await;
    browser.click(".letter-links a[href='../e/']").await;
    browser.see_text("h1", "Conditions that begin with E").await;
    browser.click(".site-header__breadcrumb a").await;
    browser.click("a[href='./symptoms/tremor/']").await;
    browser.see_text("h1", "Tremor").await;
    browser
        .see_texts(".condition-list a", &["Dystonia", "Essential tremor", "Parkinson’s disease"])
        .await;
    browser.click(".condition-list li:nth-child(3) a").await;
    browser.see_text("h1", "What is Parkinson’s disease?").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_home_page_and_a_symptom_lead_to_the_signs_of_an_emergency() {
    let (site, browser) = start_with(CLINIC).await;
    browser.open(&site, HOME).await;
    browser.click(".urgent-help li a").await;
    browser.wait_until_in_view("#medical-help").await;
    browser.open(&site, HOME).await;
    browser.click("#symptoms ~ details > summary").await;
    browser.click("a[href='./symptoms/headache/']").await;
    browser.see_text(".medical-help", "the headache comes all at once and is very bad").await;
    browser.click(".medical-help li a").await;
    browser.see_text("h1", "igraine").await;
    browser.wait_until_in_view("#medical-help").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_of_the_library_sticks_out_sideways() {
    // The policy would keep the page out of the frame below.
    let (site, browser) = start_with(Faults { lose_policy: true, ..LIBRARY }).await;
    for path in ["/", "/a-z/m/", "/symptoms/tremor/"] {
        // 160 px stands for 320 px with text of twice the size.
        for width in [160, 320, 1280] {
            browser.open(&site, "/").await;
            let page_width = browser.call(PAGE, "widthInFrame", json!([path, width])).await;
            assert!(page_width.as_u64() <= Some(width), "{path}: {page_width} wide on {width}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_with_groups_sticks_out_sideways() {
    let (site, browser) = start_with(Faults { lose_policy: true, ..CLINIC }).await;
    for path in [HOME, HEADACHE] {
        for width in [160, 320, 1280] {
            browser.open(&site, HOME).await;
            let page_width = browser.call(PAGE, "widthInFrame", json!([path, width])).await;
            assert!(page_width.as_u64() <= Some(width), "{path}: {page_width} wide on {width}");
        }
    }
}
