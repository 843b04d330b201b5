//! What pages and files say to programs: search engines, those that preview a link, and devices.

use serde_json::{Value, json};
use symptom_database::builder::content::read_site;
use symptom_database::builder::prerender::{
    BasePath, Page, manifest, not_found_page, render_offline_page, search_engines,
};
use symptom_database::model::site::Site;
use symptom_database::model::symptom::Symptoms;

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::pages::{library, render, settings, settings_with, shell};

pub(super) fn published() -> Site {
    let clinic = json!({ "name": "Clinic </script><b>", "address": "1 Main St", "phone": "+1 555 0100", "email": "info@example.org", "website": "https://example.org/" });
    let settings = settings_with(&[
        ("/address", json!("https://example.org/health/")),
        ("/clinic", clinic),
        ("/languages", json!(["en-GB"])),
    ]);
    read_site(&settings).expect("settings")
}

fn pages(site: &Site) -> Vec<Page> {
    render(&shell(), site, vec![dystonia::condition()])
}

fn links(page: &Document, rel: &str) -> Vec<String> {
    let links = page.named(&["link"]).filter(|link| link.attribute("rel") == Some(rel));
    links.map(|link| link.attribute("href").expect("an address").to_owned()).collect()
}

fn properties<'a>(page: &'a Document, property: &str) -> Vec<&'a str> {
    let metas = page.named(&["meta"]).filter(|meta| meta.attribute("property") == Some(property));
    metas.map(|meta| meta.attribute("content").expect("content")).collect()
}

