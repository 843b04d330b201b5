//! The security policy of the pages. Browsers must not load anything from other hosts, run scripts that are not the
//! site's own, or show a page in another site's frame. Hosts send the policy as response headers
//! ([`headers`](headers())). For hosts that send none, each page has most of it in its head ([`meta`]).
//!
//! The page shells contain all inline scripts and styles, so the policy can name each by its hash.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// A header's name and its value.
pub type Header = (&'static str, String);

/// The directive that browsers ignore in a page's head.
const FRAMES: &str = "frame-ancestors 'none'";

/// The browser features that pages do not use. Chromium warns of names that it does not know, so it must know each. The
/// pages use the clipboard, sharing, persistent storage and speech, so these are missing here.
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

/// The response headers for every file of a site with these page shells.
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

/// The part of the policy for the head of a page with this shell. It must precede everything that it restricts.
pub fn meta(shell: &str) -> String {
    // Trunk's development server adds a script that changes with each build, so a policy would block it.
    if shell.contains("{{__TRUNK_") {
        return String::new();
    }
    format!(
        r#"<meta http-equiv="Content-Security-Policy" content="{}" /><meta name="referrer" content="no-referrer" />"#,
        content_policy(&[shell])
    )
}

/// The policy has no `upgrade-insecure-requests`, because a clinic's internal network may have no https.
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

/// The policy's source expressions for the contents of all elements of this name in a page.
pub fn sources(html: &str, element: &str) -> Vec<String> {
    let end = format!("</{element}>");
    html.split(&format!("<{element}"))
        .skip(1)
        .filter_map(|rest| rest.split_once('>')?.1.split_once(&end))
        .map(|(content, _)| format!("'{}'", integrity(content.as_bytes())))
        .collect()
}

/// The hash of a file, script or style, in the form that browsers compare: `sha256-` and base64.
pub fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}
