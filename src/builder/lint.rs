//! The content linter: every error that keeps a folder of content from being published, and what would make it better.
//!
//! The build refuses content with errors too. The linter also knows what day it is, and judges what a reader needs to
//! decide ([`quality`]).

mod glossary_spellcheck;
mod quality;
mod readability;
mod report;

use std::path::Path;

pub use readability::{Readability, readability};
pub use report::{json, text};

use super::content::{ContentDraft, line_of, read_text};
use super::diagnostic::{Diagnostic, Severity};
use super::{parallel, paths};
use crate::model::site::Site;
use crate::model::{Day, Id, JsonPath};

/// The linter's result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// All diagnostics, by file and line.
    pub diagnostics: Vec<Diagnostic>,
    /// How many condition files have the form of one.
    pub conditions: usize,
}

impl Report {
    /// How many diagnostics have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

/// Lints a folder of content, on this day.
pub fn lint(folder: &Path, today: Day) -> Report {
    let draft = ContentDraft::read(folder);
    let mut diagnostics = draft.diagnostics;
    if let Some(site) = &draft.site {
        diagnostics.extend(located(&folder.join(paths::SITE), judge_site(site)));
    }
    let judged = parallel::map(&draft.conditions, |(file, condition)| {
        located(file, quality::judge(condition, today))
    });
    diagnostics.extend(judged.into_iter().flatten());
    diagnostics.sort_by(|a, b| (&a.file, a.line, a.severity).cmp(&(&b.file, b.line, b.severity)));
    Report { diagnostics, conditions: draft.conditions.len() }
}

/// The diagnostics of a file, with their lines.
fn located(file: &Path, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let json = read_text(file).unwrap_or_default();
    let with_line = |diagnostic: Diagnostic| {
        let line = line_of(&json, &diagnostic.path).unwrap_or(1);
        Diagnostic { line, ..diagnostic.in_file(file) }
    };
    diagnostics.into_iter().map(with_line).collect()
}

fn judge_site(site: &Site) -> Vec<Diagnostic> {
    let missing = [
        (
            site.schema.is_none(),
            "$schema",
            "Without it, editors cannot check what is typed. Write “site.schema.json”.",
        ),
        (
            site.address.is_none(),
            "address",
            "Without it, search engines get no list of pages. Write where the site is published, such as “https://example.org/health/”.",
        ),
        (
            site.clinic.is_none(),
            "clinic",
            "Readers do not learn who publishes the site. Write its name, and how to get in touch.",
        ),
        (
            site.review_policy.is_none(),
            "review_policy",
            "Readers do not learn how articles are reviewed. Say it in a sentence or two.",
        ),
    ];
    let warning = |(is_missing, field, message): (bool, &str, &str)| {
        is_missing.then(|| {
            Diagnostic::warning(JsonPath::default(), format!("`{field}` is missing. {message}"))
        })
    };
    missing.into_iter().filter_map(warning).chain(shared_host(site)).collect()
}

/// What is to be said of a site that is in a folder of its host, where others may be too.
fn shared_host(site: &Site) -> Option<Diagnostic> {
    let folder = site.address.as_ref()?.folder();
    let message = format!(
        "The site is in the folder “{folder}” of its host, and has no `id`. If another site of this kind is on the same host, each erases what readers wrote on the other. Write an id, such as “{}”.",
        suggested_id(folder)
    );
    let is_shared = folder != "/" && site.id.is_none();
    is_shared.then(|| Diagnostic::warning(JsonPath::default().key("address"), message))
}

/// An id made of the last name in this folder.
fn suggested_id(folder: &str) -> String {
    let name = folder.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_lowercase();
    Id::try_from(name).map_or_else(|_| "health".to_owned(), |id| id.to_string())
}
