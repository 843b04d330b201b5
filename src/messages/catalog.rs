//! Formats messages while the builder renders a page.

use std::cell::RefCell;
use std::sync::Arc;

use crate::model::Message;

/// The messages of a language.
pub trait Catalog: Send + Sync {
    /// The message in this language.
    fn format(&self, message: &Message) -> String;
}

thread_local! {
    static CURRENT: RefCell<Option<Arc<dyn Catalog>>> = const { RefCell::new(None) };
}

/// Runs `render`, in which messages are in the language of the catalog. Each thread has its own.
pub fn with_catalog<T>(catalog: Arc<dyn Catalog>, render: impl FnOnce() -> T) -> T {
    let outer = CURRENT.replace(Some(catalog));
    let rendered = render();
    CURRENT.set(outer);
    rendered
}

/// # Panics
/// Outside of [`with_catalog`]: the program has then forgotten to choose a language.
pub(super) fn format(message: &Message) -> String {
    let catalog = CURRENT.with_borrow(Clone::clone);
    catalog.expect("a language is chosen before anything is rendered").format(message)
}
