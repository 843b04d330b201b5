//! The names of all files: those of the content that the build reads, and those of the site that it writes.

use std::io;
use std::path::{Component, Path};

use sha2::{Digest, Sha256};

use crate::model::condition::{Condition, PhotoFile};
use crate::model::library::Letter;
use crate::model::symptom::Symptom;
use crate::model::{Group, Id, Language};

/// The content file with the site's settings.
pub const SITE: &str = "site.json";
/// The content file with the symptoms.
pub const SYMPTOMS: &str = "symptoms.json";
/// The content folder with the condition files.
pub const CONDITIONS: &str = "conditions";
/// The content folder with the drawings and photographs.
pub const FIGURES: &str = "figures";
/// The content folder with the site's own pages.
pub const PAGES: &str = "pages";
/// The content folder with the files that the site serves as they are.
pub const STATIC: &str = "static";

/// The schema of condition files. Editors look for the schemas in the content folder, and the site has them too.
pub const CONDITION_SCHEMA: &str = "condition.schema.json";
/// The schema of [`CONDITION_INDEX`].
pub const CONDITION_INDEX_SCHEMA: &str = "condition-index.schema.json";
/// The schema of the site's own pages.
pub const PAGE_SCHEMA: &str = "page.schema.json";
/// The schema of [`SITE`].
pub const SITE_SCHEMA: &str = "site.schema.json";
/// The schema of [`SYMPTOMS`].
pub const SYMPTOMS_SCHEMA: &str = "symptoms.schema.json";
/// The schema of the translations of articles.
pub const CONDITION_TRANSLATION_SCHEMA: &str = "condition-translation.schema.json";
/// The schema of the translations of the site's own pages.
pub const PAGE_TRANSLATION_SCHEMA: &str = "page-translation.schema.json";
/// The schema of the translations of the settings.
pub const SITE_TRANSLATION_SCHEMA: &str = "site-translation.schema.json";
/// The schema of the translations of the symptoms.
pub const SYMPTOMS_TRANSLATION_SCHEMA: &str = "symptoms-translation.schema.json";

/// The home page.
pub const HOME: &str = "index.html";
/// The page for unknown addresses. Many hosts look for it by this name.
pub const NOT_FOUND: &str = "404.html";
/// The list of pages for search engines.
pub const SITEMAP: &str = "sitemap.xml";
/// The file that search engines read first, in the root of a host.
pub const ROBOTS: &str = "robots.txt";
/// The list of the site's files that come from [`STATIC`], from which the next build learns that it may remove them.
pub const STATIC_LIST: &str = "site-files.json";
/// The hashes of the site's files, from which the next build learns what it need not make again.
pub const BUILD_MANIFEST: &str = ".build-manifest.json";
/// The folder in a site's folder in which the files of a new site wait until all of them are made.
pub const STAGING: &str = ".publishing";
/// The endings of compressed copies: of brotli and gzip.
pub const COPY_ENDINGS: [&str; 2] = [".br", ".gz"];
/// The licenses of the crates in the client. It comes from the kit, and each page links to it.
pub const LICENSES: &str = crate::components::LICENSES;
/// The service worker. Its name must never change, because browsers look there for a newer one.
pub const SERVICE_WORKER: &str = "service-worker.js";
/// The folders with all other pages. Each page has a subfolder of its own.
pub const PAGE_FOLDERS: [&str; 6] = ["a-z", CONDITIONS, CONNECT, "groups", "pages", "symptoms"];
/// The folder with the pages that lead from medical codes to articles.
pub const CONNECT: &str = "connect";

/// The data of an article, beside its page.
pub const CONDITION_DATA: &str = "condition.json";
/// The file that says where the search index is, and what is where in it.
pub const SEARCH: &str = "search.json";
/// The index of the data of all articles, in [`CONDITIONS`].
pub const CONDITION_INDEX: &str = "index.json";

/// The headers for Netlify and Cloudflare Pages. Other hosts serve it like any file.
pub const HEADERS: &str = "_headers";
/// The redirects for Netlify and Cloudflare Pages.
pub const REDIRECTS: &str = "_redirects";
/// The headers for nginx.
pub const NGINX: &str = "_nginx.conf";
/// The headers for Caddy.
pub const CADDY: &str = "_Caddyfile";
/// The files for hosts and for the next build. nginx and Caddy hide them from visitors.
pub const PRIVATE_FILES: [&str; 5] = [HEADERS, REDIRECTS, NGINX, CADDY, BUILD_MANIFEST];

/// The files in the site's root that keep their names when their content changes, without [`PRIVATE_FILES`].
pub const MUTABLE_FILES: [&str; 17] = [
    HOME,
    NOT_FOUND,
    CONDITION_SCHEMA,
    CONDITION_INDEX_SCHEMA,
    CONDITION_TRANSLATION_SCHEMA,
    LICENSES,
    PAGE_SCHEMA,
    PAGE_TRANSLATION_SCHEMA,
    ROBOTS,
    SEARCH,
    SERVICE_WORKER,
    SITE_SCHEMA,
    SITE_TRANSLATION_SCHEMA,
    SITEMAP,
    STATIC_LIST,
    SYMPTOMS_SCHEMA,
    SYMPTOMS_TRANSLATION_SCHEMA,
];

