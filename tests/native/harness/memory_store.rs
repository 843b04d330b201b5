//! A store in memory that can fail as browsers do.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use symptom_database::storage::{Store, StoreError};

/// How a [`MemoryStore`] fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FailureMode {
    #[default]
    Works,
    /// Every call fails.
    Unavailable,
    /// There is no room for anything new.
    Full,
    /// There is room for this many more values.
    RoomFor(usize),
    /// Writing fails.
    ThrowingOnWrite,
    /// Writing and removing fail.
    ReadOnly,
    /// Reports success for every change and makes none.
    Forgetful,
}

#[derive(Default)]
pub struct MemoryStore {
    records: RefCell<BTreeMap<String, String>>,
    changed_keys: RefCell<Vec<String>>,
    failure_mode: Cell<FailureMode>,
}

impl MemoryStore {
    /// A store that holds these records.
    pub fn holding(records: &[(&str, &str)]) -> Self {
        records.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    pub fn set_failure_mode(&self, failure_mode: FailureMode) {
        self.failure_mode.set(failure_mode);
    }

    /// All records, whatever the failure mode.
    pub fn records(&self) -> BTreeMap<String, String> {
        self.records.borrow().clone()
    }

    /// The keys that were written or removed, in order.
    pub fn changed_keys(&self) -> Vec<String> {
        self.changed_keys.borrow().clone()
    }

    fn answer<T>(&self, value: T) -> Result<T, StoreError> {
        if self.failure_mode.get() == FailureMode::Unavailable {
            Err(StoreError::Unavailable)
        } else {
            Ok(value)
        }
    }

    fn change(
        &self,
        key: &str,
        change: impl FnOnce(&mut BTreeMap<String, String>),
    ) -> Result<(), StoreError> {
        match self.failure_mode.get() {
            FailureMode::Unavailable => return Err(StoreError::Unavailable),
            FailureMode::ReadOnly => return Err(StoreError::Refused),
            FailureMode::Forgetful => return Ok(()),
            FailureMode::Works
            | FailureMode::Full
            | FailureMode::RoomFor(_)
            | FailureMode::ThrowingOnWrite => {}
        }
        self.changed_keys.borrow_mut().push(key.to_owned());
        change(&mut self.records.borrow_mut());
        Ok(())
    }
}

impl FromIterator<(String, String)> for MemoryStore {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(records: I) -> Self {
        Self { records: RefCell::new(records.into_iter().collect()), ..Self::default() }
    }
}

impl Store for &MemoryStore {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.answer(self.records.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, value: &str) -> Result<(), StoreError> {
        match self.failure_mode.get() {
            FailureMode::Full | FailureMode::RoomFor(0) => return Err(StoreError::Full),
            FailureMode::RoomFor(number) => self.failure_mode.set(FailureMode::RoomFor(number - 1)),
            FailureMode::ThrowingOnWrite => return Err(StoreError::Refused),
            _ => {}
        }
        self.change(key, |records| drop(records.insert(key.to_owned(), value.to_owned())))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.change(key, |records| drop(records.remove(key)))
    }

    fn each_key(&self, visit: &mut dyn FnMut(&str)) -> Result<(), StoreError> {
        self.records.borrow().keys().for_each(|key| visit(key));
        self.answer(())
    }
}
