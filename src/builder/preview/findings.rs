//! The findings of the linter, by the pages that show them.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::Value;

use super::placing::place;
use crate::builder::content::ContentDraft;
use crate::builder::diagnostic::{Diagnostic, Severity};
use crate::builder::paths;
use crate::model::condition::Condition;
use crate::model::page::Page;

/// An error or warning, and where a page shows what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file, from the folder with the content; or the folder with the words of a language.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The path of the value.
    pub path: String,
    /// "error" or "warning".
    pub severity: &'static str,
    /// Sentences that name the error and the way to correct it.
    pub message: String,
    /// The plain texts to look for, the nearest first.
    pub texts: Vec<String>,
    /// The id of the part of the page that holds the value.
    pub section: Option<String>,
    /// The address of the page that shows the finding, from the site's root: "/" or "/conditions/dystonia/".
    #[serde(skip)]
    pub address: String,
}

/// What a page tells its reader about the content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageState {
    /// Names the build.
    pub build: String,
    /// Names this version of the page, without its findings.
    pub version: String,
    /// Why the pages could not be made anew, if they could not.
    pub failure: Option<String>,
    /// The files whose new versions cannot be read, so that the page shows earlier ones.
    pub outdated: Vec<String>,
    /// The findings about the page.
    pub findings: Vec<Finding>,
    /// Other files with findings.
    pub others: Vec<FileSummary>,
}

/// How many findings a file has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FileSummary {
    /// The file, from the folder with the content.
    pub file: String,
    /// The number of its errors.
    pub errors: usize,
    /// The number of its warnings.
    pub warnings: usize,
    /// The address of the page that shows them.
    pub address: String,
}

/// All findings about a folder of content.
#[derive(Debug, Default)]
pub(super) struct Findings {
    all: Vec<Finding>,
    /// The files that cannot be read, each with its page.
    outdated: Vec<(String, String)>,
}

impl Findings {
    /// The findings of these diagnostics about the content of a folder. The pages show earlier versions of the files
    /// in `outdated`.
    pub(super) fn new(
        folder: &Path,
        draft: &ContentDraft,
        diagnostics: Vec<Diagnostic>,
        outdated: &HashSet<PathBuf>,
    ) -> Self {
        let addresses = Addresses::new(folder, draft);
        let mut files: HashMap<PathBuf, Option<Value>> = HashMap::new();
        let all = diagnostics.into_iter().map(|diagnostic| {
            let read = |file: &PathBuf| serde_json::from_slice(&fs::read(file).ok()?).ok();
            let json = files.entry(diagnostic.file.clone()).or_insert_with_key(read);
            let place = json.as_ref().map(|json| place(json, &diagnostic.path)).unwrap_or_default();
            Finding {
                file: relative(folder, &diagnostic.file),
                line: diagnostic.line,
                path: diagnostic.path.to_string(),
                severity: match diagnostic.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                },
                message: without_folder(&diagnostic.message, folder),
                texts: place.texts,
                section: place.section,
                address: addresses.of(&diagnostic.file),
            }
        });
        let all = all.collect();
        let outdated = outdated.iter().map(|file| (relative(folder, file), addresses.of(file)));
        let mut outdated: Vec<_> = outdated.collect();
        outdated.sort();
        Self { all, outdated }
    }

    /// Whether a finding is shown at this address.
    pub(super) fn is_about(&self, address: &str) -> bool {
        self.all.iter().any(|finding| finding.address == address)
    }

    /// The state of the page at an address.
    pub(super) fn page_state(&self, address: &str) -> PageState {
        let is_here = |finding: &&Finding| finding.address == address;
        let mut others: BTreeMap<&str, FileSummary> = BTreeMap::new();
        for finding in self.all.iter().filter(|finding| !is_here(finding)) {
            let summary = others.entry(&finding.file).or_default();
            summary.file.clone_from(&finding.file);
            summary.address.clone_from(&finding.address);
            match finding.severity {
                "error" => summary.errors += 1,
                _ => summary.warnings += 1,
            }
        }
        let outdated = self.outdated.iter().filter(|(_, page)| page == address);
        PageState {
            build: String::new(),
            version: String::new(),
            failure: None,
            outdated: outdated.map(|(file, _)| file.clone()).collect(),
            findings: self.all.iter().filter(is_here).cloned().collect(),
            others: others.into_values().collect(),
        }
    }
}

/// The pages that show files.
struct Addresses<'a> {
    folder: &'a Path,
    /// The addresses of the contents that can be read.
    addresses: HashMap<&'a Path, String>,
}

impl<'a> Addresses<'a> {
    fn new(folder: &'a Path, draft: &'a ContentDraft) -> Self {
        let mut addresses = HashMap::new();
        let mut add =
            |language: &str,
             conditions: &'a [(PathBuf, Condition)],
             pages: &'a [(PathBuf, Page)]| {
                let conditions =
                    conditions.iter().map(|(file, it)| (file, paths::CONDITIONS, &it.slug));
                let pages = pages.iter().map(|(file, it)| (file, paths::PAGES, &it.slug));
                addresses.extend(conditions.chain(pages).map(|(file, kind, slug)| {
                    (file.as_path(), format!("{language}/{kind}/{slug}/"))
                }));
            };
        add("", &draft.conditions, &draft.pages);
        for content in &draft.translated {
            add(&format!("/{}", content.language), &content.conditions, &content.pages);
        }
        Self { folder, addresses }
    }

    /// The address of the page that shows a file: its own, or else the home page.
    fn of(&self, file: &Path) -> String {
        let kind = file.parent().and_then(|parent| parent.strip_prefix(self.folder).ok());
        let kind = kind.and_then(Path::to_str).unwrap_or_default();
        if let Some(address) = self.addresses.get(file) {
            return address.clone();
        }
        match file.file_stem().and_then(|stem| stem.to_str()) {
            Some(slug) if [paths::CONDITIONS, paths::PAGES].contains(&kind) => {
                format!("/{kind}/{slug}/")
            }
            _ => "/".to_owned(),
        }
    }
}

/// The path of a file from the folder with the content, with slashes. The words of the site are not in that folder.
fn relative(folder: &Path, file: &Path) -> String {
    let Ok(inner) = file.strip_prefix(folder) else { return file.display().to_string() };
    let names: Vec<_> = inner.iter().map(|name| name.to_string_lossy()).collect();
    names.join("/")
}

/// A message that names files from the folder with the content.
fn without_folder(message: &str, folder: &Path) -> String {
    let folder = folder.join("");
    message.replace(&*folder.to_string_lossy(), "")
}
