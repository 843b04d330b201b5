//! The service worker, and the offline page that it shows instead of a page that is not in its cache.

use crate::builder::paths::hashed_file;

/// The marker in the offline page for the site's address. The service worker replaces it, because it shows the page at
/// other pages' addresses.
pub const SITE_ROOT: &str = "SITE_ROOT/";

/// The name of the offline page's file.
pub fn offline_page(html: &str) -> String {
    hashed_file("offline", html.as_bytes(), "html")
}

/// The script of the worker, with the name of the offline page.
pub fn script(worker: &str, offline_page_html: &str) -> String {
    worker.replace("OFFLINE_PAGE", &offline_page(offline_page_html))
}
