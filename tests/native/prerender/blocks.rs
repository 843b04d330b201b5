//! The kinds of block, and the parts below an article's text.

use leptos::prelude::RenderHtml;
use serde_json::{Value, json};
use symptom_database::components::{RelatedCondition, related_conditions};
use symptom_database::messages::catalog::with_catalog;
use symptom_database::model::condition::{Block, Condition, Image};
use symptom_database::model::library::ArticleLink;

use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::pages::{article_page, english, render, settings_with, shell};

fn with_blocks(blocks: Value) -> Document {
    article_page(dystonia::condition_with(&[("/introduction", blocks)]))
}

fn classed<'a>(page: &'a Document, class: &'a str) -> impl Iterator<Item = &'a Element> {
    let has_class = move |it: &&Element| {
        it.attribute("class").unwrap_or_default().split_whitespace().any(|own| own == class)
    };
    page.elements().filter(has_class)
}

#[test]
fn steps_are_numbered_and_stressed_words_are_stressed() {
    let page = with_blocks(json!([{ "steps": ["*First*, rest.", "Do **not** drive."] }]));
    let lists = page.inside(page.by_id("introduction")).filter(|it| it.name == "ol");
    let texts: Vec<String> = lists.map(Element::text).collect();
    assert_eq!(texts, ["First, rest. Do not drive."]);
    let stressed = [page.texts_of(&["em"]), page.texts_of(&["strong"])];
    assert!(stressed[0] == ["First"] && stressed[1].contains(&"not".to_owned()), "{stressed:?}");
}

#[test]
fn a_box_says_in_words_whether_it_is_a_note_or_a_warning() {
    let page = with_blocks(json!([
        { "note": { "text": "Good to know." } },
        { "warning": { "title": "After a shot", "text": "Get help with:", "list": ["pain"] } },
    ]));
    let boxes: Vec<_> =
        classed(&page, "callout").map(|it| (it.text(), it.attribute("role"))).collect();
    let expected = ["Note Good to know.", "Warning: After a shot Get help with: pain"];
    assert_eq!(boxes, expected.map(|text| (text.to_owned(), Some("note"))));
}

/// How many dots a path has: one at the start of each line, and one every ten units.
fn dots(path: &Element) -> u32 {
    let lines = path.attribute("d").expect("a path").split('h').skip(1);
    let length =
        |line: &str| -> u32 { line.split('M').next().expect("a part").parse().expect("a length") };
    lines.map(|line| length(line) / 10 + 1).sum()
}

#[test]
fn numbers_are_words_with_a_picture_of_as_many_dots() {
    let cases = [(18, 100), (0, 10), (10, 10), (1, 1), (7, 25), (3, 1000), (51, 101), (999, 1000)];
    for (count, of) in cases {
        let number =
            json!({ "numbers": [{ "count": count, "of": of, "what": "people *have* it" }] });
        let page = with_blocks(json!([number]));
        let [counted, rest] =
            ["numbers__counted", "numbers__rest"].map(|it| classed(&page, it).next().expect(it));
        assert_eq!((dots(counted), dots(rest)), (count, of - count), "{count} of {of}");
        let item = classed(&page, "numbers__item").next().expect("a number");
        let of = if of == 1000 { "1,000".to_owned() } else { of.to_string() };
        assert_eq!(item.text(), format!("{count} of {of} people have it"));
        let pictures = page.around(counted).filter(|it| it.attribute("aria-hidden").is_some());
        assert_eq!(pictures.count(), 1, "the words say everything");
    }
}

/// The dystonia article with a photograph of these images.
fn with_photo(images: Vec<Image>) -> Condition {
    let photo = json!({ "photo": { "files": ["wrist.jpg"], "caption": "A *splint*.", "description": "A hand & a \"splint\".", "credit": "Jo Doe" } });
    let mut condition = dystonia::condition_with(&[("/introduction", json!([photo]))]);
    let [Block::Photo(photo)] = &mut condition.introduction[..] else { panic!("a photo") };
    photo.images = images;
    condition
}

fn image(name: &str, media_type: &'static str, width: u32) -> Image {
    Image { name: name.to_owned(), media_type, width, height: width / 2 }
}

#[test]
fn a_photograph_keeps_its_room_until_it_comes_and_says_what_it_shows() {
    let page = article_page(with_photo(vec![image("wrist-1a.jpg", "image/jpeg", 800)]));
    let figure = classed(&page, "photo").next().expect("a photograph");
    assert_eq!((figure.name.as_str(), figure.text().as_str()), ("figure", "A splint. Jo Doe"));
    let photo = page.inside(figure).find(|it| it.name == "img").expect("an image");
    for (attribute, value) in [
        ("src", "../../wrist-1a.jpg"),
        ("width", "800"),
        ("height", "400"),
        ("alt", "A hand & a \"splint\"."),
        ("loading", "lazy"),
    ] {
        assert_eq!(photo.attribute(attribute), Some(value), "{attribute}");
    }
    assert_eq!((photo.attribute("srcset"), photo.attribute("sizes")), (None, None));
    assert_eq!(page.named(&["source"]).count(), 0);
}

