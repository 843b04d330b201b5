//! Keeps the records of several sites of one origin apart. An origin has one `localStorage` for all of its folders.

#[cfg(test)]
mod tests;

use super::key::PREFIX;

/// The attribute of the page's root element that has the site's id. It is absent if the site has none.
pub const SITE_ATTRIBUTE: &str = "data-site";

/// Translates between the keys of records and the storage keys of one site.
///
/// A [`Key`](super::Key) is the same on every site, also in a backup. A storage key is the key in `localStorage`: it
/// begins with the site's id. The page's scripts have the same rule in `src/js/storage/key-prefix.js`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Namespace {
    /// The prefix of the site's storage keys, in place of [`PREFIX`].
    own_prefix: String,
}

impl Namespace {
    /// The namespace of the site with this id. Without an id, storage keys equal keys.
    pub(super) fn of(site: Option<&str>) -> Self {
        // No such prefix begins with the prefix of a site without an id, or of a site with another id.
        let mut own_prefix = PREFIX[..PREFIX.len() - 1].to_owned();
        if let Some(id) = site {
            own_prefix += ".";
            own_prefix += id;
        }
        own_prefix += "/";
        Self { own_prefix }
    }

    /// Returns the storage key of the record with this key.
    pub(super) fn storage_key(&self, key: &str) -> String {
        self.own_prefix.clone() + key.strip_prefix(PREFIX).unwrap_or(key)
    }

    /// Returns the key of the record at this storage key; nothing if it belongs to another site.
    pub(super) fn key(&self, storage_key: &str) -> Option<String> {
        Some(PREFIX.to_owned() + storage_key.strip_prefix(self.own_prefix.as_str())?)
    }
}
