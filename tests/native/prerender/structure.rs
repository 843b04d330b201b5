//! The structure of pages: headings, folds, ids and links.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use symptom_database::builder::content::read_condition;
use symptom_database::builder::paths;

use serde_json::{Value, json};

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::pages::{article_page, dystonia_page, shipped_site};

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

#[test]
fn has_the_articles_headings_in_order() {
    let expected = [
        ("h1", "What are the symptoms and treatment options for dystonia?"),
        ("h2", "Causes of Dystonia"),
        ("h2", "Symptoms of Dystonia"),
        ("h2", "Treatment for Dystonia"),
        ("h3", "Medications"),
        ("h3", "Physical Therapy"),
        ("h3", "Deep Brain Stimulation"),
        ("h3", "Alternative Therapies"),
        ("h2", "Dystonia Awareness"),
        ("h2", "Conclusion"),
        ("h2", "About the author"),
        ("h2", "Add a comment"),
    ];
    let page = dystonia_page();
    let headings: Vec<(&str, String)> = page
        .named(&HEADINGS)
        .map(|heading| (heading.name.as_str(), heading.text()))
        .filter(|(_, text)| expected.iter().any(|(_, heading)| heading == text))
        .collect();
    assert_eq!(headings, expected.map(|(level, text)| (level, text.to_owned())));
}

#[test]
fn skips_no_level_of_heading() {
    for page in shipped_site() {
        let document = Document::parse(&page.html);
        let levels: Vec<usize> = document
            .named(&HEADINGS)
            .filter_map(|heading| HEADINGS.iter().position(|name| *name == heading.name))
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 0).count(), 1, "one h1");
        assert_eq!(levels[0], 0, "the h1 comes first");
        assert!(levels.is_sorted_by(|before, after| *after <= before + 1), "{levels:?}");
    }
}

#[test]
fn names_treatments_in_headings_one_level_below_that_of_their_section() {
    let treatments =
        |name: &str| json!([{ "treatments": [{ "name": name, "what": "What it is." }] }]);
    let section = |id: &str, sections: Value| json!({ "id": id, "heading": id, "blocks": treatments(&format!("In {id}")), "sections": sections });
    let nested =
        json!([section("outer", json!([section("middle", json!([section("inner", json!([]))]))]))]);
    let condition = dystonia::condition_with(&[
        ("/introduction", treatments("In the introduction")),
        ("/sections", nested),
        ("/conclusion", treatments("In the conclusion")),
    ]);
    let page = article_page(condition);
    let headings: Vec<(&str, String)> = page
        .named(&HEADINGS)
        .map(|heading| (heading.name.as_str(), heading.text()))
        .filter(|(_, text)| text.starts_with("In "))
        .collect();
    let expected = [
        ("h2", "In the introduction"),
        ("h3", "In outer"),
        ("h4", "In middle"),
        ("h5", "In inner"),
        ("h3", "In the conclusion"),
    ];
    assert_eq!(headings, expected.map(|(level, text)| (level, text.to_owned())));
}

#[test]
fn tells_each_form_from_the_others_by_its_name() {
    for page in shipped_site() {
        let document = Document::parse(&page.html);
        let forms = document.named(&["form"]).filter(|form| form.attribute("role").is_none());
        let names: Vec<&str> =
            forms.map(|form| form.attribute("aria-label").unwrap_or_default()).collect();
        let different: HashSet<&str> = names.iter().copied().collect();
        assert_eq!(different.len(), names.len(), "{names:?}");
        assert!(!names.is_empty() && !different.contains(""), "{names:?}");
    }
}

#[test]
fn asks_in_a_group_with_a_name_which_questions_to_ask() {
    let page = dystonia_page();
    let questions = page.by_id("appointment-questions");
    let group = page.around(questions).find(|around| around.name == "fieldset").expect("a group");
    let legend = page.inside(group).next().expect("a legend");
    assert_eq!((legend.name.as_str(), legend.text().as_str()), ("legend", "Questions to ask"));
}

/// The headings of the folds around an element, outermost first.
fn folds_around(page: &Document, element: &Element) -> Vec<String> {
    page.around(element)
        .filter(|around| around.name == "details")
        .map(|fold| {
            page.inside(fold).find(|inner| inner.name == "summary").expect("a summary").text()
        })
        .collect()
}

#[test]
fn folds_each_section_inside_the_one_it_belongs_to() {
    let page = dystonia_page();
    let treatment = "Treatment for Dystonia";
    let cases: [(&str, &[&str]); 8] = [
        ("causes", &["Causes of Dystonia"]),
        ("symptoms", &["Symptoms of Dystonia"]),
        ("treatment", &[treatment]),
        ("medications", &[treatment, "Medications"]),
        ("physical-therapy", &[treatment, "Physical Therapy"]),
        ("deep-brain-stimulation", &[treatment, "Deep Brain Stimulation"]),
        ("alternative-therapies", &[treatment, "Alternative Therapies"]),
        ("awareness", &["Dystonia Awareness"]),
    ];
    for (id, folds) in cases {
        assert_eq!(folds_around(&page, page.by_id(id)), folds, "{id}");
    }
    let sections = page.named(&["details"]);
    let sections = sections.filter(|fold| fold.attribute("class") == Some("article-section"));
    assert_eq!(sections.count(), cases.len());
}

