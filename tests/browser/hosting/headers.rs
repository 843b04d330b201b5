//! nginx and Caddy send each file with the headers of the site, compressed or not.

use std::fs;

use reqwest::StatusCode;
use reqwest::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap};

use crate::harness::host::Host;
use crate::harness::one_article::one_article;

const HOSTS: [Host; 2] = [Host::Nginx, Host::Caddy];

/// Files for hosts and for the next build.
const FOR_HOSTS: [&str; 5] =
    ["_headers", "_redirects", "_nginx.conf", "_Caddyfile", ".build-manifest.json"];

/// The rules of `_headers`: path, name and value.
fn rules() -> Vec<(String, String, String)> {
    let text = fs::read_to_string(one_article().join("_headers")).expect("the site is built");
    let mut path = "";
    let mut rules = Vec::new();
    for line in text.lines() {
        match line.trim_start().split_once(": ") {
            Some((name, value)) => rules.push((path.to_owned(), name.to_owned(), value.to_owned())),
            None => path = line,
        }
    }
    rules
}

/// The paths of all files as a browser requests them, without compressed copies.
fn paths() -> Vec<String> {
    let mut paths = Vec::new();
    let mut folders = vec![one_article().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name =
                path.strip_prefix(one_article()).expect("it lies in there").display().to_string();
            let is_compressed = path.extension().is_some_and(|it| it == "br" || it == "gz");
            if path.is_dir() {
                folders.push(path);
            } else if !is_compressed && !FOR_HOSTS.contains(&name.as_str()) {
                paths.push(format!("/{}", name.trim_end_matches("index.html")));
            }
        }
    }
    paths
}

/// The content of the file at a path, with this suffix.
fn content(path: &str, ending: &str) -> Vec<u8> {
    let name = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    fs::read(one_article().join(format!("{}{ending}", &name[1..]))).expect("a file")
}

/// Asserts that a response has the headers that `_headers` sets for its path, and the right type.
fn check(headers: &HeaderMap, path: &str, host: Host) {
    for (rule, name, value) in rules() {
        let fits = match rule.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == rule,
        };
        let sent: Vec<_> = headers.get_all(&name).into_iter().collect();
        assert!(!fits || sent == [&value], "{host:?}, {path}: {name}: {sent:?}");
    }
    let sent = headers.get(CONTENT_TYPE).map_or("", |it| it.to_str().expect("a text"));
    let types: &[&str] = match path.rsplit('.').next() {
        Some("js") => &["text/javascript", "application/javascript"],
        Some("wasm") => &["application/wasm"],
        Some("svg") => &["image/svg+xml"],
        Some("png") => &["image/png"],
        Some("txt") => &["text/plain"],
        // Browsers and search engines accept these with any type.
        Some("json" | "webmanifest" | "xml") => &[""],
        _ => &["text/html"],
    };
    assert!(types.iter().any(|it| sent.starts_with(it)), "{host:?}, {path}: {sent}");
}

#[tokio::test]
async fn every_file_comes_with_the_headers_that_the_site_says() {
    assert!(paths().len() > 8, "{:?}", paths());
    for host in HOSTS {
        for path in paths() {
            let answer = host.site_server().request(&path).send().await.expect("an answer");
            assert_eq!(answer.status(), StatusCode::OK, "{host:?}, {path}");
            check(answer.headers(), &path, host);
            assert!(!answer.headers().contains_key(CONTENT_ENCODING), "{host:?}, {path}");
            assert_eq!(answer.bytes().await.expect("all"), content(&path, ""), "{host:?}, {path}");
        }
    }
}

#[tokio::test]
async fn compressed_copies_are_sent() {
    for (host, encoding, ending) in
        [(Host::Nginx, "gzip", ".gz"), (Host::Caddy, "gzip", ".gz"), (Host::Caddy, "br", ".br")]
    {
        // PNG icons are already compressed.
        for path in
            paths().into_iter().filter(|path| !path.contains("/icon-") || path.contains(".svg"))
        {
            let answer =
                host.site_server().request(&path).header(ACCEPT_ENCODING, encoding).send().await;
            let answer = answer.expect("an answer");
            assert_eq!(answer.headers()[CONTENT_ENCODING], encoding, "{host:?}, {path}");
            check(answer.headers(), &path, host);
            let content = content(&path, ending);
            assert_eq!(answer.bytes().await.expect("all"), content, "{host:?}, {path}");
        }
    }
}

#[tokio::test]
async fn a_missing_file_is_not_cached_and_has_the_security_headers() {
    let nobody_s_file = "client-0123456789abcdef.js";
    for host in HOSTS {
        for name in FOR_HOSTS.into_iter().chain([nobody_s_file, "nothing/"]) {
            let answer =
                host.site_server().request(&format!("/{name}")).send().await.expect("an answer");
            assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{host:?}, {name}");
            let cached = answer.headers().get(CACHE_CONTROL);
            assert!(
                cached.is_none_or(|cached| cached == "no-cache"),
                "{host:?}, {name}: {cached:?}"
            );
            for (_, name, value) in rules().into_iter().filter(|(path, ..)| path == "/*") {
                assert_eq!(answer.headers()[&name], value, "{host:?}, {name}");
            }
        }
    }
}

#[tokio::test]
async fn an_address_without_its_last_slash_leads_to_the_article() {
    for host in HOSTS {
        let answer =
            host.site_server().request("/conditions/dystonia").send().await.expect("an answer");
        assert!(answer.status().is_redirection(), "{host:?}: {}", answer.status());
        assert_eq!(answer.headers()["location"], "/conditions/dystonia/", "{host:?}");
    }
}
