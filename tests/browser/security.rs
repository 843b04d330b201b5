//! The security policy, and what the browser stores.

mod policy;
mod privacy;
