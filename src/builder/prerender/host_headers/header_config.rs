use crate::builder::prerender::moved_pages::Redirect;
use crate::builder::prerender::security::Header;

/// The response headers that the site asks of its host.
#[derive(Clone, Copy, Debug)]
pub struct HeaderConfig<'a> {
    /// The site's base path: "/" or "/health/".
    pub base: &'a str,
    /// The headers for every file.
    pub headers: &'a [Header],
    /// The folders with the pages in each language but the first: `es/`.
    pub languages: &'a [&'a str],
    /// The files in the site's root, and in the folders of languages, whose content never changes. “folder/*” stands for
    /// all files in a folder.
    pub immutable: &'a [String],
    /// The earlier addresses of articles.
    pub redirects: &'a [Redirect],
}

/// The cache lifetime of pages and of files that programs read: browsers ask for a newer version each time.
pub(super) const NO_CACHE: &str = "no-cache";
/// The cache lifetime of files whose content never changes.
pub(super) const YEAR: &str = "public, max-age=31536000, immutable";

/// A regular expression for the paths of files whose content never changes.
pub(super) fn immutable_paths(HeaderConfig { base, languages, .. }: HeaderConfig<'_>) -> String {
    let base = base.replace('.', "\\.");
    let folder =
        if languages.is_empty() { String::new() } else { format!("({})?", languages.join("|")) };
    format!("^{base}{folder}[^/]*-[0-9a-f]{{16}}[._/]")
}

/// A line for each redirect, with absolute paths.
pub(super) fn redirect_lines(
    HeaderConfig { base, redirects, .. }: HeaderConfig<'_>,
    line: impl Fn(&str, &str) -> String,
) -> String {
    let path = |path: &str| format!("{base}{path}");
    redirects.iter().map(|Redirect { from, to }| line(&path(from), &path(to))).collect()
}

/// A line for each header.
pub(super) fn lines(headers: &[Header], line: impl Fn(&str, &str) -> String) -> String {
    let lines: Vec<String> = headers.iter().map(|(name, value)| line(name, value)).collect();
    lines.concat()
}
