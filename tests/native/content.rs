//! The folder with the site's content, as the build and the content linter read it.

mod clinic;
mod conditions;
mod pages;
mod photos;
mod references;
mod shared;
mod static_files;
mod unique;
