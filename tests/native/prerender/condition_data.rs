//! The articles as data for other programs.

use std::fs;

use serde_json::{Value, json};
use symptom_database::builder::content::{Content, schema};
use symptom_database::builder::prerender::RenderOptions;
use symptom_database::model::condition::Condition;
use symptom_database::model::condition_index::ConditionIndex;

use crate::harness::document::Document;
use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::pages::{render_site, shells};

/// An article with fields of many kinds.
fn article() -> String {
    dystonia::json_with(&[
        ("/aliases", json!(["old-name"])),
        ("/language", json!("en")),
        ("/other_names", json!(["Dystonic disorder", "</script>"])),
        ("/codes", json!({ "icd_10_cm": [{ "code": "G24.9", "name": "Dystonia, unspecified" }] })),
        ("/introduction/0", json!({ "paragraph": "A *text* with “quotes” & \\<markup>." })),
    ])
}

fn render(article: &str) -> Folder {
    let (content, site) = (public(&[("dystonia.json", article)]), Folder::new());
    let content = Content::read(content.path()).expect("no diagnostics");
    let options = RenderOptions::default();
    render_site(content, shells().path(), &options, site.path()).expect("the site is rendered");
    site
}

fn read(site: &Folder, name: &str) -> String {
    fs::read_to_string(site.path().join(name)).expect("a file")
}

#[test]
fn the_data_of_an_article_is_valid_and_gives_the_same_page_again() {
    let first = render(&article());
    let data = read(&first, "conditions/dystonia/condition.json");
    let value: Value = serde_json::from_str(&data).expect("JSON");
    assert_eq!(schema::errors::<Condition>(&value), []);
    let file =
        first.path().join("conditions/dystonia").join(value["$schema"].as_str().expect("a path"));
    let published: Value =
        serde_json::from_str(&fs::read_to_string(file).expect("the schema is there"))
            .expect("JSON");
    assert!(jsonschema::is_valid(&published, &value));
    let again = render(&data);
    for name in ["conditions/dystonia/index.html", "conditions/dystonia/condition.json"] {
        assert_eq!(read(&first, name), read(&again, name), "{name}");
    }
    assert_eq!(read(&first, "conditions/old-name/condition.json"), data);
}

#[test]
fn the_page_of_an_article_names_its_data() {
    let site = render(&article());
    let page = Document::parse(&read(&site, "conditions/dystonia/index.html"));
    let link = page.named(&["link"]).find(|it| it.attribute("rel") == Some("alternate"));
    let link = link.expect("a link to the data");
    assert_eq!(link.attribute("type"), Some("application/json"));
    assert_eq!(link.attribute("href"), Some("condition.json"));
}

#[test]
fn the_index_lists_every_article_as_its_schema_says() {
    let site = render(&article());
    let index: Value = serde_json::from_str(&read(&site, "conditions/index.json")).expect("JSON");
    assert_eq!(schema::errors::<ConditionIndex>(&index), []);
    let condition = dystonia::condition();
    assert_eq!(
        index,
        json!({
            "$schema": "../condition-index.schema.json",
            "version": 1,
            "conditions": [{
                "slug": "dystonia",
                "name": condition.name,
                "other_names": ["Dystonic disorder", "</script>"],
                "title": condition.title,
                "summary": condition.summary,
                "symptoms": condition.symptoms,
                "codes": { "icd_10_cm": [{ "code": "G24.9", "name": "Dystonia, unspecified" }] },
                "url": "dystonia/",
                "data": "dystonia/condition.json",
                "language": "en",
                "last_modified": condition.last_modified(),
            }],
        })
    );
    for address in
        ["dystonia/index.html", "dystonia/condition.json", "../condition-index.schema.json"]
    {
        assert!(site.path().join("conditions").join(address).is_file(), "{address}");
    }
}

/// A copy of the folder of a clinic, whose articles use every field, and share signs and words.
fn clinic() -> Folder {
    let clinic = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/clinic");
    let copy = Folder::new();
    for (name, content) in Folder::files_in(clinic.as_ref()) {
        copy.write(name.to_str().expect("a plain name"), content);
    }
    copy
}

#[test]
fn the_data_of_articles_that_share_texts_gives_the_same_pages_again() {
    let render = |content: &Folder| {
        let (content, site) =
            (Content::read(content.path()).expect("no diagnostics"), Folder::new());
        render_site(content, shells().path(), &RenderOptions::default(), site.path())
            .expect("the site is rendered");
        site
    };
    let content = clinic();
    let first = render(&content);
    let names = ["migraine", "carpal-tunnel-syndrome"];
    for name in names {
        let data = read(&first, &format!("conditions/{name}/condition.json"));
        content.write(&format!("conditions/{name}.json"), data);
    }
    let again = render(&content);
    for name in names {
        let page = format!("conditions/{name}/index.html");
        assert!(read(&first, &page) == read(&again, &page), "{name} has another page");
    }
}
