//! The pages of a site in two languages.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use symptom_database::message;

use crate::harness::document::Document;
use crate::harness::pages::english;
use crate::harness::two_languages::{
    ADDRESS, Site, content, folder_in_english, site, spanish, target,
};

/// The links in the head with this relation: language and path from the site's root.
fn links(page: &Document, rel: &str) -> Vec<(Option<String>, String)> {
    let links = page.named(&["link"]).filter(|it| it.attribute("rel") == Some(rel));
    let href = |it: &str| it.strip_prefix(ADDRESS).map_or_else(|| it.to_owned(), str::to_owned);
    let link = links.map(|it| {
        (
            it.attribute("hreflang").map(str::to_owned),
            href(it.attribute("href").expect("an address")),
        )
    });
    link.collect()
}

/// The paths of a page from the site's root, by language.
fn alternates(page: &Document) -> BTreeMap<String, String> {
    links(page, "alternate").into_iter().filter_map(|(tag, path)| Some((tag?, path))).collect()
}

fn is_listed(page: &Document) -> bool {
    !page.named(&["meta"]).any(|it| it.attribute("name") == Some("robots"))
}

/// The path of a page that search engines list: that of its folder.
fn folder_of(path: &str) -> &str {
    path.strip_suffix("index.html").expect("a page in a folder of its own")
}

fn listed() -> impl Iterator<Item = (&'static str, &'static Document)> {
    let pages = site().pages.iter().filter(|(_, page)| is_listed(page));
    pages.map(|(path, page)| (folder_of(path), page))
}

#[test]
fn spanish_readers_have_pages_of_their_own() {
    let expected = [
        "es/conditions/amigdalitis/",
        "es/conditions/catarro/",
        "es/conditions/resfriado/",
        "es/connect/",
        "es/",
        "es/pages/about/",
        "es/symptoms/cough/",
        "es/symptoms/fever/",
        "es/symptoms/sore-throat/",
        "es/symptoms/swollen-glands/",
    ];
    let pages = site().pages.keys().filter(|it| it.starts_with("es/") && *it != "es/404.html");
    assert_eq!(pages.map(|it| folder_of(it)).collect::<Vec<_>>(), expected);
    let data: Vec<_> = site()
        .files
        .keys()
        .filter(|it| it.starts_with("es/") && it.ends_with("condition.json"))
        .collect();
    assert_eq!(data.len(), 3, "{data:?}");
    let data: Value =
        serde_json::from_str(site().text("es/conditions/resfriado/condition.json")).expect("JSON");
    assert_eq!((&data["language"], &data["name"]), (&json!("es"), &json!("Resfriado")));
    let index: Value = serde_json::from_str(site().text("es/conditions/index.json")).expect("JSON");
    assert_eq!(index["conditions"][0]["language"], "es");
}

#[test]
fn english_readers_have_the_same_pages_as_without_spanish() {
    let without = Site::of(content(&folder_in_english()));
    let english = |site: &Site| -> BTreeSet<String> {
        site.pages
            .keys()
            .filter(|it| !it.starts_with("es/") && !it.starts_with("offline-"))
            .cloned()
            .collect()
    };
    assert_eq!(english(site()), english(&without));
    assert!(!without.files.keys().any(|it| it.starts_with("es")));
    for (path, page) in &without.pages {
        assert!(alternates(page).is_empty(), "{path}");
        assert!(
            page.elements().all(|it| it.attribute("class") != Some("language-links")),
            "{path}"
        );
        assert!(page.elements().all(|it| it.attribute("data-home").is_none()), "{path}");
    }
}

