//! E-mail addresses.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An e-mail address, such as `info@example.org`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("format" = "email-address",
        "pattern" = "^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"))]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

impl EmailAddress {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = EmailAddressError;

    fn try_from(text: String) -> Result<Self, EmailAddressError> {
        let is_made_of = |text: &str, others: &str| {
            let fits = |it: char| it.is_ascii_alphanumeric() || others.contains(it);
            !text.is_empty() && text.chars().all(fits)
        };
        let is_address = text.split_once('@').is_some_and(|(name, host)| {
            is_made_of(name, "._+-")
                && host.contains('.')
                && host.split('.').all(|part| is_made_of(part, "-"))
        });
        if is_address { Ok(Self(text)) } else { Err(EmailAddressError(text)) }
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

/// The text is not an [`EmailAddress`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddressError(String);

impl fmt::Display for EmailAddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not a mail address. Write one such as “info@example.org”.", self.0)
    }
}
