//! Tests that need no browser.

mod architecture;
mod client_messages;
mod condition;
mod content;
mod contrast;
mod earlier_site;
mod feedback;
mod harness;
mod hostile_content;
mod lint;
mod locales;
mod prerender;
mod preview;
mod publish;
mod reader_words;
mod schema;
mod starter;
mod storage;
mod symptom;
