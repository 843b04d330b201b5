//! Stressed words.

use symptom_database::model::Span;

use super::{section, text, words};

fn emphasis(inner: Vec<Span>) -> Span {
    Span::Emphasis(inner)
}

fn strong(inner: Vec<Span>) -> Span {
    Span::Strong(inner)
}

#[test]
fn finds_stressed_words() {
    let cases = [
        ("*a*", vec![emphasis(vec![words("a")])]),
        ("**a**", vec![strong(vec![words("a")])]),
        (
            "Do *not* and **never** wait.",
            vec![
                words("Do "),
                emphasis(vec![words("not")]),
                words(" and "),
                strong(vec![words("never")]),
                words(" wait."),
            ],
        ),
        ("un*believ*able", vec![words("un"), emphasis(vec![words("believ")]), words("able")]),
        (
            "(*a b*), “**c**”",
            vec![
                words("("),
                emphasis(vec![words("a b")]),
                words("), “"),
                strong(vec![words("c")]),
                words("”"),
            ],
        ),
        ("*a*, 2 * 3", vec![emphasis(vec![words("a")]), words(", 2 * 3")]),
        (r"*a\*b*", vec![emphasis(vec![words("a*b")])]),
        ("*a\nb*", vec![emphasis(vec![words("a\nb")])]),
    ];
    for (source, spans) in cases {
        assert_eq!(text(source).map(|text| text.spans().to_vec()), Ok(spans), "{source}");
    }
}

#[test]
fn stressed_words_hold_links_and_links_hold_stressed_words() {
    let cases = [
        ("**a *b* c**", vec![strong(vec![words("a "), emphasis(vec![words("b")]), words(" c")])]),
        ("*a **b** c*", vec![emphasis(vec![words("a "), strong(vec![words("b")]), words(" c")])]),
        ("*see [a](#b)*", vec![emphasis(vec![words("see "), section("a", "b")])]),
        // The asterisks in a link's address are no markup.
        ("*[a](#b) c*", vec![emphasis(vec![section("a", "b"), words(" c")])]),
    ];
    for (source, spans) in cases {
        assert_eq!(text(source).map(|text| text.spans().to_vec()), Ok(spans), "{source}");
    }
    let address = text("*[a](https://example.org/*) b*").expect("text");
    assert_eq!(address.plain(), "a b");
    let label = text("[see *this*](#a)").expect("text");
    assert_eq!((label.plain().as_str(), label.linked_sections().count()), ("see this", 1));
}

#[test]
fn refuses_asterisks_without_a_counterpart() {
    for (source, asterisks) in [
        ("*a", "*"),
        ("**a", "**"),
        ("**a*", "**"),
        ("*a**", "*"),
        ("5*3", "*"),
        ("2 ** 3", "**"),
        ("***a***", "***"),
        ("**", "**"),
        ("*a *", "*"),
        ("[*a](#b)*", "*"),
        ("*a [b*](#c)", "*"),
        (r"*a\*", "*"),
        ("**********", "****"),
    ] {
        assert_eq!(
            text(source),
            Err(format!(
                "“{asterisks}” has no counterpart. Write “*word*” or “**word**”, or “\\*” for an \
                 asterisk that readers shall see."
            )),
            "{source}"
        );
    }
}

#[test]
fn refuses_stressed_words_in_stressed_words_of_the_same_kind() {
    for source in ["*a [*b*](#c) d*", "**a [b **c** d](source:e) f**", "*a **b [*c*](#d)***"] {
        let error = text(source).expect_err(source);
        let is_told = error.starts_with("Stressed words stand in stressed words. ")
            || error.contains("has no counterpart");
        assert!(is_told, "{source}: {error}");
    }
}
