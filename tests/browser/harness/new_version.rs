//! A new version of the site, offered while a page of the old one is open.

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::service_worker::wait_until_kept;
use crate::harness::site::{Faults, Site};

pub const SAID: &str = ".new-version [role=status]";

/// The new version.
pub const RENEWED: Faults = Faults { is_renewed: true, ..Faults::NONE };

/// The reader returns to the tab.
pub async fn come_back(browser: &Browser) {
    browser.run("dispatchEvent(new Event('visibilitychange'))").await;
}

/// Offers a new version of the article to a reader who returns to it.
pub async fn offer(site: &Site, browser: &Browser) {
    browser.open_article(site).await;
    wait_until_kept(browser, site, ARTICLE).await;
    site.change(RENEWED);
    come_back(browser).await;
    browser.see_text(SAID, "A new version of this page is ready.").await;
}
