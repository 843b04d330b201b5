//! Recognizes addresses of the site itself.

#[cfg(test)]
mod tests;

use percent_encoding::percent_decode_str;
use url::Url;

use crate::builder::paths;
use crate::model::SiteAddress;

/// What an address of the site itself leads to. Nobody has looked whether that exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum OwnAddress {
    /// The home page.
    Home,
    /// An article, or a part of it.
    Condition { slug: String, section: Option<String> },
    /// A page of the site's own, or a part of it.
    Page { slug: String, section: Option<String> },
    /// The page of a symptom.
    Symptom(String),
    /// The page of a group of conditions.
    Group(String),
    /// The page of a letter.
    Letter(String),
    /// A page with medical codes.
    Codes,
    /// Something else, by its path from the site's root.
    Other(String),
}

/// What an address leads to, if it is one of this site.
pub(super) fn own_address(address: &str, site: &SiteAddress) -> Option<OwnAddress> {
    let (address, site) = (Url::parse(address).ok()?, Url::parse(site.as_str()).ok()?);
    let is_same_host = address.host_str() == site.host_str()
        && address.port_or_known_default() == site.port_or_known_default();
    if !is_same_host {
        return None;
    }
    let path = decoded(address.path());
    let base_path = site.path();
    // Hosts lead from a folder without a slash to the folder.
    let is_root = path == base_path.trim_end_matches('/');
    let path = if is_root { "" } else { path.strip_prefix(base_path)? };
    let section = address.fragment().map(decoded);
    let section = section.map(|it| it.split(":~:").next().unwrap_or_default().to_owned());
    Some(of_path(path, section.filter(|it| !it.is_empty())))
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn of_path(path: &str, section: Option<String>) -> OwnAddress {
    let folder = path.strip_suffix(paths::HOME).filter(|it| it.is_empty() || it.ends_with('/'));
    let folder = folder.unwrap_or(path);
    let names: Vec<&str> = folder.strip_suffix('/').unwrap_or(folder).split('/').collect();
    match names.as_slice() {
        [""] => OwnAddress::Home,
        [paths::CONDITIONS, paths::CONDITION_INDEX] => OwnAddress::Other(path.to_owned()),
        [paths::CONDITIONS, slug] | [paths::CONDITIONS, slug, paths::CONDITION_DATA] => {
            OwnAddress::Condition { slug: (*slug).to_owned(), section }
        }
        [paths::PAGES, slug] => OwnAddress::Page { slug: (*slug).to_owned(), section },
        ["symptoms", id] => OwnAddress::Symptom((*id).to_owned()),
        ["groups", id] => OwnAddress::Group((*id).to_owned()),
        ["a-z", letter] => OwnAddress::Letter((*letter).to_owned()),
        [paths::CONNECT] | [paths::CONNECT, _] => OwnAddress::Codes,
        _ => OwnAddress::Other(path.to_owned()),
    }
}
