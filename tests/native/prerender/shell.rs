//! The page around each page's own content.

use symptom_database::prerender::Shell;

use super::SHELL;

#[test]
fn accepts_a_shell_with_all_its_places() {
    assert!(Shell::parse(SHELL).is_ok());
}

#[test]
fn accepts_the_shell_that_trunk_makes_of_the_shipped_page() {
    let shipped = include_str!("../../../public/index.html");
    let built = shipped.replace("</head>", "<!--client client.js client_bg.wasm--></head>");
    assert_ne!(built, shipped);
    assert!(Shell::parse(&built).is_ok());
}

#[test]
fn names_the_place_that_is_missing() {
    let cases = [
        ("<!--head-->", "", "<!--head-->"),
        ("<!--head-->", "<!-- head -->", "<!--head-->"),
        ("<!--body-->", "", "<!--body-->"),
        ("<!--client client-1a2b.js client-1a2b_bg.wasm-->", "", "<!--client "),
        ("<!--client client-1a2b.js client-1a2b_bg.wasm-->", "<!--client-->", "<!--client "),
        ("client-1a2b.js client-1a2b_bg.wasm", "client-1a2b.js", "<!--client "),
    ];
    for (place, damage, missing) in cases {
        assert!(SHELL.contains(place));
        let error = Shell::parse(&SHELL.replace(place, damage)).expect_err(missing);
        assert_eq!(
            error.to_string(),
            format!(
                "The page shell has no “{missing}”. Put it back into public/index.html (or, for \
                 the client, into pattern_script in Trunk.toml)."
            )
        );
    }
    assert!(Shell::parse("").is_err());
    assert!(Shell::parse("<!--head--><!--body--><!--client a.js b.wasm").is_err());
}
