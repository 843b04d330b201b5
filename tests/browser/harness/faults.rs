//! Faults of the site, its host or the browser, and how they change the responses.

use std::fs;

use axum::body::Bytes;
use axum::http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
    LAST_MODIFIED, TRANSFER_ENCODING,
};
use axum::http::{HeaderMap, HeaderValue};
use symptom_database::builder::paths;
use symptom_database::builder::prerender::security;
use symptom_database::storage::SITE_ATTRIBUTE;

use crate::harness::one_article::one_article;
use crate::harness::test_language::TestLanguage;

/// The faults that a test asks for.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fault of its own")]
pub struct Faults {
    /// The language of the site.
    pub language: TestLanguage,
    /// The WASM is held back until [`Site::release_wasm`].
    pub hold_wasm: bool,
    /// A file with this in its name is missing.
    pub missing: Option<&'static str>,
    /// Pages have no scripts, as if the reader had turned JavaScript off.
    pub lose_scripts: bool,
    /// This script runs on every page before all others.
    pub script: &'static str,
    /// Pages are held back until the faults change.
    pub hold_pages: bool,
    /// Files with this in their names are held back until the faults change.
    pub hold: Option<&'static str>,
    /// This script runs first in the service worker.
    pub worker_script: &'static str,
    /// The id of the site in the folder of its host. The site at the root has none.
    pub folder_id: Option<&'static str>,
    /// The site is the large [`library`](crate::harness::library).
    pub is_library: bool,
    /// The site is that of the shipped articles, in `dist/`.
    pub is_shipped: bool,
    /// The site is the [`clinic`](crate::harness::clinic)'s.
    pub is_clinic: bool,
    /// The site has a new version: its pages say so, and every file has another name.
    pub is_new_version: bool,
    /// The browser's HTTP cache keeps no file, so only the service worker can.
    pub is_not_cached: bool,
    /// The content of files with this in their names is changed.
    pub tampered: Option<&'static str>,
    /// The host does not know the type of WebAssembly.
    pub does_not_know_wasm: bool,
    /// The host sends none of the site's headers.
    pub lose_headers: bool,
    /// Pages have no policy either, so they may do what a test wants to see.
    pub lose_policy: bool,
}

impl Faults {
    /// No fault.
    pub const NONE: Self = Self {
        language: TestLanguage::English,
        hold_wasm: false,
        missing: None,
        lose_scripts: false,
        script: "",
        hold_pages: false,
        hold: None,
        worker_script: "",
        folder_id: None,
        is_library: false,
        is_shipped: false,
        is_clinic: false,
        is_new_version: false,
        is_not_cached: false,
        tampered: None,
        does_not_know_wasm: false,
        lose_headers: false,
        lose_policy: false,
    };
}

/// The content of a response with the faults.
pub fn alter_content(path: &str, kind: &str, content: Bytes, faults: Faults) -> Bytes {
    if faults.tampered.is_some_and(|part| path.contains(part)) {
        // An empty section in WebAssembly, white space in a script: both would still run.
        let more: &[u8] = if kind == "application/wasm" { &[0, 1, 0] } else { b"\n" };
        return [&content, more].concat().into();
    }
    let is_page = kind.starts_with("text/html");
    let is_search_index = kind.contains("json") && path.contains("/search");
    if faults.is_new_version && is_search_index {
        let text = String::from_utf8(content.into()).expect("JSON is UTF-8");
        return reverse_hashes(&text).into();
    }
    if !is_page && !kind.contains("javascript") {
        return content;
    }
    let mut text = String::from_utf8(content.into()).expect("pages and scripts are UTF-8");
    if faults.is_new_version {
        text = renew_script_hashes(reverse_hashes(&text)).replace("</h1>", " (renewed)</h1>");
    }
    if path.ends_with(paths::SERVICE_WORKER) {
        text.insert_str(0, faults.worker_script);
    }
    if is_page { alter_page(text, faults) } else { text }.into()
}

