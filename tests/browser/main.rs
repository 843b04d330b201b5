//! What a reader can do on the built site, in a real browser.
//!
//! Needs `dist/` and the browsers with their drivers: `scripts/test` sees to both. The variable
//! `BROWSER_ENGINE` says which browser: `chromium`, `firefox` or `webkit`; `SITE_HOST` from which host it reads the site:
//! `nginx` or `caddy`.
//!
//! Each test has its own server, so its own origin with an empty storage, and a browser to itself. A
//! test that ends well leaves its browser, as new, to a later one: to start one takes longer than
//! most tests. None of them outlives the tests.

mod accessibility;
mod finding;
mod harness;
mod hosting;
mod notes;
mod offline;
mod reading;
mod robustness;
mod security;
mod writing;
