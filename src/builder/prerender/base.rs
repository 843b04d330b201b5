use std::fmt;
use std::str::FromStr;

use super::PrerenderError;
use crate::model::site::Site;

/// The folder of the host in which the site is published, with a slash at both ends: `/health/`, or `/`.
///
/// Pages link to each other relatively, and need it not; but the page for what does not exist stands at any
/// address, and what hosts read names whole paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// The folder that was named, or the one in the site's address; the host's root where neither says one.
    ///
    /// # Errors
    /// If the two are not the same: pages would name addresses at which they are not.
    pub(super) fn choose(named: Option<Self>, site: &Site) -> Result<Self, PrerenderError> {
        // Each folder in the address of a site is one.
        let own = site.address.as_ref().and_then(|address| address.folder().parse().ok());
        match (named, own) {
            (Some(named), Some(own)) if named != own => Err(PrerenderError::Base { named, own }),
            (named, own) => Ok(named.or(own).unwrap_or_default()),
        }
    }

    /// The folder.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Base {
    /// The host's own root.
    fn default() -> Self {
        Self("/".to_owned())
    }
}

impl FromStr for Base {
    type Err = BaseError;

    fn from_str(text: &str) -> Result<Self, BaseError> {
        let inner = text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
        let is_name = |name: &str| {
            let fits = |it: char| it.is_ascii_alphanumeric() || "-_.~".contains(it);
            !name.is_empty() && name != "." && name != ".." && name.chars().all(fits)
        };
        let is_base = text == "/" || inner.is_some_and(|names| names.split('/').all(is_name));
        if is_base { Ok(Self(text.to_owned())) } else { Err(BaseError(text.to_owned())) }
    }
}

/// The text is not a [`Base`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseError(String);

impl fmt::Display for BaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not a folder of a host. Write it with a slash at both ends, such as “/health/”.",
            self.0
        )
    }
}

impl std::error::Error for BaseError {}
