//! Hostile content is refused, or shown as text.

mod markup;

use std::fs;

use serde_json::{Value, json};
use symptom_database::builder::content::{Content, read_condition, read_site};

use crate::harness::dystonia;
use crate::harness::folder::{DRAWING, Folder, SITE, public};

fn refused(folder: &Folder) -> String {
    Content::read(folder.path()).expect_err("it is refused").to_string()
}

fn refused_condition(changes: &[(&str, Value)]) -> String {
    let diagnostics = read_condition(&dystonia::json_with(changes)).expect_err("it is refused");
    diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

const ADDRESSES: [&str; 8] = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "//example.org",
    "file:///etc/passwd",
];

#[test]
fn links_that_would_run_script_are_refused() {
    for address in ADDRESSES {
        let told =
            refused_condition(&[("/introduction/0/paragraph", json!(format!("[x]({address})")))]);
        assert!(told.contains("introduction[0].paragraph: "), "{told}");
        for scheme in ["#", "term:", "source:", "condition:", "page:", "file:", "tel:", "mailto:"] {
            let link = json!(format!("[x]({scheme}{address})"));
            let told = refused_condition(&[("/introduction/0/paragraph", link)]);
            assert!(told.contains("introduction[0].paragraph: "), "{told}");
        }
        let told = refused_condition(&[("/sources/1/url", json!(address))]);
        assert!(told.contains("sources[1].url: "), "{told}");
        for field in ["website", "phone", "email"] {
            let organization = json!({ "name": "A", field: address });
            let told = refused_condition(&[("/support", json!([organization]))]);
            assert!(told.contains(&format!("support[0].{field}: ")), "{told}");
        }
        for setting in ["/address", "/clinic"] {
            let value = if setting == "/clinic" {
                json!({ "name": "A", "website": address })
            } else {
                json!(address)
            };
            assert!(read_site(&dystonia::changed(SITE, &[(setting, value)])).is_err(), "{address}");
        }
    }
}

#[test]
fn ids_with_slashes_are_refused_wherever_an_id_stands() {
    for id in ["a/b", "../../index", "..", "/etc/passwd", "a\\b", "a\u{0}b", "a%2fb", "con\ndition"]
    {
        for place in ["/slug", "/sections/0/id", "/glossary/0/id", "/author/id", "/sources/0/id"] {
            let told = refused_condition(&[(place, json!(id))]);
            assert!(told.contains("is not an id."), "{place}: {told}");
        }
        for list in ["/aliases", "/related", "/sections/0/aliases", "/medical_help/red_flags"] {
            let told = refused_condition(&[(list, json!([id]))]);
            assert!(told.contains("is not an id."), "{list}: {told}");
        }
        for target in ["condition:", "condition:a#", "page:", "source:"] {
            let link = json!(format!("[x]({target}{id})"));
            let told = refused_condition(&[("/introduction/0/paragraph", link)]);
            assert!(told.contains("is not an id."), "{target}: {told}");
        }
        let figure = json!({ "image": id, "caption": "x", "description": "x" });
        let told = refused_condition(&[("/introduction/0", json!({ "figure": figure }))]);
        assert!(told.contains("introduction[0].figure.image: "), "{told}");
        let file = format!("{id}.png");
        let photo = json!({ "files": [file], "caption": "x", "description": "x" });
        let told = refused_condition(&[("/introduction/0", json!({ "photo": photo }))]);
        assert!(told.contains("introduction[0].photo.files[0]: "), "{told}");
    }
}

#[test]
fn a_string_of_ten_megabytes_is_refused_before_it_is_looked_at() {
    let huge = "x".repeat(10_000_000);
    let told = "This file is bigger than 1 MB";
    let folder = public(&[("dystonia.json", &dystonia::json_with(&[("/title", json!(huge))]))]);
    assert!(refused(&folder).contains(told));
    let folder = public(&[("dystonia.json", dystonia::JSON)]);
    folder.write("site.json", dystonia::changed(SITE, &[("/name", json!(huge))]));
    assert!(refused(&folder).contains(told));
    let folder = public(&[("dystonia.json", dystonia::JSON)]);
    folder.write("figures/body.svg", DRAWING.replace("M1 1h2", &"M1 1h2 ".repeat(1_500_000)));
    assert!(refused(&folder).contains("body.svg is bigger than 1 MB."));
}

#[test]
fn a_file_with_thousands_of_mistakes_is_answered() {
    let entries: Vec<Value> = (0..20_000).map(|_| json!(7)).collect();
    let told = refused_condition(&[("/introduction", json!(entries))]);
    assert!(told.lines().count() <= 101, "{}", told.lines().count());
    assert!(told.contains("More errors in this file: "), "{}", &told[told.len() - 300..]);
}

#[test]
fn what_is_nested_without_end_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(
        read_condition(
            &dystonia::JSON
                .replace("\"introduction\": [", &format!("\"introduction\": {deep}, \"x\": ["))
        )
        .is_err()
    );
    let section =
        |inner: String| format!(r#"{{"id":"a","heading":"A","blocks":[],"sections":[{inner}]}}"#);
    let sections = (0..1000).fold(String::new(), |inner, _| section(inner));
    assert!(
        read_condition(&dystonia::JSON.replace(
            "\"sections\": [\n    {\n      \"id\": \"causes\"",
            &format!("\"sections\": [{sections}, {{ \"id\": \"causes\"")
        ))
        .is_err()
    );
}

#[test]
fn nothing_of_a_file_that_is_no_drawing_is_shown() {
    let folder = public(&[("dystonia.json", dystonia::JSON)]);
    let body = folder.path().join("figures/body.svg");
    fs::remove_file(&body).expect("it was there");
    std::os::unix::fs::symlink("/etc/passwd", &body).expect("a link");
    let told = refused(&folder);
    assert!(told.contains("body.svg") && !told.contains("root:"), "{told}");
}
