//! Renders the site at build time, in these steps:
//!
//! 1. take the page shells that `scripts/page-shell.mjs` made of `public/index.html` ([`shell`]);
//! 2. render each page as text ([`pages`]), which cannot fail, and write it beside the client's files, as is the search's
//!    index ([`super::search_index`]): the content was read, and all that is wrong with it found, before
//!    ([`super::content`]);
//! 3. write the files that pages name ([`assets`], [`manifest`]), the service worker ([`service_worker`]), what
//!    search engines read ([`search_engines`]), what editors read ([`schema`]), and what hosts are to send with
//!    each ([`host_headers`], [`security`]);
//! 4. for a release, compress all ([`compress`]).
//!
//! What is done for each condition is done on all cores, and says how far it has come if it takes long. Never are
//! all pages in memory at once.

pub mod assets;
mod base;
mod compress;
mod error;
mod head;
pub mod host_headers;
mod list_pages;
pub mod manifest;
mod pages;
pub mod search_engines;
pub mod security;
pub mod service_worker;
mod shell;
mod structured_data;

use std::fs;
use std::path::Path;

pub use base::{Base, BaseError};
pub use compress::compress;
pub use error::PrerenderError;
pub use list_pages::{home_page, letter_page, list_paths, symptom_page};
pub use pages::{Page, article_page, not_found_page, render_offline_page};
pub use shell::{Shell, ShellError};

use super::content::{Content, schema};
use super::lint::readability;
use super::progress::Progress;
use super::search_index::SearchIndex;
use super::{parallel, paths};
use crate::model::condition::Condition;
use crate::model::library::Library;
use crate::model::site::Site;

/// What was rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How many pages there are.
    pub pages: usize,
    /// How hard each article is to read, in a line each.
    pub readability: Vec<String>,
}

/// Renders the site of this content, with the shells in `shells`, into `staging`, where the client's files are. It is
/// for the folder `base` of its host; without one, for that in the site's address.
///
/// # Errors
/// If the base is not the one in the site's address, the shell is not one, or a file cannot be read or written. Nothing is written unless every page can be rendered.
pub fn run(
    content: Content,
    shells: &Path,
    base: Option<Base>,
    staging: &Path,
) -> Result<Summary, PrerenderError> {
    let Content { site, symptoms, conditions } = content;
    let shell_part = |name| read(&shells.join(name));
    let shell = Shell::parse(&shell_part("page.html")?, &shell_part("article.html")?)
        .map_err(PrerenderError::Shell)?;
    let worker = shell_part(paths::SERVICE_WORKER)?;
    let base = Base::choose(base, &site)?;
    let write_page = |page: Page| write(&staging.join(page.path), page.html.as_bytes());
    let progress = Progress::new("Rendering articles", conditions.len());
    let readability = parallel::map(&conditions, |condition| {
        write_page(article_page(&shell, &site, condition.clone()))?;
        progress.step();
        Ok(readability_line(condition))
    });
    let readability = readability.into_iter().collect::<Result<Vec<_>, PrerenderError>>()?;
    let library = Library::new(&conditions, symptoms);
    let index = SearchIndex::new(&library);
    for (name, content) in &index.files {
        write(&staging.join(&index.folder).join(name), content.as_bytes())?;
    }
    write_for_programs(&site, &library, &conditions, staging)?;
    let pages = conditions.len() + write_lists(&shell, &site, library, &index, &write_page)?;
    write_page(not_found_page(&shell, &site, &base))?;
    write_assets(&site, &worker, &render_offline_page(&shell, &site), staging)?;
    write_host_files(&shell, &base, staging)?;
    Ok(Summary { pages, readability })
}

/// Writes the pages that list conditions, and returns how many they are.
fn write_lists(
    shell: &Shell,
    site: &Site,
    library: Library,
    index: &SearchIndex,
    write_page: &(impl Fn(Page) -> Result<(), PrerenderError> + Sync),
) -> Result<usize, PrerenderError> {
    let of_symptoms = parallel::map(&library.symptoms, |symptom| {
        write_page(symptom_page(shell, site, &library, symptom))
    });
    let letters = library.letters_with_pages();
    let of_letters =
        parallel::map(&letters, |letter| write_page(letter_page(shell, site, &library, *letter)));
    let pages = 1 + of_symptoms.len() + of_letters.len();
    of_symptoms.into_iter().chain(of_letters).collect::<Result<(), _>>()?;
    write_page(home_page(shell, site, library, &index.folder))?;
    Ok(pages)
}

/// Writes what search engines and editors read.
fn write_for_programs(
    site: &Site,
    library: &Library,
    conditions: &[Condition],
    staging: &Path,
) -> Result<(), PrerenderError> {
    let in_root = |name: &str, content: &str| write(&staging.join(name), content.as_bytes());
    in_root(paths::ROBOTS, &search_engines::robots(site))?;
    if let Some(address) = &site.address {
        let paths_of_lists = list_paths(library);
        in_root(paths::SITEMAP, &search_engines::sitemap(address, paths_of_lists, conditions))?;
    }
    schema::files().iter().try_for_each(|(name, schema)| in_root(name, schema))
}

/// Writes the files that pages name, and the service worker.
fn write_assets(
    site: &Site,
    worker: &str,
    offline_page: &str,
    staging: &Path,
) -> Result<(), PrerenderError> {
    let in_root = |name: &str, content: &[u8]| write(&staging.join(name), content);
    in_root(&assets::icon(), assets::ICON.as_bytes())?;
    in_root(&assets::touch_icon(), assets::TOUCH_ICON)?;
    in_root(&manifest::name(site), manifest::content(site).as_bytes())?;
    in_root(&service_worker::offline_page(offline_page), offline_page.as_bytes())?;
    in_root(paths::SERVICE_WORKER, service_worker::script(worker, offline_page).as_bytes())
}

/// Writes what hosts are to send with each file.
fn write_host_files(shell: &Shell, base: &Base, staging: &Path) -> Result<(), PrerenderError> {
    let (headers, immutable) = (shell.security_headers(), immutable_files(staging)?);
    let config =
        host_headers::HostConfig { base: base.as_str(), headers: &headers, immutable: &immutable };
    let mut files = host_headers::files(config).into_iter();
    files.try_for_each(|(name, content)| write(&staging.join(name), content.as_bytes()))
}

/// What in the site's root never changes: the names of files, and “folder/*” for all in a folder.
fn immutable_files(staging: &Path) -> Result<Vec<String>, PrerenderError> {
    let entries = fs::read_dir(staging).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let mut names: Vec<String> = entries
        .map_err(|error| PrerenderError::io("read", staging, error))?
        .into_iter()
        .filter_map(|entry| Some((entry.file_name().into_string().ok()?, entry.path())))
        .filter(|(name, _)| paths::is_immutable(name))
        .map(|(name, path)| if path.is_dir() { name + "/*" } else { name })
        .collect();
    names.sort();
    Ok(names)
}

/// Writes a file, and the folders around it.
fn write(path: &Path, content: &[u8]) -> Result<(), PrerenderError> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, content))
        .map_err(|error| PrerenderError::io("write", path, error))
}

fn read(path: &Path) -> Result<String, PrerenderError> {
    fs::read_to_string(path).map_err(|error| PrerenderError::io("read", path, error))
}

fn readability_line(condition: &Condition) -> String {
    let grades = readability(condition).into_iter();
    let grades = grades.map(|(part, text)| format!("{part} {:.1}", text.grade()));
    format!("reading grades of {}: {}", condition.slug, grades.collect::<Vec<_>>().join(", "))
}
