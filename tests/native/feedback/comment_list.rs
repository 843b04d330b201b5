//! The comments of a page, as they are shown.

use proptest::prelude::*;
use symptom_database::feedback::{
    Comment, CommentId, CommentList, CommentText, Entry, Millis, Mode,
};

fn comment(created: Millis, random: u32, text: &str) -> Comment {
    Comment {
        id: CommentId::new(created, random),
        text: CommentText::parse(text).expect("a comment"),
        created,
        edited: None,
    }
}

fn list(comments: &[&Comment]) -> CommentList {
    CommentList::new(comments.iter().copied().cloned().collect())
}

fn texts(list: &CommentList) -> Vec<&str> {
    list.entries().iter().map(|entry| entry.comment.text.as_str()).collect()
}

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
    assert_eq!((changed.created, changed.edited, &changed.id), (1, Some(3), &old.id));
    shown.set_mode(&old.id, Mode::Edited);
    shown.put(changed);
    assert_eq!(texts(&shown), ["new", "changed"]);
    assert_eq!(shown.entries()[1].mode, Mode::Shown);
}

#[test]
fn brings_a_deleted_comment_back_at_its_place_with_its_times() {
    let [old, new] = [comment(1, 0, "old"), comment(3, 0, "new")];
    let middle = comment(2, 0, "draft").edit(CommentText::parse("middle").expect("a comment"), 9);
    let before = list(&[&old, &middle, &new]);
    let mut shown = before.clone();
    shown.set_mode(&middle.id, Mode::Deleted);
    assert_eq!(
        shown.entries()[1],
        Entry { comment: middle.clone(), mode: Mode::Deleted, trouble: String::new() }
    );
    shown.put(middle);
    assert_eq!(shown, before);
}

#[test]
fn counts_comments_without_the_deleted_ones() {
    let [one, two, three] = [comment(1, 0, "one"), comment(2, 0, "two"), comment(3, 0, "three")];
    let mut shown = list(&[&one, &two, &three]);
    assert_eq!(shown.count(), 3);
    shown.set_mode(&one.id, Mode::Deleted);
    shown.set_mode(&two.id, Mode::Edited);
    assert_eq!(shown.count(), 2);
    shown.put(one);
    assert_eq!(shown.count(), 3);
    assert_eq!(CommentList::default().count(), 0);
}

#[test]
fn ignores_what_is_done_to_a_comment_it_does_not_have() {
    let mut shown = list(&[&comment(1, 0, "one")]);
    let before = shown.clone();
    for mode in [Mode::Shown, Mode::Edited, Mode::Deleted] {
        shown.set_mode(&CommentId::new(1, 1), mode);
        assert_eq!(shown, before);
    }
}

/// Something a reader does to one of a few comments, some of which have the same time.
fn step() -> impl Strategy<Value = (Comment, Option<Mode>)> {
    let mode = prop_oneof![Just(Mode::Shown), Just(Mode::Edited), Just(Mode::Deleted)];
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
                    let entry = Entry { comment, mode: Mode::Shown, trouble: String::new() };
                    prop_assert!(shown.entries().contains(&entry));
                }
                Some(mode) => shown.set_mode(&comment.id, mode),
            }
            let order: Vec<_> =
                shown.entries().iter().map(|entry| (entry.comment.created, &entry.comment.id)).collect();
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

#[test]
fn follows_what_another_tab_did() {
    let [old, new] = [comment(1, 0, "old"), comment(2, 0, "new")];
    let changed = old.edit(CommentText::parse("changed").expect("a comment"), 3);
    let mut shown = list(&[&old]);
    shown.follow(&new.id, Some(new.clone()));
    assert_eq!(texts(&shown), ["new", "old"]);
    shown.follow(&old.id, Some(changed.clone()));
    assert_eq!(texts(&shown), ["new", "changed"]);
    shown.follow(&new.id, None);
    assert_eq!(texts(&shown), ["changed"]);
    shown.follow(&new.id, None);
    assert_eq!(texts(&shown), ["changed"]);
}

#[test]
fn leaves_what_is_being_changed_here_to_the_reader() {
    let old = comment(1, 0, "old");
    let changed = old.edit(CommentText::parse("changed").expect("a comment"), 3);
    for now in [None, Some(changed)] {
        let mut shown = list(&[&old]);
        shown.set_mode(&old.id, Mode::Edited);
        let before = shown.clone();
        shown.follow(&old.id, now);
        assert_eq!(shown, before);
    }
}

#[test]
fn keeps_the_way_back_to_a_comment_that_was_deleted_here() {
    let old = comment(1, 0, "old");
    let mut shown = list(&[&old]);
    shown.set_mode(&old.id, Mode::Deleted);
    shown.follow(&old.id, None);
    assert_eq!(shown.entries()[0].mode, Mode::Deleted);
    shown.follow(&old.id, Some(old.clone()));
    assert_eq!(shown, list(&[&old]));
}
