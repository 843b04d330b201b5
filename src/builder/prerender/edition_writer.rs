//! Writes the pages of an edition, its articles' data and its search index.

use std::sync::Arc;

use rayon::prelude::*;

use super::article_input::InputHasher;
use super::code_pages::code_pages;
use super::editions::EditionContent;
use super::list_pages::{group_page, home_page, letter_page, symptom_page};
use super::names::Names;
use super::pages::{Page, article_page};
use super::search_engines::{self, SitemapEntry};
use super::shell::Shell;
use super::site_page::site_page;
use super::{condition_data, moved_pages};
use crate::builder::collation::Collation;
use crate::builder::file_error::FileError;
use crate::builder::paths;
use crate::builder::progress::Progress;
use crate::builder::search_index::{ArticleText, SearchIndex};
use crate::builder::site_writer::SiteWriter;
use crate::messages::catalog::Catalog;
use crate::model::code_index::CodeIndex;
use crate::model::condition::Condition;
use crate::model::library::Library;
use crate::model::site::{Edition, Site};

/// Writes the pages of an edition, its articles' data and its search index. Adds its addresses to the sitemap. Returns how
/// many pages these are.
pub(super) fn write_edition(
    shell: &Shell,
    content: &EditionContent,
    sitemap: &mut Vec<SitemapEntry>,
    writer: &SiteWriter,
) -> Result<usize, FileError> {
    let EditionContent { site, symptoms, conditions, own_pages, .. } = content;
    let edition = &site.edition;
    let listed = content.listed();
    let names = Names::new(&listed, symptoms, edition);
    write_articles(shell, site, &names, conditions, writer)?;
    let order = Collation::of(&site.language());
    let library = Library::new(&listed, symptoms.clone(), edition, &order);
    let in_language = |condition: &Condition| -> Arc<dyn Catalog> {
        let language = condition.language.as_ref().unwrap_or(&edition.originals);
        shell.locale(language)
    };
    let index = SearchIndex::new(&library, &listed, &site.language(), &in_language);
    writer.write(&edition.path(paths::SEARCH), index.root.as_bytes())?;
    index.files.par_iter().try_for_each(|(name, content)| {
        let path = edition.path(&format!("{}/{name}", index.folder));
        writer.write(&path, content.as_bytes())
    })?;
    let data_index = condition_data::index(site, conditions);
    writer.write(&edition.path(&condition_data::index_path()), data_index.as_bytes())?;
    sitemap.extend(search_engines::entries(site, &library, conditions));
    let codes = code_pages(shell, site, &CodeIndex::new(&listed, edition));
    let pages = conditions.len() + own_pages.len() + codes.len();
    let own_pages = own_pages.par_iter().map(|page| site_page(shell, site, page.clone()));
    own_pages.chain(codes).try_for_each(|page| write_page(&page, writer))?;
    Ok(pages + write_lists(shell, site, library, writer)?)
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
    let edition = &site.edition;
    conditions.par_iter().try_for_each(|condition| {
        let data = condition_data::of_article(condition, edition);
        let language = condition.language.clone().unwrap_or_else(|| site.language());
        let text = shell.in_language(&language, || ArticleText::of(condition));
        let texts: Vec<(String, String)> = text.files(condition);
        let in_edition = |(path, text): (String, String)| (edition.path(&path), text);
        let texts: Vec<_> = texts.into_iter().map(in_edition).collect();
        let mut paths = paths_of_article(condition, edition);
        paths.extend(texts.iter().map(|(path, _)| path.clone()));
        let name = edition.path(condition.slug.as_str());
        if !writer.keep_article(&name, input.hash(condition, &data, names), &paths) {
            if !condition.is_draft() {
                let mut paths = condition_data::paths_of(condition).into_iter();
                paths.try_for_each(|path| writer.write(&edition.path(&path), data.as_bytes()))?;
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
fn paths_of_article(condition: &Condition, edition: &Edition) -> Vec<String> {
    let data = condition_data::paths_of(condition).into_iter().filter(|_| !condition.is_draft());
    let slugs = [&condition.slug].into_iter().chain(&condition.aliases);
    let pages = slugs.map(|slug| paths::page_at_slug(slug) + paths::HOME);
    data.chain(pages).map(|path| edition.path(&path)).collect()
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

pub(super) fn write_page(page: &Page, writer: &SiteWriter) -> Result<(), FileError> {
    writer.write(&page.path, page.html.as_bytes())
}
