//! Drawings that do more than draw.

use crate::harness::dystonia;
use crate::harness::folder::{DRAWING, content_errors, has_errors, public};

#[test]
fn a_drawing_that_several_articles_show_is_reported_once_in_its_own_file() {
    let other = dystonia::json_with(&[("/slug", serde_json::json!("tremor"))]);
    let folder = public(&[("dystonia.json", dystonia::JSON), ("tremor.json", &other)]);
    folder.write(
        "figures/body.svg",
        DRAWING
            .replace("<path ", "\n<path onclick=\"run()\" ")
            .replace("</svg>", "<animate/></svg>"),
    );
    has_errors(
        &folder,
        &[
            "figures/body.svg: A drawing cannot have the attribute “onclick”. It runs a program in the page. Remove it.",
            "figures/body.svg: A drawing cannot have the element “animate”. Drawings do not move, because movement keeps people from reading. Remove it.",
        ],
    );
    let lines: Vec<String> = content_errors(&folder);
    assert!(lines.iter().all(|it| it.starts_with("figures/body.svg:2: ")), "{lines:?}");
}

#[test]
fn at_most_twenty_errors_of_a_drawing_are_listed() {
    let folder = public(&[("dystonia.json", dystonia::JSON)]);
    let attributes: Vec<String> = (0..50).map(|number| format!("data-{number}=\"x\"")).collect();
    let attributes = attributes.join(" ");
    folder.write("figures/body.svg", DRAWING.replace("<path", &format!("<path {attributes}")));
    let told = content_errors(&folder);
    assert_eq!(told.len(), 21);
    assert_eq!(
        told.last().map(String::as_str),
        Some("figures/body.svg:1: More errors in this file: 30. Correct the ones above first.")
    );
}
