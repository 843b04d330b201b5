//! Addresses on the web.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An address on the web that begins with `https://`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("format" = "web-address", "pattern" = "^https://\\S+$"))]
#[serde(try_from = "String", into = "String")]
pub struct WebAddress(String);

impl WebAddress {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for WebAddress {
    type Error = WebAddressError;

    fn try_from(text: String) -> Result<Self, WebAddressError> {
        let is_address = text.strip_prefix("https://").is_some_and(|rest| {
            !rest.is_empty() && !text.contains(|c: char| c.is_whitespace() || c.is_control())
        });
        if is_address { Ok(Self(text)) } else { Err(WebAddressError(text)) }
    }
}

impl From<WebAddress> for String {
    fn from(address: WebAddress) -> Self {
        address.0
    }
}

/// The text is not a [`WebAddress`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddressError(String);

impl fmt::Display for WebAddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not an address. Write it in full, beginning with “https://”.", self.0)
    }
}
