//! Where the records of one site are in a store that several sites share: an origin has one `localStorage`, whatever
//! folders of it sites are in.

use super::PREFIX;

/// The attribute of the page's root element that has the site's id. It is absent where the site has none.
pub const SITE_ATTRIBUTE: &str = "data-site";

/// The records of one site. All else knows only the keys of [`Key`](super::Key), which are the same on every site: so
/// are those in a backup. `src/js/storage/key-prefix.js` knows the same of the page's scripts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Namespace {
    /// What the site's keys begin with in the store, in the place of [`PREFIX`].
    own: String,
}

impl Namespace {
    /// That of the site with this id. A site without one has its records where they have always been.
    pub fn of(site: Option<&str>) -> Self {
        let mut own = PREFIX.to_owned();
        if let Some(id) = site {
            // It does not begin with that of a site without an id, nor with that of another id.
            own.insert_str(PREFIX.len() - 1, id);
            own.insert(PREFIX.len() - 1, '.');
        }
        Self { own }
    }

    /// Where the record of this key is in the store.
    pub fn place(&self, key: &str) -> String {
        self.own.clone() + key.strip_prefix(PREFIX).unwrap_or(key)
    }

    /// The key of the record that is at this place in the store; nothing if it is another site's.
    pub fn key(&self, place: &str) -> Option<String> {
        Some(PREFIX.to_owned() + place.strip_prefix(self.own.as_str())?)
    }
}
