//! How many comments the page shows.

use proptest::prelude::*;
use symptom_database::model::feedback::{Comment, CommentThread, EntryMode, Millis, ThreadEntry};

use crate::harness::comments::{comment, entry};

const PAGE: usize = CommentThread::PAGE;

/// Comments of these times, each with its time for a text.
fn comments(times: impl IntoIterator<Item = Millis>) -> Vec<Comment> {
    times.into_iter().map(|created| comment(created, 0, &created.to_string())).collect()
}

/// A thread of this many comments, the oldest of time 1.
fn list_of(number: Millis) -> CommentThread {
    CommentThread::new(comments(1..=number))
}

/// The times of the visible comments, in the order of the screen.
fn visible(list: &CommentThread) -> Vec<Millis> {
    list.visible().map(|entry| entry.comment.created).collect()
}

/// Times from one down to another.
fn down(from: Millis, to: Millis) -> Vec<Millis> {
    (to..=from).rev().collect()
}

fn first_hidden(list: &CommentThread) -> Option<Millis> {
    list.first_hidden().map(|entry| entry.comment.created)
}

#[test]
fn shows_the_first_fifty_of_many() {
    assert_eq!(PAGE, 50);
    let cases = [
        // How many there are, the oldest that is shown, how many are hidden, the first of them.
        (1, 1, 0, None),
        (49, 1, 0, None),
        (50, 1, 0, None),
        (51, 2, 1, Some(1)),
        (5_000, 4_951, 4_950, Some(4_950)),
    ];
    for (number, oldest, hidden, first) in cases {
        let list = list_of(number);
        assert_eq!(visible(&list), down(number, oldest), "{number}");
        assert_eq!((list.hidden(), first_hidden(&list)), (hidden, first), "{number}");
        assert_eq!((list.count(), list.count() as Millis), (list.entries().len(), number));
    }
    assert_eq!(
        (CommentThread::default().hidden(), first_hidden(&CommentThread::default())),
        (0, None)
    );
}

#[test]
fn shows_another_page_each_time_the_reader_asks() {
    let mut list = list_of(120);
    let cases = [(70, 71, Some(70)), (20, 21, Some(20)), (0, 1, None), (0, 1, None)];
    for (hidden, oldest, first) in cases {
        assert_eq!((list.hidden(), first_hidden(&list)), (hidden, first));
        assert_eq!(visible(&list), down(120, oldest));
        list.show_more();
    }
}

#[test]
fn shows_all_down_to_a_comment_that_the_reader_goes_to() {
    let mut list = list_of(120);
    for (created, oldest) in [(71, 71), (30, 30), (100, 30), (1, 1)] {
        list.show(comments([created])[0].id);
        assert_eq!(visible(&list), down(120, oldest));
    }
    list.show(comments([500])[0].id);
    assert_eq!(visible(&list), down(120, 1), "there is none of that time");
}

#[test]
fn hides_nothing_when_a_comment_is_added_on_top() {
    for before in [49, 50, 51, 120] {
        let mut list = list_of(before);
        let on_screen = visible(&list);
        for (comment, number) in comments(before + 1..=before + 3).into_iter().zip(1..) {
            list.upsert(comment);
            assert_eq!(visible(&list)[number..][..on_screen.len()], on_screen, "{before}");
        }
    }
}

#[test]
fn shows_what_is_being_typed_wherever_it_stands() {
    let mut list = list_of(120);
    let [edited, conflict] = [comment(10, 0, "10"), comment(5, 0, "5")];
    list.edit(edited.clone(), "typed".to_owned());
    list.set_conflict(conflict.clone(), "typed".to_owned());
    list.set_deleted(comment(3, 0, "3").id);
    let mut expected = down(120, 71);
    expected.extend([10, 5]);
    assert_eq!(visible(&list), expected);
    let after_the_first: Vec<&ThreadEntry> = list.visible().skip(PAGE).collect();
    assert_eq!(
        after_the_first,
        [
            &entry(&edited, EntryMode::Edited, "typed"),
            &entry(&conflict, EntryMode::Conflict, "typed")
        ]
    );
    list.set_shown(edited.id);
    list.set_shown(conflict.id);
    assert_eq!(visible(&list), down(120, 71));
}

#[test]
fn counts_unread_comments_as_existing_and_hidden() {
    let mut list = CommentThread::default();
    list.extend(comments(951..=1_000), 950);
    assert_eq!((list.count(), list.hidden(), first_hidden(&list)), (1_000, 950, None));
    list.extend(comments(451..=950), 450);
    assert_eq!((list.count(), list.hidden(), first_hidden(&list)), (1_000, 950, Some(950)));
    list.extend(comments(1..=450), 0);
    assert_eq!(list, list_of(1_000));
}

#[test]
fn never_counts_deleted_comments_even_while_others_are_unread() {
    let mut list = CommentThread::default();
    list.extend(comments(1..=60), 7);
    list.set_deleted(comment(60, 0, "60").id);
    list.set_deleted(comment(1, 0, "1").id);
    assert_eq!((list.count(), list.hidden()), (65, 17));
    list.upsert(comment(60, 0, "60"));
    assert_eq!(list.count(), 66);
}

#[test]
fn leaves_existing_entries_as_they_are_when_more_are_read() {
    let mut list = list_of(4);
    list.edit(comment(1, 0, "1"), "typed".to_owned());
    list.set_conflict(comment(2, 0, "2"), "typed".to_owned());
    list.set_error(comment(4, 0, "4").id, "Not deleted".to_owned());
    let before = list.clone();
    let read_before = (1..=4).map(|created| comment(created, 0, "as it was read before"));
    list.extend(read_before.collect(), 0);
    assert_eq!(list, before);
}

#[test]
fn shows_a_comment_deleted_here_again_when_it_is_read() {
    let mut list = list_of(3);
    list.set_deleted(comment(2, 0, "2").id);
    list.extend(comments([2]), 0);
    assert_eq!(list, list_of(3));
}

proptest! {
    #[test]
    fn reads_the_same_twice_as_once(
        first in prop::collection::vec(0..20_u64, 0..15),
        second in prop::collection::vec(0..20_u64, 0..15),
        unread in 0..9_usize,
    ) {
        let mut list = CommentThread::new(comments(first.iter().copied()));
        list.extend(comments(second.iter().copied()), unread);
        let once = list.clone();
        list.extend(comments(second), unread);
        prop_assert_eq!(&list, &once);
        list.extend(comments(first), unread);
        prop_assert_eq!(list, once);
    }

    #[test]
    fn keeps_all_entries_on_the_screen_when_a_comment_is_inserted(
        number in 0..120_u64,
        pages in 0..3_usize,
        new in prop::collection::vec(0..240_u64, 1..20),
    ) {
        // Every other time is free for new ones.
        let mut list = CommentThread::new(comments((0..number).map(|index| index * 2 + 1)));
        (0..pages).for_each(|_| list.show_more());
        for comment in comments(new) {
            let before = visible(&list);
            list.upsert(comment);
            let after = visible(&list);
            prop_assert!(before.iter().all(|time| after.contains(time)), "{before:?} {after:?}");
            prop_assert_eq!(list.hidden() + after.len(), list.count());
        }
    }
}
