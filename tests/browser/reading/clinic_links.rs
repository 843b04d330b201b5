//! Citations and links in the articles of a clinic, its own pages, and its drafts.

use std::fs;

use reqwest::{Client, StatusCode};
use serde_json::json;
use thirtyfour::Key;
use walkdir::WalkDir;

use crate::harness::clinic::{CARPAL_TUNNEL, CLINIC, MIGRAINE, clinic, open_page_with};
use crate::harness::keyboard::{start_at, tab_to};
use crate::harness::site::Site;

/// A citation in a section that folds.
const CITATION: &str = "#living-with-it a[href='#source--ninds']";

#[tokio::test(flavor = "multi_thread")]
async fn a_citation_names_its_source_and_leads_there_and_back_by_keyboard() {
    let (_site, browser) = open_page_with(MIGRAINE, CLINIC).await;
    browser.click("summary:has(+ #living-with-it)").await;
    start_at(&browser, CITATION).await;
    let names = "const mark = document.activeElement; return [mark.title, mark.ariaLabel]";
    for name in browser.run(names).await.as_array().expect("two names") {
        let name = name.as_str().expect("a text");
        assert!(name.contains("Migraine Information Page, National Institute of"), "{name}");
    }
    let number = browser.text(CITATION).await;
    let id = browser.run("return document.activeElement.id").await;
    let id = id.as_str().expect("an id").to_owned();
    browser.press_keys(Key::Enter).await;
    browser.wait_until_in_view("#source--ninds").await;
    browser.see_text("#source--ninds", "Migraine Information Page").await;
    let place = "return [...document.querySelectorAll('#source--ninds')].map(\
                 source => [...source.parentElement.children].indexOf(source) + 1)[0]";
    assert_eq!(number, format!("[{}]", browser.run(place).await));
    browser.run("document.querySelector('details:has(> #living-with-it)').open = false").await;
    tab_to(&browser, &format!("#source--ninds a[href='#{id}']")).await;
    browser.press_keys(Key::Enter).await;
    browser.see(CITATION).await;
    browser.wait_until_in_view(&format!("[id='{id}']")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn links_lead_to_articles_pages_files_and_programs() {
    let (site, browser) = open_page_with(&format!("{MIGRAINE}#our-clinic"), CLINIC).await;
    let links = "return [...document.querySelectorAll('#our-clinic p a')].map(link => link.href)";
    let expected = json!([
        "tel:555-0142",
        "mailto:headache@clinic.example",
        site.url("/health/pages/privacy/"),
        site.url(&format!("{CARPAL_TUNNEL}#symptoms")),
    ]);
    assert_eq!(browser.run(links).await, expected);
    browser.click("#our-clinic a[href*=carpal]").await;
    browser.see_text("h1", "Numb, tingling hands").await;
    browser.see_text("#symptoms", "You sleep badly").await;
    // A section's earlier id, and the article's earlier address.
    browser.open(&site, &format!("{MIGRAINE}#phases")).await;
    browser.see_text("#symptoms", "Not all people have all phases").await;
    browser.open(&site, "/health/conditions/migraine-headache/").await;
    browser.see_text("h1", "Migraine: what sets it off").await;
    browser.click("footer a[href*=privacy]").await;
    browser.see_text("h1", "Privacy").await;
    browser.see_text("#your-notes-here, section:has(#your-notes-here)", "on your device").await;
    browser.see_texts("footer a[href*='pages/']", &PAGES).await;
}

/// The titles of the clinic's own pages.
const PAGES: [&str; 3] = ["About us", "Accessibility statement", "Privacy"];

/// The status and the type of what the host sends.
async fn fetched(site: &Site, path: &str) -> (StatusCode, String) {
    let client = Client::builder().no_proxy().build().expect("a client");
    let response = client.get(site.url(path)).send().await.expect("an answer");
    let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok());
    (response.status(), kind.unwrap_or_default().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clinics_files_are_served_and_its_drafts_are_not() {
    let site = Site::start_with(CLINIC).await;
    let (status, kind) = fetched(&site, "/health/headache-diary.pdf").await;
    assert_eq!((status, kind.as_str()), (StatusCode::OK, "application/pdf"));
    let (status, _) = fetched(&site, "/health/.well-known/security.txt").await;
    assert_eq!(status, StatusCode::OK);
    let (status, _) = fetched(&site, "/health/conditions/tension-headache/").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let entries = WalkDir::new(clinic()).into_iter().map(|entry| entry.expect("an entry"));
    let files: Vec<_> = entries.filter(|entry| entry.file_type().is_file()).collect();
    assert!(files.len() > 50, "there are {} files", files.len());
    for file in files {
        let path = file.path().display().to_string().to_lowercase();
        let content = fs::read(file.path()).expect("a file");
        let content = String::from_utf8_lossy(&content).to_lowercase();
        let names_draft = |text: &str| {
            ["tension-headache", "tension headache"].iter().any(|name| text.contains(name))
        };
        assert!(!names_draft(&path) && !names_draft(&content), "{path} names a draft");
    }
}
