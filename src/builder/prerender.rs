//! Renders the site at build time. The content was read and checked before ([`super::content`]). These are the steps:
//!
//! 1. read the page shells that `scripts/page-shell.mjs` made from `public/index.html` ([`shell`]);
//! 2. leave out drafts ([`drafts`]), render each page ([`pages`], [`site_page`](mod@site_page), [`moved_pages`],
//!    [`list_pages`], [`code_pages`]), and write it beside the client's files;
//! 3. write the search index ([`super::search_index`]), the files that pages name ([`assets`], [`manifest`]), the
//!    service worker ([`service_worker`]), the photographs and static files ([`copied_files`]), the articles' data
//!    ([`condition_data`]), the files for search engines ([`search_engines`]), the schemas for editors ([`schema`]) and
//!    the header files for hosts ([`host_headers`], [`security`]);
//! 4. for a release, compress all files ([`compress`]).
//!
//! Conditions and pages are rendered on all cores. Each page is written at once, so that memory never holds all pages.

pub mod assets;
mod base_path;
mod code_pages;
mod compress;
pub mod condition_data;
pub(super) mod copied_files;
mod drafts;
mod error;
mod head;
pub mod host_headers;
mod list_pages;
pub mod manifest;
pub mod moved_pages;
mod names;
mod pages;
pub mod search_engines;
pub mod security;
pub mod service_worker;
pub mod shell;
mod site_page;
mod structured_data;

use std::fs;
use std::path::Path;

pub use base_path::{BasePath, BasePathConflict, BasePathError};
pub use code_pages::code_pages;
pub use compress::compress;
pub use error::PrerenderError;
use host_headers::HeaderConfig;
pub use list_pages::{home_page, letter_page, list_paths, symptom_page};
use moved_pages::Redirect;
pub use names::Names;
pub use pages::{Page, article_page, not_found_page, render_offline_page};
use rayon::prelude::*;
pub use shell::{Shell, ShellError};
pub use site_page::site_page;

use super::content::{Content, schema};
use super::lint::readability;
use super::paths;
use super::progress::Progress;
use super::search_index::SearchIndex;
use crate::model::Id;
use crate::model::code_index::CodeIndex;
use crate::model::condition::Condition;
use crate::model::library::Library;
use crate::model::page::Page as OwnPage;
use crate::model::site::Site;

/// How to render a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RenderOptions {
    /// The site's base path. Without it, the site gets the base path of its address.
    pub base_path: Option<BasePath>,
    /// Whether the site shows drafts, as a preview does.
    pub shows_drafts: bool,
}

/// The result of rendering a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderReport {
    /// The number of pages, without the page for unknown addresses, the offline page and those at earlier addresses.
    pub pages: usize,
    /// The slugs of the drafts that were left out.
    pub drafts: Vec<Id>,
    /// A line for each article with its reading grades.
    pub readability: Vec<String>,
}

