use std::str::FromStr;

use thiserror::Error;

use crate::model::site::Site;

/// The base path: the folder of the host at which the site is published, with a slash at both ends, such as `/health/`
/// or `/`.
///
/// Pages link to each other relatively and do without it. The page for unknown addresses needs it, because that page
/// is shown at any address. The header files need it, because they name absolute paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasePath(String);

impl BasePath {
    /// The requested base path, or the one in the site's configured address, or the host's root if there is neither.
    ///
    /// # Errors
    /// If both are given and differ: pages would name addresses at which they are not.
    pub(super) fn choose(requested: Option<Self>, site: &Site) -> Result<Self, BasePathConflict> {
        // Each folder in a site's address is a valid base path.
        let configured = site.address.as_ref().and_then(|address| address.base_path().parse().ok());
        match (requested, configured) {
            (Some(requested), Some(configured)) if requested != configured => {
                Err(BasePathConflict { requested, configured })
            }
            (requested, configured) => Ok(requested.or(configured).unwrap_or_default()),
        }
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for BasePath {
    /// The host's root.
    fn default() -> Self {
        Self("/".to_owned())
    }
}

impl FromStr for BasePath {
    type Err = BasePathError;

    fn from_str(text: &str) -> Result<Self, BasePathError> {
        let inner = text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
        let is_name = |name: &str| {
            let fits = |it: char| it.is_ascii_alphanumeric() || "-_.~".contains(it);
            !name.is_empty() && name != "." && name != ".." && name.chars().all(fits)
        };
        let is_base_path = text == "/" || inner.is_some_and(|names| names.split('/').all(is_name));
        if is_base_path { Ok(Self(text.to_owned())) } else { Err(BasePathError(text.to_owned())) }
    }
}

/// The text is not a [`BasePath`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{0}” is not a base path. Write it with a slash at both ends, such as “/health/”.")]
pub struct BasePathError(String);

/// The requested base path is not the one in the site's address.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "The requested base path is {}, but the “address” in site.json has the base path {}. Correct one of them.",
    requested.as_str(),
    configured.as_str()
)]
pub struct BasePathConflict {
    requested: BasePath,
    configured: BasePath,
}
