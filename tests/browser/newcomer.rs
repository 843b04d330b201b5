//! The way of somebody who is new to all this: begins a condition, fills it in, checks it, makes the site for a folder of
//! a host, and reads it there as its readers do.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::host::{Host, Server};
use crate::searching::{CONDITIONS, FIELD};
use crate::site::{KIT, Site};

/// The folder of the host.
pub const BASE: &str = "/health/";

const ARTICLE: &str = "/health/conditions/restless-legs/";

/// An empty folder of this name for one engine's tests.
fn empty_folder(name: &str) -> PathBuf {
    let engine = env::var("BROWSER_ENGINE").unwrap_or_default();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{engine}"));
    // What is left from before would be taken for what is.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

/// Runs the program that the project's scripts run, and that is in a release.
fn publish(folder: &Path, arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_publish"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("the program runs");
    println!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

fn edit(file: &Path, change: impl FnOnce(&mut Value)) {
    let text = fs::read_to_string(file).expect("a file");
    let mut value = serde_json::from_str(&text).expect("JSON");
    change(&mut value);
    fs::write(file, format!("{value:#}")).expect("a file can be written");
}

/// Fills in what the skeleton asks for.
fn fill_in(condition: &mut Value) {
    condition["other_names"] = json!(["Willis-Ekbom disease"]);
    condition["symptoms"] = json!(["restlessness"]);
    condition["title"] = json!("What are restless legs?");
    condition["summary"] = json!("An urge to move the legs, above all at night.");
    condition["medical_help"] = json!({ "doctor": ["you sleep badly because of it"] });
    condition["introduction"] = json!([{ "paragraph": "The legs feel as if they must move." }]);
    condition["sections"][0]["blocks"] = json!([{ "paragraph": "Often the cause is not known." }]);
    condition["sections"][1]["blocks"] = json!([{ "list": ["an urge to move the legs"] }]);
    condition["sections"][2]["blocks"] = json!([{ "treatments": [{
        "name": "Moving about",
        "what": "You get up and walk.",
        "benefits": "The urge goes away for a while.",
        "risks": "None is known.",
    }] }]);
    condition["conclusion"] = json!([{ "paragraph": "There is help." }]);
    condition["questions"] = json!(["Could it be something else?"]);
    condition["author"] = json!({
        "id": "jo-bloggs",
        "name": "Jo Bloggs",
        "credential": "RN",
        "affiliation": "Clinic at the Park",
        "role": "wrote",
    });
    condition["sources"][0]["title"] = json!("A handbook");
    condition["sources"][0]["publisher"] = json!("A press");
}

/// An empty folder of this name, but for the project's content in “content”, with other settings.
fn begin(name: &str, change: impl FnOnce(&mut Value)) -> PathBuf {
    let folder = empty_folder(name);
    let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
    let copied = Command::new("cp").arg("-r").arg(public).arg(folder.join("content")).status();
    assert!(copied.expect("cp runs").success());
    edit(&folder.join("content/site.json"), change);
    folder
}

/// The host of the site of the content in this folder.
fn serve(folder: &Path) -> &'static Server {
    fs::create_dir(folder.join("www")).expect("a folder can be made");
    let kit = Path::new(env!("CARGO_MANIFEST_DIR")).join(KIT);
    let kit = kit.to_str().expect("a plain path");
    let made = publish(folder, &["site", "content", "www/health", "--base", BASE, "--kit", kit]);
    assert!(made.status.success());
    Box::leak(Box::new(Host::chosen().serve(&folder.join("www"), BASE)))
}

/// The host of the project's site with this id, in the folder [`BASE`].
pub fn site_with_id(id: &str) -> &'static Server {
    serve(&begin("site-with-id", |site| site["id"] = json!(id)))
}

/// The host of the site with a new condition.
fn new_site() -> &'static Server {
    let folder = begin("newcomer", |site| {
        site["name"] = json!("Health A to Z");
        site["clinic"] = json!({ "name": "Clinic at the Park", "phone": "+1 555 0100" });
    });
    assert!(publish(&folder, &["new-condition", "content", "restless-legs"]).status.success());
    let unfilled = publish(&folder, &["check", "content"]);
    assert!(!unfilled.status.success(), "a skeleton is let through");
    let told = String::from_utf8_lossy(&unfilled.stdout);
    assert!(told.contains(": error: title: This is to be filled in: the question"), "{told}");

    edit(&folder.join("content/conditions/restless-legs.json"), fill_in);
    // The article that the project ships with is due for review one day.
    fs::remove_file(folder.join("content/conditions/dystonia.json")).expect("it was there");
    let restlessness =
        json!({ "id": "restlessness", "name": "Restlessness", "other_names": ["Fidgeting"] });
    edit(&folder.join("content/symptoms.json"), |symptoms| {
        symptoms["symptoms"].as_array_mut().expect("a list").push(restlessness);
    });
    assert!(publish(&folder, &["check", "content"]).status.success());
    serve(&folder)
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
        let answer = host.ask(path).send().await.expect("an answer");
        assert_eq!(answer.headers()["location"], leads_to);
    }
    browser.open(&site, "/health/conditions/nothing/").await;
    browser.see_text("h1", "There is no page at this address").await;
    browser.click("main a").await;
    browser.see_text("h1", "Health A to Z").await;
    browser.close().await;
}