/// Renders the site of this content, with the page shells in `shells`, into `staging`, where the client's files are.
///
/// # Errors
/// If the base path is not that of the site's address, all conditions are drafts and not shown, a shell lacks a marker, or a file cannot be read or written.
pub fn run(
    content: Content,
    shells: &Path,
    options: &RenderOptions,
    staging: &Path,
) -> Result<RenderReport, PrerenderError> {
    let Content { site, symptoms, conditions, pages: own_pages, photos, static_files } = content;
    let (conditions, drafts) = if options.shows_drafts {
        (conditions, Vec::new())
    } else {
        drafts::leave_out(conditions)?
    };
    let shell_part = |name| read(&shells.join(name));
    let shell = Shell::parse(&shell_part("page.html")?, &shell_part("article.html")?)?;
    let worker = shell_part(paths::SERVICE_WORKER)?;
    let base_path = BasePath::choose(options.base_path.clone(), &site)?;
    let write_page = |page: Page| write(&staging.join(page.path), page.html.as_bytes());
    let progress = Progress::new("Rendering articles", conditions.len());
    let names = Names::new(&conditions, &symptoms);
    let render_article = |condition: &Condition| {
        write_page(article_page(&shell, &site, &names, condition.clone()))?;
        moved_pages::moved_pages(&shell, &site, condition).into_iter().try_for_each(&write_page)?;
        write_data(condition, staging)?;
        progress.step();
        Ok(readability_line(condition))
    };
    let readability =
        conditions.par_iter().map(render_article).collect::<Result<Vec<_>, PrerenderError>>()?;
    let library = Library::new(&conditions, symptoms);
    let index = SearchIndex::new(&library);
    for (name, content) in &index.files {
        write(&staging.join(&index.folder).join(name), content.as_bytes())?;
    }
    write_for_programs(&site, &library, &conditions, staging)?;
    let blocks = conditions.iter().flat_map(Condition::blocks);
    let blocks = blocks.chain(own_pages.iter().flat_map(OwnPage::blocks));
    copied_files::copy_photos(blocks.map(|(_, block)| block), &photos, staging)?;
    copied_files::copy_static(&static_files, staging)?;
    let codes = code_pages(&shell, &site, &CodeIndex::new(&conditions));
    let pages = conditions.len() + own_pages.len() + codes.len();
    codes.into_iter().try_for_each(&write_page)?;
    for page in own_pages {
        write_page(site_page(&shell, &site, page))?;
    }
    let pages = pages + write_lists(&shell, &site, library, &index, &write_page)?;
    write_page(not_found_page(&shell, &site, &base_path))?;
    write_assets(&site, &worker, &render_offline_page(&shell, &site), staging)?;
    write_header_files(&shell, &base_path, &moved_pages::redirects(&conditions), staging)?;
    Ok(RenderReport { pages, drafts, readability })
}

/// Writes the pages that list conditions. Returns how many pages these are.
fn write_lists(
    shell: &Shell,
    site: &Site,
    library: Library,
    index: &SearchIndex,
    write_page: &(impl Fn(Page) -> Result<(), PrerenderError> + Sync),
) -> Result<usize, PrerenderError> {
    library
        .symptoms
        .par_iter()
        .try_for_each(|symptom| write_page(symptom_page(shell, site, &library, symptom)))?;
    let letters = library.letters_with_pages();
    letters
        .par_iter()
        .try_for_each(|letter| write_page(letter_page(shell, site, &library, *letter)))?;
    let pages = 1 + library.symptoms.len() + letters.len();
    write_page(home_page(shell, site, library, &index.folder))?;
    Ok(pages)
}

/// Writes the data of an article that is published.
fn write_data(condition: &Condition, staging: &Path) -> Result<(), PrerenderError> {
    if condition.is_draft() {
        return Ok(());
    }
    let data = condition_data::of_article(condition);
    let mut paths = condition_data::paths_of(condition).into_iter();
    paths.try_for_each(|path| write(&staging.join(path), data.as_bytes()))
}

/// Writes the files for search engines, editors and other programs.
fn write_for_programs(
    site: &Site,
    library: &Library,
    conditions: &[Condition],
    staging: &Path,
) -> Result<(), PrerenderError> {
    let in_root = |name: &str, content: &str| write(&staging.join(name), content.as_bytes());
    in_root(paths::ROBOTS, &search_engines::robots(site))?;
    if let Some(address) = &site.address {
        let own_pages = site.pages.iter().map(|page| paths::site_page(&page.slug));
        let plain = list_paths(library).into_iter().chain(own_pages);
        in_root(paths::SITEMAP, &search_engines::sitemap(address, plain, conditions))?;
    }
    in_root(&condition_data::index_path(), &condition_data::index(site, conditions))?;
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

/// Writes the header files for hosts. All other files must be there already.
fn write_header_files(
    shell: &Shell,
    base_path: &BasePath,
    redirects: &[Redirect],
    staging: &Path,
) -> Result<(), PrerenderError> {
    let (headers, immutable) = (shell.security_headers(), immutable_files(staging)?);
    let config = HeaderConfig {
        base: base_path.as_str(),
        headers: &headers,
        immutable: &immutable,
        redirects,
    };
    let mut files = host_headers::files(config).into_iter();
    files.try_for_each(|(name, content)| write(&staging.join(name), content.as_bytes()))
}

/// The files in the site's root that never change. “folder/*” stands for all files in a folder.
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

/// Writes a file. Creates its folder if needed.
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
