//! The folder with the site's content, as the build and the content linter read it.

mod characters;
mod clinic;
mod conditions;
mod figures;
mod groups;
mod own_addresses;
mod pages;
mod photos;
mod references;
mod safety_facts;
mod shared;
#[cfg(unix)]
mod special_files;
mod static_files;
mod stray_files;
mod translated_settings;
mod translations;
mod unique;
