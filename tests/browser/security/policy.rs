//! The security policy: no other hosts, no foreign scripts, no frames, no referrer.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::console::{CONSOLE_RECORDER, RECORDED_ERRORS};
use crate::harness::files::{NOTES_MESSAGE, QUESTION};
use crate::harness::page::PageModule;
use crate::harness::service_worker::wait_until_cached;
use crate::harness::setup::{open_article_running, open_article_with, start_with};
use crate::harness::site::{Faults, Site};
use crate::harness::speech::{SPEECH_DEVICE, listen_to};

const PAGE: PageModule = PageModule(include_str!("policy.js"));

/// A script in the page that does what the policy forbids.
fn forbidden_actions() -> &'static str {
    PAGE.script("addMischief", &json!([]))
}

/// The outcome of each attempt.
async fn try_all(site: &Site, browser: &Browser) -> Value {
    let elsewhere = site.url("/").replace("127.0.0.1", "localhost");
    browser.run(&format!("return tryAll('{elsewhere}')")).await
}

fn all_refused() -> Value {
    let refused = "refused";
    json!([refused, refused, refused, refused, refused, refused, refused, "0px", "not run"])
}

/// The violated directives.
const FORBIDDEN: [&str; 6] = [
    "connect-src",
    "img-src",
    "require-trusted-types-for",
    "script-src",
    "style-src-attr",
    "trusted-types",
];

#[tokio::test(flavor = "multi_thread")]
async fn what_the_policy_forbids_fails_and_is_reported() {
    let faults = Faults { script: forbidden_actions(), ..Default::default() };
    let (site, browser) = start_with(faults).await;
    for path in ["/", ARTICLE] {
        browser.open(&site, path).await;
        assert_eq!(try_all(&site, &browser).await, all_refused(), "{path}");
        let reports = std::sync::Mutex::new(BTreeSet::new());
        browser
            .wait("all violations to be reported", async || {
                let mut reports = reports.lock().expect("no holder panics");
                reports.extend(site.take_violations());
                let is_reported = |directive: &&str| {
                    reports
                        .iter()
                        .any(|report| report.contains(&format!("-directive\":\"{directive}")))
                };
                FORBIDDEN.iter().all(is_reported).then_some(())
            })
            .await;
    }
    drop(browser);
    // A violation may be reported more than once, and late.
    site.stop();
    site.take_violations();
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_host_sends_no_headers_pages_forbid_the_same() {
    let faults = Faults { script: forbidden_actions(), lose_headers: true, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    for path in ["/", ARTICLE] {
        browser.open(&site, path).await;
        assert_eq!(try_all(&site, &browser).await, all_refused(), "{path}");
    }
    browser.open_article(&site).await;
    browser.choose_stars(4).await;
    browser.add_comment("All the same").await;
    assert_eq!(browser.run("return forbidden").await, json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_policy_all_of_it_would_succeed() {
    let faults = Faults { script: forbidden_actions(), lose_policy: true, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    browser.open(&site, "/").await;
    let outcomes = try_all(&site, &browser).await;
    // No other host can be reached.
    assert_eq!(outcomes[0], "refused");
    assert_eq!(outcomes[2], 1);
    for index in 3..7 {
        assert_ne!(outcomes[index], "refused", "{outcomes}");
    }
    assert_eq!((&outcomes[7], &outcomes[8]), (&json!("7px"), &json!(true)));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_is_shown_in_a_frame() {
    let faults = Faults { lose_policy: true, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    let is_shown = async || browser.call(PAGE, "isShownInFrame", json!([ARTICLE])).await;
    browser.open(&site, "/").await;
    assert_eq!(is_shown().await, true, "else the test would show nothing");
    site.change(Faults::default());
    assert_eq!(is_shown().await, false);
    let reports =
        browser.wait("the violation to be reported", async || site.take_violations().pop()).await;
    assert!(reports.contains("frame-ancestors"), "{reports}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_tells_another_where_the_reader_came_from() {
    for lose_headers in [false, true] {
        let faults = Faults { lose_headers, ..Default::default() };
        let (site, browser) = start_with(faults).await;
        browser.open(&site, "/").await;
        browser.click("main a[href*=dystonia]").await;
        browser.wait_until_ready().await;
        assert_eq!(browser.run("return document.referrer").await, "");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_client_in_the_place_of_the_sites_own_does_not_run_and_the_page_says_so() {
    let browser = Browser::start().await;
    for part in ["_bg.wasm", ".js", "messages-en-client"] {
        let faults = Faults { tampered: Some(part), ..Default::default() };
        let site = Site::start_with(faults).await;
        browser.open(&site, ARTICLE).await;
        browser.see("html[data-client=unavailable]").await;
        browser.see_text(".article__comments", "reload the page").await;
        browser.click("summary:has(+ #causes)").await;
        browser.see_text("#causes", "basal ganglia").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nor_does_a_tampered_lazy_chunk() {
    for part in ["_lazy.wasm", "messages-en-lazy"] {
        let faults = Faults { tampered: Some(part), ..Default::default() };
        let (_site, browser) = open_article_with(faults).await;
        browser.press("Erase everything").await;
        browser.see_text(NOTES_MESSAGE, "could not be loaded").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nor_does_a_tampered_script_that_reads_aloud() {
    for part in ["/read-aloud-", "messages-en-read-aloud"] {
        let faults = Faults { tampered: Some(part), script: SPEECH_DEVICE, ..Default::default() };
        let (_site, browser) = open_article_with(faults).await;
        browser.click("summary:has(+ #causes)").await;
        browser.press_in("#causes", "Listen").await;
        browser.see_text("#causes [role=status]", "could not be loaded").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_kept_damaged_is_fetched_anew() {
    // Both parts of the client, its script and its messages.
    let faults = Faults { tampered: Some("client-"), ..Default::default() };
    let (site, browser) = start_with(faults).await;
    browser.open(&site, ARTICLE).await;
    wait_until_cached(&browser, &site, ARTICLE).await;
    site.change(Faults::default());
    browser.reload().await;
    browser.press("Erase everything").await;
    browser.see_text(QUESTION, "Erase everything?").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn to_be_sure_of_a_file_it_is_not_fetched_twice() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    listen_to(&browser, "causes").await;
    let fetched = browser.call(PAGE, "fetchedCode", json!([])).await;
    let fetched: Vec<String> = serde_json::from_value(fetched).expect("names");
    let once: BTreeSet<&String> = fetched.iter().collect();
    assert_eq!((fetched.len(), once.len()), (3, 3), "{fetched:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_host_that_does_not_know_webassembly_all_works_and_nothing_complains() {
    let faults =
        Faults { does_not_know_wasm: true, script: CONSOLE_RECORDER, ..Default::default() };
    let (_site, browser) = open_article_with(faults).await;
    browser.choose_stars(3).await;
    browser.add_comment("Quiet.").await;
    assert_eq!(browser.run(RECORDED_ERRORS).await, json!([]));
}
