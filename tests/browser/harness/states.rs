//! The states of the pages, each with a name and the way to it.
//!
//! The accessibility checkers run in each state, and `scripts/test --screenshots` takes pictures of it. To add a state,
//! add an entry here.

mod clinic;
mod errors;
mod finding;
mod listening;
mod reading;
mod settings;
mod writing;

use std::pin::Pin;

use crate::harness::browser::Browser;
use crate::harness::site::{Faults, Site};

pub use self::clinic::clinic;
pub use self::errors::errors;
pub use self::finding::finding;
pub use self::listening::listening;
pub use self::reading::reading;
pub use self::settings::settings;
pub use self::writing::{notes, writing};

/// A state of a page.
pub struct State {
    /// The unique name.
    pub name: &'static str,
    /// A selector of its subject.
    pub about: &'static str,
    /// The part of the page that a picture shows.
    pub part: Part,
    faults: Faults,
    reach: Reach,
}

/// A part of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The whole page.
    Page,
    /// The window, for a subject with a fixed place in it.
    Window,
}

/// Acts as a reader would to get there, in a window of any width.
type Reach = for<'a> fn(&'a Site, &'a Browser) -> Pin<Box<dyn Future<Output = ()> + 'a>>;

impl State {
    fn new(name: &'static str, reach: Reach) -> Self {
        Self { name, about: ":focus", part: Part::Page, faults: Faults::default(), reach }
    }

    fn with(self, faults: Faults) -> Self {
        Self { faults, ..self }
    }

    fn about(self, about: &'static str) -> Self {
        Self { about, ..self }
    }

    fn in_window(self) -> Self {
        Self { part: Part::Window, ..self }
    }

    /// Brings a browser to this state on a site of its own, which lives as long as the return value.
    pub async fn reach(&self, browser: &Browser) -> Site {
        let faults = Faults { language: browser.language, ..self.faults };
        let site = Site::start_with(faults).await;
        (self.reach)(&site, browser).await;
        site
    }
}

/// All states.
pub fn all() -> Vec<State> {
    [finding(), reading(), clinic(), listening(), settings(), writing(), notes(), errors()]
        .into_iter()
        .flatten()
        .collect()
}
