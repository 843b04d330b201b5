//! What hosts read in order to send the right headers: `_headers` for such as Netlify and Cloudflare Pages, and what
//! nginx and Caddy include ([`nginx`], [`caddy`]).

mod caddy;
mod nginx;

use crate::builder::paths;
use crate::builder::prerender::security::Header;

/// What the site asks of its host.
#[derive(Clone, Copy, Debug)]
pub struct HostConfig<'a> {
    /// Where the site stands on its host: "/" or "/health/".
    pub base: &'a str,
    /// What to send with every file.
    pub headers: &'a [Header],
    /// The files in the site's root whose content never changes; “folder/*” is all in a folder.
    pub immutable: &'a [String],
}

/// How long browsers may keep pages, and what programs read: it is looked for anew each time.
const NO_CACHE: &str = "no-cache";
/// How long browsers may keep a file whose content never changes.
const YEAR: &str = "public, max-age=31536000, immutable";

/// The names of the files that hosts read, and what is in each.
pub fn files(config: HostConfig) -> [(&'static str, String); 3] {
    [
        (paths::HEADERS, rules(config)),
        (paths::NGINX, nginx::snippet(config)),
        (paths::CADDY, caddy::snippet(config)),
    ]
}

/// No two rules say the same header of one file: hosts would send what both say.
fn rules(HostConfig { base, headers, immutable }: HostConfig) -> String {
    let all = lines(headers, |name, value| format!("  {name}: {value}\n"));
    let all = format!("{base}*\n{all}");
    let files =
        paths::MUTABLE_FILES.map(|name| if name == paths::HOME { "" } else { name }.to_owned());
    let folders = paths::PAGE_FOLDERS.map(|name| format!("{name}/*"));
    let fresh = files.iter().chain(&folders).map(|path| rule(base, path, NO_CACHE));
    let immutable = immutable.iter().map(|name| rule(base, name, YEAR));
    [all].into_iter().chain(fresh).chain(immutable).collect()
}

fn rule(base: &str, path: &str, cache_control: &str) -> String {
    format!("{base}{path}\n  Cache-Control: {cache_control}\n")
}

/// What matches the paths of files whose content never changes.
fn immutable_paths(base: &str) -> String {
    let base = base.replace('.', "\\.");
    format!("^{base}[^/]*-[0-9a-f]{{16}}[._/]")
}

/// A line for each header.
fn lines(headers: &[Header], line: impl Fn(&str, &str) -> String) -> String {
    let lines: Vec<String> = headers.iter().map(|(name, value)| line(name, value)).collect();
    lines.concat()
}
