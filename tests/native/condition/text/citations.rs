//! Claims and their sources.

use symptom_database::model::{Id, Span};

use super::{section, text, words};

fn cited(claim: Vec<Span>, sources: &[&str]) -> Span {
    let id = |id: &&str| Id::try_from((*id).to_owned()).expect("an id");
    Span::Citation { claim, sources: sources.iter().map(id).collect() }
}

#[test]
fn finds_claims_and_their_sources() {
    let cases = [
        ("[A claim.](source:nhs)", vec![cited(vec![words("A claim.")], &["nhs"])]),
        (
            "It is [rare](source:nhs), and [mild](source:who,cdc).",
            vec![
                words("It is "),
                cited(vec![words("rare")], &["nhs"]),
                words(", and "),
                cited(vec![words("mild")], &["who", "cdc"]),
                words("."),
            ],
        ),
        ("[a](source:b, c , d)", vec![cited(vec![words("a")], &["b", "c", "d"])]),
        (
            "[See [a](#b), too](source:c)",
            vec![cited(vec![words("See "), section("a", "b"), words(", too")], &["c"])],
        ),
        ("*[a](source:b)*", vec![Span::Emphasis(vec![cited(vec![words("a")], &["b"])])]),
        (
            "[**a** b](source:c)",
            vec![cited(vec![Span::Strong(vec![words("a")]), words(" b")], &["c"])],
        ),
    ];
    for (source, spans) in cases {
        assert_eq!(text(source).map(|text| text.spans().to_vec()), Ok(spans), "{source}");
    }
}

#[test]
fn names_every_source_and_link_wherever_it_stands() {
    let text = text("*[a [b](#c)](source:d,e)* [f](source:g) [h](term:i)").expect("text");
    let sources: Vec<&str> = text.cited_sources().map(Id::as_str).collect();
    assert_eq!(sources, ["d", "e", "g"]);
    assert_eq!(text.linked_sections().map(Id::as_str).collect::<Vec<_>>(), ["c"]);
    assert_eq!(text.terms().map(Id::as_str).collect::<Vec<_>>(), ["i"]);
    assert_eq!(text.plain(), "a b f h");
}

#[test]
fn refuses_a_citation_in_a_citation_or_in_a_link() {
    for source in ["[a [b](source:c)](source:d)", "[a [b](source:c)](#d)"] {
        let error = text(source).expect_err(source);
        assert!(error.ends_with("Only a cited claim may hold a link."), "{error}");
    }
}

#[test]
fn refuses_what_is_no_list_of_sources() {
    for (sources, expected) in [
        ("", "“” is not an id. "),
        ("a,", "“” is not an id. "),
        ("a,,b", "“” is not an id. "),
        ("A", "“A” is not an id. "),
        ("a b", "“a b” is not an id. "),
        ("https://example.org", "“https://example.org” is not an id. "),
        ("a,b,a", "A claim cites the source “a” twice. "),
    ] {
        let error = text(&format!("[claim](source:{sources})")).expect_err(sources);
        assert!(error.starts_with(expected), "{sources}: {error}");
    }
    for broken in ["[](source:a)", "[claim] (source:a)", "[claim](source:a"] {
        let error = text(broken).expect_err(broken);
        assert!(error.starts_with("A link in this text is broken. "), "{error}");
    }
}