#[test]
fn a_browser_takes_the_first_format_that_it_knows_and_the_smallest_width_that_fits() {
    let page = article_page(with_photo(vec![
        image("b.jpg", "image/jpeg", 800),
        image("a.webp", "image/webp", 400),
        image("b.webp", "image/webp", 800),
        image("a.jpg", "image/jpeg", 400),
    ]));
    let source = page.named(&["source"]).next().expect("a source");
    assert_eq!(source.attribute("type"), Some("image/webp"));
    assert_eq!(source.attribute("srcset"), Some("../../a.webp 400w, ../../b.webp 800w"));
    let fallback = page.named(&["img"]).next().expect("an image");
    assert_eq!(fallback.attribute("srcset"), Some("../../b.jpg 800w, ../../a.jpg 400w"));
    assert_eq!(
        (fallback.attribute("src"), fallback.attribute("width")),
        (Some("../../b.jpg"), Some("800"))
    );
    assert!(source.attribute("sizes").is_some() && fallback.attribute("sizes").is_some());
}

#[test]
fn medical_help_begins_with_the_most_urgent_level_and_each_says_whom_to_call() {
    let levels = [
        ("/urgent", json!({ "words": "Call our nurses today if:", "number": "+1 555 0100" })),
        ("/doctor", json!({ "words": "Make an appointment if:" })),
    ];
    let site = serde_json::from_str(&settings_with(&levels)).expect("settings");
    let help = json!({ "doctor": ["d"], "urgent": ["c"], "bystander": ["b"], "emergency": ["a"] });
    let condition = dystonia::condition_with(&[("/medical_help", help)]);
    let page = Document::parse(&render(&shell(), &site, vec![condition])[1].html);
    let cards: Vec<String> = classed(&page, "medical-help__card").map(Element::text).collect();
    let expected = [
        "Call 911 or go to an emergency room now if: a Call 911",
        "If you are with the person: b",
        "Call our nurses today if: c Call +1 555 0100",
        "Make an appointment if: d",
    ];
    assert_eq!(cards, expected);
    let help = page.around(page.by_id("medical-help")).last().expect("a section");
    let links = page.inside(help).filter_map(|it| it.attribute("href"));
    assert_eq!(links.collect::<Vec<_>>(), ["tel:911", "tel:+1-555-0100"]);
}

#[test]
fn an_article_names_organizations_and_codes() {
    let support = json!([
        { "name": "NINDS", "what": "Plain *facts*.", "website": "https://example.org/", "phone": "+1 800 352 9424", "email": "a@example.org" },
        { "name": "A group" },
    ]);
    let codes = json!({ "icd_10_cm": [{ "code": "G24.3", "name": "Spasmodic torticollis" }, { "code": "G24" }], "snomed_ct": [{ "code": "15802004" }] });
    let page = article_page(dystonia::condition_with(&[("/support", support), ("/codes", codes)]));
    let support = page.around(page.by_id("part--support")).last().expect("a section");
    assert_eq!(
        support.text(),
        "Support 2 organizations NINDS Plain facts. Call +1 800 352 9424 a@example.org A group"
    );
    let links = page.inside(support).filter_map(|it| it.attribute("href"));
    let expected = ["https://example.org/", "tel:+1-800-352-9424", "mailto:a@example.org"];
    assert_eq!(links.collect::<Vec<_>>(), expected);
    let codes = page.around(page.by_id("part--codes")).last().expect("a section").text();
    let expected = "Codes for professionals 3 codes ICD-10-CM G24.3 Spasmodic torticollis G24 SNOMED CT 15802004";
    assert_eq!(codes, expected);
    // Reader views keep them with the rest of the text.
    let text = page.around(support).last().expect("an element");
    assert_eq!(text.attribute("class"), Some("article__text"));
    let contents = page.texts_of(&["nav"]).concat();
    assert!(contents.contains("Support") && !contents.contains("Codes"), "{contents}");
}

#[test]
fn related_conditions_are_links() {
    let related = RelatedCondition {
        link: ArticleLink {
            id: "tremor".to_owned().try_into().expect("an id"),
            path: "conditions/tremor/".to_owned(),
            language: None,
        },
        name: "Tremor".to_owned().try_into().expect("a name"),
    };
    let related = || related_conditions(&[related], "../../").expect("a section").to_html();
    let html = with_catalog(english(), related);
    assert!(html.contains(r#"<a href="../../conditions/tremor/">Tremor</a>"#), "{html}");
    assert!(with_catalog(english(), || related_conditions(&[], "../../").is_none()));
}

#[test]
fn parts_that_an_article_does_not_have_are_not_on_its_page() {
    let page = article_page(dystonia::condition_with(&[
        ("/support", json!([])),
        ("/codes", json!({})),
        ("/related", json!([])),
    ]));
    let mut ids = page.elements().filter_map(|it| it.attribute("id"));
    assert!(ids.all(|id| !id.starts_with("part--")));
    let links = page.texts_of(&["a"]);
    assert!(!links.iter().any(|link| link == "Support" || link == "Related conditions"));
}
