//! The site's settings. These types define the schema of `public/site.json`.
//!
//! The publisher sets everything that depends on a clinic or a country, so no code knows either.

mod address;

use std::fmt;

pub use address::{EmailAddress, EmailAddressError, SiteAddress, SiteAddressError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Language, NonEmptyString, WebAddress};

/// The site's settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The path of this file's schema: `site.schema.json`. With it, editors complete and check the fields.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The name of the site, at the top of every page.
    pub name: NonEmptyString,
    /// The address of the site, with a slash at its end: `https://example.org/health/`. With it, the site tells search
    /// engines the address of each page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<SiteAddress>,
    /// The site's name in readers' browsers, for a site that shares its host with others. It keeps readers' notes on one
    /// site apart from those on another. Keep it once the site is published: under another id, readers do not find their
    /// notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// Who publishes the site, at the foot of every page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clinic: Option<Clinic>,
    /// What readers do in an emergency.
    pub emergency: Emergency,
    /// The languages of the articles. Pages that name no language are in the first.
    #[serde(default = "english")]
    pub languages: Vec<Language>,
    /// Who reviews articles, and how, in a sentence or two. Each article shows it beside its dates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_policy: Option<NonEmptyString>,
}

fn english() -> Vec<Language> {
    vec![Language::default()]
}

impl Site {
    /// The language of pages that name none.
    pub fn language(&self) -> Language {
        self.languages.first().cloned().unwrap_or_default()
    }
}

/// Who publishes the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clinic {
    /// The clinic's name.
    pub name: NonEmptyString,
    /// Its postal address, in one line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<NonEmptyString>,
    /// The telephone number for everything except emergencies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<PhoneNumber>,
    /// Its e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// Its own web site, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<WebAddress>,
}

/// What readers do in an emergency, where they live.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// The number to call.
    pub number: PhoneNumber,
    /// The words before the list of signs. They contain the number: "Call 911 now if:".
    pub words: NonEmptyString,
}

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
