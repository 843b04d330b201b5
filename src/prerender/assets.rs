//! The files that pages name. Each has a hash of its content in its name, so that what a browser or the service
//! worker has kept under such a name is always right.

use std::hash::{DefaultHasher, Hasher};

/// The site's icon.
pub const ICON: &str = include_str!("../../public/icon.svg");

/// A hash of a text, in hexadecimal digits.
pub fn hash(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(text.as_bytes());
    format!("{:016x}", hasher.finish())
}

/// The name of a file in the site's root: "icon-0123456789abcdef.svg".
pub fn name(stem: &str, content: &str, ending: &str) -> String {
    format!("{stem}-{}.{ending}", hash(content))
}

/// The name of the icon's file.
pub fn icon() -> String {
    name("icon", ICON, "svg")
}

/// Whether a file of this name always has the same content.
pub fn is_immutable(name: &str) -> bool {
    name.split(['-', '_', '.']).skip(1).any(|part| {
        part.len() == 16 && part.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
    })
}
