//! The reading settings.

use crate::harness::browser::Browser;

pub const SETTINGS: &str = ".reading-settings";
pub const TOGGLE: &str = ".reading-settings__toggle";

/// Chooses an option by its value, and opens the settings first if needed.
pub async fn choose(browser: &Browser, value: &str) {
    if !browser.sees(SETTINGS).await {
        browser.click(TOGGLE).await;
    }
    browser.click(&format!("label:has([value={value}])")).await;
}

/// The computed value of a property of an element.
pub async fn style(browser: &Browser, css: &str, property: &str) -> String {
    let script = format!("return getComputedStyle(document.querySelector('{css}'))['{property}']");
    browser.run(&script).await.as_str().expect("a text").to_owned()
}
