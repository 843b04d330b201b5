//! The start of most tests: the site, and a browser for it.
//!
//! Nothing needs closing. Declare the site before the browser, so that the browser leaves it first: `Browser` returns to
//! the pool when it is dropped, and `Site` then asserts that no page has broken its security policy.

use crate::harness::browser::Browser;
use crate::harness::site::{Faults, Site};

/// The site and a browser, which shows no page yet.
pub async fn start() -> (Site, Browser) {
    start_with(Faults::NONE).await
}

/// The site with faults, and a browser, which shows no page yet.
pub async fn start_with(faults: Faults) -> (Site, Browser) {
    (Site::start_with(faults).await, Browser::start().await)
}

/// The site and a browser in which JavaScript is off.
pub async fn start_without_script() -> (Site, Browser) {
    (Site::start().await, Browser::start_without_script().await)
}

/// The article, once the client runs.
pub async fn open_article() -> (Site, Browser) {
    open_article_with(Faults::NONE).await
}

/// The article on a site with faults, once the client runs.
pub async fn open_article_with(faults: Faults) -> (Site, Browser) {
    let (site, browser) = start_with(faults).await;
    browser.open_article(&site).await;
    (site, browser)
}

/// The article, on which a script runs before all others, once the client runs.
pub async fn open_article_running(script: &'static str) -> (Site, Browser) {
    open_article_with(Faults { script, ..Faults::NONE }).await
}
