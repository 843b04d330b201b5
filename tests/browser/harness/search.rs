//! The search: of the home page, and in the header of all others.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;
use crate::harness::site::Site;

const PAGE: PageModule = PageModule(include_str!("search.js"));

pub const FIELD: &str = "#search--field";
pub const MESSAGE: &str = ".search__message";
/// The conditions found.
pub const CONDITIONS: &str = ".search .condition-list a";
/// The button that shows more results.
pub const MORE: &str = ".search .condition-list + button";
/// Its error message.
pub const MORE_ERROR: &str = ".search__more-message[data-state=error]";

/// How browsers report that Escape belongs to an input method: functions of the page module.
pub const COMPOSING: [&str; 2] = ["escapeWhileComposing", "escapeWithCode229"];

/// Presses Escape on an element while an input method composes.
pub async fn escape_while_composing(browser: &Browser, css: &str, how: &str) {
    browser.call(PAGE, how, json!([css])).await;
}

/// Clears the field with Escape, and types another text.
pub async fn search_for(browser: &Browser, text: &str) {
    browser.click(FIELD).await;
    browser.press_keys(Key::Escape).await;
    browser.see_value(FIELD, "").await;
    browser.write(FIELD, text).await;
}

/// Searches for a text with so many results that further ones are in files not loaded yet.
pub async fn search_for_very_much(browser: &Browser, site: &Site) {
    browser.open(site, "/").await;
    browser.write(FIELD, "type").await;
    browser.click(MORE).await;
    // Further ones are in other files of the index.
    browser.see(".search .condition-list li:nth-child(20)").await;
}
