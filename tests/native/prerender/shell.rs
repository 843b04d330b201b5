//! The page shells.

use symptom_database::builder::prerender::Shell;

use crate::harness::pages::{SHELL, article_shell, shipped_site};

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
        ("<!--late-styles-->", "", "<!--late-styles-->"),
        ("<!--/late-styles-->", "", "<!--/late-styles-->"),
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
fn deferred_styles_come_before_what_an_article_has_below_its_text() {
    for page in shipped_site() {
        let at = |what| page.html.find(what);
        let styles = at("<svg><style>").expect("deferred styles");
        let is_article = page.path.starts_with("conditions/");
        let begin = if is_article { at("id=\"conclusion\"") } else { at("</footer>") };
        let end = if is_article { at("class=\"appointment\"") } else { at("</body>") };
        assert!(begin < Some(styles) && Some(styles) < end, "{:?}", page.path);
        assert!(!page.html.contains("late-styles"));
    }
}
