//! A new version of the site, offered while a page of the old one is open.

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::service_worker::wait_until_cached;
use crate::harness::site::{Faults, Site};

pub const NEW_VERSION_MESSAGE: &str = ".new-version [role=status]";

/// The new version.
pub const NEW_VERSION: Faults = Faults { is_new_version: true, ..Faults::NONE };

/// The reader returns to the tab.
pub async fn come_back(browser: &Browser) {
    browser.run("dispatchEvent(new Event('visibilitychange'))").await;
}

/// Offers a new version of the article to a reader who returns to it.
pub async fn offer(site: &Site, browser: &Browser) {
    browser.open_article(site).await;
    wait_until_cached(browser, site, ARTICLE).await;
    site.change(NEW_VERSION);
    come_back(browser).await;
    browser.see_text(NEW_VERSION_MESSAGE, "A new version of this page is ready.").await;
}
