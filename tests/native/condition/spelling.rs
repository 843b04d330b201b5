//! Telephone numbers and addresses as people write them: the message gives the valid spelling where it is clear.

use symptom_database::model::{PhoneNumber, RichText, SiteAddress, WebAddress};

fn message<T: TryFrom<String, Error: ToString>>(text: &str) -> String {
    T::try_from(text.to_owned()).map(|_| ()).map_err(|error| error.to_string()).expect_err(text)
}

#[test]
fn a_telephone_number_is_suggested_if_its_digits_are_clear() {
    for (text, number) in [
        ("(555) 010-0199", "555-010-0199"),
        ("555.0199", "555-0199"),
        ("1 (555) 010.0199", "1-555-010-0199"),
        ("+1 (555) 010-0199", "+1 555 010 0199"),
        ("tel:911", "911"),
        ("tel:+1-555-010-0199", "+1 555 010 0199"),
        ("030/1234", "030-1234"),
        ("555–0199", "555-0199"),
        ("555\u{a0}0199", "555-0199"),
        ("911 ", "911"),
    ] {
        let expected = format!(
            "“{text}” has characters that not every telephone understands. Write “{number}”."
        );
        assert_eq!(message::<PhoneNumber>(text), expected);
        assert!(PhoneNumber::try_from(number.to_owned()).is_ok());
    }
    for (text, number) in [
        ("555-0199 ext. 12", "555-0199"),
        ("555-0199, Ext 12", "555-0199"),
        ("(555) 010-0199 x12", "555-010-0199"),
        ("911;ext=1", "911"),
        ("555-0199 extension 12", "555-0199"),
    ] {
        let expected = format!(
            "“{text}” has an extension, which not every telephone can dial. Write “{number}”, and name the extension in a text."
        );
        assert_eq!(message::<PhoneNumber>(text), expected);
    }
}

#[test]
fn no_digit_of_a_telephone_number_is_invented() {
    for text in
        ["", "+", "1-800-FLOWERS", "911 or 112", "+49 (0)30 1234", "٩١١", "555-0199 ext. home"]
    {
        let expected = format!(
            "“{text}” is not a telephone number. Write digits, such as “911” or “+49 30 1234”."
        );
        assert_eq!(message::<PhoneNumber>(text), expected);
    }
}

#[test]
fn an_address_is_suggested_if_only_its_beginning_is_missing() {
    for (text, expected) in [
        (
            "http://example.org/a",
            "“http://example.org/a” is not secure. Write “https://example.org/a” if the site has that address. Otherwise, leave the address out.",
        ),
        (
            "www.example.org",
            "“www.example.org” has no “https://”. Write “https://www.example.org”.",
        ),
        (
            "//example.org/a?b",
            "“//example.org/a?b” has no “https://”. Write “https://example.org/a?b”.",
        ),
        (
            "https://example.org/a b",
            "“https://example.org/a b” has a space. Write “%20” for it, or remove it.",
        ),
        ("example", "“example” is not an address. Write it in full, beginning with “https://”."),
        (
            "ftp://example.org",
            "“ftp://example.org” is not an address. Write it in full, beginning with “https://”.",
        ),
        (
            "see www.example.org",
            "“see www.example.org” is not an address. Write it in full, beginning with “https://”.",
        ),
    ] {
        assert_eq!(message::<WebAddress>(text), expected);
    }
    for (link, beginning) in [
        (
            "[a](http://example.org)",
            "“http://example.org” is not secure. Write “https://example.org” if ",
        ),
        (
            "[a](www.example.org/b)",
            "“www.example.org/b” has no “https://”. Write “https://www.example.org/b”.",
        ),
        ("[a](diary.pdf)", "“diary.pdf” cannot be linked to. "),
    ] {
        assert!(message::<RichText>(link).starts_with(beginning), "{}", message::<RichText>(link));
    }
}

#[test]
fn the_whole_address_of_a_site_is_suggested() {
    for (text, address) in [
        ("https://example.org", "https://example.org/"),
        ("https://example.org/health", "https://example.org/health/"),
        ("example.org/health/", "https://example.org/health/"),
        ("www.example.org", "https://www.example.org/"),
        ("https://example.org/health/index.html", "https://example.org/health/"),
    ] {
        let expected =
            format!("“{text}” is not the address of a site in its full form. Write “{address}”.");
        assert_eq!(message::<SiteAddress>(text), expected);
    }
    assert_eq!(
        message::<SiteAddress>("http://example.org/"),
        "“http://example.org/” is not secure, so readers could not keep notes there. Write “https://example.org/” if the host has a certificate. Otherwise, ask it for one."
    );
    let told = message::<SiteAddress>("https://example.org/a b/");
    assert!(
        told.starts_with("“https://example.org/a b/” is not the address of a site. "),
        "{told}"
    );
}
