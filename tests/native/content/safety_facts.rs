//! The facts that readers' safety rests on are in the shipped articles, where a reader looks for them.

use std::fs;
use std::path::Path;

use scraper::{ElementRef, Html, Selector};
use serde::Deserialize;

use crate::harness::pages::shipped_site;

/// A fact that an article must state.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SafetyFact {
    /// The fact, in short.
    fact: String,
    /// A level of medical help, or the id of a section.
    #[serde(rename = "in")]
    part: String,
    /// Pieces of the article's text. One block of text has all of them.
    words: Vec<String>,
}

/// The elements that hold one block of text each.
const BLOCKS: &str = "li, p, td, dd, dt, th, figcaption, tr, .callout, .block--treatments > *";

#[test]
fn every_shipped_article_states_the_facts_that_safety_rests_on() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/safety-facts"));
    let mut missing = Vec::new();
    let articles = shipped_site();
    let articles = articles.iter().filter_map(|page| {
        let slug = page.path.strip_prefix("conditions/")?.strip_suffix("/index.html")?;
        Some((slug, page))
    });
    for (slug, page) in articles {
        let facts = fs::read_to_string(folder.join(format!("{slug}.json")))
            .unwrap_or_else(|_| panic!("no list of safety facts for “{slug}”"));
        let facts: Vec<SafetyFact> = serde_json::from_str(&facts).expect("a list of facts");
        assert!(facts.iter().any(|it| it.part == "emergency"), "{slug}: no sign of an emergency");
        let page = Html::parse_document(&page.html);
        for SafetyFact { fact, part, words } in facts {
            assert!(!words.is_empty(), "{slug}: {fact}");
            let is_stated = blocks_of(&page, &part)
                .iter()
                .any(|text| words.iter().all(|it| text.contains(&it.to_lowercase())));
            if !is_stated {
                missing.push(format!("{slug}, {part}: {fact} {words:?}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The texts of the blocks in a part of an article, in lower case.
fn blocks_of(page: &Html, part: &str) -> Vec<String> {
    let outer = match part {
        "emergency" | "urgent" | "doctor" | "bystander" => {
            format!(".medical-help__card--{part}")
        }
        id => format!("[id=\"{id}\"]"),
    };
    let (outer, blocks) = (selector(&outer), selector(BLOCKS));
    let blocks = page.select(&outer).flat_map(|it| it.select(&blocks).collect::<Vec<_>>());
    blocks.map(text_of).collect()
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

/// The text of an element without the marks of citations, with single spaces.
fn text_of(element: ElementRef<'_>) -> String {
    let is_mark = |node: ego_tree::NodeRef<'_, scraper::Node>| {
        let mut around = node.ancestors().filter_map(ElementRef::wrap);
        around.any(|it| it.value().name() == "sup")
    };
    let texts = element.descendants().filter(|it| !is_mark(*it));
    let text: String = texts.filter_map(|it| it.value().as_text().map(|it| &**it)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
