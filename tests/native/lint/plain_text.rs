//! Markup in fields that have none.

use serde_json::json;

use super::{is_not_reported, is_reported};

#[test]
fn markup_in_a_plain_text_is_a_warning() {
    for (place, path) in [
        ("/name", "name"),
        ("/title", "title"),
        ("/summary", "summary"),
        ("/questions/0", "questions[0]"),
        ("/sections/0/heading", "sections[0].heading"),
        ("/sections/2/sections/0/heading", "sections[2].sections[0].heading"),
        ("/glossary/0/term", "glossary[0].term"),
    ] {
        for text in ["*Tests*", "[Tests](source:nhs)", "<b>Tests</b>", "`Tests`"] {
            is_reported(
                &[(place, json!(text))],
                &format!("Warning {path}: “{text}” is plain text: readers see its markup"),
            );
        }
    }
}

#[test]
fn signs_that_are_no_markup_are_not_reported() {
    for text in ["Grade A (1 < 2)", "5 * 3", "What [sic] is it?"] {
        is_not_reported(&[("/sections/0/heading", json!(text))], "is plain text");
    }
}
