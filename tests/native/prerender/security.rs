//! The security policy of the pages.

use symptom_database::builder::prerender::security;
use symptom_database::builder::prerender::shell::Content;

use crate::harness::document::Document;
use crate::harness::pages::{SHELL, article_shell, shell, shipped_site};

/// The policy in the response headers.
fn sent(shells: &[&str]) -> String {
    let headers = security::headers(shells);
    let policy = headers.into_iter().find(|(name, _)| *name == "Content-Security-Policy");
    policy.expect("a policy").1
}

#[test]
fn the_policy_allows_what_stands_in_a_page_by_its_hash_and_nothing_else() {
    let html = "<style>a{}</style><script type=\"importmap\">{}</script><script>run()</script>";
    let [style] = &security::sources(html, "style")[..] else { panic!("one style") };
    let [map, script] = &security::sources(html, "script")[..] else { panic!("two scripts") };
    // As openssl reckons it.
    assert_eq!(script, "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='");
    let policy = sent(&[html, "<script>run()</script>"]);
    let mut scripts = [map.as_str(), script.as_str()];
    scripts.sort_unstable();
    let expected = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src {style}; \
         img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types service-worker; \
         frame-ancestors 'none'",
        scripts.join(" "),
    );
    assert_eq!(policy, expected);
}

#[test]
fn each_page_says_so_itself_before_all_that_it_is_about() {
    for page in shipped_site() {
        let at = |what| page.html.find(what).unwrap_or(usize::MAX);
        let policy = at("<meta http-equiv=\"Content-Security-Policy\"");
        assert!(policy < at("<script") && policy < at("<style") && policy < at("<link"));
        assert!(at("charset") < policy, "browsers look for it in the first bytes only");
        assert!(!page.html.contains("frame-ancestors"), "which only a header can say");
        let page = Document::parse(&page.html);
        let metas = page.named(&["meta"]);
        let referrer = metas.filter(|meta| meta.attribute("name") == Some("referrer"));
        let referrer: Vec<_> = referrer.map(|meta| meta.attribute("content")).collect();
        assert_eq!(referrer, [Some("no-referrer")]);
    }
}

#[test]
fn hosts_send_one_policy_for_pages_of_both_kinds() {
    let article = article_shell();
    let script = &security::sources(&article, "script")[0];
    assert!(sent(&[SHELL, &article]).contains(script));
    let headers = shell().security_headers();
    assert!(headers.iter().any(|(_, value)| value.contains(script)));
}

#[test]
fn nothing_in_a_page_has_a_style_or_a_script_of_its_own() {
    for page in shipped_site() {
        for element in Document::parse(&page.html).elements() {
            let of_its_own = |name: &str| name == "style" || name.starts_with("on");
            assert!(!element.attribute_names().any(of_its_own), "{}", element.text());
        }
    }
}

#[test]
fn a_page_that_reloads_itself_while_it_is_written_has_no_policy() {
    assert_eq!(security::meta("<script>connect('{{__TRUNK_WS_BASE__}}')</script>"), "");
}

#[test]
fn the_policy_allows_the_styles_of_blocks_where_they_are() {
    let page = |body: &str| shell().page(&Content { body: body.to_owned(), ..Content::default() });
    let [with, without] = ["<p class=\"table\"></p>", "<p></p>"].map(page);
    let hash = &security::sources("<style>c {}</style>", "style")[0];
    for (html, is_allowed) in [(with, true), (without, false)] {
        let page = Document::parse(&html);
        let policy = page.named(&["meta"]).find_map(|meta| {
            let is_policy = meta.attribute("http-equiv") == Some("Content-Security-Policy");
            meta.attribute("content").filter(|_| is_policy)
        });
        let policy = policy.expect("a policy");
        assert_eq!(policy.contains(hash), is_allowed);
        for style in security::sources(&html, "style") {
            assert!(policy.contains(&style), "{style} is not in {policy}");
        }
    }
    assert!(shell().security_headers().iter().any(|(_, value)| value.contains(hash)));
}
