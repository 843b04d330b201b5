//! The configuration for nginx.

use super::header_config::{HeaderConfig, NO_CACHE, YEAR, immutable_paths, lines, redirect_lines};
use crate::builder::paths::{NGINX, NOT_FOUND, PRIVATE_FILES, STAGING};

/// The configuration for a server whose root contains the site at its base path.
///
/// A location with an `add_header` of its own does not inherit any, so all of them are in the outer location.
pub(super) fn snippet(config: HeaderConfig<'_>) -> String {
    let HeaderConfig { base, headers, languages, .. } = config;
    let headers =
        lines(headers, |name, value| format!("    add_header {name} \"{value}\" always;\n"));
    let redirects = redirect_lines(config, |from, to| {
        format!("    location = {from} {{\n        return 301 {to};\n    }}\n")
    });
    let languages =
        languages.iter().map(|language| not_found_in(base, language)).collect::<String>();
    let immutable = immutable_paths(config);
    let private = format!("^{base}({}|{STAGING}/.+)$", PRIVATE_FILES.join("|"));
    let private = private.replace('.', "\\.").replace("\\.+", ".+");
    format!(
        r#"# Include this file in a server whose root contains the site at {base}:
#
#     server {{
#         root /srv/www;
#         include /srv/www{base}{NGINX};
#     }}
#
# The security policy names the site's scripts by their hashes, and nginx reads it only when it starts. After each
# upload, run nginx -s reload. The content types come from nginx's mime.types, which must list .wasm and .js.

absolute_redirect off;

location {base} {{
    set $kept "{NO_CACHE}";
{headers}    # Without “always”, nginx leaves this header out of error pages.
    add_header Cache-Control $kept;
    error_page 404 {base}{NOT_FOUND};

    # A compressed copy is beside each file. If nginx has the module ngx_brotli, add: brotli_static on;
    gzip_static on;
    gzip_vary on;

    # Files with a hash in their names never change.
    location ~ "{immutable}" {{
        set $kept "{YEAR}";
    }}
    location ~ "{private}" {{
        return 404;
    }}
{redirects}{languages}}}
"#
    )
}

/// The location with the pages in a language, which has a page of its own for unknown addresses. It inherits no variable.
fn not_found_in(base: &str, language: &str) -> String {
    format!(
        r#"    location {base}{language} {{
        set $kept "{NO_CACHE}";
        error_page 404 {base}{language}{NOT_FOUND};
    }}
"#
    )
}
