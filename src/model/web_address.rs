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

/// An address of a source. It begins with `https://`, or with `http://`, because old sites may have no other address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("format" = "source-address", "pattern" = "^https?://\\S+$"))]
#[serde(try_from = "String", into = "String")]
pub struct SourceAddress(String);

impl SourceAddress {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for SourceAddress {
    type Error = WebAddressError;

    fn try_from(text: String) -> Result<Self, WebAddressError> {
        let secure = text.strip_prefix("http://").map(|rest| format!("https://{rest}"));
        WebAddress::try_from(secure.unwrap_or_else(|| text.clone()))?;
        Ok(Self(text))
    }
}

impl From<SourceAddress> for String {
    fn from(address: SourceAddress) -> Self {
        address.0
    }
}

/// The text is not a [`WebAddress`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddressError(String);

impl fmt::Display for WebAddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text) = self;
        if let Some(rest) = text.strip_prefix("http://") {
            return write!(
                f,
                "“{text}” is not secure. Write “https://{rest}” if the site has that address. Otherwise, leave the address out."
            );
        }
        match with_scheme(text) {
            Some(address) => write!(f, "“{text}” has no “https://”. Write “{address}”."),
            None if text.starts_with("https://") && text.contains(' ') => {
                write!(f, "“{text}” has a space. Write “%20” for it, or remove it.")
            }
            None => write!(
                f,
                "“{text}” is not an address. Write it in full, beginning with “https://”."
            ),
        }
    }
}

/// The address that an author meant by an address without `https://`, such as `www.example.org`.
pub(super) fn with_scheme(text: &str) -> Option<String> {
    let text = text.strip_prefix("//").unwrap_or(text);
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
    };
    let is_domain = |name: &str| name.len() > 1 && name.bytes().all(|it| it.is_ascii_alphabetic());
    let (names, domain) = host.rsplit_once('.')?;
    let is_host = names.split('.').all(is_name) && is_domain(domain);
    let is_plain = !text.contains(|it: char| it.is_whitespace() || it.is_control());
    (is_host && is_plain).then(|| format!("https://{text}"))
}
