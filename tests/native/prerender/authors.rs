//! Several authors: who they are, and a rating for each.

use std::slice;
use std::sync::Arc;

use leptos::prelude::RenderHtml;
use serde_json::{Value, json};
use symptom_database::components::by_line;
use symptom_database::messages::catalog::{Catalog, with_catalog};
use symptom_database::model::{Message, Variable};

use super::programs::{data, published};
use crate::harness::document::{Document, Element};
use crate::harness::dystonia;
use crate::harness::pages::{article_page, english, render, shell};

/// An author with this name, and perhaps a credential.
fn author(name: &str, credential: Option<&str>, role: &str) -> Value {
    let id = name.to_lowercase().replace([' ', '.'], "");
    json!({ "id": id, "name": name, "credential": credential, "role": role })
}

fn page_by(authors: &[Value]) -> Document {
    let changes = [("/author", authors[0].clone()), ("/co_authors", json!(authors[1..]))];
    article_page(dystonia::condition_with(&changes))
}

/// The line under the title, and the sentences of the card.
fn lines(page: &Document) -> (String, Vec<String>) {
    let has_class = |class| move |it: &&Element| it.attribute("class") == Some(class);
    let by_line = page.named(&["p"]).find(has_class("article__by-line")).expect("a by-line");
    let card = page.named(&["section"]).find(has_class("author-card")).expect("a card");
    let sentences =
        page.inside(card).filter(|it| it.name == "p" && it.attribute("class").is_none());
    (by_line.text(), sentences.map(Element::text).take_while(|it| !it.is_empty()).collect())
}

#[test]
fn are_named_in_sentences_by_their_part() {
    let [wrote, adapted] = ["wrote", "adapted-from"];
    let (ann, bob) = (author("Ann", Some("MD"), wrote), author("Bob", None, wrote));
    let (cat, dan) = (author("Cat", Some("RN"), wrote), author("Dan", None, adapted));
    let cases: [(&[Value], &str, &[&str]); 6] = [
        (slice::from_ref(&bob), "Written by Bob", &["Written by Bob."]),
        (
            &[ann.clone(), bob.clone()],
            "Written by Ann, MD, and Bob",
            &["Written by Ann, MD, and Bob."],
        ),
        (
            &[bob.clone(), ann.clone()],
            "Written by Bob and Ann, MD",
            &["Written by Bob and Ann, MD."],
        ),
        (
            &[ann.clone(), bob.clone(), cat],
            "Written by Ann, MD; Bob; and Cat, RN",
            &["Written by Ann, MD; Bob; and Cat, RN."],
        ),
        (
            &[bob.clone(), author("Eve", None, wrote), author("Fay", None, wrote)],
            "Written by Bob, Eve, and Fay",
            &["Written by Bob, Eve, and Fay."],
        ),
        (
            &[dan, ann, author("Joe M.", None, wrote)],
            "Written by Ann, MD, and Joe M. Adapted from an article by Dan.",
            &["Written by Ann, MD, and Joe M.", "Adapted from an article by Dan."],
        ),
    ];
    for (authors, by_line, card) in cases {
        let card = card.iter().map(|&sentence| sentence.to_owned()).collect();
        assert_eq!(lines(&page_by(authors)), (by_line.to_owned(), card));
    }
}

/// A language in which the authors come first.
struct AuthorsFirst;

impl Catalog for AuthorsFirst {
    fn format(&self, message: &Message) -> String {
        match (message.id, message.variables.as_slice()) {
            ("author-wrote-line", [(_, Variable::Text(authors))]) => format!("{authors} scripsit"),
            _ => english().format(message),
        }
    }
}

#[test]
fn stand_where_the_sentence_of_the_language_has_them() {
    let bob = author("Bob", None, "wrote");
    let condition = dystonia::condition_with(&[("/author", bob)]);
    let render = || by_line(slice::from_ref(&condition.author)).to_html();
    let html = with_catalog(Arc::new(AuthorsFirst), render).replace("<!>", "");
    let line =
        r##"<p class="article__by-line"><a rel="author" href="#author">Bob</a> scripsit</p>"##;
    assert_eq!(html, line);
}

