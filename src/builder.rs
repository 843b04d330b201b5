//! The code that only the build runs: it reads a folder of content, reports its errors, renders the pages and writes the
//! site.
//!
//! Each module may use those after it: [`preview`] → [`publish`] → [`prerender`] → [`search_index`], [`site_writer`] and
//! [`lint`] → [`content`] and [`locales`] → [`collation`], [`diagnostic`], [`file_error`], [`static_list`], [`paths`] and
//! [`progress`]. [`new_content`] uses [`content`] too.

pub mod collation;
pub mod content;
pub mod diagnostic;
pub mod file_error;
pub mod lint;
pub mod locales;
pub mod new_content;
pub mod paths;
pub mod prerender;
pub mod preview;
mod progress;
pub mod publish;
pub mod search_index;
pub mod site_writer;
mod static_list;
