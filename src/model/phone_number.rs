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
        let Self(text) = self;
        let (number, has_extension) = without_extension(text);
        match (respelled(number), has_extension) {
            (Some(number), false) => write!(
                f,
                "“{text}” has characters that not every telephone understands. Write “{number}”."
            ),
            (Some(number), true) => write!(
                f,
                "“{text}” has an extension, which not every telephone can dial. Write “{number}”, and name the \
                 extension in a text."
            ),
            (None, _) => write!(
                f,
                "“{text}” is not a telephone number. Write digits, such as “911” or “+49 30 1234”."
            ),
        }
    }
}

/// The number without an extension, such as “ext. 12”, and whether it had one.
fn without_extension(text: &str) -> (&str, bool) {
    let lowercase = text.to_ascii_lowercase();
    let is_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    for name in [";ext=", "extension", "ext.", "ext", "x"] {
        let Some(at) = lowercase.find(name) else { continue };
        if is_digits(lowercase[at + name.len()..].trim()) {
            return (text[..at].trim_end_matches([' ', ',', ';']), true);
        }
    }
    (text, false)
}

/// The same number in the only spelling that is valid; nothing if the digits are not clear.
fn respelled(text: &str) -> Option<String> {
    let text = text.trim();
    let number = text.strip_prefix("tel:").unwrap_or(text).trim();
    let (plus, rest) = number.strip_prefix('+').map_or(("", number), |rest| ("+", rest));
    // In “+49 (0)30 1234”, nobody dials the zero.
    if !plus.is_empty() && rest.contains("(0)") {
        return None;
    }
    let is_separator =
        |it: char| it.is_whitespace() || "()[].-/\u{2010}\u{2011}\u{2012}\u{2013}".contains(it);
    let groups: Vec<&str> = rest.split(is_separator).filter(|it| !it.is_empty()).collect();
    let separator = if plus.is_empty() { "-" } else { " " };
    let number = format!("{plus}{}", groups.join(separator));
    PhoneNumber::try_from(number).ok().map(String::from)
}
