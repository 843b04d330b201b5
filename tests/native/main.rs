//! Tests that need no browser.

mod architecture;
mod condition;
mod content;
mod contrast;
mod document;
mod dystonia;
mod feedback;
mod folder;
mod hostile_content;
mod lint;
mod memory_store;
mod prerender;
mod progress;
mod publish;
mod schema;
mod storage;
mod symptom;
