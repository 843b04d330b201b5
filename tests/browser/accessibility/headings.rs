//! The headings of folded sections in the accessibility tree.

use serde_json::{Value, json};

use crate::harness::engine::Engine;
use crate::harness::setup::open_article;

/// The decision on headings in `docs/decisions` rests on this.
#[tokio::test(flavor = "multi_thread")]
async fn the_heading_of_a_folded_section_is_a_heading_to_a_screen_reader() {
    // Only Chromium shows its accessibility tree.
    if !matches!(Engine::chosen(), Engine::Chromium) {
        return;
    }
    let (_site, browser) = open_article().await;
    let tree = browser.devtools("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().expect("nodes");
    let headings: Vec<&Value> = nodes
        .iter()
        .filter(|node| node["role"]["value"] == "heading")
        .map(|node| &node["name"]["value"])
        .collect();
    let summaries = browser.texts(".article-section__summary h2").await;
    assert!(summaries.len() > 3, "{summaries:?}");
    for heading in summaries {
        assert!(headings.iter().any(|it| **it == heading), "{heading} is not among {headings:?}");
    }
}
