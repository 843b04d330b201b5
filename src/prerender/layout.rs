//! What is where on a site.

use std::path::{Component, Path};

use super::{assets, host_headers, search_engines, service_worker};

/// The home page.
pub const HOME: &str = "index.html";

/// The page for addresses at which there is none: many hosts look for it by this name.
pub const NOT_FOUND: &str = "404.html";

/// The folders with the other pages, each in a folder of its own.
pub const FOLDERS: [&str; 3] = ["a-z", "conditions", "symptoms"];

/// The files in the site's root that keep their names when their content changes, but for those that hosts read.
pub const FILES: [&str; 8] = [
    HOME,
    NOT_FOUND,
    "condition.schema.json",
    search_engines::ROBOTS,
    service_worker::FILE,
    "site.schema.json",
    search_engines::SITEMAP,
    "symptoms.schema.json",
];

/// Whether the build makes a file, or a folder, of this path from the site's root.
pub fn is_of_site(path: &Path, is_folder: bool) -> bool {
    let names: Option<Vec<&str>> = path
        .components()
        .map(|part| match part {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect();
    match (names.unwrap_or_default().as_slice(), is_folder) {
        ([name], true) => FOLDERS.contains(name) || assets::is_immutable(name),
        ([name], false) => {
            let name = plain(name);
            FILES.contains(&name)
                || host_headers::NAMES.contains(&name)
                || assets::is_immutable(name)
        }
        ([folder, _], true) => FOLDERS.contains(folder),
        ([folder, name], false) => {
            assets::is_immutable(folder) && plain(name).strip_suffix(".json").is_some()
        }
        ([folder, _, name], false) => FOLDERS.contains(folder) && plain(name) == HOME,
        _ => false,
    }
}

/// The name of a file without the ending that tells how it is compressed.
fn plain(name: &str) -> &str {
    [".br", ".gz"].iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name)
}
