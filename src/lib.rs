//! Symptom Database: a static web site of medical-condition articles.
//!
//! One crate, built twice. The `ssr` build renders every article into a static page ([`builder`]). The `csr` build
//! becomes the WebAssembly that runs in the reader's browser ([`client`]). Both share the rest.
//!
//! Each layer may use those after it, and no other: `builder` → [`pages`] → [`components`] → [`client`] → [`messages`] →
//! [`storage`] → [`model`]. `tests/native/architecture.rs` checks this.

// Reads and writes files, and needs crates that the browser's build does not have.
#[cfg(feature = "ssr")]
pub mod builder;
pub mod client;
pub mod components;
pub mod messages;
pub mod model;
pub mod pages;
pub mod storage;
