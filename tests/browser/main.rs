//! Tests of the built site in real browsers.
//!
//! They need `dist/` and the kit, the browsers and their drivers: `scripts/test` provides them. Two variables choose:
//! `BROWSER_ENGINE` is `chromium`, `firefox` or `webkit`, and `SITE_HOST` is `nginx` or `caddy`.
//!
//! Each test has a browser to itself, and a server with an origin of its own, so its storage is empty. A test that
//! passes returns its browser to a pool, because starting one takes longer than most tests. No browser outlives the
//! tests.

mod accessibility;
mod finding;
mod harness;
mod hosting;
mod languages;
mod notes;
mod offline;
mod preview;
mod reading;
mod robustness;
mod security;
mod writing;
