//! The header files for hosts.

use std::collections::BTreeMap;

use symptom_database::builder::prerender::host_headers::{self, HeaderConfig};
use symptom_database::builder::prerender::moved_pages::Redirect;
use symptom_database::builder::prerender::security::Header;

fn headers() -> [Header; 2] {
    [("X-One", "'none'; one".to_owned()), ("X-Two", "two=()".to_owned())]
}

/// The header files of a site at this base path.
fn files(base: &str) -> BTreeMap<&'static str, String> {
    let immutable = ["client-0123456789abcdef.js".to_owned()];
    let redirect = |from: &str, to: &str| Redirect { from: from.to_owned(), to: to.to_owned() };
    let redirects = [redirect("conditions/old/", "conditions/new/")];
    let (headers, redirects) = (&headers(), &redirects);
    let config = HeaderConfig { base, headers, languages: &[], immutable: &immutable, redirects };
    BTreeMap::from(host_headers::files(config))
}

#[test]
fn hosts_are_told_what_to_send_and_once_for_each_file_how_long_it_may_be_kept() {
    let expected = "/*
  X-One: 'none'; one
  X-Two: two=()
/
  Cache-Control: no-cache
/404.html
  Cache-Control: no-cache
/condition.schema.json
  Cache-Control: no-cache
/condition-index.schema.json
  Cache-Control: no-cache
/condition-translation.schema.json
  Cache-Control: no-cache
/licenses.txt
  Cache-Control: no-cache
/page.schema.json
  Cache-Control: no-cache
/page-translation.schema.json
  Cache-Control: no-cache
/robots.txt
  Cache-Control: no-cache
/search.json
  Cache-Control: no-cache
/service-worker.js
  Cache-Control: no-cache
/site.schema.json
  Cache-Control: no-cache
/site-translation.schema.json
  Cache-Control: no-cache
/sitemap.xml
  Cache-Control: no-cache
/site-files.json
  Cache-Control: no-cache
/symptoms.schema.json
  Cache-Control: no-cache
/symptoms-translation.schema.json
  Cache-Control: no-cache
/a-z/*
  Cache-Control: no-cache
/conditions/*
  Cache-Control: no-cache
/connect/*
  Cache-Control: no-cache
/groups/*
  Cache-Control: no-cache
/pages/*
  Cache-Control: no-cache
/symptoms/*
  Cache-Control: no-cache
/client-0123456789abcdef.js
  Cache-Control: public, max-age=31536000, immutable
";
    assert_eq!(files("/")["_headers"], expected);
}

#[test]
fn the_pages_in_another_language_may_be_kept_as_long_as_the_others() {
    let (headers, immutable) = (headers(), ["es/search-0123456789abcdef/*".to_owned()]);
    let config = HeaderConfig {
        base: "/health/",
        headers: &headers,
        languages: &["es/", "pt-BR/"],
        immutable: &immutable,
        redirects: &[],
    };
    let files = BTreeMap::from(host_headers::files(config));
    let rules = &files["_headers"];
    let rule = |path: &str, kept: &str| format!("/health/{path}\n  Cache-Control: {kept}\n");
    let names = ["", "404.html", "search.json", "a-z/*", "conditions/*", "groups/*", "pages/*"];
    for name in names {
        for language in ["es/", "pt-BR/"] {
            let expected = rule(&format!("{language}{name}"), "no-cache");
            assert_eq!(rules.matches(&expected).count(), 1, "{expected}\nis not once in {rules}");
        }
    }
    assert!(rules.contains(&rule(&immutable[0], "public, max-age=31536000, immutable")), "{rules}");
    let paths = "^/health/(es/|pt-BR/)?[^/]*-[0-9a-f]{16}[._/]";
    assert!(files["_nginx.conf"].contains(&format!("location ~ \"{paths}\" {{")));
    assert_eq!(files["_Caddyfile"].matches(&format!("path_regexp {paths}\n")).count(), 2);
}

#[test]
fn hosts_that_can_show_the_page_for_unknown_addresses_in_the_language_of_the_folder() {
    let headers = headers();
    let config = HeaderConfig {
        base: "/health/",
        headers: &headers,
        languages: &["es/"],
        immutable: &[],
        redirects: &[],
    };
    let files = BTreeMap::from(host_headers::files(config));
    assert_eq!(files["_redirects"], "/health/es/* /health/es/404.html 404\n");
    let nginx = &files["_nginx.conf"];
    let location = "    location /health/es/ {\n        set $kept \"no-cache\";\n        error_page 404 /health/es/404.html;\n    }\n";
    assert!(nginx.contains(location), "{nginx}");
    let caddy = &files["_Caddyfile"];
    let spanish = caddy.find("\thandle /health/es/* {").expect("the Spanish page");
    let rewrite = caddy.find("rewrite * /health/es/404.html").expect("the Spanish page");
    let others = caddy.rfind("\thandle /health/* {").expect("the other page");
    assert!(spanish < rewrite && rewrite < others, "{caddy}");
}

#[test]
fn a_site_in_a_folder_of_its_host_asks_for_nothing_outside_it() {
    let files = files("/health/");
    let rules = files["_headers"].lines().filter(|line| !line.starts_with(' '));
    rules.for_each(|path| assert!(path.starts_with("/health/"), "{path}"));
    let nginx = &files["_nginx.conf"];
    assert!(nginx.contains("\nlocation /health/ {\n"), "{nginx}");
    assert!(nginx.contains("error_page 404 /health/404.html;"), "{nginx}");
    assert!(
        nginx.contains(
            r#"location ~ "^/health/(_headers|_redirects|_nginx\.conf|_Caddyfile|\.build-manifest\.json|\.publishing/.+)$""#
        ),
        "{nginx}"
    );
    let caddy = &files["_Caddyfile"];
    assert_eq!(caddy.matches("handle /health/* {").count(), 2, "{caddy}");
    assert!(caddy.contains("rewrite * /health/404.html"), "{caddy}");
    assert!(
        caddy.contains("@private path /health/_headers /health/_redirects /health/_nginx.conf"),
        "{caddy}"
    );
    assert!(caddy.contains(" /health/.build-manifest.json /health/.publishing/*\n"), "{caddy}");
}

#[test]
fn nginx_and_caddy_are_told_the_same() {
    let files = files("/");
    for (name, value) in headers() {
        let nginx = format!("    add_header {name} \"{value}\" always;\n");
        assert!(files["_nginx.conf"].contains(&nginx), "{nginx}");
        let caddy = format!("\t\t{name} \"{value}\"\n");
        assert!(files["_Caddyfile"].contains(&caddy), "{caddy}");
    }
}

#[test]
fn every_host_leads_from_an_earlier_address_to_the_present_one() {
    for (base, from, to) in [
        ("/", "/conditions/old/", "/conditions/new/"),
        ("/health/", "/health/conditions/old/", "/health/conditions/new/"),
    ] {
        let files = files(base);
        assert_eq!(files["_redirects"], format!("{from} {to} 301\n"));
        let nginx = format!("    location = {from} {{\n        return 301 {to};\n    }}\n");
        assert!(files["_nginx.conf"].contains(&nginx), "{}", files["_nginx.conf"]);
        let caddy = format!("\tredir {from} {to} 301\n");
        assert!(files["_Caddyfile"].contains(&caddy), "{}", files["_Caddyfile"]);
    }
}
