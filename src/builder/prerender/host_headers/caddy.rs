//! What Caddy is to do with the site.

use super::{HostConfig, NO_CACHE, YEAR, immutable_paths, lines};
use crate::builder::paths::{CADDY, HEADERS, NGINX, NOT_FOUND};

/// For a server whose root has the site at its base.
pub fn snippet(HostConfig { base, headers, .. }: HostConfig) -> String {
    // “/health” is not in “/health/”.
    let to_base = match base.strip_suffix('/') {
        None | Some("") => String::new(),
        Some(folder) => format!("redir {folder} {base} 308\n\n"),
    };
    let headers = lines(headers, |name, value| format!("\t\t{name} \"{value}\"\n"));
    let immutable = immutable_paths(base);
    format!(
        r#"# Import this in the block of the host whose root has the site at {base}:
#
#     example.org {{
#         root * /srv/www
#         import /srv/www{base}{CADDY}
#     }}
#
# The policy below names the site's own scripts by their hashes. Caddy reads it when it starts: after each upload, run
# caddy reload.

{to_base}handle {base}* {{
	header {{
{headers}	}}

	# What has a hash in its name never changes.
	@immutable path_regexp {immutable}
	@fresh not path_regexp {immutable}
	header @immutable Cache-Control "{YEAR}"
	header @fresh Cache-Control "{NO_CACHE}"

	@private path {base}{HEADERS} {base}{NGINX} {base}{CADDY}
	error @private 404

	# The same stands beside each file, compressed.
	file_server {{
		precompressed br gzip
	}}
}}

handle_errors {{
	handle {base}* {{
		header Cache-Control "{NO_CACHE}"
		rewrite * {base}{NOT_FOUND}
		file_server {{
			precompressed br gzip
		}}
	}}
}}
"#
    )
}
