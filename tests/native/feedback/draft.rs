//! Several drafts in one field.

use proptest::prelude::*;
use symptom_database::model::feedback::join_drafts;

fn join(drafts: &[&str]) -> Option<String> {
    join_drafts(drafts.iter().copied())
}

#[test]
fn joins_drafts_in_their_order_each_on_lines_of_its_own() {
    let cases: [(&[&str], &str); 9] = [
        (&["one"], "one"),
        (&[""], ""),
        (&["one", "two"], "one\ntwo"),
        (&["two", "one"], "two\none"),
        (&["a\nb", "c"], "a\nb\nc"),
        (&["one", "two", "three"], "one\ntwo\nthree"),
        (&[" one ", "two "], " one \ntwo "),
        // The end or the middle of another draft stays twice: it may be meant.
        (&["to be or not to be", "to be"], "to be or not to be"),
        (&["or not to be", "to be"], "or not to be\nto be"),
    ];
    for (drafts, joined) in cases {
        assert_eq!(join(drafts).as_deref(), Some(joined), "{drafts:?}");
    }
}

#[test]
fn leaves_out_a_draft_with_which_another_begins() {
    for drafts in [["Ask", "Ask whether"], ["Ask whether", "Ask"], ["Ask whether", "Ask whether"]] {
        assert_eq!(join(&drafts).as_deref(), Some("Ask whether"), "{drafts:?}");
    }
    let steps = ["", "A", "As", "Ask"];
    assert_eq!(join(&steps).as_deref(), Some("Ask"));
}

#[test]
fn joins_no_drafts_to_nothing() {
    assert_eq!(join(&[]), None);
}

proptest! {
    #[test]
    fn loses_no_draft(drafts in prop::collection::vec("[ab\n]{0,4}|.{0,8}", 0..6)) {
        let joined = join_drafts(drafts.iter().map(String::as_str));
        prop_assert_eq!(joined.is_none(), drafts.is_empty());
        let joined = joined.unwrap_or_default();
        for draft in &drafts {
            prop_assert!(joined.contains(draft), "{draft:?} is not in {joined:?}");
        }
    }

    #[test]
    fn joining_twice_changes_nothing(drafts in prop::collection::vec("[ab]{0,3}", 1..5)) {
        let joined = join_drafts(drafts.iter().map(String::as_str)).expect("there are some");
        let again = [joined.as_str(), drafts[0].as_str(), joined.as_str()];
        prop_assert_eq!(join(&again), Some(joined.clone()));
    }
}
