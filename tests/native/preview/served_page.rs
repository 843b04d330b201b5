//! What the preview changes in a page.

use symptom_database::builder::locales::{FALLBACK_END, FALLBACK_START};
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

/// A page in a language, with marks in the place of “«” and “»”.
fn adapted_page(html: &str, head: &str, body: &str) -> String {
    let page = format!("<!DOCTYPE html><html {html}><head>{head}</head><body>{body}</body></html>");
    let page = page.replace('«', &FALLBACK_START.to_string());
    adapt(&page.replace('»', &FALLBACK_END.to_string()), &state("Correct it."))
}

#[track_caller]
fn body_is(adapted: &str, body: &str) {
    assert!(adapted.ends_with(&format!("<body>{body}</body></html>")), "{adapted}");
}

#[test]
fn english_words_in_another_language_say_that_they_are_english() {
    let adapted =
        adapted_page(r#"lang="es""#, "", "<p>«Saved &amp; sent.»</p><p>Listo: «done».</p>");
    let body = r#"<p><span lang="en">Saved &amp; sent.</span></p><p>Listo: <span lang="en">done</span>.</p>"#;
    body_is(&adapted, body);
    let adapted = adapted_page(r#"lang="ar" dir="rtl""#, "", "<p>«Saved.»</p>");
    body_is(&adapted, r#"<p><span lang="en" dir="ltr">Saved.</span></p>"#);
}

#[test]
fn english_words_around_a_link_or_other_english_words_are_marked_up_to_their_end() {
    let adapted = adapted_page("", "", r#"<p>«See <a href="/">flu</a> first.» Luego</p>"#);
    let link = r#"<a href="/"><span lang="en">flu</span></a>"#;
    let body =
        format!(r#"<p><span lang="en">See </span>{link}<span lang="en"> first.</span> Luego</p>"#);
    body_is(&adapted, &body);
    let adapted = adapted_page("", "", "<p>«Not saved: «no space».»</p> <p>Fin</p>");
    let parts =
        ["Not saved: ", "no space", "."].map(|it| format!(r#"<span lang="en">{it}</span>"#));
    body_is(&adapted, &format!("<p>{}</p> <p>Fin</p>", parts.concat()));
}

#[test]
fn attributes_and_the_title_have_english_words_without_marks() {
    let head =
        r#"<title>«Home» – Salud</title><meta name="description" content="«All &quot;A&quot;»" />"#;
    let adapted = adapted_page("", head, r#"<button aria-label="«Close»">x</button>"#);
    let kept =
        r#"<title>Home – Salud</title><meta name="description" content="All &quot;A&quot;" />"#;
    assert!(adapted.contains(kept), "{adapted}");
    body_is(&adapted, r#"<button aria-label="Close">x</button>"#);
    assert!(!adapted.contains([FALLBACK_START, FALLBACK_END]), "{adapted}");
}

#[test]
fn messages_for_scripts_keep_their_marks_until_a_script_shows_them() {
    let messages = r#"<script type="application/json">{"saved":"«Saved.»"}</script>"#;
    let adapted = adapted_page("", "", messages);
    assert!(adapted.contains(&format!("{FALLBACK_START}Saved.{FALLBACK_END}")), "{adapted}");
    assert!(!adapted.contains("<span"), "{adapted}");
}
