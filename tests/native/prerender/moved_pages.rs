//! The pages at earlier addresses of articles.

use serde_json::json;
use symptom_database::builder::content::read_site;
use symptom_database::builder::prerender::Page;
use symptom_database::builder::prerender::moved_pages::{Redirect, moved_pages, redirects};

use crate::harness::document::Document;
use crate::harness::dystonia;
use crate::harness::folder::settings_with_address;
use crate::harness::pages::{HOSTILE, shell};

fn pages() -> Vec<Page> {
    let site = read_site(&settings_with_address()).expect("settings");
    let condition = dystonia::condition_with(&[
        ("/aliases", json!(["old-name", "older-name"])),
        ("/title", json!(HOSTILE)),
    ]);
    moved_pages(&shell(), &site, &condition)
}

#[test]
fn an_earlier_address_leads_to_the_article_on_every_host() {
    let paths: Vec<_> = pages().iter().map(|page| page.path.clone()).collect();
    assert_eq!(paths, ["conditions/old-name/index.html", "conditions/older-name/index.html"]);
    for Page { html, .. } in pages() {
        let refresh =
            r#"<noscript><meta http-equiv="refresh" content="0; url=../dystonia/" /></noscript>"#;
        assert_eq!(html.matches(refresh).count(), 1, "{html}");
        assert!(html.find(refresh) < html.find("<body"), "it stands in the head");
        let page = Document::parse(&html);
        let link = page.named(&["a"]).find(|it| it.attribute("data-moved-to").is_some());
        let link = link.expect("a link for everybody");
        assert_eq!(link.attribute("href"), Some("../dystonia/"));
        assert_eq!(link.raw_text(), HOSTILE);
        let canonical = page.named(&["link"]).find(|it| it.attribute("rel") == Some("canonical"));
        let canonical = canonical.and_then(|it| it.attribute("href"));
        assert_eq!(canonical, Some("https://example.org/health/conditions/dystonia/"));
        assert!(html.contains(r#"<meta name="robots" content="noindex""#));
    }
}

#[test]
fn hosts_get_a_redirect_for_each_earlier_address() {
    let condition = dystonia::condition_with(&[("/aliases", json!(["old-name"]))]);
    let redirect =
        Redirect { from: "conditions/old-name/".into(), to: "conditions/dystonia/".into() };
    assert_eq!(redirects(&[condition, dystonia::condition()]), [redirect]);
}
