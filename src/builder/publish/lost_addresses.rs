//! The addresses that an older site has and a new one does not: links to them from elsewhere would lead nowhere.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use crate::builder::paths::{
    CONDITION_DATA, CONDITIONS, HOME, HOST_FILES, MUTABLE_FILES, PAGE_FOLDERS, is_immutable,
};
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
    /// The addresses that the site in the folder `old` has, if there is one, and the site in `new` has not. `drafts` are
    /// the articles that the new site leaves out.
    pub(super) fn find(old: &Path, new: &Path, drafts: &[Id]) -> Self {
        let lost = addresses(old).difference(&addresses(new)).cloned().collect();
        Self { lost, drafts: drafts.to_vec() }
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

/// The addresses of a site: those of its pages, and those of files that keep their names.
fn addresses(site: &Path) -> BTreeSet<String> {
    let entries = WalkDir::new(site).min_depth(1).into_iter();
    // What cannot be read now fails elsewhere, or is not lost.
    let files = entries.filter_entry(|entry| !has_hash(entry)).filter_map(Result::ok);
    let files = files.filter(|entry| entry.file_type().is_file());
    files.filter_map(|file| address(file.path().strip_prefix(site).ok()?)).collect()
}

fn has_hash(entry: &DirEntry) -> bool {
    entry.depth() == 1 && entry.file_name().to_str().is_some_and(is_immutable)
}

/// The address of a file from the site's root; none if nobody links to it.
fn address(file: &Path) -> Option<String> {
    let names: Vec<&str> = file.iter().map(|name| name.to_str()).collect::<Option<_>>()?;
    let (name, folders) = names.split_last()?;
    let is_in_page_folder = folders.first().is_some_and(|folder| PAGE_FOLDERS.contains(folder));
    match *name {
        name if [".br", ".gz"].iter().any(|ending| name.ends_with(ending)) => None,
        name if folders.is_empty()
            && (MUTABLE_FILES.contains(&name) || HOST_FILES.contains(&name)) =>
        {
            None
        }
        // It is lost with its page.
        CONDITION_DATA if is_in_page_folder => None,
        HOME if is_in_page_folder => Some(folders.join("/") + "/"),
        _ => Some(names.join("/")),
    }
}
