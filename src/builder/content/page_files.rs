//! Reads the folder with the site's own pages, which a site need not have.

use std::path::{Path, PathBuf};

use super::characters;
use super::form::read_form;
use super::json_files;
use super::placeholder::with_placeholders;
use super::source::locate;
use super::validate_page::validate_page;
use crate::builder::diagnostic::Diagnostic;
use crate::model::page::Page;

/// Reads every `.json` file in a folder as a page. Returns the pages that can be deserialized, by slug, each with its
/// file.
pub(super) fn read(folder: &Path, diagnostics: &mut Vec<Diagnostic>) -> Vec<(PathBuf, Page)> {
    if !json_files::is_folder(folder, diagnostics) {
        return Vec::new();
    }
    let files = json_files::list_originals(folder).unwrap_or_else(|error| {
        let message = format!("This cannot be read: {error}.");
        diagnostics.push(Diagnostic::of_file(message).in_file(folder));
        Vec::new()
    });
    let pages = json_files::read("Reading pages", files, read_page, diagnostics);
    json_files::with_own_slugs(pages, |it| &it.slug, diagnostics)
}

/// Reads the file of a page as far as possible. Returns the page, if it can be deserialized, and every error.
fn read_page(json: &str) -> (Option<Page>, Vec<Diagnostic>) {
    let page: Page = match read_form(json) {
        Ok(page) => page,
        Err(diagnostics) => return (None, with_placeholders(diagnostics, json)),
    };
    let diagnostics = [validate_page(&page), characters::errors_in(json)].concat();
    (Some(page), with_placeholders(locate(diagnostics, json), json))
}
