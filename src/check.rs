//! The content gate: all that keeps a folder of content from being published, and what would make it better.
//!
//! What the build refuses is an error here too. Beside that, the gate knows what day it is, and judges what a reader
//! needs to decide ([`quality`]).

mod quality;
mod report;
mod spelling;

use std::path::{Path, PathBuf};

pub use report::{json, text};

use crate::condition::{Day, Finding, Id, JsonPath, line_of};
use crate::content::{Draft, SITE, read_text};
use crate::parallel;
use crate::site::Site;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site must not be published so.
    Error,
    /// The site can be published, and would be better otherwise.
    Warning,
}

/// Something to be put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file in which it is.
    pub file: PathBuf,
    /// How much it matters.
    pub severity: Severity,
    /// Where it is in the file, and what to do.
    pub finding: Finding,
}

/// What the gate found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// All problems, by file and line.
    pub problems: Vec<Problem>,
    /// How many condition files have the form of one.
    pub conditions: usize,
}

impl Report {
    /// How many problems are this severe.
    pub fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }
}

/// What is said of a value before its line is looked up.
struct Remark {
    severity: Severity,
    path: JsonPath,
    message: String,
}

impl Remark {
    fn error(path: JsonPath, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, path, message: message.into() }
    }

    fn warning(path: JsonPath, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, path, message: message.into() }
    }
}

/// Checks a folder of content, on this day.
pub fn check(folder: &Path, today: Day) -> Report {
    let draft = Draft::read(folder);
    let error = |(file, finding)| Problem { file, severity: Severity::Error, finding };
    let mut problems: Vec<Problem> = draft.findings.into_iter().map(error).collect();
    if let Some(site) = &draft.site {
        problems.extend(located(&folder.join(SITE), site_remarks(site)));
    }
    let judged = parallel::map(&draft.conditions, |(file, condition)| {
        located(file, quality::remarks(condition, today))
    });
    problems.extend(judged.into_iter().flatten());
    problems.sort_by(|a, b| {
        (&a.file, a.finding.line, a.severity).cmp(&(&b.file, b.finding.line, b.severity))
    });
    Report { problems, conditions: draft.conditions.len() }
}

/// Looks up the lines of what is said of a file.
fn located(file: &Path, remarks: Vec<Remark>) -> Vec<Problem> {
    let json = read_text(file).unwrap_or_default();
    let with_line = |Remark { severity, path, message }| {
        let line = line_of(&json, &path).unwrap_or(1);
        Problem { file: file.to_owned(), severity, finding: Finding { path, line, message } }
    };
    remarks.into_iter().map(with_line).collect()
}

fn site_remarks(site: &Site) -> Vec<Remark> {
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
    let remark = |(is_missing, field, message): (bool, &str, &str)| {
        is_missing.then(|| {
            Remark::warning(JsonPath::default(), format!("`{field}` is missing. {message}"))
        })
    };
    missing.into_iter().filter_map(remark).chain(shared_host(site)).collect()
}

/// What is to be said of a site that is in a folder of its host, where others may be too.
fn shared_host(site: &Site) -> Option<Remark> {
    let folder = site.address.as_ref()?.folder();
    let message = format!(
        "The site is in the folder “{folder}” of its host, and has no `id`. If another site of this kind is on the same host, each erases what readers wrote on the other. Write an id, such as “{}”.",
        suggested_id(folder)
    );
    let is_shared = folder != "/" && site.id.is_none();
    is_shared.then(|| Remark::warning(JsonPath::default().key("address"), message))
}

/// An id made of the last name in this folder.
fn suggested_id(folder: &str) -> String {
    let name = folder.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_lowercase();
    Id::try_from(name).map_or_else(|_| "health".to_owned(), |id| id.to_string())
}