/// What an article says in JSON-LD, by its type.
pub(super) fn data(page: &str, kind: &str) -> Value {
    let (_, rest) = page.split_once(r#"<script type="application/ld+json">"#).expect("data");
    let (json, _) = rest.split_once("</script>").expect("an end");
    let data: Value = serde_json::from_str(json).expect("JSON");
    assert_eq!(data["@context"], "https://schema.org");
    let graph = data["@graph"].as_array().expect("a list");
    graph.iter().find(|it| it["@type"] == kind).expect("the type").clone()
}

#[test]
fn pages_name_their_own_address_once_the_site_has_one() {
    let site = published();
    let places = ["", "conditions/dystonia/"];
    for (page, place) in pages(&site).iter().zip(places) {
        let page = Document::parse(&page.html);
        let address = format!("https://example.org/health/{place}");
        assert_eq!(links(&page, "canonical"), [address.as_str()]);
        assert_eq!(properties(&page, "og:url"), [address.as_str()]);
        assert!(properties(&page, "og:image")[0].starts_with("https://example.org/health/icon-"));
    }
    for page in pages(&settings()) {
        let page = Document::parse(&page.html);
        assert!(links(&page, "canonical").is_empty() && properties(&page, "og:url").is_empty());
    }
}

#[test]
fn a_link_that_is_sent_shows_what_it_leads_to() {
    let pages = pages(&published());
    let article = Document::parse(&pages[1].html);
    let condition = dystonia::condition();
    let title = format!("{} – Symptom Database", condition.title);
    assert_eq!(properties(&article, "og:title"), [title.as_str()]);
    assert_eq!(properties(&article, "og:description"), [condition.summary.as_str()]);
    assert_eq!(properties(&article, "og:type"), ["article"]);
    assert_eq!(properties(&article, "og:locale"), ["en_GB"]);
    assert_eq!(properties(&Document::parse(&pages[0].html), "og:type"), ["website"]);
}

#[test]
fn pages_are_in_the_language_of_the_site_or_their_own() {
    let site = settings_with(&[("/languages", json!(["en-GB", "en-US"]))]);
    let site = read_site(&site).expect("settings");
    let american = dystonia::condition_with(&[("/language", json!("en-US"))]);
    let pages = render(&shell(), &site, vec![dystonia::condition(), american]);
    // The home page, and those of both articles.
    let languages: Vec<_> = pages[..3]
        .iter()
        .map(|page| {
            Document::parse(&page.html)
                .named(&["html"])
                .next()
                .map(|html| html.attribute("lang").map(str::to_owned))
        })
        .collect();
    let expected = ["en-GB", "en-GB", "en-US"].map(|language| Some(Some(language.to_owned())));
    assert_eq!(languages, expected);
}

#[test]
fn an_article_says_to_programs_what_it_says_to_readers() {
    let site = published();
    let page = &pages(&site)[1].html;
    let article = data(page, "MedicalWebPage");
    let condition = dystonia::condition();
    assert_eq!(article["name"], json!(condition.title));
    assert_eq!(article["about"]["name"], "Dystonia");
    assert_eq!(article["url"], "https://example.org/health/conditions/dystonia/");
    assert_eq!(article["inLanguage"], "en-GB");
    assert_eq!(article["datePublished"], "2026-11-22");
    assert_eq!(article["dateModified"], json!(condition.changes[0].day));
    assert_eq!(article["publisher"]["name"], "Clinic </script><b>");
    assert_eq!(article["citation"].as_array().map(Vec::len), Some(condition.sources.len()));
    // The author of the article that this one is adapted from has not written it.
    assert_eq!(article["isBasedOn"]["author"]["name"], "Haroon Rashid");
    assert!(article.get("author").is_none());
    let crumbs = data(page, "BreadcrumbList");
    let items: Vec<_> = crumbs["itemListElement"].as_array().into_iter().flatten().collect();
    assert_eq!(items[0]["item"], "https://example.org/health/");
    assert_eq!(items[1]["name"], "Dystonia");
}

#[test]
fn no_rating_and_no_review_is_made_up() {
    let page = &pages(&published())[1].html;
    let article = data(page, "MedicalWebPage");
    for field in ["lastReviewed", "reviewedBy", "aggregateRating", "review"] {
        assert!(article.get(field).is_none(), "{field}");
    }
    let review = json!({ "name": "Jo Bloggs", "credential": "RN", "day": "2026-11-23" });
    let reviewed =
        dystonia::condition_with(&[("/review", review), ("/author/role", json!("wrote"))]);
    let article = data(&render(&shell(), &published(), vec![reviewed])[1].html, "MedicalWebPage");
    assert_eq!(article["lastReviewed"], "2026-11-23");
    assert_eq!(article["reviewedBy"]["name"], "Jo Bloggs");
    assert_eq!(article["author"]["name"], "Haroon Rashid");
}

#[test]
fn the_sitemap_lists_every_page_with_its_last_change() {
    let site = published();
    let address = site.address.as_ref().expect("an address");
    let conditions = [dystonia::condition()];
    let library = library(&conditions, Symptoms::default());
    let sitemap =
        search_engines::sitemap(address, search_engines::entries(&site, &library, &conditions));
    let document = roxmltree::Document::parse(&sitemap).expect("XML");
    let texts = |name: &str| -> Vec<String> {
        let nodes = document.descendants().filter(|node| node.tag_name().name() == name);
        nodes.filter_map(|node| node.text().map(str::to_owned)).collect()
    };
    let dystonia = "https://example.org/health/conditions/dystonia/";
    assert_eq!(texts("loc"), ["https://example.org/health/", dystonia]);
    assert_eq!(texts("lastmod"), [dystonia::condition().changes[0].day.to_string()]);
    let robots = search_engines::robots(&site);
    assert!(robots.ends_with("Sitemap: https://example.org/health/sitemap.xml\n"), "{robots}");
    assert!(!search_engines::robots(&settings()).contains("Sitemap"));
}

#[test]
fn the_page_for_what_is_not_there_works_at_any_address() {
    let base_path: BasePath = "/health/".parse().expect("a base path");
    let page = not_found_page(&shell(), &published(), &base_path);
    assert_eq!(page.path, "404.html");
    let document = Document::parse(&page.html);
    for element in document.elements() {
        let address = element.attribute("href").unwrap_or("#");
        let is_fixed = ["#", "/health/", "tel:", "mailto:", "https://example.org/"];
        assert!(is_fixed.iter().any(|it| address.starts_with(it)), "{address}");
    }
    assert!(page.html.contains(r#"data-root="/health/""#));
    for html in [page.html, render_offline_page(&shell(), &published())] {
        assert!(html.contains(r#"<meta name="robots" content="noindex""#));
        assert!(!html.contains("canonical"));
    }
}

#[test]
fn a_base_path_has_a_slash_at_both_ends_and_plain_names() {
    for good in ["/", "/health/", "/a/b-c_d.e~f/", "/A1/"] {
        assert_eq!(good.parse::<BasePath>().expect(good).as_str(), good);
    }
    for bad in [
        "",
        "health",
        "/health",
        "health/",
        "//",
        "/a//b/",
        "/../",
        "/./",
        "/a b/",
        "/a?b/",
        "/ü/",
        "/\"/",
        "https://example.org/",
    ] {
        let error = bad.parse::<BasePath>().expect_err(bad).to_string();
        assert!(error.starts_with(&format!("“{bad}” is not a base path.")), "{error}");
    }
}

#[test]
fn a_device_shows_the_site_by_its_name_and_icon() {
    let manifest: Value = serde_json::from_str(&manifest::content(&published())).expect("JSON");
    assert_eq!(manifest["name"], "Symptom Database");
    assert_eq!(manifest["start_url"], "./");
    let page = Document::parse(&pages(&published())[1].html);
    assert_eq!(links(&page, "manifest"), [format!("../../{}", manifest::name(&published()))]);
    for icon in manifest["icons"].as_array().expect("icons") {
        assert!(icon["src"].as_str().is_some_and(|src| src.starts_with("icon-")), "{icon}");
    }
}

#[test]
fn an_article_names_its_codes_symptoms_treatments_and_related_articles() {
    let migraine = [("/slug", json!("migraine")), ("/name", json!("Migraine"))];
    let dystonia = dystonia::condition_with(&[
        ("/other_names", json!(["Dystonic disorder"])),
        ("/symptoms", json!(["tremor"])),
        ("/related", json!(["migraine", "unknown"])),
        (
            "/codes",
            json!({
                "icd_10_cm": [{ "code": "G24.9", "name": "Dystonia, unspecified" }],
                "snomed_ct": [{ "code": "15802004" }],
            }),
        ),
    ]);
    let treatments: Vec<Value> =
        dystonia.treatments().iter().map(|(name, _)| json!(name)).collect();
    assert!(!treatments.is_empty(), "the shipped article has treatments");
    let pages = render(&shell(), &published(), vec![dystonia, dystonia::condition_with(&migraine)]);
    let article = data(&pages[1].html, "MedicalWebPage");
    let about = &article["about"];
    assert_eq!(about["@type"], "MedicalCondition");
    assert_eq!(about["alternateName"], json!(["Dystonic disorder"]));
    assert_eq!(about["signOrSymptom"], json!([{ "@type": "MedicalSymptom", "name": "Tremor" }]));
    let codes = json!([
        { "@type": "MedicalCode", "name": "Dystonia, unspecified", "codeValue": "G24.9", "codingSystem": "ICD-10-CM" },
        { "@type": "MedicalCode", "codeValue": "15802004", "codingSystem": "SNOMED CT" },
    ]);
    assert_eq!(about["code"], codes);
    let named = about["possibleTreatment"].as_array().expect("treatments");
    for treatment in named {
        assert_eq!(treatment["@type"], "MedicalTherapy");
        assert!(treatments.contains(&treatment["name"]), "{treatment}");
    }
    assert_eq!(article["relatedLink"], json!(["https://example.org/health/conditions/migraine/"]));
    let page = Document::parse(&pages[1].html);
    let related =
        page.named(&["a"]).find(|it| it.attribute("href") == Some("../../conditions/migraine/"));
    assert_eq!(related.map(Element::text).as_deref(), Some("Migraine"));
}

#[test]
fn an_article_without_codes_or_symptoms_claims_none() {
    let bare = dystonia::condition_with(&[("/symptoms", json!([])), ("/sections", json!([]))]);
    let about = data(&render(&shell(), &published(), vec![bare])[1].html, "MedicalWebPage");
    assert_eq!(about["about"], json!({ "@type": "MedicalCondition", "name": "Dystonia" }));
    assert!(about.get("relatedLink").is_none());
}

#[test]
fn sources_are_cited_with_their_dates_and_only_with_a_licence_that_is_an_address() {
    let licence = "https://creativecommons.org/licenses/by/4.0/";
    let sources = json!([
        { "title": "One", "publisher": "Publisher", "published": "2024-03", "licence": "public domain" },
        { "title": "Two", "publisher": "Publisher", "url": "https://example.org/two", "licence": licence },
    ]);
    let cited = dystonia::condition_with(&[("/sources", sources)]);
    let article = data(&render(&shell(), &published(), vec![cited])[1].html, "MedicalWebPage");
    let publisher = "Publisher";
    assert_eq!(
        article["citation"],
        json!([
            { "@type": "CreativeWork", "name": "One", "publisher": publisher, "datePublished": "2024-03" },
            { "@type": "CreativeWork", "name": "Two", "publisher": publisher, "url": "https://example.org/two", "license": licence },
        ])
    );
}
