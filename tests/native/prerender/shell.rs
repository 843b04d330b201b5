//! The page around each page's own content.

use symptom_database::prerender::Shell;
use symptom_database::storage::Key;

use super::{SHELL, article_shell};

#[test]
fn accepts_shells_with_all_their_places() {
    assert!(Shell::parse(SHELL, &article_shell()).is_ok());
}

#[test]
fn accepts_the_shipped_page() {
    let shipped = include_str!("../../../public/index.html");
    assert!(Shell::parse(shipped, shipped).is_ok());
}

#[test]
fn names_the_place_that_is_missing() {
    let cases = [
        ("<html lang=\"en\"", "<html>", "<html lang=\"en\""),
        ("<!--head-->", "", "<!--head-->"),
        ("<!--head-->", "<!-- head -->", "<!--head-->"),
        ("<!--body-->", "", "<!--body-->"),
        ("</head>", "", "</head>"),
    ];
    for (place, damage, missing) in cases {
        let damaged = SHELL.replace(place, damage);
        assert_ne!(damaged, SHELL);
        for shells in [[damaged.as_str(), SHELL], [SHELL, damaged.as_str()]] {
            let error = Shell::parse(shells[0], shells[1]).expect_err(missing);
            assert_eq!(
                error.to_string(),
                format!("The page shell has no “{missing}”. Put it back into public/index.html.")
            );
        }
    }
    assert!(Shell::parse("", "").is_err());
}

#[test]
fn the_pages_script_and_the_client_keep_the_reading_settings_under_one_key() {
    let script = include_str!("../../../src/page/reading-settings-key.js");
    assert!(script.contains(&format!("export const KEY = \"{}\";", Key::ReadingSettings)));
}