#[test]
fn shows_every_section_closed_at_first() {
    let page = dystonia_page();
    let open: Vec<String> = page
        .named(&["details"])
        .filter(|fold| fold.attribute("class") == Some("article-section"))
        .filter(|fold| fold.attribute("open").is_some())
        .map(Element::text)
        .collect();
    assert_eq!(open, Vec::<String>::new());
}

#[test]
fn shows_introduction_and_conclusion_whatever_is_folded() {
    let page = dystonia_page();
    let introduction = page.by_id("introduction");
    assert_eq!(introduction.attribute("aria-label"), Some("Introduction"));
    for always_visible in [introduction, page.by_id("conclusion")] {
        assert_eq!(folds_around(&page, always_visible), Vec::<String>::new());
    }
}

#[test]
fn uses_each_id_once() {
    for page in shipped_site() {
        let document = Document::parse(&page.html);
        let mut ids = HashSet::new();
        for id in document.elements().filter_map(|element| element.attribute("id")) {
            assert!(ids.insert(id), "{} has two elements with the id {id}", page.path);
        }
        assert!(ids.contains("main"));
    }
}

#[test]
fn refers_only_to_ids_that_are_there() {
    let page = dystonia_page();
    let mut references = 0;
    for element in page.elements() {
        for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
            for id in element.attribute(attribute).unwrap_or_default().split_whitespace() {
                assert!(!page.by_id(id).name.is_empty());
                references += 1;
            }
        }
    }
    assert!(references > 3, "only {references} references were looked at");
}

/// Whether a link leads away from the site: to another one, or to a telephone.
fn is_elsewhere(href: &str) -> bool {
    ["https://", "http://", "tel:"].iter().any(|it| href.starts_with(it))
}

/// The file that a link on a page leads to, and its fragment.
fn destination(page: &Path, href: &str) -> (PathBuf, Option<String>) {
    let (way, fragment) = match href.split_once('#') {
        Some((way, fragment)) => (way, Some(fragment.to_owned())),
        None => (href, None),
    };
    if way.is_empty() {
        return (page.to_owned(), fragment);
    }
    let mut place = page.parent().expect("a page is in a folder").to_owned();
    for step in way.split('/') {
        match step {
            "" | "." => {}
            ".." => assert!(place.pop(), "{href} leads out of the site"),
            name => place.push(name),
        }
    }
    (place.join("index.html"), fragment)
}

#[test]
fn links_only_to_pages_and_parts_that_are_there() {
    let documents = shipped_site().iter().map(|page| (&page.path, Document::parse(&page.html)));
    let site: HashMap<PathBuf, Document> =
        documents.map(|(path, document)| (PathBuf::from(path), document)).collect();
    for (page, document) in &site {
        let links: Vec<&str> =
            document.named(&["a"]).filter_map(|link| link.attribute("href")).collect();
        assert!(!links.is_empty());
        // The licenses are no page: they come with the kit.
        let is_page = |href: &&str| !is_elsewhere(href) && !href.ends_with(paths::LICENSES);
        for href in links.into_iter().filter(is_page) {
            let (path, fragment) = destination(page, href);
            let target = site.get(&path);
            let target = target.unwrap_or_else(|| panic!("{href} leads to {}", path.display()));
            if let Some(id) = fragment {
                assert!(!target.by_id(&id).name.is_empty());
            }
        }
    }
}

#[test]
fn links_from_the_contents_to_every_section() {
    let page = dystonia_page();
    let contents = page.around(page.by_id("contents"));
    let contents = contents.filter(|around| around.name == "nav").last().expect("a navigation");
    for section in [
        "medical-help",
        "causes",
        "symptoms",
        "treatment",
        "medications",
        "awareness",
        "conclusion",
        "author",
        "comments",
        "appointment",
        "glossary",
        "sources",
        "your-notes",
    ] {
        let href = format!("#{section}");
        let link = page.inside(contents).find(|link| link.attribute("href") == Some(&href));
        let words = link.unwrap_or_else(|| panic!("the contents have {href}")).text();
        assert!(page.texts_of(&HEADINGS).contains(&words), "{words}");
    }
}

#[test]
fn loads_nothing_from_other_sites() {
    for page in shipped_site() {
        let document = Document::parse(&page.html);
        for element in document.elements().filter(|element| element.name != "a") {
            for attribute in ["src", "href", "srcset", "action", "data", "poster"] {
                let address = element.attribute(attribute).unwrap_or_default();
                assert!(!address.contains("//"), "<{}> asks for {address}", element.name);
            }
            let is_data = element.attribute("type").is_some_and(|kind| kind.ends_with("json"));
            if element.name == "script" && !is_data {
                assert!(!element.text().contains("://"), "a script asks for another site");
            }
        }
    }
}

#[test]
fn takes_no_id_of_the_page_as_the_id_of_a_section() {
    let page = dystonia_page();
    let sections: HashSet<&str> = page
        .named(&["details"])
        .flat_map(|fold| page.inside(fold).filter_map(|inner| inner.attribute("id")))
        .collect();
    let own_ids = page.elements().filter_map(|element| element.attribute("id"));
    let taken: Vec<&str> = own_ids
        .filter(|id| !sections.contains(id))
        .filter(|id| read_condition(&dystonia::json_with(&[("/sections/3/id", json!(id))])).is_ok())
        .collect();
    assert_eq!(taken, Vec::<&str>::new(), "a section may have these ids, and so break the page");
}
