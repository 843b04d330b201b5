//! The pages of a site in one language.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Id, Language};

/// The pages of a site in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// The path of its pages from the site's root: `es/`; empty for the site's first language.
    pub prefix: String,
    /// The first language of the site, in which the originals are.
    pub originals: Language,
    /// The paths of articles from the home page, by the slugs of their originals, where it is not
    /// `conditions/<slug>/`.
    pub article_paths: BTreeMap<Id, String>,
    /// The languages of articles that are not in that of the edition, by the slugs of their originals.
    pub article_languages: BTreeMap<Id, Language>,
    /// The same for the site's own pages.
    pub own_page_languages: BTreeMap<Id, Language>,
    /// The pages in the other languages.
    pub alternates: Arc<Alternates>,
}

/// The same pages in each language of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alternates {
    /// The languages that have pages, the first one first, each with the path of its home page from the site's root; empty
    /// if there is only one.
    pub homes: Vec<(Language, String)>,
    /// The paths of articles from the site's root, by the slugs of their originals. Those in one language are left out.
    pub articles: BTreeMap<Id, Vec<(Language, String)>>,
    /// The same for the site's own pages.
    pub own_pages: BTreeMap<Id, Vec<(Language, String)>>,
}

impl Edition {
    /// The path from the site's root of a page or file of this edition. `path` is that from the edition's home page.
    pub fn path(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }

    /// The path from the site's root of what is at this path from the edition's home page, which may begin with "../".
    pub fn path_from_home(&self, path: &str) -> String {
        path.strip_prefix("../").map_or_else(|| self.path(path), str::to_owned)
    }

    /// The relative path from a page to the site's root. `home` is that to the home page of its language.
    pub fn root(&self, home: &str) -> String {
        if self.prefix.is_empty() {
            return home.to_owned();
        }
        // The page for unknown addresses names its home page from the root of the host.
        if let Some(root) = home.strip_suffix(&self.prefix) {
            return root.to_owned();
        }
        let home = home.trim_start_matches("./");
        home.to_owned() + "../"
    }

    /// Whether its pages are in this language.
    pub fn is_in(&self, language: &Language) -> bool {
        if self.prefix.is_empty() {
            return *language == self.originals;
        }
        self.prefix.strip_suffix('/') == Some(language.as_str())
    }

    /// The path of an article from the home page, by the slug of its original.
    pub fn article_path(&self, id: &Id) -> String {
        self.article_paths.get(id).cloned().unwrap_or_else(|| format!("conditions/{id}/"))
    }

    /// The path of a page of the site's own from the home page.
    pub fn own_page_path(&self, slug: &Id) -> String {
        let is_here = |(_, path): &(Language, String)| path.starts_with(&self.prefix);
        let is_missing =
            !self.prefix.is_empty() && !self.alternates_of_own_page(slug).iter().any(is_here);
        format!("{}pages/{slug}/", if is_missing { "../" } else { "" })
    }

    /// The paths from the site's root of an article in each language that has it; empty if only one has it.
    pub fn alternates_of_article(&self, id: &Id) -> Vec<(Language, String)> {
        self.alternates.articles.get(id).cloned().unwrap_or_default()
    }

    /// The same for a page of the site's own.
    pub fn alternates_of_own_page(&self, slug: &Id) -> Vec<(Language, String)> {
        self.alternates.own_pages.get(slug).cloned().unwrap_or_default()
    }

    /// The same for a page that every language has at this path from its home page.
    pub fn alternates_at(&self, path: &str) -> Vec<(Language, String)> {
        let homes = self.alternates.homes.iter();
        homes.map(|(language, home)| (language.clone(), format!("{home}{path}"))).collect()
    }
}
