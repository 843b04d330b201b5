//! Replaces the `wasm-streams` crate, which leptos needs through `server_fn` for the streams of
//! server functions.
//!
//! This site has no server. But the real crate exports classes to JavaScript, and the linker
//! cannot leave exports out: about a twelfth of the client. This crate has only the items that
//! `server_fn` names. They are never called.

use futures_util::stream::{self, Stream};
use wasm_bindgen::JsValue;
use web_sys::ReadableStream as RawStream;

/// A stream that is handed through untouched and yields nothing.
#[derive(Debug)]
pub struct ReadableStream(RawStream);

impl ReadableStream {
    /// Wraps a browser's stream.
    #[must_use]
    pub fn from_raw(raw: RawStream) -> Self {
        Self(raw)
    }

    /// The browser's stream.
    #[must_use]
    pub fn into_raw(self) -> RawStream {
        self.0
    }

    /// A stream that has ended.
    #[must_use]
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        stream::empty()
    }

    /// A browser's stream that has nothing of `stream` in it.
    ///
    /// # Panics
    /// If the browser has no streams.
    #[must_use]
    pub fn from_stream(_stream: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(RawStream::new().expect("a browser with streams"))
    }
}
