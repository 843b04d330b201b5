//! What browsers are told to forbid the pages: to ask another host for anything, to run any script that is not the
//! site's own, to be shown in another's frame. Hosts send it ([`headers`](headers())); where one sends nothing, each
//! page has most of it in its head ([`meta`]).
//!
//! The scripts and styles that stand in pages are the same on all pages of a kind, so the shells have them all. The
//! policy names each by its hash.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// A header's name and its value.
pub type Header = (&'static str, String);

/// What only a header can say.
const FRAMES: &str = "frame-ancestors 'none'";

/// What pages do not need of a browser. It knows all of these names: of others, Chromium complains. What is not here
/// and is used: the clipboard, sharing, keeping storage, and speech.
const UNUSED: [&str; 20] = [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "serial",
    "usb",
];

/// What hosts send with every file of a site with these page shells.
pub fn headers(shells: &[&str]) -> Vec<Header> {
    let policy = format!("{}; {FRAMES}", content_policy(shells));
    let unused = UNUSED.map(|feature| format!("{feature}=()")).join(", ");
    vec![
        ("Content-Security-Policy", policy),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        ("Permissions-Policy", unused),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ]
}

/// What stands of it in the head of a page with this shell, before all that it is about.
pub fn meta(shell: &str) -> String {
    // This one is served by Trunk, which puts a script into it that is different each time.
    if shell.contains("{{__TRUNK_") {
        return String::new();
    }
    format!(
        r#"<meta http-equiv="Content-Security-Policy" content="{}" /><meta name="referrer" content="no-referrer" />"#,
        content_policy(&[shell])
    )
}

/// Without `upgrade-insecure-requests`: in a clinic's own network there may be no https.
fn content_policy(shells: &[&str]) -> String {
    let of_all = |element| {
        let mut sources: Vec<String> =
            shells.iter().flat_map(|shell| sources(shell, element)).collect();
        sources.sort();
        sources.dedup();
        sources.join(" ")
    };
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src {}; img-src 'self'; \
         connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types service-worker",
        of_all("script"),
        of_all("style"),
    )
}

/// How a policy names the elements of this kind whose content stands in a page.
pub fn sources(html: &str, element: &str) -> Vec<String> {
    let end = format!("</{element}>");
    html.split(&format!("<{element}"))
        .skip(1)
        .filter_map(|rest| rest.split_once('>')?.1.split_once(&end))
        .map(|(content, _)| format!("'{}'", integrity(content.as_bytes())))
        .collect()
}

/// By this a browser tells a content from any other.
pub fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}
