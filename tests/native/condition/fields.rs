//! The form of fields that say who, when and where.

use serde_json::{Value, json};
use symptom_database::model::condition::{Author, AuthorKind};
use symptom_database::model::{Day, PartialDate};

use super::blocks::{is_read, is_refused};
use crate::harness::dystonia;
use crate::harness::pages::english;

#[test]
fn a_day_has_the_same_words_for_readers_and_for_authors_in_each_month() {
    for month in 1..=12 {
        let day = Day::try_from(format!("2026-{month:02}-05")).expect("a day");
        assert_eq!(english().format(&day.message()), day.in_words());
        let date = PartialDate::try_from(format!("2026-{month:02}")).expect("a month");
        assert_eq!(english().format(&date.message()), date.in_words());
    }
}

#[test]
fn a_source_is_dated_by_its_year_month_or_day() {
    for (date, words, first_day) in [
        ("2024", "2024", "2024-01-01"),
        ("2024-03", "March 2024", "2024-03-01"),
        ("2024-03-11", "11 March 2024", "2024-03-11"),
        ("2024-02-29", "29 February 2024", "2024-02-29"),
    ] {
        let read = PartialDate::try_from(date.to_owned()).expect(date);
        assert_eq!((read.in_words().as_str(), read.to_string().as_str()), (words, date));
        assert_eq!(read.first_day().to_string(), first_day);
        assert_eq!(english().format(&read.message()), words);
    }
    for date in [
        "",
        "24",
        "2024-",
        "2024-3",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "March 2024",
        "03/2024",
        "2024-03-11T10:00",
        "-024",
        "+024",
        "２０２４",
        "é é",
        "2024 ",
    ] {
        is_refused(
            &[("/sources/1/published", json!(date))],
            &format!(
                "sources[1].published: “{date}” is not a date. Write a year, a month or a day, such as “2024”"
            ),
        );
    }
    is_refused(
        &[("/sources/1/published", json!(2024))],
        "sources[1].published: Expected a text: \"…\". Write a value of this kind.",
    );
    // The day of reading is known.
    is_refused(&[("/sources/1/read", json!("2024"))], "sources[1].read: “2024” is not a day. ");
}

#[test]
fn a_source_may_have_a_licence() {
    let condition = is_read(&[("/sources/1/licence", json!("OGL v3"))]);
    let licence = condition.sources[1].licence.as_ref().map(ToString::to_string);
    assert_eq!(licence.as_deref(), Some("OGL v3"));
    is_refused(&[("/sources/1/licence", json!(" "))], "sources[1].licence: This text is blank. ");
}

#[test]
fn authors_may_be_several_and_an_organization() {
    let clinic =
        json!({ "id": "clinic", "kind": "organization", "name": "A clinic", "role": "wrote" });
    let condition = is_read(&[("/co_authors", json!([clinic]))]);
    let authors: Vec<String> = condition.authors().map(Author::full_name).collect();
    assert_eq!(authors, ["Haroon Rashid, MD", "A clinic"]);
    assert_eq!(condition.co_authors[0].kind, AuthorKind::Organization);
    is_refused(
        &[("/author/kind", json!("company"))],
        "author.kind: Unknown variant `company`, expected `person` or `organization`. ",
    );
    is_refused(
        &[("/co_authors", json!([{ "id": "a", "role": "wrote" }]))],
        "co_authors[0]: Missing field `name`. Add it.",
    );
}

#[test]
fn a_review_needs_no_credential() {
    let condition = is_read(&[("/review", json!({ "name": "Jo Bloggs", "day": "2026-11-30" }))]);
    assert!(condition.review.is_some_and(|review| review.credential.is_none()));
}

#[test]
fn help_has_three_levels_words_for_a_bystander_and_shared_signs() {
    let help = json!({
        "emergency": ["a"],
        "urgent": ["b"],
        "doctor": ["c"],
        "bystander": ["d", "e"],
    });
    let condition = is_read(&[("/medical_help", help)]);
    let texts = condition.texts();
    let paths: Vec<String> = texts.iter().take(5).map(|(path, _)| path.to_string()).collect();
    let expected = ["emergency[0]", "bystander[0]", "bystander[1]", "urgent[0]", "doctor[0]"];
    assert_eq!(paths, expected.map(|it| format!("medical_help.{it}")));
    is_refused(
        &[("/medical_help/red_flags", json!(["Head ache"]))],
        "medical_help.red_flags[0]: “Head ache” is not an id. ",
    );
    is_refused(
        &[("/medical_help/later", json!([]))],
        "medical_help.later: Unknown field `later`, expected one of `emergency`, `urgent`, `doctor`, `bystander`, `red_flags`. ",
    );
}

