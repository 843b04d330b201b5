//! The pages that lead from medical codes to articles.

use serde_json::json;
use symptom_database::builder::prerender::{self, Page};
use symptom_database::message;
use symptom_database::model::code_index::CodeIndex;
use symptom_database::model::condition::Condition;

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::pages::{HOSTILE, settings, shell};
use crate::harness::two_languages;

fn pages(conditions: &[Condition]) -> Vec<Page> {
    prerender::code_pages(&shell(), &settings(), &CodeIndex::new(conditions, &settings().edition))
}

/// Conditions with as many codes: `G00.0`, `G00.1` and so on, then those of the next letter.
fn conditions(number: usize) -> Vec<Condition> {
    let mut condition = dystonia::condition();
    (0..number)
        .map(|number| {
            let letter = char::from(b'G' + u8::try_from(number / 1000).expect("few letters"));
            let code = format!("{letter}{:02}.{}", number / 10 % 100, number % 10);
            let codes = json!({ "icd_10_cm": [{ "code": code }] });
            condition.codes = serde_json::from_value(codes).expect("codes");
            condition.clone()
        })
        .collect()
}

fn codes(page: &Document) -> Vec<&Element> {
    page.named(&["a"]).filter(|it| it.attribute("data-code").is_some()).collect()
}

#[test]
fn one_page_lists_all_codes_by_system_with_links_to_their_articles() {
    let condition = dystonia::condition_with(&[(
        "/codes",
        json!({
            "icd_10_cm": [{ "code": "G24.9" }, { "code": "G24.1", "name": HOSTILE }],
            "snomed_ct": [{ "code": "15802004", "name": "Dystonia" }],
        }),
    )]);
    let pages = pages(&[condition]);
    let [page] = pages.as_slice() else { panic!("{} pages", pages.len()) };
    assert_eq!(page.path, "connect/index.html");
    let document = Document::parse(&page.html);
    assert_eq!(document.texts_of(&["h2"]), ["ICD-10-CM", "SNOMED CT"]);
    let listed: Vec<_> = codes(&document).iter().map(|it| it.attribute("data-code")).collect();
    assert_eq!(listed, [Some("G24.1"), Some("G24.9"), Some("15802004")]);
    for link in codes(&document) {
        assert_eq!(link.attribute("href"), Some("../conditions/dystonia/"));
    }
    let text = document.named(&["li"]).find(|it| it.attribute("class") == Some("code-list__item"));
    let text = text.expect("an entry").raw_text();
    assert!(text.contains(HOSTILE), "{text}");
    assert!(page.html.contains(r#"<meta name="robots" content="noindex""#));
}

#[test]
fn spanish_readers_go_from_a_code_to_the_translation_or_else_to_the_original() {
    let path = "es/connect/";
    let page = two_languages::site().page(path);
    let links: Vec<_> = codes(page)
        .into_iter()
        .map(|it| {
            let address = it.attribute("href").expect("an address");
            let (to, _) = two_languages::target(path, address).expect("a page of the site");
            (it.attribute("data-code"), to, it.attribute("hreflang"), page.language_of(it))
        })
        .collect();
    let to = |path: &str| format!("{path}index.html");
    let expected = [
        (Some("J00"), to("es/conditions/resfriado/"), None, Some("es")),
        (Some("J11.1"), to("conditions/flu/"), Some("en"), Some("en")),
    ];
    assert_eq!(links, expected);
    let heading = two_languages::spanish().format(&message!("codes-heading"));
    assert_eq!(page.texts_of(&["h1"]), [heading]);
    // The meaning of a code comes from the original.
    assert!(page.text_in("en").contains("Acute nasopharyngitis"));
}

#[test]
fn a_site_without_codes_has_no_page_of_codes() {
    assert!(pages(&[dystonia::condition()]).is_empty());
}

#[test]
fn many_codes_have_a_page_for_each_first_character() {
    assert_eq!(pages(&conditions(500)).len(), 1);
    let conditions = conditions(1500);
    let pages = pages(&conditions);
    let paths: Vec<_> = pages.iter().map(|page| page.path.clone()).collect();
    assert_eq!(paths, ["connect/index.html", "connect/g/index.html", "connect/h/index.html"]);
    let first = Document::parse(&pages[0].html);
    assert!(codes(&first).is_empty());
    let links: Vec<_> = first
        .named(&["a"])
        .filter(|it| it.attribute("data-codes-from").is_some())
        .map(|it| it.attribute("href"))
        .collect();
    assert_eq!(links, [Some("./g/"), Some("./h/")]);
    let listed: usize = pages[1..].iter().map(|it| codes(&Document::parse(&it.html)).len()).sum();
    assert_eq!(listed, conditions.len(), "each code is on one page, so the site grows with them");
}
