//! The article in two tabs of one browser.

use crate::harness::browser::Browser;
use crate::harness::setup::open_article;
use crate::harness::site::Site;

/// The article in two tabs, the second in front.
pub async fn open_twice() -> (Site, Browser) {
    let (site, browser) = open_article().await;
    browser.open_tab().await;
    browser.open_article(&site).await;
    (site, browser)
}
