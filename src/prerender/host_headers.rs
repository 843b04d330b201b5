//! The file `_headers`, in which hosts such as Netlify and Cloudflare Pages read what to send with each file.

/// The name of the file.
pub const FILE: &str = "_headers";

/// What is looked for anew each time: pages, and the service worker.
const FRESH: [&str; 5] = ["/", "/a-z/*", "/conditions/*", "/service-worker.js", "/symptoms/*"];

/// The rules for a site with these files whose content never changes; “folder/*” is all in a folder. No two rules fit one file: hosts would send
/// what both say.
pub fn rules(immutable: &[String]) -> String {
    let fresh = FRESH.map(|path| rule(path, "no-cache"));
    let year = "public, max-age=31536000, immutable";
    let immutable = immutable.iter().map(|name| rule(&format!("/{name}"), year));
    fresh.into_iter().chain(immutable).collect()
}

fn rule(path: &str, cache_control: &str) -> String {
    format!("{path}\n  Cache-Control: {cache_control}\n")
}
