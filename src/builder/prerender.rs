//! Renders the site at build time. The content was read and checked before ([`super::content`]). These are the steps:
//!
//! 1. read the page shells that `scripts/page-shell.mjs` made from `public/index.html` ([`shell`]);
//! 2. leave out drafts ([`drafts`]), render each page ([`pages`], [`site_page`](mod@site_page), [`moved_pages`],
//!    [`list_pages`], [`code_pages`]), and write it beside the client's files;
//! 3. write the search index ([`super::search_index`]), the files that pages name ([`assets`], [`manifest`]), the
//!    service worker ([`service_worker`]), the photographs and static files ([`copied_files`]), the articles' data
//!    ([`condition_data`]), the files for search engines ([`search_engines`]), the schemas for editors ([`schema`]) and
//!    the header files for hosts ([`host_headers`], [`security`]);
//!
//! Conditions and pages are rendered on all cores. Each page is written at once, so that memory never holds all pages. An
//! article is not rendered if the earlier site has it, made of the same input ([`article_input`]).

mod article_input;
pub mod assets;
mod base_path;
mod code_pages;
pub mod condition_data;
mod copied_files;
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
use std::sync::Arc;

use article_input::InputHasher;
pub use base_path::{BasePath, BasePathConflict, BasePathError};
pub use code_pages::code_pages;
pub use error::PrerenderError;
use host_headers::HeaderConfig;
pub use list_pages::{group_page, home_page, letter_page, list_paths, symptom_page};
use moved_pages::Redirect;
pub use names::Names;
pub use pages::{Page, article_page, not_found_page, render_offline_page};
use rayon::prelude::*;
pub use shell::{Shell, ShellError};
pub use site_page::site_page;

use super::content::{Content, schema};
use super::file_error::FileError;
use super::locales::Locale;
use super::paths;
use super::progress::Progress;
use super::search_index::{ArticleText, SearchIndex};
use super::site_writer::SiteWriter;
use crate::messages::catalog::Catalog;
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
}

/// Renders the site of this content, with the page shells in the folder `shells`. The client's files are in the site
/// already.
///
/// # Errors
/// If the base path is not that of the site's address, all conditions are drafts and not shown, a shell lacks a marker,
/// or a file cannot be read or written.
pub fn run(
    content: Content,
    shells: &Path,
    options: &RenderOptions,
    writer: &mut SiteWriter,
) -> Result<RenderReport, PrerenderError> {
    let Content { site, symptoms, conditions, pages: own_pages, photos, static_files } = content;
    let (conditions, drafts) = if options.shows_drafts {
        (conditions, Vec::new())
    } else {
        drafts::leave_out(conditions)?
    };
    let shell = Shell::read(shells)?;
    let worker = read(&shells.join(paths::SERVICE_WORKER))?;
    let base_path = BasePath::choose(options.base_path.clone(), &site)?;
    writer.expect_pages(conditions.len() + symptoms.symptoms.len());
    let writer = &*writer;
    write_articles(&shell, &site, &Names::new(&conditions, &symptoms), &conditions, writer)?;
    let library = Library::new(&conditions, symptoms);
    let catalog: Arc<dyn Catalog> = shell.locale(&site.language());
    let index = SearchIndex::new(&library, &conditions, &catalog);
    writer.write(paths::SEARCH, index.root.as_bytes())?;
    index.files.par_iter().try_for_each(|(name, content)| {
        writer.write(&format!("{}/{name}", index.folder), content.as_bytes())
    })?;
    write_for_programs(&site, &library, &conditions, writer)?;
    let blocks = conditions.iter().flat_map(Condition::blocks);
    let blocks = blocks.chain(own_pages.iter().flat_map(OwnPage::blocks));
    copied_files::copy_photos(blocks.map(|(_, block)| block), &photos, writer)?;
    copied_files::copy_static(&static_files, writer)?;
    let codes = code_pages(&shell, &site, &CodeIndex::new(&conditions));
    let pages = conditions.len() + own_pages.len() + codes.len();
    let own_pages = own_pages.into_par_iter().map(|page| site_page(&shell, &site, page));
    own_pages.chain(codes).try_for_each(|page| write_page(&page, writer))?;
    let pages = pages + write_lists(&shell, &site, library, writer)?;
    write_page(&not_found_page(&shell, &site, &base_path), writer)?;
    let languages: Vec<_> = site.languages.iter().map(|it| shell.locale(it)).collect();
    write_assets(&site, &languages, &worker, &render_offline_page(&shell, &site), writer)?;
    write_header_files(&shell, &base_path, &moved_pages::redirects(&conditions), writer)?;
    Ok(RenderReport { pages, drafts })
}

