//! Two independent checkers look for barriers in each state of the pages, and each target is big enough for a finger.

use std::{env, fs};

use serde_json::{Value, json};

use crate::harness::browser::Browser;
use crate::harness::clinic::unfold;
use crate::harness::engine::Engine;
use crate::harness::page::PageModule;
use crate::harness::publishing::{RENAMED_ARTICLE, renamed_article};
use crate::harness::site::{SHIPPED, Site, dist};
use crate::harness::states::{self, State};
use crate::harness::targets::see_big_targets;

const PAGE: PageModule = PageModule(include_str!("automated_checks.js"));

/// The widths of the window, in CSS pixels.
const WIDTHS: [u32; 2] = [320, 1280];
const HEIGHT: u32 = 900;

/// The source of a checker. `scripts/setup` installs it.
fn checker(file: &str) -> String {
    let folder = env::var("VALIDATORS_DIR").expect("scripts/test says where the validators are");
    let path = format!("{folder}/node_modules/{file}");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("run scripts/setup: {path}: {error}"))
}

/// Asserts that a checker finds nothing.
async fn see_nothing_found(browser: &Browser, checker: &str, at: &str) {
    let answer = browser.call(PAGE, checker, json!([])).await;
    assert!(answer[0].as_u64() > Some(20), "the checker has looked at {answer}");
    assert_eq!(answer[1], Value::Array(Vec::new()), "{at}");
}

/// Runs the checkers in each of these states.
async fn see_no_barrier(states: Vec<State>) {
    let browser = Browser::start().await;
    browser.open_window(&Site::start().await, "/", WIDTHS[0], HEIGHT).await;
    for state in states {
        let _site = state.reach(&browser).await;
        see_no_barrier_here(&browser, state.name).await;
        browser.resize(WIDTHS[0], HEIGHT).await;
    }
}

/// Runs the checkers on the page as it is, in a window of the first width. `state` is its name.
async fn see_no_barrier_here(browser: &Browser, state: &str) {
    see_big_targets(browser, state).await;
    browser.run(&checker("axe-core/axe.min.js")).await;
    for width in WIDTHS {
        browser.resize(width, HEIGHT).await;
        see_nothing_found(browser, "runAxe", &format!("{state}, {width} px wide")).await;
    }
    // Its findings depend neither on the width nor on the engine, and it is slow in the others.
    if let Engine::Chromium = Engine::chosen() {
        let ace = checker("accessibility-checker-engine/ace.js") + "\nwindow.ace = ace";
        browser.run(&ace).await;
        see_nothing_found(browser, "runAce", state).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_finding_a_condition() {
    see_no_barrier(states::finding()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_reading() {
    see_no_barrier(states::reading()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_of_a_clinics_articles() {
    see_no_barrier(states::clinic()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_of_the_shipped_articles() {
    let (site, browser) = (Site::start_with(SHIPPED).await, Browser::start().await);
    browser.open_window(&site, "/", WIDTHS[0], HEIGHT).await;
    for path in articles_in("conditions").into_iter().chain(articles_in("es/conditions")) {
        browser.open(&site, &path).await;
        browser.wait_until_ready().await;
        unfold(&browser).await;
        see_big_targets(&browser, &path).await;
        // The other states of an article are checked at each width and by both checkers. Here the texts differ.
        browser.run(&checker("axe-core/axe.min.js")).await;
        see_nothing_found(&browser, "runAxe", &path).await;
    }
}

/// The paths of the articles in a folder of the built site.
fn articles_in(folder: &str) -> Vec<String> {
    let articles = fs::read_dir(dist().join(folder)).expect("the site is built").flatten();
    let articles = articles.filter(|it| it.path().join("index.html").exists());
    articles.map(|it| format!("/{folder}/{}/", it.file_name().display())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_listening() {
    see_no_barrier(states::listening()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_in_any_setting() {
    see_no_barrier(states::settings()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_rating_and_commenting() {
    see_no_barrier(states::writing()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_rating_each_of_two_authors() {
    let (site, browser) = (Site::on(renamed_article()).await, Browser::start().await);
    browser.open_window(&site, RENAMED_ARTICLE, WIDTHS[0], HEIGHT).await;
    browser.wait_until_ready().await;
    browser.click("label:has(#star-4--jo-bloggs)").await;
    browser.see_text("[data-author=jo-bloggs]", "Saved in this browser").await;
    see_no_barrier_here(&browser, "Two authors").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_from_all_notes_at_once() {
    see_no_barrier(states::notes()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_bars_a_reader_after_an_error() {
    see_no_barrier(states::errors()).await;
}
