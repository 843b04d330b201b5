//! Telephone numbers.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A telephone number of digits, spaces and hyphens. It may begin with a plus sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("format" = "phone-number", "pattern" = "^\\+?\\d([\\d -]*\\d)?$"))]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address that makes a telephone call it (RFC 3966).
    pub fn address(&self) -> String {
        format!("tel:{}", self.0.replace(' ', "-"))
    }
}

impl TryFrom<String> for PhoneNumber {
    type Error = PhoneNumberError;

    fn try_from(number: String) -> Result<Self, PhoneNumberError> {
        let digits = number.strip_prefix('+').unwrap_or(&number);
        let is_number = digits.starts_with(|first: char| first.is_ascii_digit())
            && digits.ends_with(|last: char| last.is_ascii_digit())
            && digits.bytes().all(|byte| byte.is_ascii_digit() || b" -".contains(&byte));
        if is_number { Ok(Self(number)) } else { Err(PhoneNumberError(number)) }
    }
}

impl From<PhoneNumber> for String {
    fn from(number: PhoneNumber) -> Self {
        number.0
    }
}

/// This is not a [`PhoneNumber`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneNumberError(String);

impl fmt::Display for PhoneNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not a telephone number. Write digits, such as “911” or “+49 30 1234”.",
            self.0
        )
    }
}
