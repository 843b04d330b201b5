//! Every state of the pages in two made-up languages. One has longer words, and an accent on each letter: so what is
//! cut, covered or not translated stands out. The other one runs from right to left.
//!
//! Layout and words depend little on the engine, and the tests take long. So each language has one engine: Chromium
//! for the accented one, Firefox for the other.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::checkers::{find_by_axe, load_axe};
use crate::harness::engine::Engine;
use crate::harness::page::PageModule;
use crate::harness::site::{Faults, Site};
use crate::harness::states::{self, State};
use crate::harness::test_language::TestLanguage;

const PAGE: PageModule = PageModule(include_str!("made_up.js"));

/// The widths of the window, in CSS pixels: where words have the least room, and where there are columns.
const WIDTHS: [u32; 2] = [320, 1280];
const HEIGHT: u32 = 900;

/// Looks at each of these states in this language, and reports everything that is wrong.
async fn see_states(language: TestLanguage, states: Vec<State>) {
    let browser = Browser::start_in(language).await;
    browser.open_window(&Site::start().await, "/", WIDTHS[0], HEIGHT).await;
    let mut faults = Vec::new();
    for state in states {
        let _site = state.reach(&browser).await;
        let tag = browser.run("return document.documentElement.lang").await;
        assert_eq!(tag, language.tag(), "{}", state.name);
        for fault in faults_of_page(&browser).await {
            faults.push(format!("{}: {fault}", state.name));
        }
        browser.resize(WIDTHS[0], HEIGHT).await;
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// What is wrong with the page as it is, in a window of the first width.
async fn faults_of_page(browser: &Browser) -> Vec<String> {
    let mut faults = Vec::new();
    let mut report = |what: &str, found: Vec<String>| {
        faults.extend(found.into_iter().map(|it| format!("{what}: {it}")));
    };
    if browser.language == TestLanguage::Accented {
        report("no accents", find(browser, "englishTexts").await);
    }
    load_axe(browser).await;
    report("axe", find_by_axe(browser).await);
    for width in WIDTHS {
        browser.resize(width, HEIGHT).await;
        report(&format!("cut at {width} px"), find(browser, "cutTexts").await);
        report(&format!("overlapping at {width} px"), find(browser, "overlaps").await);
    }
    faults
}

/// What a function of the page module finds. It must have looked at something.
async fn find(browser: &Browser, function: &str) -> Vec<String> {
    let answer = browser.call(PAGE, function, json!([])).await;
    let (count, found): (u64, _) = serde_json::from_value(answer).expect("a number and texts");
    assert!(count > 5, "{function} has looked at {count} parts of the page");
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_is_cut_covered_or_not_translated_is_found() {
    let language = TestLanguage::Accented;
    let site = Site::start_with(Faults { language, ..Faults::NONE }).await;
    let browser = Browser::start_in(language).await;
    for (text, style, fault) in [
        ("Call us", json!({}), "no accents: Call us"),
        ("Çááļļ úúš ñóóŵ", json!({ "width": "2em", "whiteSpace": "nowrap" }), "cut at 1280 px: "),
        ("Çááļļ úúš ñóóŵ", json!({ "marginTop": "-1.5em" }), "overlapping at 1280 px: "),
    ] {
        browser.open(&site, "/").await;
        browser.call(PAGE, "addText", json!([text, style])).await;
        let faults = faults_of_page(&browser).await;
        assert!(faults.iter().any(|it| it.starts_with(fault)), "{fault}{faults:?}");
    }
}

/// Looks at states in the language of this engine.
async fn see_in_made_up_language(states: Vec<State>) {
    let language = match Engine::chosen() {
        Engine::Chromium => TestLanguage::Accented,
        Engine::Firefox => TestLanguage::RightToLeft,
        Engine::WebKit => return,
    };
    see_states(language, states).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn finding_a_condition_works_in_a_made_up_language() {
    see_in_made_up_language(states::finding()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reading_works_in_a_made_up_language() {
    see_in_made_up_language(states::reading()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clinics_articles_work_in_a_made_up_language() {
    see_in_made_up_language(states::clinic()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn listening_and_settings_work_in_a_made_up_language() {
    see_in_made_up_language(
        [states::listening(), states::settings()].into_iter().flatten().collect(),
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn writing_works_in_a_made_up_language() {
    see_in_made_up_language(states::writing()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_and_errors_work_in_a_made_up_language() {
    see_in_made_up_language([states::notes(), states::errors()].into_iter().flatten().collect())
        .await;
}
