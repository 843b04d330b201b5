//! The web app manifest: what a device calls the site, and shows for it, once a reader puts it among the apps.

use serde_json::json;

use super::assets;
use crate::builder::paths;
use crate::model::site::Site;

/// The brand's color and the page's, in the light theme: `style/tokens.css` has them too.
const BRAND: &str = "#0b4f6c";
const PAGE: &str = "#ffffff";

/// The name of the manifest's file.
pub fn name(site: &Site) -> String {
    paths::hashed_file("site", content(site).as_bytes(), "webmanifest")
}

/// The manifest. All addresses in it start from its own.
pub fn content(site: &Site) -> String {
    let manifest = json!({
        "name": site.name,
        "lang": site.language(),
        "start_url": "./",
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
