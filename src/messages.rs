//! The words of the site, in the language of the page. `locales/` has them.
//!
//! The builder formats them with a [`Catalog`](catalog::Catalog). In the browser, the page's scripts do
//! (`src/js/messages/`).

#[cfg(not(feature = "ssr"))]
mod browser;
#[cfg(feature = "ssr")]
pub mod catalog;

use crate::model::Message;

/// The message in the language of the page.
pub fn text(message: &Message) -> String {
    #[cfg(not(feature = "ssr"))]
    let format = browser::format;
    #[cfg(feature = "ssr")]
    let format = catalog::format;
    format(message)
}

/// The message with this id and these variables, in the language of the page: `text!("comments-hidden", count = hidden)`.
#[macro_export]
macro_rules! text {
    ($($message:tt)*) => {
        $crate::messages::text(&$crate::message!($($message)*))
    };
}
