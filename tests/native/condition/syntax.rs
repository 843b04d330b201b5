//! Files that are not JSON: each message names the line on which the author must change something.

use symptom_database::builder::content::read_condition;

use crate::harness::damaged::damaged;
use crate::harness::dystonia;

const CURLY: &str = "The marks around names and texts must be straight: \". Word processors make them curly, so use an editor for plain text.";
const COMMENT: &str = "A content file cannot have comments. Remove this one.";
const INNER_QUOTE: &str =
    "A quotation mark inside a text ends it. Write “\\\"”, or curly marks such as “ and ”.";

/// What is said about a text that begins with `{`, with its line.
fn said(json: &str) -> Vec<String> {
    let diagnostics = read_condition(json).expect_err("it is not JSON");
    diagnostics.iter().map(|it| format!("{}: {}", it.line, it.message)).collect()
}

#[track_caller]
fn is_said(json: &str, line: usize, message: &str) {
    let said = said(json);
    assert!(said.contains(&format!("{line}: {message}")), "{line}: {message}\nis not in {said:#?}");
    assert!(said.len() < 3, "{said:#?}");
}

#[test]
fn a_comma_too_many_is_reported_where_it_stands() {
    for json in ["{\n\"slug\": \"a\",\n\n}", "{\n\"aliases\": [\"a\",\n]}"] {
        is_said(json, 2, "There is a comma after the last entry. Remove it.");
    }
    is_said("{\n\"slug\": \"a\",\n,}", 3, "There is a comma too many here. Remove it.");
}

#[test]
fn a_missing_comma_is_reported_on_the_line_after_which_it_misses() {
    damaged("\"Dystonia\",\n  \"symptoms\"", "▶\"Dystonia\"\n\n  \"symptoms\"")
        .is_reported("", "A comma is missing after line 4. Add one at its end.");
    is_said(
        "{\n\"aliases\": [\"a\"\n\n\"b\"]}",
        2,
        "A comma is missing after line 2. Add one at its end.",
    );
    is_said(
        "{\n\"medical_help\": {}\n\"x\": 1}",
        2,
        "A comma is missing after line 2. Add one at its end.",
    );
    is_said(
        "{\n\"aliases\": [\"a\" \"b\"]}",
        2,
        "A comma is missing between two entries. Add one.",
    );
}

#[test]
fn a_comment_is_no_content() {
    for comment in ["// note", "/* note */", "# note"] {
        is_said(&format!("{{\n{comment}\n\"slug\": \"a\"}}"), 2, COMMENT);
        is_said(&format!("{{\n\"slug\": \"a\", {comment}\n}}"), 2, COMMENT);
    }
    is_said(
        &format!("{}\n// the end", dystonia::JSON.trim_end()),
        dystonia::JSON.lines().count() + 1,
        COMMENT,
    );
}

#[test]
fn other_marks_than_straight_ones_are_named() {
    for (open, close) in [("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"), ("‚", "’"), ("”", "”")]
    {
        is_said(&format!("{{\n{open}slug{close}: {open}a{close}\n}}"), 2, CURLY);
        is_said(&format!("{{\n\"slug\": {open}a{close}\n}}"), 2, CURLY);
    }
    is_said("{\n\"slug”: \"a\"\n}", 2, CURLY);
    is_said("{\n\"slug\": \"a”,\n\"name\": \"b\"}", 2, CURLY);
    let single = "Names and texts stand between double quotation marks: \". Write these instead.";
    is_said("{\n'slug': 'a'\n}", 2, single);
    is_said("{\n\"slug\": `a`\n}", 2, single);
}

#[test]
fn a_quotation_mark_inside_a_text_is_reported_there() {
    for text in [
        "He said \"hi\" to me",
        "The \"spasm\", as it is called",
        "\"Spasm\" is the word",
        "5\" high",
        "They call it “spasm”, or \"cramp\" at times",
        "an empty \"\" one",
    ] {
        is_said(&format!("{{\n\"slug\": \"a\",\n\"name\": \"{text}\"\n}}"), 3, INNER_QUOTE);
    }
}

