//! The script that reads aloud: a file of its own, since few readers want it. The pages' own scripts
//! fetch it when one does.

use super::assets;

/// The script, in its parts; see their own comments.
pub const SCRIPT: &str = concat!(
    include_str!("read-aloud/sentences.js"),
    include_str!("read-aloud/mark.js"),
    include_str!("read-aloud/bar.js"),
    include_str!("read-aloud/reading.js"),
);

/// The name of the script's file in the site's root. Another script has another name, so that a page
/// never gets one that a browser has kept from another day.
pub fn file_name(script: &str) -> String {
    assets::name("read-aloud", script, "js")
}
