//! What readers do in two tabs, and how the store behaves meanwhile.

use proptest::prelude::*;

use crate::memory_store::Mood;

/// Something that happens in a tab. A number tells to which of the comments it is done that it
/// can be done to.
#[derive(Clone, Debug)]
pub enum Deed {
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
    Mood(Mood),
}

/// Anything that can happen in a tab whose store works.
pub fn any_deed() -> impl Strategy<Value = Deed> {
    let at = || 0..9_usize;
    prop_oneof![
        3 => Just(Deed::Add),
        4 => at().prop_map(Deed::BeginChange),
        4 => at().prop_map(Deed::SaveChange),
        1 => at().prop_map(Deed::CancelChange),
        3 => at().prop_map(Deed::Delete),
        3 => at().prop_map(Deed::Undo),
        1 => at().prop_map(Deed::KeepBoth),
        1 => at().prop_map(Deed::KeepTyped),
        1 => at().prop_map(Deed::KeepOther),
        1 => prop::option::of(1..=5_u8).prop_map(Deed::Rate),
        3 => Just(Deed::Hear),
    ]
}

/// Every way of working and failing.
pub fn any_mood() -> impl Strategy<Value = Mood> {
    const FAILING: [Mood; 5] =
        [Mood::Unavailable, Mood::Full, Mood::ThrowingOnWrite, Mood::ReadOnly, Mood::Forgetful];
    prop_oneof![3 => Just(Mood::Works), 2 => prop::sample::select(&FAILING)]
}
