//! Renders the articles that have changed before everything else, so that their author need not wait for a long library.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use crate::builder::content::Content;
use crate::builder::locales::MissingPolicy;
use crate::builder::paths;
use crate::builder::prerender::{Names, Shell, article_page};
use crate::model::condition::{Block, Condition};

/// With more changed articles, all pages are rendered at once.
const MAX_CHANGED: usize = 8;

/// The pages of the articles that are not among those in `shown`, by their addresses. Leaves out each that has to wait:
/// one with a photograph that is not in the folder with the earlier pages, and one that makes the program panic.
pub(super) fn changed_articles(
    content: &Content,
    shown: &[Condition],
    shells: &Path,
    missing_messages: MissingPolicy,
    earlier_pages: &Path,
) -> HashMap<String, String> {
    let changed = content.conditions.iter().filter(|condition| !shown.contains(condition));
    let changed: Vec<&Condition> = changed.take(MAX_CHANGED + 1).collect();
    let shell =
        Shell::read(shells, missing_messages).and_then(|it| it.for_site(&content.site)).ok();
    let Some(shell) = shell.filter(|_| changed.len() <= MAX_CHANGED) else {
        return HashMap::new();
    };
    let names = Names::new(&content.conditions, &content.symptoms, &content.site.edition);
    let changed = changed.into_iter().filter(|it| has_all_photos(it, earlier_pages));
    let page = |condition: &Condition| {
        let render = || article_page(&shell, &content.site, &names, condition.clone());
        let page = catch_unwind(AssertUnwindSafe(render)).ok()?;
        Some((format!("/{}", paths::condition_page(condition)), page.html))
    };
    changed.filter_map(page).collect()
}

fn has_all_photos(condition: &Condition, pages: &Path) -> bool {
    let blocks = condition.blocks();
    let images = blocks.iter().flat_map(|(_, block)| match block {
        Block::Photo(photo) => photo.images.as_slice(),
        _ => &[],
    });
    images.map(|image| pages.join(&image.name)).all(|file| file.exists())
}
