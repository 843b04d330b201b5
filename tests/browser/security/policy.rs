//! What pages and their hosts forbid: other hosts, scripts that are not the site's own, frames around it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::console::{COMPLAINTS, CONSOLE};
use crate::harness::files::{NOTES_MESSAGE, QUESTION};
use crate::harness::service_worker::wait_until_kept;
use crate::harness::setup::{open_article_running, open_article_with, start_with};
use crate::harness::site::{Faults, Site};
use crate::harness::speech::{DEVICE, listen_to};

/// A script of the page that does what it must not, and tells what came of each.
const MISCHIEF: &str = "window.tryAll = async (elsewhere) => {
        const outcomes = [];
        const attempt = async (deed) => {
            try { outcomes.push(await deed() ?? 'done') } catch { outcomes.push('refused') }
        };
        const add = (name, properties) => document.body.append(
            Object.assign(document.createElement(name), properties));
        await attempt(() => fetch(elsewhere, { mode: 'no-cors' }));
        await attempt(() => new Promise((resolve, reject) =>
            add('img', { src: elsewhere, onload: resolve, onerror: reject })));
        await attempt(() => eval('1'));
        await attempt(() => import('data:text/javascript,'));
        await attempt(() => trustedTypes.createPolicy('another', {}));
        await attempt(() => document.body.insertAdjacentHTML('beforeend', '<p>Inserted</p>'));
        await attempt(() => add('script', { text: 'window.isRun = true' }));
        add('p', { id: 'styled' });
        styled.setAttribute('style', 'text-indent: 7px');
        outcomes.push(getComputedStyle(styled).textIndent, window.isRun ?? 'not run');
        return outcomes;
    };
    window.forbidden = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => forbidden.push(effectiveDirective));";

/// What a page's own script can do of what it must not.
async fn try_all(site: &Site, browser: &Browser) -> Value {
    let elsewhere = site.url("/").replace("127.0.0.1", "localhost");
    browser.run(&format!("return tryAll('{elsewhere}')")).await
}

fn all_refused() -> Value {
    let refused = "refused";
    json!([refused, refused, refused, refused, refused, refused, refused, "0px", "not run"])
}

/// What is forbidden, as a policy names it.
const FORBIDDEN: [&str; 6] = [
    "connect-src",
    "img-src",
    "require-trusted-types-for",
    "script-src",
    "style-src-attr",
    "trusted-types",
];

#[tokio::test(flavor = "multi_thread")]
async fn what_the_policy_forbids_does_not_come_about_and_is_told_of() {
    let faults = Faults { script: MISCHIEF, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    for path in ["/", ARTICLE] {
        browser.open(&site, path).await;
        assert_eq!(try_all(&site, &browser).await, all_refused(), "{path}");
        let told = std::sync::Mutex::new(BTreeSet::new());
        browser
            .wait("all to be told of", async || {
                let mut told = told.lock().expect("nobody panics with it");
                told.extend(site.take_violations());
                let is_told = |directive: &&str| {
                    told.iter()
                        .any(|report| report.contains(&format!("-directive\":\"{directive}")))
                };
                FORBIDDEN.iter().all(is_told).then_some(())
            })
            .await;
    }
    drop(browser);
    // Some is told of more than once, and may come only now.
    site.stop();
    site.take_violations();
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_host_sends_no_headers_pages_forbid_the_same() {
    let faults = Faults { script: MISCHIEF, lose_headers: true, ..Default::default() };
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
async fn without_a_policy_all_of_it_would_come_about() {
    let faults = Faults { script: MISCHIEF, lose_policy: true, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    browser.open(&site, "/").await;
    let outcomes = try_all(&site, &browser).await;
    // There is no other host to be reached.
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
    let frame = format!(
        "const frame = document.createElement('iframe');
         frame.src = '{ARTICLE}';
         document.body.append(frame);
         await new Promise(resolve => {{ frame.onload = resolve }});
         return frame.contentDocument?.querySelector('h1') != null"
    );
    browser.open(&site, "/").await;
    assert_eq!(browser.run(&frame).await, true, "else the test would show nothing");
    site.change(Faults::default());
    assert_eq!(browser.run(&frame).await, false);
    let told = browser.wait("it to be told of", async || site.take_violations().pop()).await;
    assert!(told.contains("frame-ancestors"), "{told}");
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
    for part in ["_bg.wasm", ".js"] {
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
async fn nor_does_another_part_that_comes_later() {
    let faults = Faults { tampered: Some("_lazy.wasm"), ..Default::default() };
    let (_site, browser) = open_article_with(faults).await;
    browser.press("Erase everything").await;
    browser.see_text(NOTES_MESSAGE, "could not be loaded").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nor_does_another_script_that_reads_aloud() {
    let faults = Faults { tampered: Some("/read-aloud-"), script: DEVICE, ..Default::default() };
    let (_site, browser) = open_article_with(faults).await;
    browser.click("summary:has(+ #causes)").await;
    browser.press_in("#causes", "Listen").await;
    browser.see_text("#causes [role=status]", "could not be loaded").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_kept_damaged_is_fetched_anew() {
    let faults = Faults { tampered: Some("/client-"), ..Default::default() };
    let (site, browser) = start_with(faults).await;
    browser.open(&site, ARTICLE).await;
    wait_until_kept(&browser, &site, ARTICLE).await;
    site.change(Faults::default());
    browser.reload().await;
    browser.press("Erase everything").await;
    browser.see_text(QUESTION, "Erase everything?").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn to_be_sure_of_a_file_it_is_not_fetched_twice() {
    let (_site, browser) = open_article_running(DEVICE).await;
    listen_to(&browser, "causes").await;
    let fetched = "return performance.getEntriesByType('resource').map(({ name }) => name)
        .filter(name => /client-|read-aloud-/.test(name)).sort()";
    let fetched: Vec<String> = serde_json::from_value(browser.run(fetched).await).expect("names");
    let once: BTreeSet<&String> = fetched.iter().collect();
    assert_eq!((fetched.len(), once.len()), (3, 3), "{fetched:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_host_that_does_not_know_webassembly_all_works_and_nothing_complains() {
    let faults = Faults { does_not_know_wasm: true, script: CONSOLE, ..Default::default() };
    let (_site, browser) = open_article_with(faults).await;
    browser.choose_stars(3).await;
    browser.add_comment("Quiet.").await;
    assert_eq!(browser.run(COMPLAINTS).await, json!([]));
}
