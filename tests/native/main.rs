//! What the parts of the site that need no browser do.

mod condition;
mod contrast;
mod document;
mod dystonia;
mod feedback;
mod memory_store;
mod prerender;
mod storage;
mod symptom;
