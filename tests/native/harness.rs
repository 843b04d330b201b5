//! Fixtures and helpers for the tests. Test modules import from here, and never from one another.

pub mod any_record;
pub mod backups;
pub mod comments;
pub mod damaged;
pub mod document;
pub mod dystonia;
pub mod folder;
pub mod memory_store;
pub mod messages;
pub mod pages;
pub mod preview;
pub mod publishing;
pub mod records;
pub mod release_server;
pub mod stored;
pub mod two_languages;
