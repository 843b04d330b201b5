//! The web app manifest: the name, icons and colors of the site when a reader installs it.

use serde_json::json;

use super::assets;
use crate::builder::paths;
use crate::model::site::Site;

/// The colors of the brand and of pages in the light theme. `style/tokens.css` has the same ones.
const BRAND: &str = "#0b4f6c";
const PAGE: &str = "#ffffff";

/// The name of the manifest's file.
pub fn name(site: &Site) -> String {
    paths::hashed_file("site", content(site).as_bytes(), "webmanifest")
}

/// The manifest. Its addresses are relative to its own.
pub fn content(site: &Site) -> String {
    let manifest = json!({
        "name": site.name,
        "lang": site.language(),
        "start_url": format!("./{}", site.edition.prefix),
        "scope": "./",
        "display": "minimal-ui",
        "theme_color": BRAND,
        "background_color": PAGE,
        "icons": [
            { "src": assets::icon(), "type": "image/svg+xml", "sizes": "any" },
            { "src": assets::touch_icon(), "type": "image/png", "sizes": "512x512", "purpose": "any maskable" },
        ],
    });
    manifest.to_string()
}
