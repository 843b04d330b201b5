//! The addresses that an older site has and a new one does not: links to them from elsewhere would lead nowhere.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use super::output_dir::OutputDir;
use crate::builder::file_error::FileError;
use crate::builder::paths::{
    CONDITION_DATA, CONDITION_INDEX, CONDITIONS, HOME, MUTABLE_FILES, PAGE_FOLDERS, PRIVATE_FILES,
    is_article_text, is_immutable, uncompressed,
};
use crate::builder::site_writer::SiteWriter;
use crate::builder::static_list::StaticList;
use crate::model::Id;

/// How many addresses a warning names.
const MAX_NAMED: usize = 10;

/// The paths, from the site's root, that a new site lacks: pages such as `conditions/migraine/`, and files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LostAddresses {
    lost: Vec<Address>,
    /// The slugs of articles that are drafts now.
    drafts: Vec<Id>,
}

/// An address: the folder of its language, if it has one, and the path in it.
type Address = (String, String);

impl LostAddresses {
    /// The addresses that the site in the folder has, and the new site has not. `drafts` are the articles that the new
    /// site leaves out.
    pub(super) fn find(
        old: &OutputDir,
        new: &SiteWriter,
        drafts: &[Id],
    ) -> Result<Self, FileError> {
        let list = StaticList::read(old.path());
        let (old, new) = (old.files_of_site()?, new.files());
        let old: BTreeSet<Address> = old.iter().filter_map(|it| address(it, &list)).collect();
        let new: BTreeSet<Address> = new.keys().filter_map(|it| address(it, &list)).collect();
        Ok(Self { lost: old.difference(&new).cloned().collect(), drafts: drafts.to_vec() })
    }

    fn advice(&self, path: &str) -> String {
        let mut names = path.split('/');
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
        for (folder, path) in lost.iter().take(MAX_NAMED) {
            let advice = self.advice(path);
            writeln!(
                f,
                "Warning: the site had {folder}{path} before, and has not any more. {advice}"
            )?;
        }
        match lost.len().saturating_sub(MAX_NAMED) {
            0 => Ok(()),
            1 => writeln!(f, "Warning: the site had 1 more address before."),
            more => writeln!(f, "Warning: the site had {more} more addresses before."),
        }
    }
}

/// The address of a file of the site, if people may have links to it: a page, or a file that keeps its name. `list` names
/// the languages that have a folder.
fn address(path: &str, list: &StaticList) -> Option<Address> {
    let inner = list.in_language(Path::new(path)).and_then(Path::to_str).unwrap_or(path);
    let language = path.strip_suffix(inner)?.to_owned();
    if !language.is_empty() && inner == HOME {
        return Some((language, String::new()));
    }
    Some((language, address_in_language(inner)?))
}

/// The same for a path from the home page of a language.
fn address_in_language(path: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let first = path.split('/').next().unwrap_or_default();
    let is_in_page_folder = PAGE_FOLDERS.contains(&first);
    let is_for_programs =
        folder.is_empty() && (MUTABLE_FILES.contains(&name) || PRIVATE_FILES.contains(&name));
    // The data and the text of an article are lost with its page.
    let is_data = is_in_page_folder && (name == CONDITION_DATA || is_article_text(name))
        || folder == CONDITIONS && name == CONDITION_INDEX;
    if is_for_programs || is_data || is_immutable(first) || uncompressed(path) != path {
        return None;
    }
    Some(if is_in_page_folder && name == HOME { format!("{folder}/") } else { path.to_owned() })
}
