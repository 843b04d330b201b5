//! Fills what cannot be read of the content with what could be read before, so that an open page stays while its author
//! is in the middle of a word.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::builder::content::{Content, ContentDraft};
use crate::model::Id;

/// The content that was shown last.
#[derive(Default)]
pub(super) struct LastGood(Option<ContentDraft>);

impl LastGood {
    /// The content to show, and the files of which it has an earlier version. There is none if there never were
    /// settings.
    pub(super) fn fill(&mut self, draft: &ContentDraft) -> (Option<Content>, HashSet<PathBuf>) {
        let mut draft = draft.clone();
        let mut outdated = HashSet::new();
        if let Some(last) = self.0.take() {
            draft.site = draft.site.or(last.site);
            draft.symptoms = draft.symptoms.or(last.symptoms);
            outdated.extend(add_missing(&mut draft.conditions, last.conditions));
            outdated.extend(add_missing(&mut draft.pages, last.pages));
            let photos = last.photos.into_iter().filter(|(_, photo)| photo.file.exists());
            draft.photos = photos.chain(draft.photos).collect();
        }
        self.0 = Some(draft.clone());
        draft.symptoms.get_or_insert_default();
        keep_one_page_for_each_address(&mut draft);
        (draft.into_content(), outdated)
    }
}

/// Adds the contents whose files still exist, and whose new versions cannot be read. Returns these files.
fn add_missing<T>(contents: &mut Vec<(PathBuf, T)>, last: Vec<(PathBuf, T)>) -> Vec<PathBuf> {
    let present: HashSet<PathBuf> = contents.iter().map(|(file, _)| file.clone()).collect();
    let missing = last.into_iter().filter(|(file, _)| !present.contains(file) && file.exists());
    let missing: Vec<_> = missing.collect();
    let files = missing.iter().map(|(file, _)| file.clone()).collect();
    contents.extend(missing);
    contents.sort_by(|(a, _), (b, _)| a.cmp(b));
    files
}

/// Removes what would be written to an address that another article or page has. The linter reports each.
fn keep_one_page_for_each_address(draft: &mut ContentDraft) {
    keep_one_for_each_slug(&mut draft.conditions, |it| &it.slug);
    keep_one_for_each_slug(&mut draft.pages, |it| &it.slug);
    let mut taken: HashSet<Id> = draft.conditions.iter().map(|(_, it)| it.slug.clone()).collect();
    for (_, condition) in &mut draft.conditions {
        condition.aliases.retain(|alias| taken.insert(alias.clone()));
    }
}

/// Keeps the first content of each slug, or the one whose file has its name.
fn keep_one_for_each_slug<T>(contents: &mut Vec<(PathBuf, T)>, slug: impl Fn(&T) -> &Id) {
    let is_named =
        |file: &Path, it: &T| file.file_stem().is_some_and(|stem| stem == slug(it).as_str());
    let named = contents.iter().filter(|(file, it)| is_named(file, it));
    let mut taken: HashSet<Id> = named.map(|(_, it)| slug(it).clone()).collect();
    contents.retain(|(file, it)| is_named(file, it) || taken.insert(slug(it).clone()));
}
