//! What a backup may replace, and how two devices exchange notes.

use proptest::prelude::*;
use symptom_database::model::feedback::{Comment, CommentId, Draft, DraftId};
use symptom_database::storage::{FeedbackStore, ImportOutcome, ImportStep, Key, Store, Value};

use crate::harness::backups::{file_of, parsed, restore};
use crate::harness::memory_store::MemoryStore;
use crate::harness::records::{encode_comment, encode_draft, encode_rating};
use crate::harness::stored::{
    RATING_KEY, changed, comment, comment_key, id, loaded_comments, loaded_texts, stars,
};

/// Asserts what happens to a value of a backup when the store has another at its key.
fn comes_of(key: &str, in_backup: &str, here: &str, outcome: ImportOutcome) {
    let from = MemoryStore::holding(&[(key, in_backup)]);
    let into = MemoryStore::holding(&[(key, here)]);
    let steps = FeedbackStore::new(&into).preview(&parsed(&file_of(&from))).expect("reachable");
    let effects: Vec<ImportOutcome> = steps.iter().map(|step| step.outcome).collect();
    assert_eq!(effects, [outcome], "{in_backup} in the place of {here}");
    assert_eq!(restore(&from, &into), usize::from(outcome != ImportOutcome::Skip));
    let is_changed = outcome == ImportOutcome::Change;
    assert_eq!(into.records()[key], if is_changed { in_backup } else { here });
    let texts = into.records().into_values().collect::<Vec<_>>();
    assert_eq!(texts.len(), 1 + usize::from(outcome == ImportOutcome::KeepBoth));
    assert!(outcome != ImportOutcome::KeepBoth || texts.iter().any(|text| text == in_backup));
    assert_eq!(restore(&from, &into), 0, "restoring twice is restoring once");
}

#[test]
fn changes_a_comment_only_to_a_newer_text() {
    let added = Comment { created: 5, ..comment(5, "added") };
    let at = |time| changed(&added, "edited", time);
    let key = comment_key(&added);
    let cases = [
        // The value in the backup, the value here, and the outcome.
        (at(6), added.clone(), ImportOutcome::Change),
        (at(7), at(6), ImportOutcome::Change),
        (at(6), at(7), ImportOutcome::Skip),
        (added.clone(), at(6), ImportOutcome::Skip),
        (added.clone(), added.clone(), ImportOutcome::Skip),
        // The same text is not stored twice, whatever its times.
        (Comment { edited: Some(4), ..added.clone() }, added.clone(), ImportOutcome::Skip),
        (Comment { created: 9, ..added.clone() }, added, ImportOutcome::Skip),
    ];
    for (in_backup, here, outcome) in cases {
        comes_of(&key, &encode_comment(&in_backup), &encode_comment(&here), outcome);
    }
}

#[test]
fn keeps_both_texts_of_a_comment_if_it_is_not_clear_which_is_newer() {
    let added = Comment { created: 5, ..comment(5, "added") };
    // As an older page wrote it, with the clock set back.
    let edited = |time| Comment { edited: Some(time), ..changed(&added, "edited", time) };
    let cases = [
        // Of the same time.
        (edited(6), changed(&added, "other", 6)),
        (edited(5), added.clone()),
        // The clock was set back before the change.
        (edited(4), added.clone()),
        (edited(4), changed(&added, "other", 9)),
        (edited(4), Comment { edited: Some(3), ..changed(&added, "other", 3) }),
        // Neither derives from the other.
        (edited(6), Comment { created: 7, ..comment(5, "another") }),
    ];
    let key = comment_key(&added);
    for (one, other) in cases {
        for (in_backup, here) in [(&one, &other), (&other, &one)] {
            let [in_backup, here] = [in_backup, here].map(encode_comment);
            comes_of(&key, &in_backup, &here, ImportOutcome::KeepBoth);
        }
    }
}

