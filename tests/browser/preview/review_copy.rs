//! The file for a reviewer, as a browser opens it from a disk.

use std::path::Path;

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;
use crate::harness::publishing::run_publish;
use crate::harness::site::KIT;

const PAGE: PageModule = PageModule(include_str!("page.js"));

#[tokio::test(flavor = "multi_thread")]
async fn a_reviewer_reads_all_of_the_article_without_a_server() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("review.html");
    let article = ["--article", "carpal-tunnel-syndrome"];
    let kit = ["--kit", KIT, "--save", file.to_str().expect("a plain path")];
    let arguments = [&["preview", "tests/fixtures/clinic"][..], &article, &kit].concat();
    assert!(run_publish(project, &arguments).status.success());
    let browser = Browser::start().await;
    browser.open_file(&file).await;
    browser.see_text(".review-copy", "For review: not published. Made on ").await;
    browser.see_text("#surgery", "The surgeon cuts the ligament").await;
    assert_eq!(browser.call(PAGE, "imageWidths", json!([])).await, json!([960]));
    assert!(!browser.sees("button").await, "nothing is left that does nothing");
}
