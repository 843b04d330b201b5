//! The actions of readers in two tabs, and the failures of the store.

use proptest::prelude::*;

use crate::harness::memory_store::FailureMode;

/// Something that happens in a tab. A number selects one of the comments to which it can happen.
#[derive(Clone, Debug)]
pub enum TabAction {
    Add,
    BeginChange(usize),
    SaveChange(usize),
    CancelChange(usize),
    Delete(usize),
    Undo(usize),
    /// The reader's choices in a conflict.
    KeepBoth(usize),
    KeepTyped(usize),
    KeepOther(usize),
    Rate(Option<u8>),
    /// The tab receives the oldest change of the other one that it has not received yet.
    Hear,
    /// The store starts to fail, or works again.
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

/// Every mode of the store.
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
