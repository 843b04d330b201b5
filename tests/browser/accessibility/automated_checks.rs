//! Two independent checkers look for barriers in each state of the pages, and each target is big enough for a finger.

use std::fs;

use crate::harness::browser::Browser;
use crate::harness::checkers::{find_by_ace, find_by_axe, load_axe};
use crate::harness::clinic::unfold;
use crate::harness::engine::Engine;
use crate::harness::publishing::{RENAMED_ARTICLE, renamed_article};
use crate::harness::site::{SHIPPED, Site, dist};
use crate::harness::states::{self, State};
use crate::harness::targets::see_big_targets;

/// The widths of the window, in CSS pixels.
const WIDTHS: [u32; 2] = [320, 1280];
const HEIGHT: u32 = 900;

/// What a checker is to find.
const NOTHING: [&str; 0] = [];

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
    load_axe(browser).await;
    for width in WIDTHS {
        browser.resize(width, HEIGHT).await;
        assert_eq!(find_by_axe(browser).await, NOTHING, "{state}, {width} px wide");
    }
    // Its findings depend neither on the width nor on the engine, and it is slow in the others.
    if let Engine::Chromium = Engine::chosen() {
        assert_eq!(find_by_ace(browser).await, NOTHING, "{state}");
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
        load_axe(&browser).await;
        assert_eq!(find_by_axe(&browser).await, NOTHING, "{path}");
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
