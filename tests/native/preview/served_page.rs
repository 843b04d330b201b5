//! What the preview changes in a page.

use symptom_database::builder::preview::{Finding, PageState, adapt, adapt_policy};

use crate::harness::document::Document;

const POLICY: &str = "default-src 'none'; script-src 'self' 'sha256-a'; style-src 'sha256-b'; img-src 'self'; \
    connect-src 'self'; worker-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

fn state(message: &str) -> PageState {
    let finding = Finding {
        file: "conditions/a.json".to_owned(),
        line: 3,
        path: "title".to_owned(),
        severity: "error",
        message: message.to_owned(),
        texts: Vec::new(),
        section: None,
        address: "/".to_owned(),
    };
    PageState {
        build: "1".to_owned(),
        version: "2".to_owned(),
        failure: None,
        outdated: Vec::new(),
        findings: vec![finding],
        others: Vec::new(),
    }
}

#[test]
fn the_policy_allows_the_preview_and_no_service_worker() {
    let policy = adapt_policy(POLICY);
    assert_eq!(
        policy,
        "default-src 'none'; script-src 'self' 'sha256-a'; style-src 'self' 'sha256-b'; img-src 'self'; \
         connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; worker-src 'none'"
    );
    assert_eq!(adapt_policy(&policy), policy, "once is enough");
}

#[test]
fn the_policy_allows_no_other_host() {
    let policy = adapt_policy("default-src 'none'; connect-src 'none';; script-src 'none' ");
    assert_eq!(
        policy,
        "default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'; worker-src 'none'"
    );
    for text in [POLICY, ""] {
        let sources = adapt_policy(text).replace("default-src", "");
        assert!(!sources.contains('*') && !sources.contains("http") && !sources.contains("unsafe"));
    }
}

#[test]
fn the_page_keeps_its_content_and_gets_the_script_after_its_policy() {
    let page = format!(
        "<!DOCTYPE html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\" />\
         <title>A</title></head><body><p>Text &amp; more</p></body></html>"
    );
    let adapted = adapt(&page, &state("Correct it."));
    assert!(adapted.contains("<title>A</title>"), "{adapted}");
    assert!(adapted.contains("<body><p>Text &amp; more</p></body>"), "{adapted}");
    let policy = adapted.find("worker-src 'none'").expect("the changed policy");
    assert!(policy < adapted.find("/preview--/preview.js").expect("the script"), "{adapted}");
}

#[test]
fn no_message_ends_the_element_that_holds_it() {
    let hostile = "</script><script>alert(1)</script><!--";
    let adapted = adapt(
        "<!DOCTYPE html><html lang=\"en\"><head></head><body></body></html>",
        &state(hostile),
    );
    let document = Document::parse(&adapted);
    assert_eq!(document.named(&["script"]).count(), 3, "{adapted}");
    let data = document.by_id("preview--state").raw_text();
    let data: serde_json::Value = serde_json::from_str(data).expect("JSON");
    assert_eq!(data["findings"][0]["message"], hostile);
}
