//! The comments of a page, as the page shows them.

use proptest::prelude::*;
use symptom_database::model::feedback::{
    Comment, CommentId, CommentText, CommentThread, EntryMode, ThreadEntry,
};

use crate::harness::comments::{comment, entry, list, texts};

#[test]
fn shows_the_newest_comment_first() {
    let [old, middle, new] = [comment(1, 0, "old"), comment(2, 0, "middle"), comment(3, 0, "new")];
    let mut shown = list(&[&middle, &new, &old]);
    assert_eq!(texts(&shown), ["new", "middle", "old"]);
    shown.upsert(comment(4, 0, "newest"));
    assert_eq!(texts(&shown), ["newest", "new", "middle", "old"]);
}

#[test]
fn shows_two_comments_of_the_same_moment() {
    let [one, other] = [comment(1, 1, "one"), comment(1, 2, "other")];
    let mut shown = list(&[&one]);
    shown.upsert(other.clone());
    assert_eq!(shown, list(&[&other, &one]));
    assert_eq!(shown.count(), 2);
}

#[test]
fn leaves_a_changed_comment_at_its_position() {
    let [old, new] = [comment(1, 0, "old"), comment(2, 0, "new")];
    let mut shown = list(&[&old, &new]);
    let changed = old.edit(CommentText::parse("changed").expect("a comment"), 3);
    assert_eq!((changed.created, changed.edited, changed.id), (1, Some(3), old.id));
    shown.edit(old, "chang".to_owned());
    shown.upsert(changed);
    assert_eq!(texts(&shown), ["new", "changed"]);
    assert_eq!(
        (shown.entries()[1].mode, shown.entries()[1].typed.as_str()),
        (EntryMode::Shown, "")
    );
}

#[test]
fn restores_a_deleted_comment_at_its_position_with_its_times() {
    let [old, new] = [comment(1, 0, "old"), comment(3, 0, "new")];
    let middle = comment(2, 0, "draft").edit(CommentText::parse("middle").expect("a comment"), 9);
    let before = list(&[&old, &middle, &new]);
    let mut shown = before.clone();
    shown.set_deleted(middle.id);
    assert_eq!(shown.entries()[1], entry(&middle, EntryMode::Deleted, ""));
    shown.upsert(middle);
    assert_eq!(shown, before);
}

#[test]
fn counts_comments_without_the_deleted_ones() {
    let [one, two, three] = [comment(1, 0, "one"), comment(2, 0, "two"), comment(3, 0, "three")];
    let mut shown = list(&[&one, &two, &three]);
    assert_eq!(shown.count(), 3);
    shown.set_deleted(one.id);
    shown.edit(two, "tw".to_owned());
    shown.set_conflict(three, "thre".to_owned());
    assert_eq!(shown.count(), 2);
    shown.upsert(one);
    assert_eq!(shown.count(), 3);
    assert_eq!(CommentThread::default().count(), 0);
}

#[test]
fn ignores_what_is_done_to_a_comment_it_does_not_have() {
    let mut shown = list(&[&comment(1, 0, "one")]);
    let before = shown.clone();
    let other = CommentId::new(1, 1);
    shown.set_shown(other);
    shown.set_deleted(other);
    shown.set_error(other, "Not deleted".to_owned());
    shown.sync(other, None);
    assert_eq!(shown, before);
}

#[test]
fn shows_the_error_at_one_comment_until_a_command_succeeds() {
    let [one, two] = [comment(1, 0, "one"), comment(2, 0, "two")];
    let before = list(&[&one, &two]);
    let mut shown = before.clone();
    shown.set_error(one.id, "Not deleted".to_owned());
    let troubles: Vec<&str> = shown.entries().iter().map(|entry| entry.error.as_str()).collect();
    assert_eq!(troubles, ["", "Not deleted"]);
    shown.set_shown(one.id);
    assert_eq!(shown, before);
}

#[test]
fn looks_the_same_whatever_is_being_typed() {
    let one = comment(1, 0, "one");
    let plain = entry(&one, EntryMode::Edited, "");
    let in_trouble = ThreadEntry { error: "Not saved".to_owned(), ..plain.clone() };
    assert!(plain.looks_like(&entry(&one, EntryMode::Edited, "o")));
    assert!(!plain.looks_like(&entry(&one, EntryMode::Conflict, "")));
    assert!(!plain.looks_like(&entry(&comment(1, 0, "two"), EntryMode::Edited, "")));
    assert!(!plain.looks_like(&in_trouble));
}

/// Something a reader does to one of a few comments, some of which have the same time.
fn step() -> impl Strategy<Value = (Comment, Option<EntryMode>)> {
    let mode = prop::sample::select(&[
        EntryMode::Shown,
        EntryMode::Edited,
        EntryMode::Conflict,
        EntryMode::Deleted,
    ]);
    (0..5_u64, 0..3_u32, "[a-z]{1,3}", prop::option::of(mode))
        .prop_map(|(created, random, text, mode)| (comment(created, random, &text), mode))
}

proptest! {
    #[test]
    fn stays_in_order_without_duplicates_whatever_happens(
        steps in prop::collection::vec(step(), 0..40),
    ) {
        let mut shown = CommentThread::default();
        for (comment, mode) in steps {
            match mode {
                None => {
                    shown.upsert(comment.clone());
                    prop_assert!(shown.entries().contains(&entry(&comment, EntryMode::Shown, "")));
                }
                Some(EntryMode::Shown) => shown.set_shown(comment.id),
                Some(EntryMode::Edited) => shown.edit(comment, "typed".to_owned()),
                Some(EntryMode::Conflict) => shown.set_conflict(comment, "typed".to_owned()),
                Some(EntryMode::Deleted) => shown.set_deleted(comment.id),
            }
            let order: Vec<_> =
                shown.entries().iter().map(|entry| (entry.comment.created, entry.comment.id)).collect();
            prop_assert!(order.is_sorted_by(|newer, older| newer > older), "{order:?}");
        }
    }

    #[test]
    fn shows_the_same_list_in_whatever_order_comments_come(
        comments in prop::collection::hash_map((0..9_u64, 0..3_u32), "[a-z]{1,3}", 0..12),
    ) {
        let comments: Vec<Comment> = comments
            .into_iter()
            .map(|((created, random), text)| comment(created, random, &text))
            .collect();
        let mut one_by_one = CommentThread::default();
        comments.iter().cloned().for_each(|comment| one_by_one.upsert(comment));
        prop_assert_eq!(CommentThread::new(comments), one_by_one);
    }
}
