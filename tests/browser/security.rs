//! What pages and hosts forbid, and what stays in the browser.

mod policy;
mod privacy;
