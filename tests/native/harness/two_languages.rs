//! The content of `tests/fixtures/two-languages`, in English and Spanish, and whole sites as their readers get them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use serde_json::Value;
use symptom_database::builder::content::Content;
use symptom_database::builder::prerender::RenderOptions;
use symptom_database::messages::catalog::Catalog;
use symptom_database::model::Language;
use symptom_database::model::condition::Condition;
use url::Url;

use super::document::Document;
use super::dystonia;
use super::folder::{Folder, SHIPPED};
use super::pages::{locales, render_site, shells};

/// The folder with the content.
pub const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/two-languages");

/// The translation of an article that has every part.
pub const COLD: &str = "conditions/common-cold.es.json";

/// The base path of the site.
const BASE: &str = "/health/";

/// The address of the site.
pub const ADDRESS: &str = "https://example.org/health/";

pub fn language(tag: &str) -> Language {
    Language::try_from(tag.to_owned()).expect("a tag")
}

/// The Spanish words of the site.
pub fn spanish() -> Arc<dyn Catalog> {
    locales().of(&language("es"))
}

/// A copy of the content.
pub fn folder() -> Folder {
    let folder = Folder::new();
    for (path, content) in Folder::files_in(FIXTURE.as_ref()) {
        folder.write(path.to_str().expect("a plain path"), content);
    }
    folder
}

/// A file of the content.
pub fn file(name: &str) -> String {
    fs::read_to_string(Path::new(FIXTURE).join(name)).expect("a file")
}

/// A copy of the content in which a file has other values at some JSON pointers.
pub fn folder_with(name: &str, changes: &[(&str, Value)]) -> Folder {
    let folder = folder();
    folder.write(name, dystonia::changed(&file(name), changes));
    folder
}

/// A copy of the content in English only.
pub fn folder_in_english() -> Folder {
    let folder = folder_with("site.json", &[("/languages", serde_json::json!(["en"]))]);
    for path in folder.files().keys().filter(|it| it.to_string_lossy().contains(".es.")) {
        fs::remove_file(folder.path().join(path)).expect("it was there");
    }
    folder
}

pub fn content(folder: &Folder) -> Content {
    Content::read(folder.path()).expect("the content has no error")
}

/// The translated articles, by the slugs of their originals.
pub fn translations(content: &Content) -> BTreeMap<String, Condition> {
    let all = content.translated.iter().flat_map(|it| &it.conditions);
    all.map(|(_, it)| (it.original_slug().to_string(), it.clone())).collect()
}

/// The file to which an address in a page leads, and the part of it; nothing outside of the site.
pub fn target(page: &str, address: &str) -> Option<(String, Option<String>)> {
    let site = Url::parse(ADDRESS).expect("an address");
    // The service worker knows where the site is.
    let address = address.replace("SITE_ROOT/", BASE);
    let target = site.join(page).and_then(|it| it.join(&address)).expect("an address");
    let path = target.path().strip_prefix(BASE).filter(|_| target.host() == site.host())?;
    let is_folder = path.is_empty() || path.ends_with('/');
    let file = format!("{path}{}", if is_folder { "index.html" } else { "" });
    Some((file, target.fragment().map(str::to_owned)))
}

/// Whether a file is a page.
pub fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|it| it == "html")
}

/// A site as a host has it.
pub struct Site {
    /// Each file, by its path from the site's root.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Each page, by its path from the site's root.
    pub pages: BTreeMap<String, Document>,
}

impl Site {
    /// The site of this content.
    pub fn of(content: Content) -> Self {
        let (shells, folder) = (shells(), Folder::new());
        render_site(content, shells.path(), &RenderOptions::default(), folder.path())
            .expect("the site is built");
        let name = |path: PathBuf| path.to_str().expect("a plain path").to_owned();
        let files: BTreeMap<String, Vec<u8>> =
            folder.files().into_iter().map(|(path, content)| (name(path), content)).collect();
        let pages = files.iter().filter(|(path, _)| is_page(path));
        let parse = |html: &[u8]| Document::parse(str::from_utf8(html).expect("text"));
        Self { pages: pages.map(|(path, html)| (path.clone(), parse(html))).collect(), files }
    }

    #[track_caller]
    pub fn page(&self, path: &str) -> &Document {
        let page = self.pages.get(&format!("{path}index.html"));
        page.unwrap_or_else(|| panic!("there is no page {path}"))
    }

    #[track_caller]
    pub fn text(&self, path: &str) -> &str {
        let file = self.files.get(path).unwrap_or_else(|| panic!("there is no file {path}"));
        str::from_utf8(file).expect("text")
    }

    /// The pages in Spanish.
    pub fn spanish_pages(&self) -> impl Iterator<Item = (&String, &Document)> {
        let is_spanish =
            |page: &Document| page.named(&["html"]).any(|it| it.attribute("lang") == Some("es"));
        self.pages.iter().filter(move |(_, page)| is_spanish(page))
    }
}

/// The site of the fixture, which is rendered once for all tests.
pub fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::of(content(&folder())))
}

/// The site of the shipped content, which is rendered once for all tests.
pub fn shipped() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::of(Content::read(SHIPPED.as_ref()).expect("it has no error")))
}
