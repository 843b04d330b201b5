//! Values that no two articles may have.

use serde_json::{Value, json};
use symptom_database::builder::content::Content;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, has_errors, public};

/// A folder with the articles “dystonia” and “migraine”, with other values at some JSON pointers.
fn two(dystonia: &[(&str, Value)], migraine: &[(&str, Value)]) -> Folder {
    let migraine = [&[("/slug", json!("migraine"))], migraine].concat();
    let json = [dystonia, &migraine].map(dystonia::json_with);
    public(&[("dystonia.json", &json[0]), ("migraine.json", &json[1])])
}

#[test]
fn an_address_leads_to_one_article() {
    for alias in ["dystonia", "spasm", "migraine", "twice"] {
        let aliases = json!(["headache", "twice", alias]);
        let folder = two(&[("/aliases", json!(["spasm"]))], &[("/aliases", aliases)]);
        let first = if ["dystonia", "spasm"].contains(&alias) { "dystonia" } else { "migraine" };
        let expected = format!(
            "conditions/migraine.json: aliases[2]: “{alias}” is an address of “{first}” already. Remove it here or there."
        );
        has_errors(&folder, &[&expected]);
    }
}

#[test]
fn a_clash_of_addresses_is_one_error() {
    let error = |alias: &str, of: &str, slug: &str| {
        format!(
            "conditions/{of}.json: aliases[0]: “{alias}” is an address of “{slug}” already. Remove it here or there."
        )
    };
    let related = json!(["migraine"]);
    let text =
        |section: &str| json!([{ "paragraph": format!("[a](condition:headache#{section})") }]);
    // The earlier slug of one article is the slug of another, which a third names.
    let folder = two(&[("/aliases", json!(["migraine"]))], &[]);
    let third = [("/slug", json!("tremor")), ("/related", related)];
    folder.write("conditions/tremor.json", dystonia::json_with(&third));
    has_errors(&folder, &[&error("migraine", "dystonia", "migraine")]);
    // Two articles had the slug to which a third links.
    let alias = || ("/aliases", json!(["headache"]));
    let section = json!({ "id": "aura", "heading": "Aura", "blocks": [{ "paragraph": "x" }] });
    let folder = two(&[alias(), ("/sections/3", section)], &[alias()]);
    for section in ["aura", "awareness"] {
        let third = [("/slug", json!("tremor")), ("/introduction", text(section))];
        folder.write("conditions/tremor.json", dystonia::json_with(&third));
        has_errors(&folder, &[&error("headache", "migraine", "dystonia")]);
    }
}

#[test]
fn a_code_leads_to_one_article() {
    let codes = |icd: &str, snomed: &str| json!({ "icd_10_cm": [{ "code": "G20" }, { "code": icd }], "snomed_ct": [{ "code": snomed }] });
    let first =
        json!({ "icd_10_cm": [{ "code": "G24.9" }], "snomed_ct": [{ "code": "37796009" }] });
    let of = |icd, snomed| two(&[("/codes", first.clone())], &[("/codes", codes(icd, snomed))]);
    Content::read(of("G24", "230461009").path()).expect("the codes differ");
    let error = |place: &str, code: &str, slug: &str| {
        format!(
            "conditions/migraine.json: codes.{place}.code: “{code}” is a code of “{slug}” already. A code leads to one article: remove it here or there."
        )
    };
    has_errors(&of("G24.9", "230461009"), &[&error("icd_10_cm[1]", "G24.9", "dystonia")]);
    has_errors(&of("G20", "230461009"), &[&error("icd_10_cm[1]", "G20", "migraine")]);
    has_errors(&of("G24", "37796009"), &[&error("snomed_ct[0]", "37796009", "dystonia")]);
}

#[test]
fn an_authors_id_stands_for_one_author_also_among_co_authors() {
    let author = |id: &str, name: &str, kind: &str| json!([{ "id": id, "name": name, "kind": kind, "role": "wrote" }]);
    let of = |co_authors: Value| {
        two(
            &[("/co_authors", author("jo-doe", "Jo Doe", "person"))],
            &[("/co_authors", co_authors)],
        )
    };
    Content::read(of(author("jo-doe", "Jo Doe", "person")).path()).expect("the same author");
    for (co_authors, message) in [
        (
            author("jo-doe", "Jane Doe", "person"),
            "“jo-doe” is the id of Jo Doe, author of “dystonia”. Give Jane Doe another id, or correct the name.",
        ),
        (
            author("jo-doe", "Jo Doe", "organization"),
            "“jo-doe” is a person in one article and an organization in another: see “dystonia”. Correct the “kind”.",
        ),
        (
            author("haroon-rashid", "Haroon Rashid", "person"),
            "Haroon Rashid is listed twice. Remove one.",
        ),
    ] {
        let expected = format!("conditions/migraine.json: co_authors[0].id: {message}");
        has_errors(&of(co_authors), &[&expected]);
    }
}
