//! Checks the site's own pages.

use crate::builder::diagnostic::Diagnostic;
use crate::model::page::Page;
use crate::model::{Day, JsonPath};

/// Checks a page on this day. The lines are not looked up yet.
pub(super) fn check(page: &Page, today: Day) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let mut diagnostics = Vec::new();
    if page.schema.is_none() {
        let message = "`$schema` is missing. Without it, editors cannot check this file. Write “../page.schema.json”.";
        diagnostics.push(Diagnostic::warning(root.clone(), message));
    }
    // In the author's time zone, it may already be tomorrow.
    if page.updated > today.a_day_later() {
        let message = format!("{} is in the future. Correct the day.", page.updated.in_words());
        diagnostics.push(Diagnostic::error(root.key("updated"), message));
    }
    diagnostics
}
