//! The page of codes, to which patient portals link.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::clinic_codes::{CONNECT, DYSTONIA, TORTICOLLIS, clinic_codes};
use crate::harness::search::{CONDITIONS, FIELD};
use crate::harness::site::Site;

const MESSAGE: &str = ".connect [role=status]";
const LISTED: &str = "[data-codes-of] a[data-code]";

/// A request for a code of ICD-10-CM, as a portal sends it. `code` is encoded already.
fn request(code: &str) -> String {
    format!(
        "{CONNECT}?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c={code}"
    )
}

async fn is_at(browser: &Browser, path: &str) {
    let script = format!("return location.pathname === {} || null", json!(path));
    browser.wait_for_value(&script).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_leads_to_its_article_or_to_that_of_the_nearest_code_above() {
    let site = Site::on(clinic_codes()).await;
    let browser = Browser::start().await;
    browser.open(&site, "/health/").await;
    let entries = async || browser.run("return history.length").await.as_u64().expect("a number");
    let before = entries().await;
    for (code, title, path) in [
        ("G24.3", "torticollis", TORTICOLLIS),
        ("g249&taskContext.c.c=PROBLISTREV", "dystonia", DYSTONIA),
        ("G24.311", "torticollis", TORTICOLLIS),
    ] {
        browser.open(&site, &request(code)).await;
        is_at(&browser, path).await;
        browser.see_text("h1", title).await;
    }
    let snomed = "?mainsearchcriteria.v.cs=2.16.840.1.113883.6.96&mainsearchcriteria.v.c=15802004";
    browser.open(&site, &format!("{CONNECT}{snomed}")).await;
    is_at(&browser, DYSTONIA).await;
    // The page of codes is not in the history, so the way back does not lead to it.
    assert_eq!(entries().await, before + 4, "one entry for each request");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_without_article_is_answered_with_what_there_is() {
    let site = Site::on(clinic_codes()).await;
    let browser = Browser::start().await;
    browser.open(&site, &request("G24&mainSearchCriteria.v.dn=Dystonia")).await;
    let message = "No article has the code G24 (“Dystonia”). These articles have codes below it:";
    browser.see_texts(MESSAGE, &[message]).await;
    browser.see_texts(".connect a", &["Torticollis", "Dystonia", "Search for “Dystonia”"]).await;
    browser.click(".connect a[href*='#search']").await;
    browser.see_value(FIELD, "Dystonia").await;
    browser.see_text(CONDITIONS, "Dystonia").await;
    assert_eq!(browser.run("return location.hash").await, json!(""));

    let hostile = "A00.0&mainSearchCriteria.v.dn=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E";
    browser.open(&site, &request(hostile)).await;
    let message = "No article has the code A00.0 (“<img src=x onerror=alert(1)>”).";
    browser.see_texts(MESSAGE, &[message]).await;
    assert!(!browser.sees("main img").await, "it is text");
    for (query, beginning) in [
        (
            "?mainSearchCriteria.v.cs=1.2.3&mainSearchCriteria.v.c=G24.3",
            "The link to this page names no system",
        ),
        ("?mainSearchCriteria.v.c=G24.3", "The link to this page names no system"),
        ("?%E0%A4%A&=&__proto__=x", "The link to this page names no code."),
        (
            "?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=%3Cb%3E",
            "“<b>” is not a code of ICD-10-CM.",
        ),
    ] {
        browser.open(&site, &format!("{CONNECT}{query}")).await;
        browser.see_text(MESSAGE, beginning).await;
        browser.see_texts(LISTED, &["Torticollis", "Dystonia", "Dystonia"]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_every_request_shows_the_list_of_codes() {
    let site = Site::on(clinic_codes()).await;
    let browser = Browser::start_without_script().await;
    for code in ["G24.3", "G24.311", "A00", "%3Cb%3E"] {
        browser.open(&site, &request(code)).await;
        browser.see_texts("h2", &["ICD-10-CM", "SNOMED CT"]).await;
        browser.see_texts(LISTED, &["Torticollis", "Dystonia", "Dystonia"]).await;
    }
    browser.see_text(".code-list", "G24.9 Dystonia, unspecified").await;
    browser.click("[data-code='G24.3']").await;
    browser.see_text("h1", "torticollis").await;
}
