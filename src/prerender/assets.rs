//! The files that pages name. Each has a hash of its content in its name, so that what a browser or the service
//! worker has kept under such a name is always right.

use std::hash::{DefaultHasher, Hasher};

/// The site's icon.
pub const ICON: &str = include_str!("../../public/icon.svg");

/// The same with right angles and without see-through corners, for devices that cut it into a form of their own.
pub const TOUCH_ICON: &[u8] = include_bytes!("../../public/icon.png");

/// A hash of a file's content, in hexadecimal digits.
pub fn hash(content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    format!("{:016x}", hasher.finish())
}

/// The name of a file in the site's root: "icon-0123456789abcdef.svg".
pub fn name(stem: &str, content: &[u8], ending: &str) -> String {
    format!("{stem}-{}.{ending}", hash(content))
}

/// The name of the icon's file.
pub fn icon() -> String {
    name("icon", ICON.as_bytes(), "svg")
}

/// The name of the icon's file for devices.
pub fn touch_icon() -> String {
    name("icon", TOUCH_ICON, "png")
}

/// Whether a file of this name always has the same content.
pub fn is_immutable(name: &str) -> bool {
    name.split(['-', '_', '.']).skip(1).any(|part| {
        part.len() == 16 && part.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
    })
}
