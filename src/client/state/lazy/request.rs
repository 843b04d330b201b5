//! Requests to the lazy chunk.

use web_sys::Element;

use crate::client::dom::editor::Editor;
use crate::client::state::action::Action;

/// Why the lazy chunk is loaded.
pub enum LazyRequest {
    /// Show what is stored. The chunk does this before its first request, whatever that is.
    Start,
    /// Show what is stored again: the reader has returned to a page that the browser kept as it was.
    Load,
    /// Show what another tab has changed: the record at this storage key, or everything.
    Sync(Option<String>),
    /// Run the action of a control.
    Action(Action, Element),
    /// Follow an editor: the reader has entered it, or types in it.
    Typing(Editor),
}

/// What the reader must know if the lazy chunk cannot be loaded for a request.
#[derive(Clone, Copy)]
pub enum LoadFailure {
    /// Stored feedback is not on the page.
    NotShown,
    /// An action did not run.
    NotRun(Action),
    /// Nothing: the page shows what it showed before, and drafts are stored without the chunk.
    Harmless,
}

impl From<&LazyRequest> for LoadFailure {
    fn from(request: &LazyRequest) -> Self {
        match request {
            LazyRequest::Start => Self::NotShown,
            LazyRequest::Action(action, _) => Self::NotRun(*action),
            LazyRequest::Load | LazyRequest::Sync(_) | LazyRequest::Typing(_) => Self::Harmless,
        }
    }
}
