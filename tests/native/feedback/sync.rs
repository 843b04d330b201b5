//! The thread of comments after another tab changes them.

use symptom_database::model::feedback::{Comment, CommentText, CommentThread, EntryMode};

use crate::harness::comments::{comment, entry, list, texts};

/// The comment with another text.
fn changed(comment: &Comment, text: &str) -> Comment {
    comment.edit(CommentText::parse(text).expect("a comment"), 9)
}

#[test]
fn shows_what_another_tab_has_done() {
    let [old, new] = [comment(1, 0, "old"), comment(2, 0, "new")];
    let mut shown = list(&[&old]);
    shown.sync(new.id, Some(new.clone()));
    assert_eq!(texts(&shown), ["new", "old"]);
    shown.sync(old.id, Some(changed(&old, "changed")));
    assert_eq!(texts(&shown), ["new", "changed"]);
    shown.sync(new.id, None);
    assert_eq!(texts(&shown), ["changed"]);
    shown.sync(new.id, None);
    assert_eq!(texts(&shown), ["changed"]);
}

#[test]
fn syncs_each_mode_without_losing_unsaved_text() {
    let [old, other] = [comment(1, 0, "old"), comment(2, 0, "other")];
    let newer = changed(&old, "newer");
    let shown = list(&[&other, &old]);
    let mut edited = shown.clone();
    edited.edit(old.clone(), "typed".to_owned());
    let mut conflict = shown.clone();
    conflict.set_conflict(old.clone(), "typed".to_owned());
    let mut deleted = shown.clone();
    deleted.set_deleted(old.id);
    let absent = list(&[&other]);

    // The entry afterwards, if the other tab has changed the comment and if it has deleted it.
    let read = Some(entry(&newer, EntryMode::Shown, ""));
    let typed = |mode| Some(entry(&old, mode, "typed"));
    let cases = [
        (shown, read.clone(), None),
        (edited, typed(EntryMode::Edited), typed(EntryMode::Edited)),
        (conflict, typed(EntryMode::Conflict), typed(EntryMode::Conflict)),
        (deleted, read.clone(), Some(entry(&old, EntryMode::Deleted, ""))),
        (absent, read, None),
    ];
    for (before, when_changed, when_gone) in cases {
        for (now, expected) in [(Some(newer.clone()), when_changed), (None, when_gone)] {
            let mut after = before.clone();
            after.sync(old.id, now);
            let entry_after = after.entries().iter().find(|entry| entry.comment.id == old.id);
            assert_eq!(entry_after, expected.as_ref(), "{before:?}");
            assert!(
                after.entries().contains(&entry(&other, EntryMode::Shown, "")),
                "the other stays"
            );
        }
    }
}

#[test]
fn a_comment_deleted_here_can_still_be_restored() {
    let old = comment(1, 0, "old");
    let mut shown = list(&[&old]);
    shown.set_deleted(old.id);
    shown.sync(old.id, None);
    assert_eq!(shown.entries()[0].mode, EntryMode::Deleted);
    shown.sync(old.id, Some(old.clone()));
    assert_eq!(shown, list(&[&old]));
}

#[test]
fn offers_both_texts_when_both_tabs_changed_a_comment() {
    let [old, other] = [comment(1, 0, "old"), comment(2, 0, "other")];
    let mut shown = list(&[&old, &other]);
    shown.edit(old.clone(), "typed here".to_owned());
    let theirs = changed(&old, "theirs");
    shown.set_conflict(theirs.clone(), "typed here".to_owned());
    let expected =
        [entry(&other, EntryMode::Shown, ""), entry(&theirs, EntryMode::Conflict, "typed here")];
    assert_eq!(shown.entries(), expected);
    shown.set_shown(old.id);
    assert_eq!(shown, list(&[&theirs, &other]));
}

#[test]
fn merges_unsaved_text_and_deleted_comments_from_an_earlier_thread() {
    let [one, two, three, four, five, six] =
        [1, 2, 3, 4, 5, 6].map(|created| comment(created, 0, &format!("number {created}")));
    let mut earlier = list(&[&one, &two, &three, &four, &five, &six]);
    earlier.edit(one.clone(), "typed one".to_owned());
    earlier.set_conflict(two.clone(), "typed two".to_owned());
    earlier.set_deleted(three.id);
    earlier.set_deleted(six.id);
    earlier.set_error(four.id, "Not deleted".to_owned());

    // In the meantime another tab has changed the first, deleted the second and fifth, and restored the third.
    let mut later = list(&[&changed(&one, "changed"), &three, &four]);
    later.merge_from(&earlier);
    let expected = [
        entry(&six, EntryMode::Deleted, ""),
        entry(&four, EntryMode::Shown, ""),
        entry(&three, EntryMode::Shown, ""),
        entry(&two, EntryMode::Conflict, "typed two"),
        entry(&one, EntryMode::Edited, "typed one"),
    ];
    assert_eq!(later.entries(), expected);

    let before = later.clone();
    later.merge_from(&earlier);
    later.merge_from(&CommentThread::default());
    assert_eq!(later, before);
}
