//! Where links lead.

use symptom_database::model::Target;

use super::text;

/// The only link of a text with this target.
fn target(target: &str) -> Result<Target, String> {
    let text = text(&format!("See [this]({target})."))?;
    let mut targets = text.targets();
    let only = targets.next().cloned().expect("a link");
    assert!(targets.next().is_none());
    Ok(only)
}

#[test]
fn links_lead_to_sections_terms_articles_pages_files_phones_mail_and_sites() {
    let cases = [
        ("#treatment", "Section(Id(\"treatment\"))"),
        ("term:tremor", "Term(Id(\"tremor\"))"),
        ("condition:migraine", "Condition { slug: Id(\"migraine\"), section: None }"),
        (
            "condition:migraine#treatment",
            "Condition { slug: Id(\"migraine\"), section: Some(Id(\"treatment\")) }",
        ),
        ("page:privacy", "Page(Id(\"privacy\"))"),
        ("file:diary.pdf", "File(FilePath(\"diary.pdf\"))"),
        ("file:forms/Diary_2.pdf", "File(FilePath(\"forms/Diary_2.pdf\"))"),
        ("tel:911", "Phone(PhoneNumber(\"911\"))"),
        ("tel:+1-555 0100", "Phone(PhoneNumber(\"+1-555 0100\"))"),
        ("mailto:info@example.org", "Email(EmailAddress(\"info@example.org\"))"),
        ("https://example.org/?a=b#c", "Web(WebAddress(\"https://example.org/?a=b#c\"))"),
    ];
    for (source, expected) in cases {
        assert_eq!(target(source).map(|it| format!("{it:?}")), Ok(expected.to_owned()), "{source}");
    }
}

#[test]
fn refuses_what_is_no_target_of_its_kind_and_says_how_to_write_one() {
    let cases = [
        ("condition:", "“” is not an id. "),
        ("condition:Migraine", "“Migraine” is not an id. "),
        ("condition:migraine#", "“” is not an id. "),
        ("condition:migraine#a#b", "“a#b” is not an id. "),
        ("condition:../x", "“../x” is not an id. "),
        ("page:a/b", "“a/b” is not an id. "),
        ("term:", "“” is not an id. "),
        ("file:", "“” is not the path of a file. "),
        ("file:../secret.pdf", "“../secret.pdf” is not the path of a file. "),
        ("file:a/../b.pdf", "“a/../b.pdf” is not the path of a file. "),
        ("file:/etc/passwd", "“/etc/passwd” is not the path of a file. "),
        ("file:a//b", "“a//b” is not the path of a file. "),
        ("file:a b.pdf", "“a b.pdf” is not the path of a file. "),
        ("file:a%2fb.pdf", "“a%2fb.pdf” is not the path of a file. "),
        ("tel:", "“” is not a telephone number. "),
        ("tel:nine", "“nine” is not a telephone number. "),
        ("tel:911;ext=1", "“911;ext=1” has an extension"),
        ("mailto:", "“” is not a mail address. "),
        ("mailto:info", "“info” is not a mail address. "),
        ("mailto:a@example.org?subject=x", "“a@example.org?subject=x” is not a mail address. "),
        ("Term:tremor", "“Term:tremor” cannot be linked to. "),
        ("TEL:911", "“TEL:911” cannot be linked to. "),
        ("diary.pdf", "“diary.pdf” cannot be linked to. "),
    ];
    for (source, expected) in cases {
        let error = target(source).expect_err(source);
        assert!(error.starts_with(expected), "{source}: {error}");
    }
}

#[test]
fn refuses_a_link_in_a_link() {
    let sources = ["[a [b](#c) d](#e)", "[a *[b](#c)* d](tel:911)", "[a [b](term:c)](condition:d)"];
    for source in sources {
        let error = text(source).expect_err(source);
        assert!(error.starts_with("A link stands in the words of another link"), "{error}");
    }
}
