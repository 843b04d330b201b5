//! The comments of a page, as they are shown.

use proptest::prelude::*;
use symptom_database::model::feedback::{
    Comment, CommentId, CommentList, CommentText, Entry, Mode,
};

use super::{comment, entry, list, texts};

#[test]
fn shows_the_newest_comment_first() {
    let [old, middle, new] = [comment(1, 0, "old"), comment(2, 0, "middle"), comment(3, 0, "new")];
    let mut shown = list(&[&middle, &new, &old]);
    assert_eq!(texts(&shown), ["new", "middle", "old"]);
    shown.put(comment(4, 0, "newest"));
    assert_eq!(texts(&shown), ["newest", "new", "middle", "old"]);
}

#[test]
fn shows_two_comments_of_the_same_moment() {
    let [one, other] = [comment(1, 1, "one"), comment(1, 2, "other")];
    let mut shown = list(&[&one]);
    shown.put(other.clone());
    assert_eq!(shown, list(&[&other, &one]));
    assert_eq!(shown.count(), 2);
}

#[test]
fn leaves_a_changed_comment_at_its_place() {
    let [old, new] = [comment(1, 0, "old"), comment(2, 0, "new")];
    let mut shown = list(&[&old, &new]);
    let changed = old.edit(CommentText::parse("changed").expect("a comment"), 3);
    assert_eq!((changed.created, changed.edited, changed.id), (1, Some(3), old.id));
    shown.edit(old, "chang".to_owned());
    shown.put(changed);
    assert_eq!(texts(&shown), ["new", "changed"]);
    assert_eq!((shown.entries()[1].mode, shown.entries()[1].typed.as_str()), (Mode::Shown, ""));
}

#[test]
fn brings_a_deleted_comment_back_at_its_place_with_its_times() {
    let [old, new] = [comment(1, 0, "old"), comment(3, 0, "new")];
    let middle = comment(2, 0, "draft").edit(CommentText::parse("middle").expect("a comment"), 9);
    let before = list(&[&old, &middle, &new]);
    let mut shown = before.clone();
    shown.set_deleted(middle.id);
    assert_eq!(shown.entries()[1], entry(&middle, Mode::Deleted, ""));
    shown.put(middle);
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
    shown.put(one);
    assert_eq!(shown.count(), 3);
    assert_eq!(CommentList::default().count(), 0);
}

#[test]
fn ignores_what_is_done_to_a_comment_it_does_not_have() {
    let mut shown = list(&[&comment(1, 0, "one")]);
    let before = shown.clone();
    let other = CommentId::new(1, 1);
    shown.set_shown(other);
    shown.set_deleted(other);
    shown.set_trouble(other, "Not deleted".to_owned());
    shown.follow(other, None);
    assert_eq!(shown, before);
}

#[test]
fn says_of_one_comment_why_nothing_was_done_until_something_is() {
    let [one, two] = [comment(1, 0, "one"), comment(2, 0, "two")];
    let before = list(&[&one, &two]);
    let mut shown = before.clone();
    shown.set_trouble(one.id, "Not deleted".to_owned());
    let troubles: Vec<&str> = shown.entries().iter().map(|entry| entry.trouble.as_str()).collect();
    assert_eq!(troubles, ["", "Not deleted"]);
    shown.set_shown(one.id);
    assert_eq!(shown, before);
}

#[test]
fn looks_the_same_whatever_is_being_typed() {
    let one = comment(1, 0, "one");
    let plain = entry(&one, Mode::Edited, "");
    let in_trouble = Entry { trouble: "Not saved".to_owned(), ..plain.clone() };
    assert!(plain.looks_like(&entry(&one, Mode::Edited, "o")));
    assert!(!plain.looks_like(&entry(&one, Mode::Conflict, "")));
    assert!(!plain.looks_like(&entry(&comment(1, 0, "two"), Mode::Edited, "")));
    assert!(!plain.looks_like(&in_trouble));
}

/// Something a reader does to one of a few comments, some of which have the same time.
fn step() -> impl Strategy<Value = (Comment, Option<Mode>)> {
    let mode = prop::sample::select(&[Mode::Shown, Mode::Edited, Mode::Conflict, Mode::Deleted]);
    (0..5_u64, 0..3_u32, "[a-z]{1,3}", prop::option::of(mode))
        .prop_map(|(created, random, text, mode)| (comment(created, random, &text), mode))
}

proptest! {
    #[test]
    fn stays_in_order_without_doubles_whatever_is_done(
        steps in prop::collection::vec(step(), 0..40),
    ) {
        let mut shown = CommentList::default();
        for (comment, mode) in steps {
            match mode {
                None => {
                    shown.put(comment.clone());
                    prop_assert!(shown.entries().contains(&entry(&comment, Mode::Shown, "")));
                }
                Some(Mode::Shown) => shown.set_shown(comment.id),
                Some(Mode::Edited) => shown.edit(comment, "typed".to_owned()),
                Some(Mode::Conflict) => shown.set_conflict(comment, "typed".to_owned()),
                Some(Mode::Deleted) => shown.set_deleted(comment.id),
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
        let mut one_by_one = CommentList::default();
        comments.iter().cloned().for_each(|comment| one_by_one.put(comment));
        prop_assert_eq!(CommentList::new(comments), one_by_one);
    }
}
