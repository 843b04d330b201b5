//! What a test wants to be wrong with the site, its host or the browser: how that changes what the host sends.

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

use crate::harness::site::dist;

/// What is wrong with the site or with the browser it is shown in.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fault of its own")]
pub struct Faults {
    /// The WASM is not sent before [`Site::release_wasm`].
    pub hold_wasm: bool,
    /// A part of the name of the file that is not there, if one is not.
    pub lost: Option<&'static str>,
    /// The pages come without their scripts, so they are as where the reader has turned script off.
    pub lose_scripts: bool,
    /// This script runs on every page before all others.
    pub script: &'static str,
    /// No page is sent before that is changed.
    pub hold_pages: bool,
    /// What has this in its name is not sent before that is changed.
    pub hold: Option<&'static str>,
    /// The service worker begins with this script.
    pub worker: &'static str,
    /// The site in the folder of its host has this id, if it has one. The site in the root has none.
    pub folder_id: Option<&'static str>,
    /// The site has very many conditions: see [`library`](crate::harness::library).
    pub is_library: bool,
    /// Another version of the site stands there: its pages say so, and every file has another name.
    pub is_renewed: bool,
    /// The browser's own cache keeps none of the files, so that only the worker can have them.
    pub is_not_cached: bool,
    /// A part of the name of the file in whose place another one is sent, if there is one.
    pub tampered: Option<&'static str>,
    /// The host does not know what WebAssembly is.
    pub does_not_know_wasm: bool,
    /// The host sends the files without the headers of the site.
    pub lose_headers: bool,
    /// Nor does a page have a policy itself: it may do what a test wants to see.
    pub lose_policy: bool,
}

impl Faults {
    /// Nothing is wrong.
    pub const NONE: Self = Self {
        hold_wasm: false,
        lost: None,
        lose_scripts: false,
        script: "",
        hold_pages: false,
        hold: None,
        worker: "",
        folder_id: None,
        is_library: false,
        is_renewed: false,
        is_not_cached: false,
        tampered: None,
        does_not_know_wasm: false,
        lose_headers: false,
        lose_policy: false,
    };
}

/// What comes in the place of a file.
pub fn spoil(path: &str, kind: &str, content: Bytes, faults: Faults) -> Bytes {
    if faults.tampered.is_some_and(|part| path.contains(part)) {
        // For WebAssembly an empty section, for a script white space: both would work.
        let more: &[u8] = if kind == "application/wasm" { &[0, 1, 0] } else { b"\n" };
        return [&content, more].concat().into();
    }
    let is_page = kind.starts_with("text/html");
    if !is_page && !kind.contains("javascript") {
        return content;
    }
    let mut text = String::from_utf8(content.into()).expect("pages and scripts are UTF-8");
    if faults.is_renewed {
        text = renew_integrity(renew(&text)).replace("</h1>", " (renewed)</h1>");
    }
    if path.ends_with(paths::SERVICE_WORKER) {
        text.insert_str(0, faults.worker);
    }
    if is_page { with_faults(text, faults) } else { text }.into()
}

/// A page that says of the site that it has this id, if it has one.
pub fn with_site_id(kind: &str, content: Bytes, id: Option<&str>) -> Bytes {
    let (Some(id), true) = (id, kind.starts_with("text/html")) else { return content };
    let page = String::from_utf8(content.into()).expect("pages are UTF-8");
    page.replacen(" data-root=", &format!(r#" {SITE_ATTRIBUTE}="{id}" data-root="#), 1).into()
}

fn with_faults(mut page: String, faults: Faults) -> String {
    if faults.lose_scripts {
        let parts =
            page.split("<script").map(|part| part.rsplit("</script>").next().unwrap_or(part));
        page = parts.collect();
    }
    if !faults.script.is_empty() {
        // After that, or the browser guesses the encoding of a long script, and takes it for another one.
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

/// A policy that allows the scripts of the page too that faults have changed.
fn allow_scripts(policy: &str, page: &str, faults: Faults) -> String {
    if faults.script.is_empty() && !faults.is_renewed {
        return policy.to_owned();
    }
    let scripts = security::sources(page, "script").join(" ");
    policy.replacen("script-src ", &format!("script-src {scripts} "), 1)
}

/// The host's headers, but for what is not so by now.
pub fn adapt(headers: &mut HeaderMap, content: &[u8], faults: Faults) {
    // What a fault changes is not what the host has told of.
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

/// What pages of another version of the site say of its scripts, which name other files.
fn renew_integrity(mut page: String) -> String {
    for file in fs::read_dir(dist()).expect("dist/ is built") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|it| it == "js") {
            let script = fs::read_to_string(path).expect("scripts are UTF-8");
            let [old, new] =
                [&script, &renew(&script)].map(|it| security::integrity(it.as_bytes()));
            page = page.replace(&old, &new);
        }
    }
    page
}

/// Every hash in a text the other way round: the names and versions of another version of the site. Twice, it
/// is the same again.
pub fn renew(text: &str) -> String {
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
