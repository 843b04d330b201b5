//! The article in a browser's reader view.

use std::{env, fs};

use serde_json::json;

use crate::harness::browser::ARTICLE;
use crate::harness::clinic::{CARPAL_TUNNEL, MIGRAINE, open_page_with};
use crate::harness::page::PageModule;
use crate::harness::site::Faults;

const PAGE: PageModule = PageModule(include_str!("reader_view.js"));

/// The library behind Firefox's reader view.
fn readability() -> String {
    let folder = env::var("VALIDATORS_DIR").expect("scripts/test says where the validators are");
    let path = format!("{folder}/node_modules/@mozilla/readability/Readability.js");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("run scripts/setup: {path}: {error}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn reader_view_has_the_whole_article_and_urgent_help_first() {
    for (path, is_clinic, author) in [
        (ARTICLE, false, "Haroon Rashid, MD"),
        (MIGRAINE, true, "Example Clinic"),
        (CARPAL_TUNNEL, true, "Alex Example, MD"),
    ] {
        // The browser itself makes the view, and no page's policy binds it.
        let faults = Faults { lose_policy: true, is_clinic, ..Default::default() };
        let (_site, browser) = open_page_with(path, faults).await;
        // The page module needs it as a global.
        browser.run(&format!("{}\nwindow.Readability = Readability", readability())).await;
        let answer = browser.call(PAGE, "readerView", json!([])).await;
        assert!(answer[0].as_u64() > Some(50), "the article has {answer}");
        assert_eq!(answer[1], json!([]), "what is missing in {path}");
        assert!(answer[2].as_str().is_some_and(|it| it.contains(author)), "{answer}");
        assert_eq!(answer[3], 0, "what comes first");
    }
}
