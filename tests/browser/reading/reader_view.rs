//! What is left of the article in a browser's reader view.

use std::{env, fs};

use serde_json::json;

use crate::harness::setup::open_article_with;
use crate::harness::site::Faults;

/// What makes Firefox's reader view of a page.
fn readability() -> String {
    let folder = env::var("VALIDATORS_DIR").expect("scripts/test says where the validators are");
    let path = format!("{folder}/node_modules/@mozilla/readability/Readability.js");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("run scripts/setup: {path}: {error}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_article_is_in_it_and_urgent_help_comes_first() {
    // What makes the view is the browser's own, which no page's policy binds.
    let faults = Faults { lose_policy: true, ..Default::default() };
    let (_site, browser) = open_article_with(faults).await;
    let script = format!(
        "{}
         const words = (element) => element.textContent.replace(/\\s+/g, ' ').trim();
         const view = new Readability(document.cloneNode(true)).parse();
         const text = words(new DOMParser().parseFromString(view.content, 'text/html').body);
         const tools = '.needs-client, .needs-script, .needs-speech, .client-note, .appointment, .article__comments, [hidden]';
         const parts = [...document.querySelectorAll('.article__text :is(h2, h3, h4, h5, h6, p, li, dt, dd, figcaption)')]
             .filter(part => part.textContent.trim() && !part.closest(tools));
         const missing = parts.map(words).filter(part => !text.includes(part));
         return [parts.length, missing, view.byline, text.indexOf('When to get medical help')]",
        readability()
    );
    let answer = browser.run(&script).await;
    assert!(answer[0].as_u64() > Some(50), "the article has {answer}");
    assert_eq!(answer[1], json!([]), "what is missing");
    assert_eq!(answer[2], "Haroon Rashid, MD");
    assert_eq!(answer[3], 0, "what comes first");
}