#[test]
fn loses_no_change_to_an_older_backup_when_the_clock_is_set_back_two_hours() {
    const HOUR: u64 = 3_600_000;
    let added = comment(5 * HOUR, "as it was");
    let backup = MemoryStore::holding(&[(&comment_key(&added), &encode_comment(&added))]);
    let change = changed(&added, "changed since", 3 * HOUR);
    let here = MemoryStore::holding(&[(&comment_key(&added), &encode_comment(&change))]);
    assert_eq!(restore(&backup, &here), 0);
    assert_eq!(loaded_comments(&here), std::slice::from_ref(&change));
    assert_eq!(restore(&here, &backup), 1);
    assert_eq!(loaded_comments(&backup), [change]);
}

#[test]
fn adds_a_second_text_once_also_from_a_backup_that_has_both() {
    let added = comment(5, "of one device");
    let other = Comment { text: changed(&added, "of the other", 6).text, ..added.clone() };
    let [one, two] = [&added, &other]
        .map(|comment| MemoryStore::holding(&[(&comment_key(comment), &encode_comment(comment))]));
    for (from, into) in [(&one, &two), (&two, &one), (&one, &two), (&two, &one)] {
        let told = FeedbackStore::new(into).preview(&parsed(&file_of(from))).expect("reachable");
        let told = told.iter().filter(|step| step.outcome != ImportOutcome::Skip).count();
        assert_eq!(restore(from, into), told);
        assert_eq!(restore(from, into), 0);
    }
    for store in [&one, &two] {
        let texts = loaded_texts(store);
        assert!(
            ["of one device", "of the other"].iter().all(|text| texts.iter().any(|it| it == text))
        );
    }
    // The reader's edit of a second text stays.
    let beside = added.as_separate_comment();
    let key = comment_key(&beside);
    let edited = encode_comment(&changed(&beside, "of one device, edited", 7));
    (&two).write(&key, &edited).expect("stored");
    assert_eq!(restore(&one, &two), 0);
    assert_eq!(two.records()[&key], edited);
}

#[test]
fn never_changes_a_rating_or_a_draft() {
    let [four, five] = [4, 5].map(|count| encode_rating(stars(count)));
    comes_of(RATING_KEY, &four, &five, ImportOutcome::Skip);
    comes_of(RATING_KEY, &five, &four, ImportOutcome::Skip);
    let draft =
        |text: &str, seen| encode_draft(&Draft { text: text.to_owned(), seen, about: None });
    let key = "symptom-database/draft/dystonia/000000000005-00000001";
    comes_of(key, &draft("much longer", Some(9)), &draft("short", None), ImportOutcome::Skip);
}

#[test]
fn never_replaces_a_record_that_cannot_be_read() {
    let key = comment_key(&comment(1, "x"));
    let sound = encode_comment(&changed(&comment(1, "x"), "newest", 99));
    for unreadable in ["", "{", r#"{"version":3,"text":"Hello","created":1}"#, r#"{"version":1}"#] {
        comes_of(&key, &sound, unreadable, ImportOutcome::Skip);
        comes_of(&key, unreadable, &sound, ImportOutcome::Skip);
        comes_of(&key, unreadable, "other rubbish", ImportOutcome::Skip);
        comes_of(RATING_KEY, &encode_rating(stars(4)), unreadable, ImportOutcome::Skip);
        comes_of("symptom-database/theme", unreadable, "other rubbish", ImportOutcome::Skip);
    }
}

#[test]
fn previews_what_would_be_restored() {
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
        (ImportOutcome::Change, Some((comment_key, Value::Comment(newer)))),
        (ImportOutcome::Add, Some((draft_key, Value::Draft(draft)))),
        (ImportOutcome::Skip, Some((rating_key, Value::Rating(stars(4))))),
        (ImportOutcome::Add, None),
    ]
    .map(|(outcome, entry)| ImportStep { outcome, entry });
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
