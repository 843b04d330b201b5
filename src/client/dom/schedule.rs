//! Runs a task after the page has changed. No task runs in the build.

use std::time::Duration;

use leptos::prelude::{queue_microtask, request_animation_frame, set_timeout};

/// Runs a task once the page shows the last change.
pub fn soon(task: impl FnOnce() + 'static) {
    if cfg!(feature = "csr") {
        // Not with the next frame, which may come late: meanwhile the reader would type into another field.
        set_timeout(task, Duration::ZERO);
    }
}

/// Runs a task once the reader has seen the last change. On a hidden page it waits until the page is shown.
pub fn once_painted(task: impl FnOnce() + 'static) {
    if cfg!(feature = "csr") {
        request_animation_frame(move || set_timeout(task, Duration::ZERO));
    }
}

/// Runs a task once the elements that are being built are on the page, before the reader can act on them.
pub fn once_mounted(task: impl FnOnce() + 'static) {
    if cfg!(feature = "csr") {
        queue_microtask(task);
    }
}
