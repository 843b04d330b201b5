//! The browser's clock, random numbers and permission to store data.

use js_sys::{Date, Math};
use leptos::prelude::window;

use crate::model::feedback::Millis;

/// Returns the time now.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clock is past 1970")]
pub fn now() -> Millis {
    Date::now() as Millis
}

/// Returns a random number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "in range by its factor"
)]
pub fn random() -> u32 {
    (Math::random() * f64::from(u32::MAX)) as u32
}

/// Asks the browser never to evict the site's data. Browsers decide by their own rules, and some ask the reader.
pub fn request_persistence() {
    // Without a secure connection the request fails, and nothing can be done about it.
    let _ = window().navigator().storage().persist();
}
