//! The header files: response headers and redirects in the forms that hosts read. `_headers` and `_redirects` are for
//! hosts such as Netlify and Cloudflare Pages; nginx and Caddy include the others ([`nginx`], [`caddy`]).

mod caddy;
mod header_config;
mod nginx;

pub use header_config::HeaderConfig;
use header_config::{NO_CACHE, YEAR, lines, redirect_lines};

use crate::builder::paths;

/// The name and the content of each header file.
pub fn files(config: HeaderConfig<'_>) -> [(&'static str, String); 4] {
    [
        (paths::HEADERS, rules(config)),
        (paths::REDIRECTS, redirects(config)),
        (paths::NGINX, nginx::snippet(config)),
        (paths::CADDY, caddy::snippet(config)),
    ]
}

/// The content of `_headers`. No two rules set the same header of one file, because hosts would send both values.
fn rules(HeaderConfig { base, headers, languages, immutable, .. }: HeaderConfig<'_>) -> String {
    let all = lines(headers, |name, value| format!("  {name}: {value}\n"));
    let all = format!("{base}*\n{all}");
    let files =
        paths::MUTABLE_FILES.map(|name| if name == paths::HOME { "" } else { name }.to_owned());
    let folders = paths::PAGE_FOLDERS.map(|name| format!("{name}/*"));
    let in_languages = languages.iter().flat_map(|language| {
        let names = ["", paths::NOT_FOUND, paths::SEARCH]
            .into_iter()
            .chain(folders.iter().map(String::as_str));
        names.map(move |name| format!("{language}{name}"))
    });
    let in_languages: Vec<String> = in_languages.collect();
    let fresh =
        files.iter().chain(&folders).chain(&in_languages).map(|path| rule(base, path, NO_CACHE));
    let immutable = immutable.iter().map(|name| rule(base, name, YEAR));
    [all].into_iter().chain(fresh).chain(immutable).collect()
}

/// The content of `_redirects`. Netlify shows the page of a language for unknown addresses in its folder. Cloudflare
/// Pages does so without being told, and ignores these lines.
fn redirects(config: HeaderConfig<'_>) -> String {
    let HeaderConfig { base, languages, .. } = config;
    let earlier = redirect_lines(config, |from, to| format!("{from} {to} 301\n"));
    let unknown = |it: &&str| format!("{base}{it}* {base}{it}{} 404\n", paths::NOT_FOUND);
    earlier + &languages.iter().map(unknown).collect::<String>()
}

fn rule(base: &str, path: &str, cache_control: &str) -> String {
    format!("{base}{path}\n  Cache-Control: {cache_control}\n")
}
