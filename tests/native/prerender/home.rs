//! The home page.

use serde_json::json;
use symptom_database::model::condition::Condition;

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::pages::{home_page, shipped_site, site};

fn conditions() -> Vec<Condition> {
    let migraine = dystonia::condition_with(&[
        ("/slug", json!("migraine")),
        ("/name", json!("Migraine")),
        ("/summary", json!("A headache that comes back.")),
    ]);
    vec![dystonia::condition(), migraine]
}

#[test]
fn lists_each_condition_with_its_summary_and_a_link_to_its_page() {
    let conditions = conditions();
    let site = site(conditions.clone());
    let home = Document::parse(&site[0].html);
    for condition in &conditions {
        let list = home.around(home.by_id("a-to-z")).last().expect("a section");
        let link = home
            .inside(list)
            .find(|it| it.name == "a" && it.text() == condition.name.as_str())
            .unwrap_or_else(|| panic!("a link to {}", condition.name));
        let entry = home.around(link).find(|around| around.name == "li").expect("a list entry");
        assert_eq!(entry.text(), format!("{} {}", condition.name, condition.summary));
        let path = format!("{}index.html", link.attribute("href").unwrap_or_default());
        let path = path.trim_start_matches("./");
        let page = site.iter().find(|page| page.path == path);
        let page = Document::parse(&page.expect("the link leads to a page").html);
        assert_eq!(page.texts_of(&["h1"]), [condition.title.as_str()]);
    }
}

#[test]
fn lists_conditions_from_a_to_z_under_their_letters() {
    let home = home_page(conditions());
    assert_eq!(home.texts_of(&["h3"]), ["D", "M"]);
    for letter in ["d", "m"] {
        let id = format!("letter-{letter}");
        let link = home.named(&["a"]).find(|it| it.attribute("href") == Some(&format!("#{id}")));
        assert_eq!(link.map(Element::text), Some(home.by_id(&id).text()));
    }
}

#[test]
fn is_headed_by_the_sites_name() {
    let home = home_page(conditions());
    assert_eq!(home.texts_of(&["h1"]), ["Symptom Database"]);
    assert_eq!(home.texts_of(&["title"]), ["Symptom Database"]);
}

#[test]
fn needs_no_client() {
    let home = &shipped_site()[0];
    assert_eq!(home.path, "index.html");
    assert!(!home.html.contains("client-1a2b"), "the client is named");
}