/// The page with this id of the site.
pub fn with_site_id(kind: &str, content: Bytes, id: Option<&str>) -> Bytes {
    let (Some(id), true) = (id, kind.starts_with("text/html")) else { return content };
    let page = String::from_utf8(content.into()).expect("pages are UTF-8");
    page.replacen(" data-root=", &format!(r#" {SITE_ATTRIBUTE}="{id}" data-root="#), 1).into()
}

fn alter_page(mut page: String, faults: Faults) -> String {
    if faults.lose_scripts {
        let parts =
            page.split("<script").map(|part| part.rsplit("</script>").next().unwrap_or(part));
        page = parts.collect();
    }
    if !faults.script.is_empty() {
        // After the encoding. Otherwise the browser guesses another one from a long script.
        const CHARSET: &str = r#"<meta charset="utf-8" />"#;
        assert!(page.contains(CHARSET), "the page says its encoding");
        page = page.replacen(CHARSET, &format!("{CHARSET}<script>{}</script>", faults.script), 1);
    }
    let policy = r#"<meta http-equiv="Content-Security-Policy""#;
    let (before, after) = page.split_once(policy).expect("each page has a policy");
    if faults.lose_policy {
        let (_, after) = after.split_once("/>").expect("the element ends");
        return format!("{before}{after}");
    }
    let after = allow_scripts(after, &page, faults);
    format!("{before}{policy}{after}")
}

/// The policy, which also allows the scripts that faults have changed.
fn allow_scripts(policy: &str, page: &str, faults: Faults) -> String {
    if faults.script.is_empty() && !faults.is_new_version {
        return policy.to_owned();
    }
    let scripts = security::sources(page, "script").join(" ");
    policy.replacen("script-src ", &format!("script-src {scripts} "), 1)
}

/// Adapts the headers of the host to the faults.
pub fn alter_headers(headers: &mut HeaderMap, content: &[u8], faults: Faults) {
    // These describe the content before the faults.
    for gone in [ETAG, LAST_MODIFIED, CONTENT_LENGTH, CONNECTION, TRANSFER_ENCODING] {
        headers.remove(gone);
    }
    if faults.does_not_know_wasm && headers[CONTENT_TYPE] == "application/wasm" {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    }
    let is_file = headers.get(CACHE_CONTROL).is_some_and(|it| it != "no-cache");
    if faults.is_not_cached && is_file {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if faults.lose_headers || faults.lose_policy {
        for (name, _) in security::headers(&[]) {
            headers.remove(name);
        }
    }
    if let Some(policy) = headers.get_mut(CONTENT_SECURITY_POLICY) {
        let text = policy.to_str().expect("a policy is text");
        let text = allow_scripts(text, &String::from_utf8_lossy(content), faults);
        *policy = text.parse().expect("a policy");
    }
}

/// Replaces the hashes of scripts, which name other files in the new version.
fn renew_script_hashes(mut page: String) -> String {
    for file in fs::read_dir(one_article()).expect("the site is made") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|it| it == "js") {
            let script = fs::read_to_string(path).expect("scripts are UTF-8");
            let [old, new] =
                [&script, &reverse_hashes(&script)].map(|it| security::integrity(it.as_bytes()));
            page = page.replace(&old, &new);
        }
    }
    page
}

/// Reverses every hash in a text: the names and versions of the new version. Applied twice, it returns the text.
pub fn reverse_hashes(text: &str) -> String {
    let is_digit = |it: char| matches!(it, '0'..='9' | 'a'..='f');
    let mut renewed = String::new();
    for part in text.split_inclusive(|it| !is_digit(it)) {
        let (digits, end) = part.split_at(part.trim_end_matches(|it| !is_digit(it)).len());
        match digits.len() {
            16 => renewed.extend(digits.chars().rev()),
            _ => renewed.push_str(digits),
        }
        renewed.push_str(end);
    }
    renewed
}
