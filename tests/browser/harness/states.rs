//! The states that the pages can be in: what each is called, and how a reader gets there.
//!
//! The checker of accessibility looks at each of them, and `scripts/test --screenshots` shows them. A new
//! state needs no more than an entry here.

mod errors;
mod finding;
mod listening;
mod reading;
mod settings;
mod writing;

use std::pin::Pin;

use crate::harness::browser::Browser;
use crate::harness::site::{Faults, Site};

pub use self::errors::trouble;
pub use self::finding::finding;
pub use self::listening::listening;
pub use self::reading::reading;
pub use self::settings::settings;
pub use self::writing::{notes, writing};

/// What a page shows, at some point of its use.
pub struct State {
    /// Tells it from the others.
    pub name: &'static str,
    /// Matches what it is about.
    pub about: &'static str,
    /// How much of the page a picture is to show.
    pub part: Part,
    faults: Faults,
    reach: Reach,
}

/// A part of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Page,
    /// What is in the window: for what stands in a place of the window.
    Window,
}

/// Does what a reader would do to get there, in a browser of any width.
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

    /// Brings a browser to this state, on a site of its own, which lives as long as what is returned.
    pub async fn reach(&self, browser: &Browser) -> Site {
        let site = Site::start_with(self.faults).await;
        (self.reach)(&site, browser).await;
        site
    }
}

/// Each state there is.
pub fn all() -> Vec<State> {
    [finding(), reading(), listening(), settings(), writing(), notes(), trouble()]
        .into_iter()
        .flatten()
        .collect()
}
