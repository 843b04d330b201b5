//! The port to a store of text by key.

use crate::message;
use crate::model::Message;

/// A store of text by key, such as `localStorage`.
pub trait Store {
    /// Returns the value at `key`, if there is one.
    ///
    /// # Errors
    /// If the store cannot be reached.
    fn read(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Stores `value` at `key` and replaces the previous value.
    ///
    /// # Errors
    /// If the store cannot be reached, is full or refuses. The previous value then remains.
    fn write(&self, key: &str, value: &str) -> Result<(), StoreError>;

    /// Removes the value at `key`, if there is one.
    ///
    /// # Errors
    /// If the store cannot be reached or refuses.
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// Passes every key of this site to `visit`, in no order. It may pass other keys too.
    ///
    /// A visitor copies only the keys that it needs, because a store may hold thousands.
    ///
    /// # Errors
    /// If the store cannot be reached.
    fn each_key(&self, visit: &mut dyn FnMut(&str)) -> Result<(), StoreError>;
}

/// Why a [`Store`] failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is no store, or the browser denies access to it.
    Unavailable,
    /// There is no room left.
    Full,
    /// The browser refused for another reason.
    Refused,
}

impl StoreError {
    /// The reason, for a sentence that begins "Not saved: ".
    pub fn message(self) -> Message {
        match self {
            Self::Unavailable => message!("storage-unavailable"),
            Self::Full => message!("storage-full"),
            Self::Refused => message!("storage-refused"),
        }
    }
}
