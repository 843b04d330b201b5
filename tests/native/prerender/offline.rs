//! Support for offline reading: versions of pages, and names of files.

use serde_json::json;
use symptom_database::builder::paths;
use symptom_database::builder::prerender::{Shell, assets, render_offline_page, service_worker};

use crate::harness::document::Document;
use crate::harness::dystonia;
use crate::harness::pages::{
    CLIENT_NAME, SHELL, article_shell, locales, render, settings, shell, site,
};

/// The version in the head of a page.
fn version(html: &str) -> String {
    let page = Document::parse(html);
    let meta = page.named(&["meta"]).find(|meta| meta.attribute("name") == Some("version"));
    meta.and_then(|meta| meta.attribute("content")).expect("a version").to_owned()
}

#[test]
fn a_page_has_another_version_when_anything_in_it_is_another() {
    let pages = site(vec![dystonia::condition()]);
    let changed = site(vec![dystonia::condition_with(&[("/written", json!("2020-01-05"))])]);
    assert_eq!(version(&pages[1].html), version(&site(vec![dystonia::condition()])[1].html));
    assert_ne!(version(&pages[1].html), version(&changed[1].html));
    assert_eq!(version(&pages[0].html), version(&changed[0].html), "the home page has no dates");
    let with_other_client = article_shell().replace(CLIENT_NAME, "client-3c4d.js");
    let shell = Shell::parse(SHELL, &with_other_client, locales()).expect("a shell");
    let article = &render(&shell, &settings(), vec![dystonia::condition()])[1];
    assert_ne!(version(&pages[1].html), version(&article.html));
}

#[test]
fn only_names_with_a_hash_of_the_content_are_immutable() {
    for name in [
        "client-0123456789abcdef.js",
        "client-0123456789abcdef_bg.wasm",
        "client-0123456789abcdef_lazy.wasm",
        &assets::icon(),
        &service_worker::offline_page("<!DOCTYPE html>"),
    ] {
        assert!(paths::is_immutable(name), "{name}");
    }
    for name in
        ["index.html", "service-worker.js", "_headers", "0123456789abcdef", "client-1a2b.js"]
    {
        assert!(!paths::is_immutable(name), "{name}");
    }
}

#[test]
fn the_worker_knows_the_offline_page_by_the_name_it_has() {
    let offline = render_offline_page(&shell(), &settings());
    // As esbuild bundles them.
    let worker = concat!(
        include_str!("../../../src/js/offline/service-worker.js"),
        include_str!("../../../src/js/offline/offline-page.js"),
    );
    let worker = service_worker::script(worker, &[("", service_worker::offline_page(&offline))]);
    assert!(worker.contains(&service_worker::offline_page(&offline)));
    assert!(!worker.contains("OFFLINE_PAGE"));
    // What the worker fills in.
    for place in ["<li>KEPT_PAGES</li>", " data-empty=\"", "href=\"SITE_ROOT/\""] {
        assert!(
            offline.contains(place)
                && worker.contains(place.trim_start_matches("href=\"").trim_end_matches('"')),
            "{place}"
        );
    }
}
