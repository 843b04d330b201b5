//! The site's own pages, and the files that the build copies.

use std::fs;

use serde_json::json;
use symptom_database::builder::content::Content;
use symptom_database::builder::paths;
use symptom_database::builder::prerender::{self, RenderOptions};
use symptom_database::model::page::{Page, PageLink};

use crate::harness::document::Document;
use crate::harness::dystonia;
use crate::harness::folder::{Folder, SITE, public};
use crate::harness::pages::{HOSTILE, render_site, settings, shell, shells};

const PHOTOS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/photos");

fn content() -> Folder {
    let photo = json!({ "photo": { "files": ["hand.jpg", "hand.webp"], "caption": "A", "description": "B" } });
    let introduction = json!([{ "paragraph": "Text." }, photo]);
    let dystonia = dystonia::json_with(&[("/introduction", introduction.clone())]);
    let folder = public(&[("dystonia.json", &dystonia)]);
    let address = json!("https://example.org/health/");
    folder.write("site.json", dystonia::changed(SITE, &[("/address", address)]));
    for (fixture, name) in [("plain.jpg", "hand.jpg"), ("plain.webp", "hand.webp")] {
        let image = fs::read(format!("{PHOTOS}/{fixture}")).expect("a fixture");
        folder.write(&format!("figures/{name}"), image);
    }
    let inner =
        json!([{ "id": "inner", "heading": "Inner", "blocks": [{ "paragraph": "Text." }] }]);
    let page = json!({
        "slug": "about",
        "title": format!("About {HOSTILE}"),
        "summary": "Who we are.",
        "introduction": introduction,
        "sections": [{ "id": "team", "aliases": ["people"], "heading": "Team", "sections": inner }],
        "updated": "2026-10-01",
    });
    folder.write("pages/about.json", page.to_string());
    folder.write("static/CNAME", "health.example.org");
    folder.write("static/forms/diary.pdf", "%PDF");
    folder
}

/// The site of a folder of content, in a folder of its own.
fn site(content: &Folder) -> Folder {
    let (shells, staging) = (shells(), Folder::new());
    let content = Content::read(content.path()).expect("the content has no error");
    render_site(content, shells.path(), &RenderOptions::default(), staging.path())
        .expect("the site is built");
    staging
}

fn read(site: &Folder, name: &str) -> String {
    fs::read_to_string(site.path().join(name)).expect(name)
}

#[test]
fn a_page_has_its_text_and_plain_headings_and_its_date() {
    let html = read(&site(&content()), "pages/about/index.html");
    assert!(html.contains(r#"data-root="../../""#) && !html.contains("client-1a2b.js"));
    let page = Document::parse(&html);
    assert_eq!(page.texts_of(&["h1"]), [format!("About {HOSTILE}")]);
    assert_eq!(page.texts_of(&["h2"]), ["Team"]);
    assert_eq!(page.texts_of(&["h3"]), ["Inner"]);
    assert_eq!(
        page.named(&["details"])
            .filter(|it| it.attribute("class") != Some("reading-settings"))
            .count(),
        0
    );
    for id in ["team", "people", "inner"] {
        assert!(page.around(page.by_id(id)).any(|around| around.name == "main"), "{id}");
    }
    let dates: Vec<_> = page.named(&["time"]).map(|it| it.attribute("datetime")).collect();
    assert_eq!(dates, [Some("2026-10-01")]);
    assert!(
        html.contains(r#"<link rel="canonical" href="https://example.org/health/pages/about/""#)
    );
    assert!(html.contains(r#""@type":"WebPage""#));
}

#[test]
fn every_page_links_to_the_sites_own_pages() {
    let site = site(&content());
    for (name, root) in [
        ("index.html", "./"),
        ("404.html", "/health/"),
        ("conditions/dystonia/index.html", "../../"),
        ("symptoms/tremor/index.html", "../../"),
        ("pages/about/index.html", "../../"),
    ] {
        let page = Document::parse(&read(&site, name));
        let nav =
            page.named(&["nav"]).find(|it| it.attribute("aria-label") == Some("About this site"));
        let links = page.inside(nav.expect("a list of pages")).filter(|inner| inner.name == "a");
        let links: Vec<_> = links.map(|link| link.attribute("href").map(str::to_owned)).collect();
        assert_eq!(links, [Some(format!("{root}pages/about/"))], "{name}");
    }
    let without = public(&[("dystonia.json", dystonia::JSON)]);
    let page = read(&self::site(&without), "index.html");
    assert!(!page.contains("About this site"));
}

#[test]
fn search_engines_find_the_sites_own_pages() {
    let sitemap = read(&site(&content()), paths::SITEMAP);
    assert!(sitemap.contains("<loc>https://example.org/health/pages/about/</loc>"), "{sitemap}");
}

#[test]
fn photos_are_copied_once_under_a_name_that_browsers_may_keep() {
    let site = site(&content());
    let files = site.files();
    for (fixture, ending) in [("plain.jpg", "jpg"), ("plain.webp", "webp")] {
        let content = fs::read(format!("{PHOTOS}/{fixture}")).expect("a fixture");
        let copies: Vec<&str> = files
            .iter()
            .filter(|(_, file)| **file == content)
            .map(|(name, _)| name.to_str().expect("a plain name"))
            .collect();
        let [name] = copies[..] else { panic!("one copy expected: {copies:?}") };
        assert!(name.starts_with("hand-") && name.ends_with(ending), "{name}");
        assert!(paths::is_immutable(name));
        assert!(
            read(&site, "_headers").contains(&format!("/health/{name}\n  Cache-Control: public"))
        );
        for page in ["conditions/dystonia/index.html", "pages/about/index.html"] {
            assert!(read(&site, page).contains(&format!("../../{name}")), "{page}");
        }
    }
}

#[test]
fn static_files_are_copied_as_they_are_and_listed() {
    let site = site(&content());
    assert_eq!(read(&site, "CNAME"), "health.example.org");
    assert_eq!(read(&site, "forms/diary.pdf"), "%PDF");
    assert_eq!(read(&site, paths::STATIC_LIST), r#"{"files":["CNAME","forms/diary.pdf"]}"#);
}

#[test]
fn markup_in_a_page_and_in_the_links_to_it_is_shown_as_text() {
    let with = |text: &str| -> Vec<String> {
        let photo =
            json!({ "files": ["hand.jpg"], "caption": "A", "description": text, "credit": text });
        let page = json!({
            "slug": "about",
            "title": text,
            "summary": text,
            "introduction": [{ "photo": photo }, { "note": { "title": text, "text": "A" } }],
            "sections": [{ "id": "team", "heading": text }],
            "updated": "2026-10-01",
        });
        let page: Page = serde_json::from_value(page).expect("a page");
        let mut site = settings();
        site.pages.push(PageLink::from(&page));
        let html = prerender::site_page(&shell(), &site, page).html;
        Document::parse(&html).elements().map(|element| element.name.clone()).collect()
    };
    assert_eq!(with(HOSTILE), with("plain"));
}
