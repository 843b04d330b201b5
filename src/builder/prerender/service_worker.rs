//! The service worker, and the offline page that it shows instead of a page that is not in its cache.

use crate::builder::paths::hashed_file;

/// The marker in the offline page for the site's address. The service worker replaces it, because it shows the page at
/// other pages' addresses.
pub const SITE_ROOT: &str = "SITE_ROOT/";

/// The name of the offline page's file.
pub fn offline_page(html: &str) -> String {
    hashed_file("offline", html.as_bytes(), "html")
}

/// The script of the worker, with the names of the offline pages. Each is for the pages at a path from the site's root,
/// and the first one is for all others.
pub fn script(worker: &str, offline_pages: &[(&str, String)]) -> String {
    let names = offline_pages.iter().map(|(path, name)| format!("{name} {path}"));
    let names: Vec<String> = names.map(|it| it.trim_end().to_owned()).collect();
    worker.replace("OFFLINE_PAGES", &names.join(","))
}
