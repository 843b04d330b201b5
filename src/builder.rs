//! What only the build runs: it reads a folder of content, finds what is wrong with it, renders the pages and writes
//! the site.
//!
//! [`publish`] → [`prerender`] → [`search_index`] and [`lint`] → [`content`].

pub mod content;
pub mod diagnostic;
pub mod lint;
mod parallel;
pub mod paths;
pub mod prerender;
pub mod progress;
pub mod publish;
pub mod search_index;
