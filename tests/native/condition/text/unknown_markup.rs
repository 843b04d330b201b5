//! Markup of other languages, which a text refuses.

use super::text;

#[track_caller]
fn is_refused(source: &str, found: &str, advice: &str) {
    let expected = format!("“{found}” is not markup of articles. {advice}");
    match text(source) {
        Err(error) => assert!(error.starts_with(&expected), "{source}: {error}\nis not {expected}"),
        Ok(text) => panic!("{source} is read as {:?}", text.spans()),
    }
}

#[test]
fn refuses_markup_that_begins_a_line_and_names_the_blocks_for_it() {
    for (source, found) in [
        ("# Heading", "#"),
        ("### Heading", "###"),
        ("- item", "-"),
        ("* item", "*"),
        ("+ item", "+"),
        ("• item", "•"),
        ("1. item", "1."),
        ("12) item", "12)"),
        ("> quotation", ">"),
        ("| a | b |", "|"),
        ("---", "---"),
        ("===", "==="),
        ("___", "___"),
        ("::: note", ":::"),
        ("[1]: https://example.org", "[1]:"),
        ("  - indented", "-"),
        ("Words\n- item", "-"),
        ("Words\r\n  1. item", "1."),
        ("Heading\n---", "---"),
        ("Words\n#\tHeading", "#"),
    ] {
        is_refused(source, found, "Use a block of this kind instead, such as “list”");
    }
}

#[test]
fn refuses_markup_within_a_line() {
    for (source, found) in [
        ("some `code`", "`"),
        ("```", "`"),
        ("~~wrong~~", "~~"),
        ("==marked==", "=="),
        ("![a drawing](drawing.png)", "!["),
        ("a claim[^1]", "[^"),
        ("a claim^[a note]", "^["),
        ("[a link][1]", "]["),
        ("[a link][]", "]["),
        ("a <b>word</b>", "<b>"),
        ("a word</b>", "</b>"),
        ("one<br>two", "<br>"),
        ("one<br/>two", "<br/>"),
        ("<a href=\"#a\">link</a>", "<a href=\"#a\">"),
        ("<!-- comment -->", "<!-- comment -->"),
        ("<?php ?>", "<?php ?>"),
        ("<https://example.org>", "<https://example.org>"),
        ("<script>alert(1)</script>", "<script>"),
        ("<unfinished", "<"),
        ("a&nbsp;b", "&nbsp;"),
        ("a &lt; b", "&lt;"),
        ("&#8211;", "&#8211;"),
        ("&#x2013;", "&#x2013;"),
        ("*a <i>b</i>*", "<i>"),
        ("[a `b`](#c)", "`"),
        ("[a &amp; b](source:c)", "&amp;"),
    ] {
        is_refused(source, found, "Remove it, or write a backslash before it");
    }
    let long = format!("<a href=\"{}\">", "x".repeat(1000));
    is_refused(&long, "<", "Remove it");
}

#[test]
fn refuses_underscores_around_words_and_says_how_to_stress_them() {
    for (source, found) in
        [("_a_", "_"), ("__a b__", "__"), ("Do _not_ wait.", "_"), ("(_a_)", "_"), ("*b _a_*", "_")]
    {
        is_refused(source, found, "Write “*word*” or “**word**” to stress a word");
    }
}

#[test]
fn refuses_several_paragraphs_in_one_text() {
    for source in ["One.\n\nTwo.", "One.\r\n\r\nTwo.", "One.\n \t\nTwo.", "[a\n\nb](#c)"] {
        assert_eq!(
            text(source),
            Err("This text has an empty line. Write each paragraph as a block of its own."
                .to_owned())
        );
    }
    assert!(text("\n\nOne.\n\n").is_ok(), "empty lines around a text are harmless");
}
