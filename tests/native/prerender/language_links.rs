//! The links of a site in two languages.

use serde_json::{Value, json};
use symptom_database::builder::paths;
use symptom_database::message;

use crate::harness::document::{Document, Element};
use crate::harness::pages::english;
use crate::harness::two_languages::{
    Site, content, folder_with, is_page, shipped, site, spanish, target,
};

/// Each link of a page to another page of the site, or to itself: the element, and the path of that page.
fn links<'a>(path: &'a str, page: &'a Document) -> impl Iterator<Item = (&'a Element, String)> {
    page.named(&["a"]).filter_map(move |link| {
        let (target, _) = target(path, link.attribute("href")?)?;
        is_page(&target).then_some((link, target))
    })
}

/// Every address in a page that leads to no file, or to no part of a page.
fn broken(site: &Site) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, page) in &site.pages {
        for element in page.elements() {
            for name in ["action", "href", "src"] {
                let Some(address) = element.attribute(name) else { continue };
                let Some((file, part)) = target(path, address) else { continue };
                let has_part = |id: &str| {
                    let target = site.pages.get(&file);
                    target.is_some_and(|it| it.elements().any(|it| it.attribute("id") == Some(id)))
                };
                // The licenses come with the kit.
                let is_file = site.files.contains_key(&file) || file == paths::LICENSES;
                let is_there = is_file && part.is_none_or(|id| id.is_empty() || has_part(&id));
                if !is_there {
                    broken.push(format!("{path}: {address}"));
                }
            }
        }
    }
    broken
}

#[test]
fn every_link_of_every_page_leads_to_a_page_that_exists() {
    assert_eq!(broken(site()), Vec::<String>::new());
    assert_eq!(broken(shipped()), Vec::<String>::new());
}

#[test]
fn links_lead_to_the_original_while_the_translation_is_a_draft() {
    let draft = [("/status", json!("draft"))];
    let site = Site::of(content(&folder_with("conditions/tonsillitis.es.json", &draft)));
    assert!(!site.pages.contains_key("es/conditions/amigdalitis/index.html"));
    assert_eq!(broken(&site), Vec::<String>::new());
    let page = site.page("es/conditions/resfriado/");
    let links: Vec<String> =
        links("es/conditions/resfriado/", page).map(|(_, path)| path).collect();
    assert!(links.contains(&"conditions/tonsillitis/index.html".to_owned()), "{links:#?}");
}

#[test]
fn the_search_of_each_language_leads_to_pages_that_exist() {
    for (home, expected) in [
        ("", ["conditions/common-cold/", "conditions/flu/", "conditions/tonsillitis/"]),
        ("es/", ["conditions/amigdalitis/", "../conditions/flu/", "conditions/resfriado/"]),
    ] {
        let root: Value =
            serde_json::from_str(site().text(&format!("{home}search.json"))).expect("JSON");
        let folder = root["folder"].as_str().expect("a folder");
        let read = |file: &str| -> Value {
            serde_json::from_str(site().text(&format!("{home}{folder}{file}"))).expect("JSON")
        };
        let conditions = read("conditions-0.json");
        let conditions = conditions.as_array().expect("a list");
        let paths: Vec<&str> =
            conditions.iter().map(|it| it[0].as_str().expect("a path")).collect();
        assert_eq!(paths, expected);
        for entry in conditions {
            let (path, hash) =
                (entry[0].as_str().expect("a path"), entry[4].as_str().expect("a hash"));
            let (page, _) = target(&format!("{home}index.html"), path).expect("a page of the site");
            assert!(site().pages.contains_key(&page), "{page}");
            let text = page.replace("index.html", &format!("text-{hash}-0.json"));
            assert!(site().files.contains_key(&text), "{text}");
            let language = if path.starts_with("../") { json!("en") } else { Value::Null };
            assert_eq!(entry[6], language, "{path}");
        }
        for entry in read("symptoms-0.json").as_array().expect("a list") {
            let id = entry[0].as_str().expect("an id");
            assert!(site().pages.contains_key(&format!("{home}symptoms/{id}/index.html")), "{id}");
        }
    }
    let root: Value = serde_json::from_str(site().text("es/search.json")).expect("JSON");
    let ignored = root["ignored"].as_str().expect("words");
    assert!(ignored.split(' ').any(|it| it == "cuando"), "Spanish words: {ignored}");
}

/// Whether there is a Spanish page that says the same as an English one.
fn has_translation(site: &Site, path: &str) -> bool {
    let alternates = site.pages[path].named(&["link"]);
    alternates.filter(|it| it.attribute("hreflang") == Some("es")).count() > 0
}

