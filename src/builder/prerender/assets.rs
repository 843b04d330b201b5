//! The site's icons. Each has a hash of its content in its name.

use crate::builder::paths::hashed_file;

/// The site's icon.
pub const ICON: &str = include_str!("../../../public/icon.svg");

/// The same with right angles and without see-through corners, for devices that cut it into a form of their own.
pub const TOUCH_ICON: &[u8] = include_bytes!("../../../public/icon.png");

/// The name of the icon's file.
pub fn icon() -> String {
    hashed_file("icon", ICON.as_bytes(), "svg")
}

/// The name of the icon's file for devices.
pub fn touch_icon() -> String {
    hashed_file("icon", TOUCH_ICON, "png")
}
