//! The configuration for Caddy.

use super::header_config::{HeaderConfig, NO_CACHE, YEAR, immutable_paths, lines, redirect_lines};
use crate::builder::paths::{CADDY, NOT_FOUND, PRIVATE_FILES, STAGING};

/// The configuration for a server whose root contains the site at its base path.
pub(super) fn snippet(config: HeaderConfig<'_>) -> String {
    let HeaderConfig { base, headers, languages, .. } = config;
    // The path “/health/*” does not match “/health”.
    let to_base = match base.strip_suffix('/') {
        None | Some("") => String::new(),
        Some(folder) => format!("redir {folder} {base} 308\n\n"),
    };
    let headers = lines(headers, |name, value| format!("\t\t{name} \"{value}\"\n"));
    let redirects = redirect_lines(config, |from, to| format!("\tredir {from} {to} 301\n"));
    let immutable = immutable_paths(config);
    let folders = languages.iter().copied().chain([""]);
    let not_found = folders.map(|language| not_found_in(base, language)).collect::<String>();
    let private = PRIVATE_FILES.map(|name| format!("{base}{name}")).join(" ");
    format!(
        r#"# Import this file in the block of a host whose root contains the site at {base}:
#
#     example.org {{
#         root * /srv/www
#         import /srv/www{base}{CADDY}
#     }}
#
# The security policy names the site's scripts by their hashes, and Caddy reads it only when it starts. After each
# upload, run caddy reload.

{to_base}handle {base}* {{
	header {{
{headers}	}}

	# Files with a hash in their names never change.
	@immutable path_regexp {immutable}
	@fresh not path_regexp {immutable}
	header @immutable Cache-Control "{YEAR}"
	header @fresh Cache-Control "{NO_CACHE}"

	@private path {private} {base}{STAGING}/*
	error @private 404
{redirects}
	# A compressed copy is beside each file.
	file_server {{
		precompressed br gzip
	}}
}}

handle_errors {{
{not_found}}}
"#
    )
}

/// Shows the page for unknown addresses below the home page of a language.
fn not_found_in(base: &str, language: &str) -> String {
    format!(
        r#"	handle {base}{language}* {{
		header Cache-Control "{NO_CACHE}"
		rewrite * {base}{language}{NOT_FOUND}
		file_server {{
			precompressed br gzip
		}}
	}}
"#
    )
}
