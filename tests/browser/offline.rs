//! Reading without a network, and new versions of the site.

mod cached_pages;
mod new_version;
mod save_data;
