//! The reading settings.

use crate::harness::browser::Browser;
use crate::harness::site::Site;
use crate::harness::states::State;

/// The settings, open and chosen.
pub fn settings() -> Vec<State> {
    vec![
        State::new("Reading settings open", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.press("Reading settings").await;
                browser.see(".reading-settings").await;
            })
        }),
        State::new("Light theme chosen", |site, browser| {
            Box::pin(set(site, browser, &["theme-light"]))
        }),
        State::new("Dark theme chosen", |site, browser| {
            Box::pin(set(site, browser, &["theme-dark"]))
        }),
        State::new("High contrast chosen", |site, browser| {
            Box::pin(set(site, browser, &["theme-contrast"]))
        }),
        State::new("Largest text, widest spacing", |site, browser| {
            Box::pin(set(site, browser, &["text-xx-large", "spacing-wider"]))
        }),
    ]
}

/// Chooses these settings, with all sections open, a rating and a comment.
async fn set(site: &Site, browser: &Browser, values: &[&str]) {
    browser.open_article(site).await;
    browser.press("Reading settings").await;
    for value in values {
        browser.click(&format!("label:has([value={value}])")).await;
    }
    browser.press("Show all").await;
    browser.choose_stars(3).await;
    browser.add_comment("Ask about sleep").await;
}
