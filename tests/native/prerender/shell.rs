//! The page shells.

use serde_json::json;
use symptom_database::builder::prerender::Shell;
use symptom_database::builder::prerender::shell::Content;

use crate::harness::dystonia;
use crate::harness::pages::{SHELL, article_shell, locales, shell, shipped_site, site};

const BLOCK_STYLES: &str = "<style>c {}</style>";

#[test]
fn accepts_shells_with_all_their_places() {
    assert!(Shell::parse(SHELL, &article_shell(), locales()).is_ok());
}

#[test]
fn accepts_the_shipped_page() {
    let shipped = include_str!("../../../public/index.html");
    assert!(Shell::parse(shipped, shipped, locales()).is_ok());
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
        ("<!--block-styles-->", "", "<!--block-styles-->"),
        ("<!--/block-styles-->", "", "<!--/block-styles-->"),
    ];
    for (place, damage, missing) in cases {
        let damaged = SHELL.replace(place, damage);
        assert_ne!(damaged, SHELL);
        for shells in [[damaged.as_str(), SHELL], [SHELL, damaged.as_str()]] {
            let error = Shell::parse(shells[0], shells[1], locales()).expect_err(missing);
            assert_eq!(
                error.to_string(),
                format!("The page shell has no “{missing}”. Put it back into public/index.html.")
            );
        }
    }
    assert!(Shell::parse("", "", locales()).is_err());
}

#[test]
fn deferred_styles_come_before_what_an_article_has_below_its_text() {
    for page in shipped_site() {
        let at = |what| page.html.find(what);
        let styles = at("<svg><style>").expect("deferred styles");
        let is_article = page.path.starts_with("conditions/");
        let begin = if is_article { at("id=\"conclusion\"") } else { at("</footer>") };
        let end = if is_article { at("class=\"author-card\"") } else { at("</body>") };
        assert!(begin < Some(styles) && Some(styles) < end, "{:?}", page.path);
        assert!(!page.html.contains("late-styles"));
    }
}

#[test]
fn styles_of_blocks_are_only_on_pages_with_such_a_block() {
    let note = json!([{ "note": { "text": "Good to know." } }]);
    let with_note = dystonia::condition_with(&[("/introduction", note)]);
    let plain = json!([{ "paragraph": "The words class=\"callouts\" are no block." }]);
    let without = dystonia::condition_with(&[("/introduction", plain)]);
    for (condition, has_styles) in [(with_note, true), (without, false)] {
        for page in site(vec![condition]) {
            let is_article = page.path.starts_with("conditions");
            assert_eq!(page.html.contains(BLOCK_STYLES), is_article && has_styles);
            assert!(!page.html.contains("block-styles"), "{}", page.path);
        }
    }
}

#[test]
fn each_style_sheet_of_a_block_comes_with_the_elements_of_its_name() {
    let index = include_str!("../../../public/index.html");
    let group = index.split("block-styles-->").nth(1).expect("style sheets");
    let names: Vec<&str> = group
        .split("components/")
        .skip(1)
        .map(|rest| rest.split(".css").next().expect("a name"))
        .collect();
    assert!(names.len() > 5, "{names:?}");
    for name in names {
        for class in [name.to_owned(), format!("{name} {name}--kind")] {
            for has_client in [false, true] {
                let body = format!("<p>A</p><p class=\"{class}\">B</p>");
                let html = shell().page(&Content { body, has_client, ..Content::default() });
                assert!(html.contains(BLOCK_STYLES), "{class}");
            }
        }
    }
}
