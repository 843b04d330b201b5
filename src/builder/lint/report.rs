//! The linter's report: as text for people, as JSON for programs, and as annotations for GitHub.

use serde_json::json;

use crate::builder::diagnostic::{Diagnostic, Severity};

/// The linter's result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// All diagnostics, by file and line.
    pub diagnostics: Vec<Diagnostic>,
    /// The number of condition files that could be read.
    pub conditions: usize,
    /// Whether the site can be published with these diagnostics.
    pub is_publishable: bool,
}

impl Report {
    /// The number of diagnostics of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

/// A line for each diagnostic, in the form that editors and build servers understand, and a line with the totals.
pub fn text(report: &Report) -> String {
    report.diagnostics.iter().map(line).chain([totals(report)]).collect()
}

/// A line for each diagnostic, in the form of GitHub's workflow commands, and a line with the totals. GitHub shows such a
/// diagnostic beside the line of the file, if the file's path begins at the repository's root.
pub fn github(report: &Report) -> String {
    report.diagnostics.iter().map(annotation).chain([totals(report)]).collect()
}

fn annotation(Diagnostic { file, line, path, severity, message }: &Diagnostic) -> String {
    let file = escape_property(&file.display().to_string());
    let title = match escape_property(&path.to_string()) {
        path if path.is_empty() => path,
        path => format!(",title={path}"),
    };
    format!("::{} file={file},line={line}{title}::{}\n", name(*severity), escape_data(message))
}

/// Escapes the characters that would end a workflow command.
fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the characters that would end a property of a workflow command.
fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}

fn totals(report: &Report) -> String {
    let errors = report.count(Severity::Error);
    let advice = if report.is_publishable {
        "Correct the errors. They do not keep the site from being published.\n"
    } else {
        "Correct the errors. Until then, the site cannot be published.\n"
    };
    format!(
        "{} and {}; {} read.\n{}",
        count(errors, "error"),
        count(report.count(Severity::Warning), "warning"),
        count(report.conditions, "condition"),
        if errors > 0 { advice } else { "" }
    )
}

fn line(diagnostic: &Diagnostic) -> String {
    let Diagnostic { file, line, path, severity, message } = diagnostic;
    let path = if path.0.is_empty() { String::new() } else { format!("{path}: ") };
    format!("{}:{line}: {}: {path}{message}\n", file.display(), name(*severity))
}

fn count(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

/// The report as a JSON object with `problems`, `errors`, `warnings` and `conditions`.
pub fn json(report: &Report) -> String {
    let problems: Vec<_> = report
        .diagnostics
        .iter()
        .map(|diagnostic| {
            json!({
                "file": diagnostic.file.display().to_string(),
                "line": diagnostic.line,
                "path": diagnostic.path.to_string(),
                "severity": name(diagnostic.severity),
                "message": diagnostic.message,
            })
        })
        .collect();
    let report = json!({
        "problems": problems,
        "errors": report.count(Severity::Error),
        "warnings": report.count(Severity::Warning),
        "conditions": report.conditions,
    });
    format!("{report:#}\n")
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
