//! What the gate found, for people and for programs.

use serde_json::json;

use super::{Problem, Report, Severity};
use crate::condition::Finding;

/// A line for each problem, such as editors and build servers know how to read, and one with the sum.
pub fn text(report: &Report) -> String {
    let errors = report.count(Severity::Error);
    let sum = format!(
        "{} and {}; {} read.\n",
        count(errors, "error"),
        count(report.count(Severity::Warning), "warning"),
        count(report.conditions, "condition")
    );
    let advice = "Correct the errors: with them, this must not be published.\n";
    let lines = report.problems.iter().map(line).chain([sum]);
    lines.chain((errors > 0).then(|| advice.to_owned())).collect()
}

fn line(Problem { file, severity, finding }: &Problem) -> String {
    let path = finding.path.to_string();
    let place = if path.is_empty() { path } else { format!("{path}: ") };
    let Finding { line, message, .. } = finding;
    format!("{}:{line}: {}: {place}{message}\n", file.display(), name(*severity))
}

fn count(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

/// The same for a program: an object with `problems`, `errors`, `warnings` and `conditions`.
pub fn json(report: &Report) -> String {
    let problems: Vec<_> = report
        .problems
        .iter()
        .map(|Problem { file, severity, finding }| {
            json!({
                "file": file.display().to_string(),
                "line": finding.line,
                "path": finding.path.to_string(),
                "severity": name(*severity),
                "message": finding.message,
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