/// Writes the articles, their data, and the pages at their earlier addresses.
fn write_articles(
    shell: &Shell,
    site: &Site,
    names: &Names<'_>,
    conditions: &[Condition],
    writer: &SiteWriter,
) -> Result<(), FileError> {
    let progress = Progress::new("Making articles", conditions.len());
    let input = InputHasher::new(shell, site);
    conditions.par_iter().try_for_each(|condition| {
        let data = condition_data::of_article(condition);
        let language = condition.language.clone().unwrap_or_else(|| site.language());
        let text = shell.in_language(&language, || ArticleText::of(condition));
        let texts = text.files(condition);
        let mut paths = paths_of_article(condition);
        paths.extend(texts.iter().map(|(path, _)| path.clone()));
        if !writer.keep_article(&condition.slug, input.hash(condition, &data, names), &paths) {
            if !condition.is_draft() {
                let mut paths = condition_data::paths_of(condition).into_iter();
                paths.try_for_each(|path| writer.write(&path, data.as_bytes()))?;
            }
            texts.iter().try_for_each(|(path, text)| writer.write(path, text.as_bytes()))?;
            write_page(&article_page(shell, site, names, condition.clone()), writer)?;
            let moved = moved_pages::moved_pages(shell, site, condition);
            moved.iter().try_for_each(|page| write_page(page, writer))?;
        }
        progress.step();
        Ok(())
    })
}

/// The paths of all files that are made for a condition alone.
fn paths_of_article(condition: &Condition) -> Vec<String> {
    let data = condition_data::paths_of(condition).into_iter().filter(|_| !condition.is_draft());
    let slugs = [&condition.slug].into_iter().chain(&condition.aliases);
    let pages = slugs.map(|slug| paths::page_at_slug(slug) + paths::HOME);
    data.chain(pages).collect()
}

/// Writes the pages that list conditions. Returns how many pages these are.
fn write_lists(
    shell: &Shell,
    site: &Site,
    library: Library,
    writer: &SiteWriter,
) -> Result<usize, FileError> {
    library.symptoms.par_iter().try_for_each(|symptom| {
        write_page(&symptom_page(shell, site, &library, symptom), writer)
    })?;
    let letters = library.letters_with_pages();
    letters
        .par_iter()
        .try_for_each(|letter| write_page(&letter_page(shell, site, &library, *letter), writer))?;
    let groups = library.groups_with_pages(&site.groups);
    let pages = 1 + library.symptoms.len() + letters.len() + groups.len();
    groups
        .into_par_iter()
        .try_for_each(|group| write_page(&group_page(shell, site, group), writer))?;
    write_page(&home_page(shell, site, library), writer)?;
    Ok(pages)
}

/// Writes the files for search engines, editors and other programs.
fn write_for_programs(
    site: &Site,
    library: &Library,
    conditions: &[Condition],
    writer: &SiteWriter,
) -> Result<(), FileError> {
    writer.write(paths::ROBOTS, search_engines::robots(site).as_bytes())?;
    if let Some(address) = &site.address {
        let own_pages = site.pages.iter().map(|page| paths::site_page(&page.slug));
        let plain = list_paths(site, library).into_iter().chain(own_pages);
        let sitemap = search_engines::sitemap(address, plain, conditions);
        writer.write(paths::SITEMAP, sitemap.as_bytes())?;
    }
    let data_index = condition_data::index(site, conditions);
    writer.write(&condition_data::index_path(), data_index.as_bytes())?;
    let schemas = schema::files();
    schemas.iter().try_for_each(|(name, schema)| writer.write(name, schema.as_bytes()))
}

/// Writes the files that pages name, and the service worker.
fn write_assets(
    site: &Site,
    languages: &[Arc<Locale>],
    worker: &str,
    offline_page: &str,
    writer: &SiteWriter,
) -> Result<(), FileError> {
    writer.write(&assets::icon(), assets::ICON.as_bytes())?;
    writer.write(&assets::touch_icon(), assets::TOUCH_ICON)?;
    for messages in languages.iter().flat_map(|it| it.fetched()) {
        writer.write(&messages.path, messages.json.as_bytes())?;
    }
    writer.write(&manifest::name(site), manifest::content(site).as_bytes())?;
    writer.write(&service_worker::offline_page(offline_page), offline_page.as_bytes())?;
    let worker = service_worker::script(worker, offline_page);
    writer.write(paths::SERVICE_WORKER, worker.as_bytes())
}

/// Writes the header files for hosts. All other files must be there already.
fn write_header_files(
    shell: &Shell,
    base_path: &BasePath,
    redirects: &[Redirect],
    writer: &SiteWriter,
) -> Result<(), FileError> {
    let (headers, immutable) = (shell.security_headers(), immutable_files(writer));
    let config = HeaderConfig {
        base: base_path.as_str(),
        headers: &headers,
        immutable: &immutable,
        redirects,
    };
    let files = host_headers::files(config);
    files.iter().try_for_each(|(name, content)| writer.write(name, content.as_bytes()))
}

/// The files in the site's root that never change. “folder/*” stands for all files in a folder.
fn immutable_files(writer: &SiteWriter) -> Vec<String> {
    let names = writer.names_in_root().into_iter().filter(|name| paths::is_immutable(name));
    let mut names: Vec<String> =
        names.map(|name| if writer.is_folder(&name) { name + "/*" } else { name }).collect();
    names.sort();
    names
}

fn write_page(page: &Page, writer: &SiteWriter) -> Result<(), FileError> {
    writer.write(&page.path, page.html.as_bytes())
}

fn read(path: &Path) -> Result<String, FileError> {
    fs::read_to_string(path).map_err(FileError::of("read", path))
}
