//! A newcomer's path: create a condition, fill it in, check it, publish the site in a folder of a host, and read it.

use std::fs;

use serde_json::{Value, json};

use crate::harness::browser::Browser;
use crate::harness::host::Server;
use crate::harness::publishing::{
    BASE, edit_json, prepare_content, publish_and_serve, run_publish,
};
use crate::harness::search::{CONDITIONS, FIELD};
use crate::harness::site::Site;

const ARTICLE: &str = "/health/conditions/restless-legs/";

/// Fills in the skeleton.
fn fill_in(condition: &mut Value) {
    condition["other_names"] = json!(["Willis-Ekbom disease"]);
    condition["symptoms"] = json!(["restlessness"]);
    condition["title"] = json!("What are restless legs?");
    condition["summary"] = json!("An urge to move the legs, above all at night.");
    condition["medical_help"] = json!({ "doctor": ["you sleep badly because of it"] });
    condition["introduction"] =
        json!([{ "paragraph": "[The legs feel as if they must move](source:handbook)." }]);
    condition["sections"][0]["blocks"] = json!([{ "paragraph": "Often the cause is not known." }]);
    condition["sections"][1]["blocks"] = json!([{ "list": ["an urge to move the legs"] }]);
    condition["sections"][2]["blocks"] = json!([{ "treatments": [{
        "name": "Moving about",
        "what": "You get up and walk.",
        "benefits": "The urge goes away for a while.",
        "risks": "None is known.",
        "evidence": "Nobody has studied it.",
    }] }]);
    condition["without_treatment"] = json!([{ "paragraph": "The urge may stay." }]);
    condition["support"] = json!([{ "name": "A society", "what": "It answers questions." }]);
    condition["conclusion"] = json!([{ "paragraph": "There is help." }]);
    condition["questions"] = json!(["Could it be something else?"]);
    condition["author"] = json!({
        "id": "jo-bloggs",
        "name": "Jo Bloggs",
        "credential": "RN",
        "affiliation": "Clinic at the Park",
        "role": "wrote",
    });
    condition["sources"][0]["id"] = json!("handbook");
    condition["sources"][0]["title"] = json!("A handbook");
    condition["sources"][0]["publisher"] = json!("A press");
}

/// The host of a site with a new condition.
fn new_site() -> &'static Server {
    let folder = prepare_content("newcomer", |site| {
        site["name"] = json!("Health A to Z");
        site["clinic"] = json!({ "name": "Clinic at the Park", "phone": "+1 555 0100" });
    });
    assert!(run_publish(&folder, &["new-condition", "content", "restless-legs"]).status.success());
    let unfilled = run_publish(&folder, &["check", "content"]);
    assert!(!unfilled.status.success(), "a skeleton is let through");
    let diagnostics = String::from_utf8_lossy(&unfilled.stdout);
    assert!(
        diagnostics.contains(": error: title: Fill in this text: the question"),
        "{diagnostics}"
    );

    edit_json(&folder.join("content/conditions/restless-legs.json"), fill_in);
    // The project's own article becomes due for review one day.
    fs::remove_file(folder.join("content/conditions/dystonia.json")).expect("it was there");
    let restlessness =
        json!({ "id": "restlessness", "name": "Restlessness", "other_names": ["Fidgeting"] });
    edit_json(&folder.join("content/symptoms.json"), |symptoms| {
        symptoms["symptoms"].as_array_mut().expect("a list").push(restlessness);
    });
    assert!(run_publish(&folder, &["check", "content"]).status.success());
    publish_and_serve(&folder)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_condition_is_written_checked_published_found_by_symptom_read_rated_and_commented() {
    let host = new_site();
    let (site, browser) = (Site::on(host).await, Browser::start().await);
    browser.open(&site, BASE).await;
    browser.see_text("h1", "Health A to Z").await;
    browser.see_text("footer", "Published by Clinic at the Park").await;
    browser.write(FIELD, "fidgetting").await;
    browser.see_texts(CONDITIONS, &["Restless legs"]).await;
    browser.click(CONDITIONS).await;

    browser.see_text("h1", "What are restless legs?").await;
    browser.wait_until_ready().await;
    browser.click("summary:has(+ #treatment)").await;
    browser.see_text("#treatment", "You get up and walk.").await;
    browser.choose_stars(4).await;
    browser.add_comment("Walked at 2 a.m.").await;
    browser.reload().await;
    browser.see_text(".comment-list", "Walked at 2 a.m.").await;
    assert_eq!(
        browser.run("return document.querySelector('#star-4').checked").await,
        json!(true),
        "the rating is kept"
    );
    assert_eq!(browser.run("return location.pathname").await, json!(ARTICLE));

    for (path, leads_to) in [("/health", BASE), ("/health/conditions/restless-legs", ARTICLE)] {
        let answer = host.request(path).send().await.expect("an answer");
        assert_eq!(answer.headers()["location"], leads_to);
    }
    browser.open(&site, "/health/conditions/nothing/").await;
    browser.see_text("h1", "There is no page at this address").await;
    browser.click("main a").await;
    browser.see_text("h1", "Health A to Z").await;
}
