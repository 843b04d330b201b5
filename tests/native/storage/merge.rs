//! What a backup may take the place of, and how two devices come together.

use proptest::prelude::*;
use symptom_database::feedback::{Comment, CommentId, Draft, DraftId};
use symptom_database::storage::{
    Effect, FeedbackStore, Key, Step, Value, encode_comment, encode_draft, encode_rating,
};

use super::backup::{file_of, parsed, restore};
use super::{RATING_KEY, changed, comment, comment_key, id, loaded_comments, stars};
use crate::memory_store::MemoryStore;

/// Asserts what becomes of a value in a backup when another stands in its place.
fn comes_of(key: &str, in_backup: &str, here: &str, effect: Effect) {
    let from = MemoryStore::holding(&[(key, in_backup)]);
    let into = MemoryStore::holding(&[(key, here)]);
    let steps = FeedbackStore::new(&into).preview(&parsed(&file_of(&from))).expect("reachable");
    let effects: Vec<Effect> = steps.iter().map(|step| step.effect).collect();
    assert_eq!(effects, [effect], "{in_backup} in the place of {here}");
    let is_changed = effect == Effect::Change;
    assert_eq!(restore(&from, &into), usize::from(is_changed));
    assert_eq!(into.records()[key], if is_changed { in_backup } else { here });
}

#[test]
fn changes_a_comment_only_to_a_newer_text() {
    let added = Comment { created: 5, ..comment(5, "added") };
    let at = |time| changed(&added, "edited", time);
    let key = comment_key(&added);
    let cases = [
        // In the backup, here, and what comes of it.
        (at(6), added.clone(), Effect::Change),
        (at(7), at(6), Effect::Change),
        (at(6), at(7), Effect::Skip),
        (added.clone(), at(6), Effect::Skip),
        (added.clone(), added.clone(), Effect::Skip),
        // Of the same time, what is here stays.
        (at(6), changed(&added, "other", 6), Effect::Skip),
        (at(5), added.clone(), Effect::Skip),
        (added.clone(), at(5), Effect::Skip),
        // The clock was put back before the change.
        (at(4), added, Effect::Skip),
    ];
    for (in_backup, here, effect) in cases {
        comes_of(&key, &encode_comment(&in_backup), &encode_comment(&here), effect);
    }
}

#[test]
fn never_changes_a_rating_or_a_draft() {
    let [four, five] = [4, 5].map(|count| encode_rating(stars(count)));
    comes_of(RATING_KEY, &four, &five, Effect::Skip);
    comes_of(RATING_KEY, &five, &four, Effect::Skip);
    let draft =
        |text: &str, seen| encode_draft(&Draft { text: text.to_owned(), seen, about: None });
    let key = "symptom-database/draft/dystonia/000000000005-00000001";
    comes_of(key, &draft("much longer", Some(9)), &draft("short", None), Effect::Skip);
}

#[test]
fn never_takes_the_place_of_what_cannot_be_read() {
    let key = comment_key(&comment(1, "x"));
    let sound = encode_comment(&changed(&comment(1, "x"), "newest", 99));
    for unreadable in ["", "{", r#"{"version":3,"text":"Hello","created":1}"#, r#"{"version":1}"#] {
        comes_of(&key, &sound, unreadable, Effect::Skip);
        comes_of(&key, unreadable, &sound, Effect::Skip);
        comes_of(&key, unreadable, "other rubbish", Effect::Skip);
        comes_of(RATING_KEY, &encode_rating(stars(4)), unreadable, Effect::Skip);
        comes_of("symptom-database/theme", unreadable, "other rubbish", Effect::Skip);
    }
}

#[test]
fn tells_what_would_be_restored() {
    let hello = comment(1, "Hello");
    let newer = changed(&hello, "Hello again", 2);
    let page = DraftId { page: CommentId::new(5, 1), of: None };
    let draft = Draft { text: "Half".to_owned(), seen: None, about: None };
    let draft_key = Key::Draft(id("dystonia"), page);
    let from = MemoryStore::from_iter([
        (comment_key(&hello), encode_comment(&newer)),
        (draft_key.to_string(), encode_draft(&draft)),
        (RATING_KEY.to_owned(), encode_rating(stars(4))),
        ("symptom-database/theme".to_owned(), "dark".to_owned()),
    ]);
    let into = MemoryStore::from_iter([
        (comment_key(&hello), encode_comment(&hello)),
        (RATING_KEY.to_owned(), encode_rating(stars(5))),
    ]);
    let comment_key = Key::Comment(id("dystonia"), hello.id);
    let rating_key = Key::Rating(id("haroon-rashid"));
    let steps = [
        (Effect::Change, Some((comment_key, Value::Comment(newer)))),
        (Effect::Add, Some((draft_key, Value::Draft(draft)))),
        (Effect::Skip, Some((rating_key, Value::Rating(stars(4))))),
        (Effect::Add, None),
    ]
    .map(|(effect, entry)| Step { effect, entry });
    let backup = parsed(&file_of(&from));
    assert_eq!(FeedbackStore::new(&into).preview(&backup), Ok(steps.into()));
}

/// A comment as it was after so many changes, each later than the one before.
fn after_changes(number: u64, changes: u64) -> Comment {
    let added = comment(number, &format!("comment {number}"));
    match changes {
        0 => added,
        _ => changed(&added, &format!("change {changes}"), number + changes),
    }
}

proptest! {
    #[test]
    fn brings_two_devices_together_whichever_begins(
        changes in prop::collection::vec(prop::array::uniform2(prop::option::of(0..4_u64)), 0..8),
    ) {
        // For each comment, after how many changes each device has it, if it does.
        let device = |which: usize| {
            let comments = changes.iter().zip(1..).filter_map(|(changes, number)| {
                Some(after_changes(number, changes[which]?))
            });
            let records = comments.map(|comment| (comment_key(&comment), encode_comment(&comment)));
            records.collect::<MemoryStore>()
        };
        let mut newest_first: Vec<Comment> = (1..)
            .zip(&changes)
            .filter_map(|(number, changes)| {
                Some(after_changes(number, changes.iter().copied().flatten().max()?))
            })
            .collect();
        newest_first.reverse();
        for begin in [0, 1] {
            let (one, other) = (device(begin), device(1 - begin));
            restore(&one, &other);
            restore(&other, &one);
            prop_assert_eq!(one.records(), other.records());
            prop_assert_eq!(&loaded_comments(&one), &newest_first);
            prop_assert_eq!(restore(&one, &other), 0);
        }
    }
}