#[test]
fn a_page_says_which_language_it_is_in() {
    for (path, page) in &site().pages {
        let is_spanish = path.starts_with("es/")
            || path.starts_with("offline-")
                && page.text().contains(&spanish().format(&message!("offline-heading")));
        let expected = if is_spanish { "es" } else { "en" };
        let html = page.named(&["html"]).next().expect("a page");
        assert_eq!(html.attribute("lang"), Some(expected), "{path}");
        let locale = page.named(&["meta"]).find(|it| it.attribute("property") == Some("og:locale"));
        assert_eq!(locale.and_then(|it| it.attribute("content")), Some(expected), "{path}");
        let messages = page.by_id("site--messages").raw_text();
        let messages: Value = serde_json::from_str(messages).expect("JSON");
        assert_eq!(messages["language"], expected, "{path}");
    }
    let offline = site().spanish_pages().filter(|(path, _)| path.starts_with("offline-"));
    assert_eq!(offline.count(), 1, "each language has an offline page");
}

#[test]
fn scripts_find_the_sites_root_and_the_home_page_of_the_language() {
    for (path, page) in &site().pages {
        let html = page.named(&["html"]).next().expect("a page");
        let (root, home) = (html.attribute("data-root"), html.attribute("data-home"));
        let up = "../".repeat(path.matches('/').count());
        if path == "404.html" {
            assert_eq!((root, home), (Some("/health/"), None), "{path}");
        } else if path == "es/404.html" {
            assert_eq!((root, home), (Some("/health/"), Some("/health/es/")), "{path}");
        } else if path.starts_with("es/") {
            let expected = up.strip_suffix("../").expect("a folder");
            assert_eq!(root, Some(up.as_str()), "{path}");
            assert_eq!(home.map(|it| it.trim_start_matches("./")), Some(expected), "{path}");
        } else if !path.starts_with("offline-") {
            assert_eq!(root.map(|it| it.trim_start_matches("./")), Some(up.as_str()), "{path}");
            assert_eq!(home, None, "{path}");
        }
    }
}

#[test]
fn each_page_names_itself_and_the_same_page_in_the_other_language() {
    let mut in_both = 0;
    for (path, page) in listed() {
        assert_eq!(links(page, "canonical"), [(None, path.to_owned())], "{path}");
        let alternates = alternates(page);
        if alternates.is_empty() {
            continue;
        }
        in_both += 1;
        let languages: Vec<&str> = alternates.keys().map(String::as_str).collect();
        assert_eq!(languages, ["en", "es", "x-default"], "{path}");
        assert_eq!(alternates["x-default"], alternates["en"], "{path}");
        let own = if path.starts_with("es/") { "es" } else { "en" };
        assert_eq!(alternates[own], path);
        for (tag, other) in &alternates {
            assert_eq!(self::alternates(site().page(other)), alternates, "{tag} of {path}");
        }
    }
    // Home, two articles, a page of the site's own and four symptoms.
    assert_eq!(in_both, 2 * 8);
    let only: Vec<_> =
        listed().filter(|(_, page)| alternates(page).is_empty()).map(|(path, _)| path).collect();
    assert_eq!(only, ["conditions/flu/", "pages/privacy/"]);
    for (path, page) in site().pages.iter().filter(|(_, page)| !is_listed(page)) {
        assert!(alternates(page).is_empty(), "{path}");
    }
}

#[test]
fn a_moved_spanish_page_leads_to_the_spanish_article() {
    let page = site().page("es/conditions/catarro/");
    assert_eq!(links(page, "canonical"), [(None, "es/conditions/resfriado/".to_owned())]);
    let redirects = site().text("_redirects");
    for line in [
        "/health/conditions/cold/ /health/conditions/common-cold/ 301",
        "/health/es/conditions/catarro/ /health/es/conditions/resfriado/ 301",
    ] {
        assert!(redirects.lines().any(|it| it == line), "{redirects}");
    }
}

