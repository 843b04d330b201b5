//! The search of the home page.

use thirtyfour::Key;

use crate::harness::browser::Browser;
use crate::harness::site::Site;

pub const FIELD: &str = "#search";
pub const MESSAGE: &str = ".search__message";
/// What is found.
pub const CONDITIONS: &str = ".search .condition-list a";
/// The button that shows more of what was found.
pub const MORE: &str = ".search .condition-list + button";
/// Why it did not.
pub const MORE_TROUBLE: &str = ".search__more-message[data-state=error]";

/// Two ways in which browsers tell that Escape, pressed at `at`, belongs to an input method.
pub const COMPOSING: [&str; 2] = [
    "at.dispatchEvent(new KeyboardEvent('keydown',
        { key: 'Escape', isComposing: true, bubbles: true, cancelable: true }))",
    "const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
     Object.defineProperty(event, 'keyCode', { value: 229 });
     at.dispatchEvent(event)",
];

/// Empties the field as a person does, and writes another text into it.
pub async fn search_for(browser: &Browser, text: &str) {
    browser.click(FIELD).await;
    browser.keys(Key::Escape).await;
    browser.see_value(FIELD, "").await;
    browser.write(FIELD, text).await;
}

/// Searches for so much that more of it is in files of the index that are not loaded yet.
pub async fn search_for_very_much(browser: &Browser, site: &Site) {
    browser.open(site, "/").await;
    browser.write(FIELD, "type").await;
    browser.click(MORE).await;
    // That many are in one file of the index.
    browser.see(".search .condition-list li:nth-child(20)").await;
}
