//! The folder with the site's content, as the build and the gate read it.

mod conditions;