#[test]
fn links_stay_in_the_language_of_the_reader() {
    for site in [site(), shipped()] {
        let mut left = 0;
        // The page for unknown addresses leads to every language.
        let is_for_one = |path: &str| !path.starts_with("offline-") && !path.ends_with("404.html");
        for (path, page) in site.pages.iter().filter(|(path, _)| is_for_one(path)) {
            let nav =
                page.named(&["nav"]).find(|it| it.attribute("class") == Some("language-links"));
            let switch: Vec<&Element> = nav.iter().flat_map(|nav| page.inside(nav)).collect();
            let is_switch = |link: &Element| switch.iter().any(|it| std::ptr::eq(*it, link));
            for (link, target) in links(path, page).filter(|(link, _)| !is_switch(link)) {
                if !path.starts_with("es/") {
                    assert!(!target.starts_with("es/"), "{path} leads to {target}");
                } else if !target.starts_with("es/") {
                    assert!(
                        !has_translation(site, &target),
                        "{path}: {} leads to {target}",
                        link.text()
                    );
                    left += 1;
                }
            }
        }
        assert!(left > 0, "some articles are not translated");
    }
}

#[test]
fn an_article_without_translation_is_listed_under_its_own_name_and_marked_as_english() {
    let told = format!("Flu {}", spanish().format(&message!("link-language", language = "en")));
    for path in [
        "es/",
        "es/symptoms/cough/",
        "es/symptoms/fever/",
        "es/symptoms/sore-throat/",
        "es/conditions/resfriado/",
    ] {
        let page = site().page(path);
        let named: Vec<_> = links(path, page).filter(|(link, _)| link.text() == "Flu").collect();
        assert!(!named.is_empty(), "{path}");
        for (link, target) in named {
            assert_eq!(target, "conditions/flu/index.html", "{path}");
            assert_eq!(page.language_of(link), Some("en"), "{path}");
            assert_eq!(link.attribute("hreflang"), Some("en"), "{path}");
        }
        assert!(page.text().contains(&told) && !page.text_in("en").contains(&told), "{path}");
    }
    // Its summary too.
    let page = site().page("es/symptoms/cough/");
    let summary = "A virus that brings fever, a cough and aches all over.";
    assert!(page.text_in("en").contains(summary) && !page.text_in("es").contains(summary));
}

#[test]
fn a_link_in_a_text_tells_when_it_leads_to_another_language() {
    let (path, page) = ("es/conditions/resfriado/", site().page("es/conditions/resfriado/"));
    let told = spanish().format(&message!("link-language", language = "en"));
    let named =
        |name: &str| links(path, page).find(|(link, _)| link.text() == name).expect("a link");
    for name in ["gripe", "compare con la gripe", "sus datos"] {
        let (link, to) = named(name);
        assert!(!to.starts_with("es/"), "{name}: {to}");
        assert_eq!(link.attribute("hreflang"), Some("en"), "{name}");
        assert_eq!(page.language_of(link), Some("es"), "these words are Spanish: {name}");
        assert!(page.text().contains(&format!("{name} {told}")), "{name}: {}", page.text());
    }
    for name in ["amigdalitis", "quién escribe esto", "síntomas"] {
        let (link, _) = named(name);
        assert_eq!(link.attribute("hreflang"), None, "{name}");
        assert!(!page.text().contains(&format!("{name} {told}")), "{name}");
    }
    let english = english().format(&message!("link-language", language = "en"));
    for (path, page) in site().pages.iter().filter(|(path, _)| !path.starts_with("es/")) {
        assert!(!page.text().contains(&english), "{path}");
    }
}

#[test]
fn a_page_without_translation_is_named_in_the_footer_and_marked_as_english() {
    for (path, page) in site().pages.iter().filter(|(path, _)| path.starts_with("es/")) {
        let footer = page.named(&["footer"]).next().expect("a footer");
        let own: Vec<_> = page.inside(footer).filter(|it| it.name == "a").collect();
        let link = |title: &str| *own.iter().find(|it| it.text() == title).expect(title);
        let to = |link: &Element| target(path, link.attribute("href").expect("an address"));
        let (about, privacy) = (link("Quiénes somos"), link("Privacy"));
        assert_eq!(to(about).map(|(path, _)| path), Some("es/pages/about/index.html".to_owned()));
        assert_eq!((about.attribute("lang"), about.attribute("hreflang")), (None, None));
        assert_eq!(to(privacy).map(|(path, _)| path), Some("pages/privacy/index.html".to_owned()));
        let language = (privacy.attribute("lang"), privacy.attribute("hreflang"));
        assert_eq!(language, (Some("en"), Some("en")), "{path}");
    }
}

#[test]
fn every_page_leads_to_the_licenses_of_its_programs() {
    for (path, page) in &site().pages {
        let footer = page.named(&["footer"]).next().expect("a footer");
        let is_named = |it: &Element| {
            ["Software licenses", "Licencias del software"].contains(&it.text().as_str())
        };
        let link = page.inside(footer).find(|it| it.name == "a" && is_named(it)).expect(path);
        let to = target(path, link.attribute("href").expect("an address"));
        assert_eq!(to.map(|(path, _)| path), Some(paths::LICENSES.to_owned()), "{path}");
    }
}
