//! Two independent programs that look for barriers on a page.

use std::{env, fs};

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;

const PAGE: PageModule = PageModule(include_str!("checkers.js"));

/// The source of a checker. `scripts/setup` installs it.
fn checker(file: &str) -> String {
    let folder = env::var("VALIDATORS_DIR").expect("scripts/test says where the validators are");
    let path = format!("{folder}/node_modules/{file}");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("run scripts/setup: {path}: {error}"))
}

/// Loads axe-core into the page.
pub async fn load_axe(browser: &Browser) {
    browser.run(&checker("axe-core/axe.min.js")).await;
}

/// What axe-core, once loaded, finds on the page as it is.
pub async fn find_by_axe(browser: &Browser) -> Vec<String> {
    find(browser, "runAxe").await
}

/// What IBM's checker finds on the page as it is.
pub async fn find_by_ace(browser: &Browser) -> Vec<String> {
    let ace = checker("accessibility-checker-engine/ace.js") + "\nwindow.ace = ace";
    browser.run(&ace).await;
    find(browser, "runAce").await
}

async fn find(browser: &Browser, checker: &str) -> Vec<String> {
    let answer = browser.call(PAGE, checker, json!([])).await;
    let (passed, found): (u64, _) = serde_json::from_value(answer).expect("a number and texts");
    assert!(passed > 20, "the checker has looked at {passed} things");
    found
}
