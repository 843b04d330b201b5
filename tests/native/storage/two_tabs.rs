//! Two tabs of one page: neither loses an acknowledged change of the other, however late it receives changes.

mod model;
mod tab_action;

use proptest::prelude::*;
use symptom_database::model::feedback::{Comment, CommentId, Draft, DraftId, EntryMode};
use symptom_database::storage::{ChangeError, FeedbackStore};

use self::model::TwoTabs;
use self::tab_action::{TabAction, any_action, any_failure_mode};
use crate::harness::memory_store::MemoryStore;
use crate::harness::stored::{
    add, changed, comment, drafts, load, loaded_comments, loaded_texts, subject,
};

proptest! {
    #[test]
    fn loses_no_acknowledged_change_whatever_happens(
        steps in prop::collection::vec(
            (0..2_usize, prop_oneof![9 => any_action(), 1 => any_failure_mode().prop_map(TabAction::FailureMode)]),
            0..80,
        ),
    ) {
        let memory = MemoryStore::default();
        let mut tabs = TwoTabs::new(&memory);
        for (tab, action) in steps {
            tabs.act(tab, action);
            tabs.keeps_all();
        }
    }

    #[test]
    fn shows_what_is_stored_once_both_tabs_are_up_to_date(
        steps in prop::collection::vec((0..2_usize, any_action()), 0..80),
    ) {
        let memory = MemoryStore::default();
        let mut tabs = TwoTabs::new(&memory);
        for (tab, action) in steps {
            tabs.act(tab, action);
        }
        tabs.show_what_is_kept();
        tabs.keeps_all();
    }
}

#[test]
fn reaches_and_resolves_conflicts_in_the_model_too() {
    for (way_out, left) in [
        (TabAction::KeepBoth as fn(usize) -> TabAction, 2),
        (TabAction::KeepTyped, 1),
        (TabAction::KeepOther, 1),
    ] {
        let memory = MemoryStore::default();
        let mut tabs = TwoTabs::new(&memory);
        tabs.act(0, TabAction::Add);
        tabs.act(1, TabAction::Hear);
        for change in [TabAction::BeginChange, TabAction::SaveChange] {
            tabs.act(0, change(0));
            tabs.act(1, change(0));
        }
        assert!(tabs.has(1, EntryMode::Conflict));
        tabs.act(1, way_out(0));
        assert!(!tabs.has(1, EntryMode::Conflict));
        tabs.show_what_is_kept();
        tabs.keeps_all();
        assert_eq!(loaded_comments(&memory).len(), left);
    }
}

#[test]
fn shows_the_second_tab_the_text_that_the_first_has_saved() {
    let memory = MemoryStore::default();
    let (first, second) = (FeedbackStore::new(&memory), FeedbackStore::new(&memory));
    let old = comment(1, "old");
    add(&first, &old);
    let [of_first, of_second] = [changed(&old, "of first", 2), changed(&old, "of second", 2)];
    assert_eq!(first.save_comment(&of_first, Some(&old)), Ok(()));
    let conflict = Err(ChangeError::Conflict(of_first.clone()));
    assert_eq!(second.save_comment(&of_second, Some(&old)), conflict);
    assert_eq!(loaded_texts(&memory), ["of first"]);

    // The reader keeps the text of the second tab, having seen that of the first.
    let newest = changed(&of_first, "of second", 3);
    assert_eq!(second.save_comment(&newest, Some(&of_first)), Ok(()));
    assert_eq!(loaded_texts(&memory), ["of second"]);
}

#[test]
fn refuses_to_delete_what_was_changed_in_the_other_tab() {
    let memory = MemoryStore::default();
    let (here, there) = (FeedbackStore::new(&memory), FeedbackStore::new(&memory));
    let old = comment(1, "old");
    add(&here, &old);
    let change = changed(&old, "changed", 2);
    there.save_comment(&change, Some(&old)).expect("saved");
    let conflict = Err(ChangeError::Conflict(change.clone()));
    assert_eq!(here.delete_comment(&old), conflict);
    assert_eq!(loaded_texts(&memory), ["changed"]);
    here.delete_comment(&change).expect("it has been seen now");
    assert_eq!(loaded_comments(&memory), []);
}

#[test]
fn keeps_what_is_changed_here_although_the_other_tab_has_deleted_it() {
    let memory = MemoryStore::default();
    let (here, there) = (FeedbackStore::new(&memory), FeedbackStore::new(&memory));
    let old = comment(1, "old");
    add(&here, &old);
    there.delete_comment(&old).expect("deleted");
    let change = changed(&old, "changed", 2);
    here.save_comment(&change, Some(&old)).expect("saved");
    assert_eq!(loaded_texts(&memory), ["changed"]);
    // Restoring it in the other tab does not replace it.
    let conflict = Err(ChangeError::Conflict(change.clone()));
    assert_eq!(there.save_comment(&old, None), conflict);
    assert_eq!(loaded_comments(&memory), [change]);
}

#[test]
fn keeps_both_comments_that_two_tabs_add_in_the_same_millisecond() {
    let memory = MemoryStore::default();
    let here = comment(1, "here");
    let there = Comment { id: CommentId::new(1, 8), ..comment(1, "there") };
    add(&FeedbackStore::new(&memory), &here);
    add(&FeedbackStore::new(&memory), &there);
    assert_eq!(loaded_comments(&memory), [there, here]);
}

#[test]
fn keeps_the_drafts_of_two_pages_apart() {
    let memory = MemoryStore::default();
    let (here, there) = (FeedbackStore::new(&memory), FeedbackStore::new(&memory));
    let condition = subject().condition;
    let id = |page| DraftId { page: CommentId::new(page, 1), of: None };
    let draft = |text: &str| Draft { text: text.to_owned(), seen: None, about: None };
    for (typed_here, typed_there) in [("H", "T"), ("He", "Th"), ("Her", "The")] {
        here.save_draft(&condition, id(5), &draft(typed_here)).expect("saved");
        there.save_draft(&condition, id(6), &draft(typed_there)).expect("saved");
    }
    assert_eq!(drafts(load(&memory)), [(id(5), draft("Her")), (id(6), draft("The"))]);
    here.save_draft(&condition, id(5), &draft("")).expect("forgotten");
    assert_eq!(drafts(load(&memory)), [(id(6), draft("The"))]);
}
