//! The preview: content with its errors, as its author sees it.

mod begun_language;
mod errors;
mod placing;
mod review_copy;
mod served_page;
mod server;
