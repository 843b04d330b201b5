//! A store in memory that can be told to fail as browsers do.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use symptom_database::storage::{Store, StoreError};

/// What a [`MemoryStore`] does when it is asked for something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    #[default]
    Works,
    /// Every call fails.
    Unavailable,
    /// There is no room for anything new.
    Full,
    /// There is room for so many values more.
    RoomFor(usize),
    /// Nothing may be written.
    ThrowingOnWrite,
    /// Nothing may be changed.
    ReadOnly,
    /// Says yes to every change and makes none.
    Forgetful,
}

#[derive(Default)]
pub struct MemoryStore {
    records: RefCell<BTreeMap<String, String>>,
    changed_keys: RefCell<Vec<String>>,
    mood: Cell<Mood>,
}

impl MemoryStore {
    /// A store that holds these records already.
    pub fn holding(records: &[(&str, &str)]) -> Self {
        records.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    pub fn set_mood(&self, mood: Mood) {
        self.mood.set(mood);
    }

    /// All that is in the store, whatever its mood.
    pub fn records(&self) -> BTreeMap<String, String> {
        self.records.borrow().clone()
    }

    /// The keys that were written or removed, in order.
    pub fn changed_keys(&self) -> Vec<String> {
        self.changed_keys.borrow().clone()
    }

    fn answer<T>(&self, value: T) -> Result<T, StoreError> {
        if self.mood.get() == Mood::Unavailable { Err(StoreError::Unavailable) } else { Ok(value) }
    }

    fn change(
        &self,
        key: &str,
        change: impl FnOnce(&mut BTreeMap<String, String>),
    ) -> Result<(), StoreError> {
        match self.mood.get() {
            Mood::Unavailable => return Err(StoreError::Unavailable),
            Mood::ReadOnly => return Err(StoreError::Refused),
            Mood::Forgetful => return Ok(()),
            Mood::Works | Mood::Full | Mood::RoomFor(_) | Mood::ThrowingOnWrite => {}
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
        match self.mood.get() {
            Mood::Full | Mood::RoomFor(0) => return Err(StoreError::Full),
            Mood::RoomFor(number) => self.mood.set(Mood::RoomFor(number - 1)),
            Mood::ThrowingOnWrite => return Err(StoreError::Refused),
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
