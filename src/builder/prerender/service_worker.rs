//! The service worker, and what it shows in the place of a page that was never seen.

use crate::builder::paths::hashed_file;

/// Stands in the offline page where the site's address goes: that page is shown at the address of another.
pub const SITE_ROOT: &str = "SITE_ROOT/";

/// The name of the offline page's file.
pub fn offline_page(html: &str) -> String {
    hashed_file("offline", html.as_bytes(), "html")
}

/// The worker, with the name of the offline page that it shows.
pub fn script(worker: &str, offline_page_html: &str) -> String {
    worker.replace("OFFLINE_PAGE", &offline_page(offline_page_html))
}
