//! Drafts: articles that are checked like all others, and shown only in a preview.

use super::PrerenderError;
use crate::builder::content::TranslatedContent;
use crate::model::Id;
use crate::model::condition::Condition;

/// Leaves out the drafts, and the names of them in other conditions. Returns these conditions, and the slugs of the
/// drafts.
///
/// # Errors
/// If all conditions are drafts: a site needs an article.
pub(super) fn leave_out(
    conditions: Vec<Condition>,
) -> Result<(Vec<Condition>, Vec<Id>), PrerenderError> {
    let (drafts, mut published): (Vec<_>, Vec<_>) =
        conditions.into_iter().partition(Condition::is_draft);
    if published.is_empty() && !drafts.is_empty() {
        return Err(PrerenderError::OnlyDrafts);
    }
    let drafts: Vec<Id> = drafts.into_iter().map(|draft| draft.slug).collect();
    for condition in &mut published {
        condition.related.retain(|slug| !drafts.contains(slug));
    }
    Ok((published, drafts))
}

/// The slugs of translations that are drafts.
pub(super) fn translations(translated: &[TranslatedContent]) -> impl Iterator<Item = Id> {
    let all = translated.iter().flat_map(|content| &content.conditions);
    all.filter(|(_, condition)| condition.is_draft()).map(|(_, condition)| condition.slug.clone())
}