#[test]
fn what_a_text_cannot_hold_is_reported_on_its_line() {
    let line_break = "A text cannot hold a line break. Write the text in one line, or write each paragraph as a block of its own.";
    damaged(r#""Haroon Rashid""#, "▶\"Haroon\n     Rashid\"")
        .is_reported("author.name", line_break);
    is_said("{\n\"name\": \"one\r\n\r\ntwo\"}", 2, line_break);
    is_said("{\n\"name\": \"one\ttwo\"}", 2, "A text cannot hold a tab. Write a space instead.");
    is_said(
        "{\n\"name\": \"one\u{1}two\"}",
        2,
        "A text cannot hold a control character (U+0001). Remove it.",
    );
    let open = "The closing quotation mark of a text is missing on this line. Add it.";
    is_said("{\n\"slug\": \"a,\n\"name\": \"b\"}", 2, open);
    is_said("{\n\"slug\": \"a\n}", 2, open);
    is_said("{\n\"slug\": \"a", 2, "This text has no closing quotation mark.");
    is_said(
        "{\n\"name\": \"5 \\* 3\"}",
        2,
        "A single backslash cannot stand before “*”. Write two for a backslash in the text: “\\\\*”.",
    );
    is_said(
        "{\n\"name\": \"\\u12\"}",
        2,
        "“\\u” needs four digits, as in “\\u00e9”. Write the character itself instead.",
    );
    is_said(
        "{\n\"name\": \"\\ud83d\"}",
        2,
        "“\\ud83d” is half of a character. Write the character itself instead.",
    );
}

#[test]
fn values_of_other_languages_are_named() {
    for (value, message) in [
        ("007", "A number cannot begin with 0. Write 7, or \"007\" if a text belongs here."),
        ("True", "Write “true” instead of “True”."),
        ("FALSE", "Write “false” instead of “FALSE”."),
        ("None", "“None” is no value. Remove the field."),
        ("NaN", "“NaN” is no value. Remove the field."),
        ("+5", "“+5” is not a number. Write one such as 12, or \"+5\" if a text belongs here."),
        (
            "2026-11-22",
            "“2026-11-22” is not a number. Write one such as 12, or \"2026-11-22\" if a text belongs here.",
        ),
        ("dystonia", "“dystonia” is no value. Write a text between quotation marks: \"dystonia\"."),
        ("", "A value is missing here. Write one, such as \"text\"."),
    ] {
        is_said(
            &format!("{{\n\"slug\": {value}\n}}"),
            if value.is_empty() { 3 } else { 2 },
            message,
        );
    }
    is_said(
        "{\nslug: \"a\"}",
        2,
        "The name of a field is expected here. Write it between quotation marks: \"name\".",
    );
    is_said(
        "{\n\"slug\" \"a\"}",
        2,
        "A colon is missing after the name of a field. Write “\"name\": value”.",
    );
    is_said("{\n\"slug\" = \"a\"}", 2, "“=” cannot stand here. Write a colon.");
    is_said(
        "{\n\"slug\": \"a\";\n\"name\": \"b\"}",
        2,
        "A semicolon cannot stand here. Write a comma.",
    );
    is_said(
        "{\n\u{a0}\"slug\": \"a\"}",
        2,
        "An invisible character (U+00A0) stands between the values. Delete the white space here, and type it again.",
    );
}

#[test]
fn brackets_that_do_not_fit_are_named_with_their_lines() {
    is_said(
        "{\n\"aliases\": [\n\"a\"\n",
        3,
        "The file ends before “[” of line 2 is closed. Add “]” where it belongs.",
    );
    is_said(
        "{\n\"aliases\": [\n\"a\"\n}",
        4,
        "“}” stands where “]” must close “[” of line 2. Correct the bracket, or add the missing one.",
    );
}

#[test]
fn a_wrong_value_before_the_wrong_syntax_waits_because_that_may_be_the_reason() {
    assert_eq!(
        said("{\n\"slug\": 7,\n\"name\": \"a\",\n}"),
        ["3: There is a comma after the last entry. Remove it."]
    );
}

#[test]
fn files_of_other_kinds_are_named() {
    let advice = "not JSON. Save the text from an editor for plain text, or remove the file.";
    for (text, kind) in [
        ("<!DOCTYPE html>\n<p>", "a web page"),
        ("\n<html>", "a web page"),
        ("<?xml version=\"1.0\"?>", "an HTML or XML file"),
        ("{\\rtf1\\ansi Text}", "an RTF file"),
        ("%PDF-1.7", "a PDF file"),
        ("PK\u{3}\u{4}", "a Word file or a ZIP archive"),
    ] {
        let said = said(text);
        assert_eq!(said.len(), 1);
        assert!(said[0].ends_with(&format!(": This is {kind}, {advice}")), "{said:?}");
    }
    for text in ["", " \n\n"] {
        assert!(
            said(text)[0].ends_with(": This file is empty. Write its content, or remove the file.")
        );
    }
}