#[test]
fn a_condition_names_its_status_earlier_slugs_and_related_conditions() {
    let condition = is_read(&[
        ("/status", json!("draft")),
        ("/aliases", json!(["torsion-dystonia"])),
        ("/related", json!(["tremor"])),
        ("/sections/0/aliases", json!(["origins"])),
        ("/introduction/0", json!({ "paragraph": "See [origins](#origins)." })),
    ]);
    assert!(condition.is_draft());
    is_refused(&[("/status", json!("hidden"))], "status: Unknown variant `hidden`");
    is_refused(&[("/aliases", json!(["a/b"]))], "aliases[0]: “a/b” is not an id. ");
    is_refused(&[("/related", json!([""]))], "related[0]: “” is not an id. ");
    is_refused(
        &[("/sections/0/aliases", json!(["symptoms"]))],
        "sections[0].aliases[0]: “symptoms” is already the id of sections[1]. ",
    );
    is_refused(
        &[("/sections/0/medical", json!("no"))],
        "sections[0].medical: Expected true or false. ",
    );
}

#[test]
fn an_organization_has_a_name_and_ways_to_reach_it() {
    let full = json!({
        "name": "A society",
        "what": "Informs about [dystonia](#causes).",
        "website": "https://example.org/",
        "phone": "+1-555-0100",
        "email": "info@example.org",
    });
    let condition = is_read(&[("/support", json!([full]))]);
    assert_eq!(serde_json::to_value(&condition.support[0]).expect("JSON"), full);
    for (field, wrong) in [
        ("name", " "),
        ("what", "[x](#none)"),
        ("website", "javascript:alert(1)"),
        ("phone", "tel:911"),
        ("email", "a@b"),
    ] {
        let mut organization = full.clone();
        organization[field] = json!(wrong);
        is_refused(&[("/support", json!([organization]))], &format!("support[0].{field}: "));
    }
}

#[test]
fn what_happens_without_treatment_is_a_section_to_which_texts_may_link() {
    let link = ("/introduction/0", json!({ "paragraph": "See [more](#without-treatment)." }));
    is_refused(
        std::slice::from_ref(&link),
        "introduction[0].paragraph: The link leads to “#without-treatment”",
    );
    is_read(&[link, ("/without_treatment", json!([{ "paragraph": "It may last." }]))]);
    is_refused(
        &[("/without_treatment", json!([{ "list": [] }]))],
        "without_treatment[0].list: This list is empty. ",
    );
}

#[test]
fn a_citation_names_a_source_of_the_article() {
    let paragraph = |text: &str| ("/introduction/0/paragraph", json!(text));
    is_read(&[paragraph("[A claim](source:nhs, fda).")]);
    is_refused(
        &[paragraph("[A claim](source:nhs, who).")],
        "introduction[0].paragraph: No source has the id “who”. Correct the id, or give a source in “sources” the id “who”.",
    );
    for (place, path) in [
        ("/medical_help/doctor/0", "medical_help.doctor[0]"),
        ("/glossary/0/definition", "glossary[0].definition"),
        ("/sections/0/blocks/4/figure/caption", "sections[0].blocks[4].figure.caption"),
        ("/conclusion/0/paragraph", "conclusion[0].paragraph"),
    ] {
        is_refused(
            &[(place, json!("[x](source:who)"))],
            &format!("{path}: No source has the id “who”. "),
        );
    }
}

#[test]
fn each_source_has_an_id_of_its_own() {
    is_refused(
        &[("/sources/4/id", json!("nhs"))],
        "sources[4].id: “nhs” is already the id of sources[1]. Give each source an id of its own.",
    );
    is_refused(&[("/sources/4/id", json!("J A M A"))], "sources[4].id: “J A M A” is not an id. ");
    let unnamed = json!({ "title": "A", "publisher": "B", "read": "2026-11-22" });
    let mut file: Value = serde_json::from_str(dystonia::JSON).expect("JSON");
    let sources = file["sources"].as_array_mut().expect("a list");
    sources.extend([unnamed.clone(), unnamed]);
    is_read(&[("/sources", file["sources"].clone())]);
}
