//! The reading settings.

use crate::harness::browser::Browser;

pub const SETTINGS: &str = ".reading-settings";
pub const TOGGLE: &str = ".reading-settings__toggle";

/// Chooses an option by its value, in the settings, which are opened if they are not.
pub async fn choose(browser: &Browser, value: &str) {
    if !browser.sees(SETTINGS).await {
        browser.click(TOGGLE).await;
    }
    browser.click(&format!("label:has([value={value}])")).await;
}

/// What the browser makes of a property of the style of an element.
pub async fn style(browser: &Browser, css: &str, property: &str) -> String {
    let script = format!("return getComputedStyle(document.querySelector('{css}'))['{property}']");
    browser.run(&script).await.as_str().expect("a text").to_owned()
}