#[test]
fn are_named_with_their_places_of_work() {
    let mut clinic = author("Clinic at the Park", None, "wrote");
    clinic["kind"] = json!("organization");
    let mut ann = author("Ann", Some("MD"), "wrote");
    ann["affiliation"] = json!("Hospital Inc.");
    let (_, card) = lines(&page_by(&[clinic, ann]));
    assert_eq!(card, ["Written by Clinic at the Park and Ann, MD, Hospital Inc."]);
}

#[test]
fn have_a_heading_a_rating_and_ids_of_their_own() {
    let page = page_by(&[author("Ann", Some("MD"), "wrote"), author("Bob", None, "wrote")]);
    assert!(page.texts_of(&["h2"]).contains(&"About the authors".to_owned()));
    let legends = page.texts_of(&["legend"]).into_iter();
    let legends: Vec<_> = legends.filter(|legend| legend.starts_with("Rate")).collect();
    assert_eq!(legends, ["Rate Ann, MD", "Rate Bob"]);
    for id in ["ann", "bob"] {
        let star = page.by_id(&format!("star-5--{id}"));
        assert_eq!(star.attribute("name"), Some(format!("author-rating--{id}").as_str()));
        let fieldset =
            page.around(star).filter(|it| it.name == "fieldset").last().expect("a group");
        assert_eq!(fieldset.attribute("data-author"), Some(id));
        assert_eq!(page.by_id(&format!("rating-message--{id}")).attribute("role"), Some("status"));
        page.by_id(&format!("rating--kept--{id}"));
        page.by_id(&format!("rating--clear--{id}"));
    }
    let clear = page.named(&["button"]).filter_map(|it| it.attribute("aria-label"));
    let clear: Vec<_> = clear.filter(|it| it.starts_with("Clear")).collect();
    assert_eq!(clear, ["Clear my rating of Ann, MD", "Clear my rating of Bob"]);
    let mut ids: Vec<_> = page.elements().filter_map(|it| it.attribute("id")).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "each id is there once");
}

#[test]
fn one_author_has_the_markup_that_readers_had_before() {
    let page = page_by(&[author("Bob", None, "wrote")]);
    assert!(page.texts_of(&["legend"]).contains(&"Rate author".to_owned()));
    let star = page.by_id("star-1");
    assert_eq!(star.attribute("name"), Some("author-rating"));
    let fieldset = page.around(star).filter(|it| it.name == "fieldset").last().expect("a group");
    assert_eq!(fieldset.attribute_names().collect::<Vec<_>>(), ["class"]);
    for id in ["rating--kept", "rating-message", "rating--clear"] {
        page.by_id(id);
    }
}

#[test]
fn an_article_that_only_an_organization_wrote_claims_no_person_and_no_review() {
    let author =
        json!({ "id": "site", "kind": "organization", "name": "Health Library", "role": "wrote" });
    let condition = dystonia::condition_with(&[("/author", author), ("/review", json!(null))]);
    let pages = render(&shell(), &published(), vec![condition]);
    let article = data(&pages[1].html, "MedicalWebPage");
    let expected = json!({ "@type": "Organization", "name": "Health Library" });
    assert_eq!(article["author"], expected);
    for claim in ["reviewedBy", "lastReviewed", "isBasedOn"] {
        assert!(article.get(claim).is_none(), "{claim}");
    }
}

#[test]
fn each_author_is_named_by_kind_and_by_part() {
    let author = json!({ "id": "a", "name": "Ann Bee", "credential": "MD", "affiliation": "A Clinic", "role": "wrote" });
    let others = json!([
        { "id": "b", "name": "A Society", "kind": "organization", "role": "wrote" },
        { "id": "c", "name": "An Institute", "kind": "organization", "role": "adapted-from" },
    ]);
    let written = dystonia::condition_with(&[("/author", author), ("/co_authors", others)]);
    let article = data(&render(&shell(), &published(), vec![written])[1].html, "MedicalWebPage");
    let clinic = json!({ "@type": "Organization", "name": "A Clinic" });
    assert_eq!(
        article["author"],
        json!([
            { "@type": "Person", "name": "Ann Bee", "honorificSuffix": "MD", "affiliation": clinic },
            { "@type": "Organization", "name": "A Society" },
        ])
    );
    let institute = json!({ "@type": "Organization", "name": "An Institute" });
    assert_eq!(article["isBasedOn"], json!({ "@type": "Article", "author": institute }));
}
