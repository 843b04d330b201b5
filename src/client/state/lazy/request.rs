//! Requests to the lazy chunk.

use web_sys::Element;

use crate::client::dom::editor::Editor;
use crate::client::state::action::Action;

/// Why the lazy chunk is loaded.
pub enum LazyRequest {
    /// Show stored feedback. The chunk does this before its first request of any kind.
    Start,
    /// Show stored feedback again: the reader has returned to a page in the back/forward cache.
    Reload,
    /// Show the change of another tab: to the record at this storage key, or to everything.
    Sync(Option<String>),
    /// Run the action of a control.
    Action(Action, Element),
    /// Follow an editor: the reader has entered it, or types in it.
    Typing(Editor),
}

/// The consequence for the reader if the lazy chunk cannot be loaded for a request.
#[derive(Clone, Copy)]
pub enum LoadFailure {
    /// Stored feedback is not on the page.
    NotShown,
    /// An action did not run.
    NotRun(Action),
    /// Nothing: the page stays as it is, and drafts are stored without the chunk.
    Harmless,
}

impl From<&LazyRequest> for LoadFailure {
    fn from(request: &LazyRequest) -> Self {
        match request {
            LazyRequest::Start => Self::NotShown,
            LazyRequest::Action(action, _) => Self::NotRun(*action),
            LazyRequest::Reload | LazyRequest::Sync(_) | LazyRequest::Typing(_) => Self::Harmless,
        }
    }
}
