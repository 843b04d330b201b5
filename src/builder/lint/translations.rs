//! Checks translations against their originals.

use super::quality::hard_parts;
use super::{photos, unfinished};
use crate::builder::content::{ContentDraft, TranslatedContent, differences, locate_in_file};
use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::Condition;
use crate::model::translation::TranslationInfo;
use crate::model::{Day, JsonPath};

/// Warns of translations that are older than their originals, differ from them, or are hard to read.
pub(super) fn check(draft: &ContentDraft, today: Day) -> Vec<Diagnostic> {
    let in_language = |content: &TranslatedContent| {
        let conditions = content.conditions.iter();
        conditions
            .flat_map(|(file, translation)| {
                let original = draft.conditions.iter().map(|(_, it)| it);
                let info = translation.translation.as_ref();
                let original =
                    original.clone().find(|it| info.is_some_and(|info| info.original == it.slug));
                let mut found = hard_parts(translation, &content.language);
                found.extend(photos::check(&translation.blocks(), &draft.photos));
                if let (Some(original), Some(info)) = (original, info) {
                    found.extend(dates(original, info, today));
                    let unlike = differences(original, translation).into_iter();
                    let unlike = unlike.filter(|it| !it.is_error);
                    found.extend(unlike.map(|it| it.diagnostic.as_warning()));
                }
                locate_in_file(unfinished::skip(found, file), file)
            })
            .collect::<Vec<_>>()
    };
    draft.translated.iter().flat_map(in_language).collect()
}

/// Warns of a translation of an earlier text, and reports days that cannot be right.
fn dates(original: &Condition, info: &TranslationInfo, today: Day) -> Vec<Diagnostic> {
    let path = JsonPath::default().key("translated");
    let (day, from) = (info.translated.day, info.translated.from);
    let changed = original.last_modified();
    let mut diagnostics = Vec::new();
    if from < changed {
        let message = format!(
            "The original was changed on {}, after the text that was translated. Translate the change, then write that day here.",
            changed.in_words()
        );
        diagnostics.push(Diagnostic::warning(path.key("from"), message));
    } else if from > changed {
        let message = format!(
            "The original was last changed on {}, before this day. Correct it.",
            changed.in_words()
        );
        diagnostics.push(Diagnostic::error(path.key("from"), message));
    }
    // In the translator's time zone, it may already be tomorrow.
    if day > today.a_day_later() {
        let message = format!("{} is in the future. Correct the date.", day.in_words());
        diagnostics.push(Diagnostic::error(path.key("day"), message));
    }
    diagnostics
}
