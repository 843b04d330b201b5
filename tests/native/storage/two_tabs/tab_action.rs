//! What readers do in two tabs, and how the store behaves meanwhile.

use proptest::prelude::*;

use crate::memory_store::FailureMode;

/// Something that happens in a tab. A number tells to which of the comments it is done that it
/// can be done to.
#[derive(Clone, Debug)]
pub enum TabAction {
    Add,
    BeginChange(usize),
    SaveChange(usize),
    CancelChange(usize),
    Delete(usize),
    Undo(usize),
    /// The ways out of a conflict.
    KeepBoth(usize),
    KeepTyped(usize),
    KeepOther(usize),
    Rate(Option<u8>),
    /// The tab hears of the oldest change in the other one that it has not heard of.
    Hear,
    /// The store begins to fail, or works again.
    FailureMode(FailureMode),
}

/// Anything that can happen in a tab whose store works.
pub fn any_action() -> impl Strategy<Value = TabAction> {
    let at = || 0..9_usize;
    prop_oneof![
        3 => Just(TabAction::Add),
        4 => at().prop_map(TabAction::BeginChange),
        4 => at().prop_map(TabAction::SaveChange),
        1 => at().prop_map(TabAction::CancelChange),
        3 => at().prop_map(TabAction::Delete),
        3 => at().prop_map(TabAction::Undo),
        1 => at().prop_map(TabAction::KeepBoth),
        1 => at().prop_map(TabAction::KeepTyped),
        1 => at().prop_map(TabAction::KeepOther),
        1 => prop::option::of(1..=5_u8).prop_map(TabAction::Rate),
        3 => Just(TabAction::Hear),
    ]
}

/// Every way of working and failing.
pub fn any_failure_mode() -> impl Strategy<Value = FailureMode> {
    const FAILING: [FailureMode; 5] = [
        FailureMode::Unavailable,
        FailureMode::Full,
        FailureMode::ThrowingOnWrite,
        FailureMode::ReadOnly,
        FailureMode::Forgetful,
    ];
    prop_oneof![3 => Just(FailureMode::Works), 2 => prop::sample::select(&FAILING)]
}
