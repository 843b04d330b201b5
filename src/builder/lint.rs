//! The content linter: it reports every error that keeps a folder of content from being published, and possible
//! improvements.
//!
//! The build refuses content with errors too. Unlike the build, the linter knows the current day, and checks the quality
//! of each article ([`quality`]).

mod citations;
mod discern;
mod glossary_spellcheck;
mod pages;
mod photos;
mod plain_text;
mod quality;
mod readability;
mod report;
mod translations;
mod unfinished;

use std::path::Path;

use rayon::prelude::*;
pub use readability::reading_grades;
pub use report::{Report, github, json, text};

use super::content::{ContentDraft, locate_in_file};
use super::diagnostic::Diagnostic;
use super::paths;
use crate::model::condition::each_at;
use crate::model::site::Site;
use crate::model::{Day, Id, JsonPath};

/// Lints a folder of content. `today` decides whether reviews are due.
pub fn lint(folder: &Path, today: Day) -> Report {
    lint_draft(&ContentDraft::read(folder), folder, today)
}

/// Lints content that was read from this folder.
pub(super) fn lint_draft(draft: &ContentDraft, folder: &Path, today: Day) -> Report {
    let mut diagnostics = [draft.diagnostics.as_slice(), &draft.warnings].concat();
    if let Some(site) = &draft.site {
        diagnostics.extend(locate_in_file(check_site(site, today), &folder.join(paths::SITE)));
    }
    let language = draft.site.as_ref().map(Site::language).unwrap_or_default();
    let of_conditions = draft.conditions.par_iter().flat_map_iter(|(file, condition)| {
        let of_photos = photos::check(&condition.blocks(), &draft.photos);
        let language = condition.language.clone().unwrap_or_else(|| language.clone());
        let found = [quality::check(condition, &language, today), of_photos].concat();
        locate_in_file(unfinished::skip(found, file), file)
    });
    diagnostics.par_extend(of_conditions);
    diagnostics.extend(translations::check(draft, today));
    for (file, page) in &draft.pages {
        let of_photos = photos::check(&page.blocks(), &draft.photos);
        let found = [pages::check(page, today), of_photos].concat();
        diagnostics.extend(locate_in_file(unfinished::skip(found, file), file));
    }
    diagnostics.sort_by(|a, b| (&a.file, a.line, a.severity).cmp(&(&b.file, b.line, b.severity)));
    let is_publishable = draft.diagnostics.is_empty();
    Report { diagnostics, conditions: draft.conditions.len(), is_publishable }
}

/// Warns of missing settings, and of shared signs without sources.
fn check_site(site: &Site, today: Day) -> Vec<Diagnostic> {
    let missing = [
        (
            site.schema.is_none(),
            "$schema",
            "Without it, editors cannot check this file. Write “site.schema.json”.",
        ),
        (
            site.address.is_none(),
            "address",
            "Without it, search engines get no list of pages. Write the site's address, such as “https://example.org/health/”.",
        ),
        (
            site.clinic.is_none(),
            "clinic",
            "Readers do not learn who publishes the site. Write its name and contact details.",
        ),
        (
            site.review_policy.is_none(),
            "review_policy",
            "Readers do not learn how articles are reviewed. Describe it in a sentence or two.",
        ),
    ];
    let warning = |(is_missing, field, message): (bool, &str, &str)| {
        is_missing.then(|| {
            Diagnostic::warning(JsonPath::default(), format!("`{field}` is missing. {message}"))
        })
    };
    let lists = each_at(&JsonPath::default().key("red_flags"), &site.red_flags);
    let red_flags = lists.flat_map(|(path, list)| {
        let mut found = citations::check_red_flags(&path, list);
        found.extend(quality::sources(&path.key("sources"), &list.sources, today));
        found
    });
    missing.into_iter().filter_map(warning).chain(shared_host(site)).chain(red_flags).collect()
}

/// Warns of a site without an id that is not at the root of its host, where other sites may be too.
fn shared_host(site: &Site) -> Option<Diagnostic> {
    let base_path = site.address.as_ref()?.base_path();
    let message = format!(
        "The site has the base path “{base_path}” and no `id`. If another site of this kind is on the same host, each erases what readers wrote on the other. Write an id, such as “{}”.",
        suggested_id(base_path)
    );
    let is_shared = base_path != "/" && site.id.is_none();
    is_shared.then(|| Diagnostic::warning(JsonPath::default().key("address"), message))
}

/// An id made of the last name in a base path.
fn suggested_id(base_path: &str) -> String {
    let name =
        base_path.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_lowercase();
    Id::try_from(name).map_or_else(|_| "health".to_owned(), |id| id.to_string())
}
