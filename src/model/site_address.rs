//! The address of a site.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::web_address::with_scheme;

/// The address of a site, such as `https://example.org/health/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("format" = "site-address", "pattern" = "^https://[A-Za-z0-9._~:-]+/([A-Za-z0-9._~-]+/)*$"))]
#[serde(try_from = "String", into = "String")]
pub struct SiteAddress(String);

impl SiteAddress {
    /// The address, with a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of a page by its path on the site, such as `conditions/dystonia/`.
    pub fn of(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The base path, with a slash at both ends: `/health/`, or `/`.
    pub fn base_path(&self) -> &str {
        let host = self.0.trim_start_matches("https://");
        host.find('/').map_or("/", |slash| &host[slash..])
    }
}

impl TryFrom<String> for SiteAddress {
    type Error = SiteAddressError;

    fn try_from(text: String) -> Result<Self, SiteAddressError> {
        let host = text.strip_prefix("https://").unwrap_or_default();
        let fits = |it: char| it.is_ascii_alphanumeric() || "-_.~:/".contains(it);
        let mut names = host.split('/');
        // The address ends in a slash, so the last name is empty.
        let is_address = names.next_back() == Some("")
            && host.chars().all(fits)
            && names.next().is_some_and(|host| !host.is_empty())
            && names.all(|name| !["", ".", ".."].contains(&name) && !name.contains(':'));
        if is_address { Ok(Self(text)) } else { Err(SiteAddressError(text)) }
    }
}

impl From<SiteAddress> for String {
    fn from(address: SiteAddress) -> Self {
        address.0
    }
}

/// The text is not a [`SiteAddress`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteAddressError(String);

impl fmt::Display for SiteAddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text) = self;
        if let Some(rest) = text.strip_prefix("http://") {
            return write!(
                f,
                "“{text}” is not secure, so readers could not keep notes there. Write “https://{rest}” if the host \
                 has a certificate. Otherwise, ask it for one."
            );
        }
        let meant = with_scheme(text).unwrap_or_else(|| text.clone());
        let meant = meant.strip_suffix("index.html").unwrap_or(&meant).to_owned();
        let mut meant = [meant.clone(), format!("{meant}/")].into_iter();
        match meant.find_map(|it| SiteAddress::try_from(it).ok()) {
            Some(address) => write!(
                f,
                "“{text}” is not the address of a site in its full form. Write “{}”.",
                address.as_str()
            ),
            None => write!(
                f,
                "“{text}” is not the address of a site. Write it in full, from “https://” to the slash at its end, \
                 such as “https://example.org/health/”."
            ),
        }
    }
}
