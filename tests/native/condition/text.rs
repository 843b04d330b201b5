//! Rich text with links, emphasis and citations, and plain text.

mod any;
mod citations;
mod emphasis;
mod targets;
mod unknown_markup;

use symptom_database::model::{Id, NonEmptyString, RichText, Span, Target, WebAddress};

fn text(source: &str) -> Result<RichText, String> {
    RichText::try_from(source.to_owned()).map_err(|error| error.to_string())
}

fn words(words: &str) -> Span {
    Span::Text(words.to_owned())
}

fn section(label: &str, id: &str) -> Span {
    let id = Id::try_from(id.to_owned()).expect("an id");
    Span::Link { label: vec![words(label)], target: Target::Section(id) }
}

fn web(label: &str, address: &str) -> Span {
    let address = WebAddress::try_from(address.to_owned()).expect("an address");
    Span::Link { label: vec![words(label)], target: Target::Web(address) }
}

#[test]
fn finds_words_and_links() {
    let cases = [
        ("Plain words.", vec![words("Plain words.")]),
        ("[Causes](#causes)", vec![section("Causes", "causes")]),
        (
            "See [the symptoms](#symptoms), too.",
            vec![words("See "), section("the symptoms", "symptoms"), words(", too.")],
        ),
        ("[a](#b)[c](#d)", vec![section("a", "b"), section("c", "d")]),
        (
            "Read [a guide](https://example.org/a?b=c#d).",
            vec![words("Read "), web("a guide", "https://example.org/a?b=c#d"), words(".")],
        ),
        ("[outer [inner](#a)", vec![words("[outer "), section("inner", "a")]),
        ("[1] [see](#a)", vec![words("[1] "), section("see", "a")]),
        ("a\u{a0}[b\n c](#d)", vec![words("a\u{a0}"), section("b\n c", "d")]),
        ("“Äußerst” [früh](#a) 🧠", vec![words("“Äußerst” "), section("früh", "a"), words(" 🧠")]),
    ];
    for (source, spans) in cases {
        assert_eq!(text(source).map(|text| text.spans().to_vec()), Ok(spans), "{source}");
    }
}

#[test]
fn leaves_brackets_that_are_no_link_as_they_are() {
    let sources = ["[1]", "a [b] (c)", "[a]: b", "open [bracket", "(a) [[b]]"];
    for source in sources {
        assert_eq!(text(source).map(|text| text.spans().to_vec()), Ok(vec![words(source)]));
    }
}

#[test]
fn reads_what_earlier_versions_read() {
    // Signs that only look like markup.
    let sources = [
        "5 * 3 = 15",
        "A word* and a footnote*.",
        "*",
        "Up to 3*",
        "snake_case and two__words",
        "_ alone",
        "_begins",
        "ends_",
        "3 < 5 > 2, p <0.05",
        "salt & pepper; R&D; AT&T",
        "&, & and ; &amp",
        "In 1990. That was long ago.",
        "2026. That was the year.",
        "3.5 mg",
        "#1 of #2",
        "-5 °C",
        "+1",
        "~5 %",
        "a = b",
        "No! [Yes]",
        "a\\b and C:\\",
        "one line\nand the next",
        "  spaces around \n",
        "a | b",
        "– a dash",
        "https://example.org/a_b_c",
    ];
    for source in sources {
        assert_eq!(text(source).map(|text| text.spans().to_vec()), Ok(vec![words(source)]));
    }
}

#[test]
fn shows_signs_of_markup_after_a_backslash() {
    for (source, shown) in [
        (r"5\*3", "5*3"),
        (r"\*not stressed\*", "*not stressed*"),
        (r"\[a\](#b)", "[a](#b)"),
        (r"\[a\]\(#b\)", "[a](#b)"),
        (r"\<b\> \&nbsp; \`a\` \_b\_", "<b> &nbsp; `a` _b_"),
        (r"\# A", "# A"),
        (r"1\. A", "1. A"),
        (r"\- A", "- A"),
        (r"a \\ b", r"a \ b"),
        (r"a\b", r"a\b"),
    ] {
        let spans = text(source).map(|text| text.spans().to_vec());
        assert_eq!(spans, Ok(vec![words(shown)]), "{source}");
    }
    assert_eq!(text(r"[a\]b](#c)").map(|text| text.plain()), Ok("a]b".to_owned()));
}

#[test]
fn names_the_sections_it_links_to() {
    let text = text("[a](#one), [b](https://example.org) and [c](#two)").expect("text");
    let ids: Vec<&str> = text.linked_sections().map(Id::as_str).collect();
    assert_eq!(ids, ["one", "two"]);
}

#[test]
fn refuses_links_that_lead_anywhere_else() {
    let targets = [
        "javascript:alert",
        "HTTP://example.org",
        "//example.org",
        "/conditions/dystonia/",
        "causes",
        "ftp://example.org",
        "data:text/html,x",
        " https://example.org",
        "https://",
        "https://example.org/a b",
        "https://example.org/\u{7}",
        "",
    ];
    for target in targets {
        assert_eq!(
            text(&format!("Read [this]({target}).")),
            Err(format!(
                "“{target}” cannot be linked to. Link to a section of this article, such as \
                 “#treatment”, or to one of these: “condition:migraine”, “term:tremor”, \
                 “source:ninds”, “page:privacy”, “file:diary.pdf”, “tel:911”, \
                 “mailto:info@example.org”, “https://example.org/”."
            ))
        );
    }
    let script = text("[press](javascript:alert(1))").expect_err("script is refused");
    assert!(script.contains("javascript:alert"), "{script}");
}

#[test]
fn refuses_links_that_are_broken() {
    let sources = [
        "](",
        "[](#a)",
        "[ ](#a)",
        "[unfinished](#a",
        "[a space] (#a)",
        "[a space] (https://example.org)",
        "[a space] (term:a)",
        "[good](#a) and [bad](#b",
    ];
    for source in sources {
        assert_eq!(
            text(source),
            Err("A link in this text is broken. Write “[words](#section-id)” or \
                 “[words](https://…)”, without a space in between."
                .to_owned()),
            "{source}"
        );
    }
}

#[test]
fn refuses_an_address_that_would_be_cut_short_at_its_bracket() {
    assert_eq!(
        text("[this](https://example.org/A_(b))"),
        Err("A link's address cannot hold brackets. Write “%28” for “(” and “%29” for “)”."
            .to_owned())
    );
}

#[test]
fn refuses_links_to_what_cannot_be_a_section_or_a_term() {
    for id in ["", "Causes", "two words", "-a", "a--b", "#a"] {
        for target in ["#", "term:"] {
            let error = text(&format!("[this]({target}{id})")).expect_err(id);
            assert!(error.starts_with(&format!("“{id}” is not an id. Use lowercase")), "{error}");
        }
    }
}

#[test]
fn refuses_blank_text_and_blank_words() {
    for blank in ["", " ", "\t\n", "\u{a0}\u{2003}"] {
        let message = "This text is blank. Fill it in, or remove its entry.";
        assert_eq!(text(blank), Err(message.to_owned()));
        let words = NonEmptyString::try_from(blank.to_owned());
        assert_eq!(words.map_err(|error| error.to_string()), Err(message.to_owned()));
    }
}

#[test]
fn takes_brackets_in_plain_words_as_they_are() {
    let heading = NonEmptyString::try_from("[Causes](javascript:alert)".to_owned()).expect("words");
    assert_eq!(heading.to_string(), "[Causes](javascript:alert)");
}
