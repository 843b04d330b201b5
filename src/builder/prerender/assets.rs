//! The site's icons. Their file names contain a hash of their content.

use crate::builder::paths::hashed_file;

/// The site's icon.
pub const ICON: &str = include_str!("../../../public/icon.svg");

/// The icon for home screens: square and opaque, because devices cut it into their own shape.
pub const TOUCH_ICON: &[u8] = include_bytes!("../../../public/icon.png");

/// The name of the icon's file.
pub fn icon() -> String {
    hashed_file("icon", ICON.as_bytes(), "svg")
}

/// The name of the file with the icon for home screens.
pub fn touch_icon() -> String {
    hashed_file("icon", TOUCH_ICON, "png")
}
