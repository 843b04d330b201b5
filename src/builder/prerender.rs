//! Renders the site at build time. The content was read and checked before ([`super::content`]). These are the steps:
//!
//! 1. read the page shells that `scripts/page-shell.mjs` made from `public/index.html` ([`shell`]);
//! 2. leave out drafts ([`drafts`]), render each page ([`pages`], [`site_page`](mod@site_page), [`moved_pages`],
//!    [`list_pages`], [`code_pages`]) of each language ([`editions`](mod@editions)), and write it beside the client's files
//!    ([`edition_writer`]);
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
mod edition_writer;
mod editions;
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
use edition_writer::{write_edition, write_page};
use editions::{EditionContent, editions};
pub use error::PrerenderError;
use host_headers::HeaderConfig;
pub use list_pages::{group_page, home_page, letter_page, symptom_page};
pub use names::Names;
pub use pages::{Page, article_page, not_found_page, render_offline_page};
use search_engines::SitemapEntry;
pub use shell::{LOCALES, Shell, ShellError};
pub use site_page::site_page;

use super::content::{Content, schema};
use super::file_error::FileError;
use super::locales::MissingPolicy;
use super::paths;
use super::site_writer::SiteWriter;
use crate::model::Id;
use crate::model::site::Site;

/// How to render a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RenderOptions {
    /// The site's base path. Without it, the site gets the base path of its address.
    pub base_path: Option<BasePath>,
    /// Whether the site shows drafts, as a preview does.
    pub shows_drafts: bool,
    /// What to do if a language lacks words.
    pub missing_messages: MissingPolicy,
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
    let Content { site, symptoms, conditions, pages, photos, static_files, translated } = content;
    let shows_drafts = options.shows_drafts;
    let (conditions, mut drafts) =
        if shows_drafts { (conditions, Vec::new()) } else { drafts::leave_out(conditions)? };
    if !shows_drafts {
        drafts.extend(drafts::translations(&translated));
    }
    let shell = Shell::read(shells, options.missing_messages)?.for_site(&site)?;
    let worker = read(&shells.join(paths::SERVICE_WORKER))?;
    let base_path = BasePath::choose(options.base_path.clone(), &site)?;
    let editions = editions(site, symptoms, conditions, pages, translated, shows_drafts);
    let expected = |it: &EditionContent| it.conditions.len() + it.symptoms.symptoms.len();
    writer.expect_pages(editions.iter().map(expected).sum());
    let writer = &*writer;
    let mut sitemap = Vec::new();
    let mut pages = 0;
    for edition in &editions {
        pages += write_edition(&shell, edition, &mut sitemap, writer)?;
    }
    let site = &editions[0].site;
    write_for_programs(site, sitemap, writer)?;
    copied_files::copy_photos(editions.iter().flat_map(EditionContent::blocks), &photos, writer)?;
    let languages = editions.iter().skip(1).map(|it| it.site.language()).collect();
    copied_files::copy_static(&static_files, languages, writer)?;
    let not_found = editions.iter().map(|it| not_found_page(&shell, &it.site, &base_path));
    not_found.into_iter().try_for_each(|page| write_page(&page, writer))?;
    write_assets(&shell, &editions, &worker, writer)?;
    write_header_files(&shell, &base_path, &editions, writer)?;
    Ok(RenderReport { pages, drafts })
}

/// Writes the files for search engines and editors.
fn write_for_programs(
    site: &Site,
    sitemap: Vec<SitemapEntry>,
    writer: &SiteWriter,
) -> Result<(), FileError> {
    writer.write(paths::ROBOTS, search_engines::robots(site).as_bytes())?;
    if let Some(address) = &site.address {
        let sitemap = search_engines::sitemap(address, sitemap);
        writer.write(paths::SITEMAP, sitemap.as_bytes())?;
    }
    let schemas = schema::files();
    schemas.iter().try_for_each(|(name, schema)| writer.write(name, schema.as_bytes()))
}

/// Writes the files that pages name, and the service worker.
fn write_assets(
    shell: &Shell,
    editions: &[EditionContent],
    worker: &str,
    writer: &SiteWriter,
) -> Result<(), FileError> {
    writer.write(&assets::icon(), assets::ICON.as_bytes())?;
    writer.write(&assets::touch_icon(), assets::TOUCH_ICON)?;
    let mut offline_pages = Vec::new();
    for EditionContent { site, .. } in editions {
        writer.write(&manifest::name(site), manifest::content(site).as_bytes())?;
        let offline_page = render_offline_page(shell, site);
        let name = service_worker::offline_page(&offline_page);
        writer.write(&name, offline_page.as_bytes())?;
        offline_pages.push((site.edition.prefix.as_str(), name));
    }
    let languages = editions.iter().flat_map(|it| &it.site.languages);
    for messages in languages.flat_map(|it| shell.locale(it).fetched().to_vec()) {
        writer.write(&messages.path, messages.json.as_bytes())?;
    }
    let worker = service_worker::script(worker, &offline_pages);
    writer.write(paths::SERVICE_WORKER, worker.as_bytes())
}

/// Writes the header files for hosts. All other files must be there already.
fn write_header_files(
    shell: &Shell,
    base_path: &BasePath,
    editions: &[EditionContent],
    writer: &SiteWriter,
) -> Result<(), FileError> {
    let folders: Vec<&str> = editions.iter().map(|it| it.site.edition.prefix.as_str()).collect();
    let redirects = editions.iter().flat_map(|it| {
        let redirects = moved_pages::redirects(&it.conditions).into_iter();
        redirects.map(|redirect| redirect.in_edition(&it.site.edition))
    });
    let config = HeaderConfig {
        base: base_path.as_str(),
        headers: &shell.security_headers(),
        languages: &folders[1..],
        immutable: &immutable_files(&folders, writer),
        redirects: &redirects.collect::<Vec<_>>(),
    };
    let files = host_headers::files(config);
    files.iter().try_for_each(|(name, content)| writer.write(name, content.as_bytes()))
}

/// The files in these folders that never change. “folder/*” stands for all files in a folder.
fn immutable_files(folders: &[&str], writer: &SiteWriter) -> Vec<String> {
    let names = folders.iter().flat_map(|folder| {
        let names = writer.names_in(folder).into_iter().filter(|name| paths::is_immutable(name));
        names.map(move |name| format!("{folder}{name}"))
    });
    let mut names: Vec<String> =
        names.map(|name| if writer.is_folder(&name) { name + "/*" } else { name }).collect();
    names.sort();
    names
}

fn read(path: &Path) -> Result<String, FileError> {
    fs::read_to_string(path).map_err(FileError::of("read", path))
}