#[test]
fn the_sitemap_has_each_page_once_with_the_same_page_in_the_other_language() {
    let document = roxmltree::Document::parse(site().text("sitemap.xml")).expect("XML");
    let path = |it: &str| it.strip_prefix(ADDRESS).expect("an address of the site").to_owned();
    let mut entries = BTreeMap::new();
    for url in document.descendants().filter(|it| it.tag_name().name() == "url") {
        let loc = url.children().find(|it| it.tag_name().name() == "loc").and_then(|it| it.text());
        let links = url.children().filter(|it| it.tag_name().name() == "link");
        let alternates: BTreeMap<String, String> = links
            .map(|it| {
                assert_eq!(it.tag_name().namespace(), Some("http://www.w3.org/1999/xhtml"));
                assert_eq!(it.attribute("rel"), Some("alternate"));
                let get = |name| it.attribute(name).expect("an attribute");
                (get("hreflang").to_owned(), path(get("href")))
            })
            .collect();
        let loc = path(loc.expect("an address"));
        assert!(entries.insert(loc.clone(), alternates).is_none(), "{loc} is there twice");
    }
    let expected = listed().map(|(path, page)| {
        let mut alternates = alternates(page);
        alternates.remove("x-default");
        (path.to_owned(), alternates)
    });
    assert_eq!(entries, expected.collect());
}

#[test]
fn search_engines_are_told_the_language_of_each_page() {
    for (path, page) in listed() {
        let scripts = page
            .named(&["script"])
            .filter(|it| it.attribute("type") == Some("application/ld+json"));
        let data: Vec<Value> =
            scripts.map(|it| serde_json::from_str(it.raw_text()).expect("JSON")).collect();
        let [data] = data.as_slice() else { panic!("{path} has {} scripts with data", data.len()) };
        let tag = if path.starts_with("es/") { "es" } else { "en" };
        assert_eq!(data["@graph"][0]["inLanguage"], tag, "{path}");
        assert_eq!(data["@graph"][0]["url"], format!("{ADDRESS}{path}"), "{path}");
        let home = if tag == "es" { "es/" } else { "" };
        if path != home {
            let breadcrumb = &data["@graph"][1]["itemListElement"];
            assert_eq!(breadcrumb[0]["item"], format!("{ADDRESS}{home}"), "{path}");
            assert_eq!(breadcrumb[1]["item"], format!("{ADDRESS}{path}"), "{path}");
        }
    }
    let article = site().page("es/conditions/resfriado/");
    let data =
        article.named(&["script"]).find(|it| it.attribute("type") == Some("application/ld+json"));
    let data: Value = serde_json::from_str(data.expect("data").raw_text()).expect("JSON");
    let related =
        [format!("{ADDRESS}conditions/flu/"), format!("{ADDRESS}es/conditions/amigdalitis/")];
    assert_eq!(data["@graph"][0]["relatedLink"], json!(related));
}

#[test]
fn each_page_leads_to_the_same_page_in_the_other_language_or_else_to_its_home_page() {
    for (path, page) in &site().pages {
        let nav = page.named(&["nav"]).find(|it| it.attribute("class") == Some("language-links"));
        let nav = nav.unwrap_or_else(|| panic!("{path} has no links to other languages"));
        let own = page.named(&["html"]).next().and_then(|it| it.attribute("lang"));
        let (words, other) = if own == Some("es") { (spanish(), "en") } else { (english(), "es") };
        let label = words.format(&message!("header-languages"));
        assert_eq!(nav.attribute("aria-label"), Some(label.as_str()), "{path}");
        let links: Vec<_> = page.inside(nav).filter(|it| it.name == "a").collect();
        let [link] = links.as_slice() else { panic!("{path} has {} links", links.len()) };
        assert_eq!(link.attribute("lang"), Some(other), "{path}");
        assert_eq!(link.attribute("hreflang"), Some(other), "{path}");
        let words = if other == "es" { spanish() } else { english() };
        assert_eq!(link.text(), words.format(&message!("language-name")), "{path}");
        let to = target(path, link.attribute("href").expect("an address"));
        let home = if other == "es" { "es/" } else { "" };
        // Search engines do not list the page of codes, so its head names no other.
        let in_folder = if path.ends_with("connect/index.html") { "connect/" } else { "" };
        let expected = alternates(page).remove(other);
        let expected = expected.unwrap_or_else(|| format!("{home}{in_folder}"));
        assert_eq!(to.map(|(path, _)| path), Some(format!("{expected}index.html")), "{path}");
    }
}