/// The name of a content file's translation: `site.es.json`.
pub(super) fn translation(file: &str, language: &Language) -> String {
    format!("{}.{language}.json", file.trim_end_matches(".json"))
}

/// The file of a figure's drawing in a language, from the content's root.
pub(super) fn translated_figure(id: &Id, language: &Language) -> String {
    format!("{FIGURES}/{id}.{language}.svg")
}

/// The file of a figure's drawing, from the content's root.
pub(super) fn figure(id: &Id) -> String {
    format!("{FIGURES}/{id}.svg")
}

/// The file of a photograph, from the content's root.
pub(super) fn photo(file: &PhotoFile) -> String {
    format!("{FIGURES}/{file}")
}

/// The path of a page of the site's own, from the site's root.
pub(super) fn site_page(slug: &Id) -> String {
    format!("pages/{slug}/")
}

/// The path of a condition's page, from the site's root: `conditions/dystonia/`.
pub(super) fn condition_page(condition: &Condition) -> String {
    page_at_slug(&condition.slug)
}

/// The path of the page at a condition's slug or alias, from the site's root.
pub(super) fn page_at_slug(slug: &Id) -> String {
    format!("{CONDITIONS}/{slug}/")
}

/// The path of a file with a part of an article's text, for the search, from the site's root. `hash` is that of the text.
pub(super) fn article_text(slug: &Id, hash: &str, number: usize) -> String {
    format!("{CONDITIONS}/{slug}/text-{hash}-{number}.json")
}

/// Whether a name is that of a file with a part of an article's text.
pub(super) fn is_article_text(name: &str) -> bool {
    name.starts_with("text-") && name.strip_suffix(".json").is_some_and(is_immutable)
}

/// The path of the page with the codes that begin with this character, from the site's root. Without one: of the page
/// to which links with codes lead.
pub(super) fn code_page(first: Option<char>) -> String {
    let folder = first.map(|it| format!("{}/", it.to_ascii_lowercase()));
    format!("{CONNECT}/{}", folder.unwrap_or_default())
}

/// The path of a letter's page, from the site's root.
pub(super) fn letter_page(letter: Letter) -> String {
    format!("a-z/{}/", letter.id())
}

/// The path of the page of a group of conditions, from the site's root.
pub(super) fn group_page(group: &Group) -> String {
    format!("groups/{}/", group.id)
}

/// The path of a symptom's page, from the site's root.
pub(super) fn symptom_page(symptom: &Symptom) -> String {
    format!("symptoms/{}/", symptom.id)
}

/// A hash of a file's content: 16 hexadecimal digits of its SHA-256.
pub(super) fn content_hash(content: &[u8]) -> String {
    let mut digits = format!("{:x}", Sha256::digest(content));
    digits.truncate(16);
    digits
}

/// The name of a file with the hash of its content: `icon-0123456789abcdef.svg`. Browsers and the service worker may
/// keep such a file for ever.
pub(super) fn hashed_file(stem: &str, content: &[u8], extension: &str) -> String {
    format!("{stem}-{}.{extension}", content_hash(content))
}

/// Whether a file or folder of this name never changes its content, because the name contains a hash of it.
pub fn is_immutable(name: &str) -> bool {
    name.split(['-', '_', '.']).skip(1).any(|part| {
        part.len() == 16 && part.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
    })
}

/// Whether the build writes a file, or a folder, of this path from the site's root.
pub(super) fn is_of_site(path: &Path, is_folder: bool) -> bool {
    let names: Option<Vec<&str>> = path
        .components()
        .map(|part| match part {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect();
    match (names.unwrap_or_default().as_slice(), is_folder) {
        ([name], true) => PAGE_FOLDERS.contains(name) || is_immutable(name),
        ([name], false) => {
            let name = uncompressed(name);
            MUTABLE_FILES.contains(&name) || PRIVATE_FILES.contains(&name) || is_immutable(name)
        }
        ([folder, _], true) => PAGE_FOLDERS.contains(folder),
        ([folder, name], false) => match (*folder, uncompressed(name)) {
            (CONNECT, HOME) | (CONDITIONS, CONDITION_INDEX) => true,
            (_, name) => is_immutable(folder) && name.strip_suffix(".json").is_some(),
        },
        ([folder, _, name], false) => match uncompressed(name) {
            HOME => PAGE_FOLDERS.contains(folder),
            CONDITION_DATA => *folder == CONDITIONS,
            name => *folder == CONDITIONS && is_article_text(name),
        },
        _ => false,
    }
}

/// Whether a file of this path would take the place of a file or folder that the build writes. Some systems do not tell
/// capital letters from small ones.
pub(super) fn is_taken(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    Path::new(&path).ancestors().any(|it| is_of_site(it, true) || is_of_site(it, false))
}

/// The name of a file without the extension of its compressed form.
pub(super) fn uncompressed(name: &str) -> &str {
    COPY_ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name)
}

/// Converts the error of a walk through a folder.
pub(super) fn walk_error(error: walkdir::Error) -> io::Error {
    // All other errors are loops of links, and the builder follows no links.
    error.into_io_error().unwrap_or_else(|| io::ErrorKind::Other.into())
}
