//! The addresses that an older site has and a new one does not: links to them from elsewhere would lead nowhere.

use std::collections::BTreeSet;
use std::fmt;

use super::output_dir::OutputDir;
use crate::builder::file_error::FileError;
use crate::builder::paths::{
    CONDITION_DATA, CONDITIONS, HOME, MUTABLE_FILES, PAGE_FOLDERS, PRIVATE_FILES, is_article_text,
    is_immutable, uncompressed,
};
use crate::builder::site_writer::SiteWriter;
use crate::model::Id;

/// How many addresses a warning names.
const MAX_NAMED: usize = 10;

/// The paths, from the site's root, that a new site lacks: pages such as `conditions/migraine/`, and files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LostAddresses {
    lost: Vec<String>,
    /// The slugs of articles that are drafts now.
    drafts: Vec<Id>,
}

impl LostAddresses {
    /// The addresses that the site in the folder has, and the new site has not. `drafts` are the articles that the new
    /// site leaves out.
    pub(super) fn find(
        old: &OutputDir,
        new: &SiteWriter,
        drafts: &[Id],
    ) -> Result<Self, FileError> {
        let (old, new) = (old.files_of_site()?, new.files());
        let old: BTreeSet<String> = old.iter().filter_map(|path| address(path)).collect();
        let new: BTreeSet<String> = new.keys().filter_map(|path| address(path)).collect();
        Ok(Self { lost: old.difference(&new).cloned().collect(), drafts: drafts.to_vec() })
    }

    fn advice(&self, address: &str) -> String {
        let mut names = address.split('/');
        match (names.next(), names.next()) {
            (Some(CONDITIONS), Some(slug)) if self.drafts.iter().any(|it| it.as_str() == slug) => {
                format!("“{slug}” is a draft now.")
            }
            (Some(CONDITIONS), Some(slug)) => {
                format!("Add “{slug}” to “aliases” of the article that replaces it.")
            }
            _ => "Links to it from elsewhere lead nowhere.".to_owned(),
        }
    }
}

/// A warning for each address, with advice; for many of them, the first ones and a count.
impl fmt::Display for LostAddresses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { lost, .. } = self;
        for address in lost.iter().take(MAX_NAMED) {
            let advice = self.advice(address);
            writeln!(f, "Warning: the site had {address} before, and has not any more. {advice}")?;
        }
        match lost.len().saturating_sub(MAX_NAMED) {
            0 => Ok(()),
            1 => writeln!(f, "Warning: the site had 1 more address before."),
            more => writeln!(f, "Warning: the site had {more} more addresses before."),
        }
    }
}

/// The address of a file of the site, if people may have links to it: a page, or a file that keeps its name.
fn address(path: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let first = path.split('/').next().unwrap_or_default();
    let is_in_page_folder = PAGE_FOLDERS.contains(&first);
    let is_for_programs =
        folder.is_empty() && (MUTABLE_FILES.contains(&name) || PRIVATE_FILES.contains(&name));
    // The data and the text of an article are lost with its page.
    let is_data = is_in_page_folder && (name == CONDITION_DATA || is_article_text(name));
    if is_for_programs || is_data || is_immutable(first) || uncompressed(path) != path {
        return None;
    }
    Some(if is_in_page_folder && name == HOME { format!("{folder}/") } else { path.to_owned() })
}
