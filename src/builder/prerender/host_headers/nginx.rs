//! What nginx is to do with the site.

use super::{HostConfig, NO_CACHE, YEAR, immutable_paths, lines};
use crate::builder::paths::{HOST_FILES, NGINX, NOT_FOUND};

/// For a server whose root has the site at its base. All headers are in one place, for a location with one of its own
/// would send none of these; the nested ones have none.
pub fn snippet(HostConfig { base, headers, .. }: HostConfig) -> String {
    let headers =
        lines(headers, |name, value| format!("    add_header {name} \"{value}\" always;\n"));
    let immutable = immutable_paths(base);
    let private = format!("^{base}({})$", HOST_FILES.join("|")).replace('.', "\\.");
    format!(
        r#"# Include this in the server whose root has the site at {base}:
#
#     server {{
#         root /srv/www;
#         include /srv/www{base}{NGINX};
#     }}
#
# The policy below names the site's own scripts by their hashes. nginx reads it when it starts: after each upload, run
# nginx -s reload. The types of files are nginx's own (mime.types), and must know .wasm and .js.

absolute_redirect off;

location {base} {{
    set $kept "{NO_CACHE}";
{headers}    # Not of errors: so without “always”.
    add_header Cache-Control $kept;
    error_page 404 {base}{NOT_FOUND};

    # The same stands beside each file, compressed. With the module ngx_brotli, brotli_static on; is better still.
    gzip_static on;
    gzip_vary on;

    # What has a hash in its name never changes.
    location ~ "{immutable}" {{
        set $kept "{YEAR}";
    }}
    location ~ "{private}" {{
        return 404;
    }}
}}
"#
    )
}
