//! Symptom Database: a static web site of medical-condition articles.
//!
//! One crate, built twice. The `ssr` build renders every article into a static page
//! ([`prerender`]); the `csr` build becomes the WebAssembly that brings the page's rating,
//! comments and section controls to life. Both use the same [`components`].
//!
//! Dependencies point one way: `components` → `state` → `storage` → `feedback` → `condition`, and in the build
//! `publish` → `prerender` → `content` → {`condition`, `site`, `symptom`}, as `check` → `content`. Neither `condition`,
//! `feedback`, `storage` (but for its browser adapter), `site`, `symptom`, `library`, `content` nor `check` knows leptos
//! or the browser.

pub mod browser;
#[cfg(feature = "ssr")]
pub mod check;
pub mod components;
pub mod condition;
#[cfg(feature = "ssr")]
pub mod content;
pub mod feedback;
#[cfg(feature = "ssr")]
pub mod library;
#[cfg(feature = "ssr")]
mod parallel;
#[cfg(feature = "ssr")]
pub mod prerender;
#[cfg(feature = "ssr")]
pub mod progress;
#[cfg(feature = "ssr")]
pub mod publish;
#[cfg(feature = "ssr")]
pub mod schema;
pub mod site;
pub mod state;
pub mod storage;
pub mod symptom;
