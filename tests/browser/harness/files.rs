//! Files that the page gives the reader, and files that the reader gives the page.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;

const PAGE: PageModule = PageModule(include_str!("files.js"));

/// What the reader can do with all notes at once.
pub const NOTES: &str = ".your-notes";
/// What the reader is asked about them.
pub const QUESTION: &str = "#notes-question";
/// What came of it.
pub const NOTES_MESSAGE: &str = "#notes-message";

/// Has the page hand over to the test, from now on, the files that it gives the reader.
pub async fn catch_downloads(browser: &Browser) {
    browser.call(PAGE, "catchDownloads", json!([])).await;
}

/// Waits until the page has given the reader a file since [`catch_downloads`], and returns the
/// file's name and text.
pub async fn caught_download(browser: &Browser) -> (String, String) {
    let file = browser.wait_for_call(PAGE, "caughtDownload", json!([])).await;
    serde_json::from_value(file).expect("a name and a text")
}

/// Presses a button in an element that gives the reader a file, and returns the file's name and
/// text.
pub async fn download(browser: &Browser, css: &str, label: &str) -> (String, String) {
    catch_downloads(browser).await;
    browser.press_in(css, label).await;
    caught_download(browser).await
}

/// Chooses a file with this text to restore, and waits until the page answers with these words.
pub async fn choose_file(browser: &Browser, text: &str, answer: &str) {
    pick_file(browser, text).await;
    browser.see_text(NOTES, answer).await;
}

/// Chooses a file with this text to restore. It stays where it is: nothing tells when it was read.
pub async fn pick_file(browser: &Browser, text: &str) {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("notes-{number}.json"));
    fs::write(&path, text).expect("a file can be written");
    browser.choose_file("#notes-file", path.to_str().expect("a path of UTF-8")).await;
}

/// A file of notes with these records in it.
pub fn notes_file(records: &[Value]) -> String {
    let format = "symptom-database-backup";
    json!({ "version": 1, "format": format, "records": records }).to_string()
}

/// A comment on the article as a record of such a file. `number` is part of its id.
pub fn comment_record(number: u32, text: &str) -> Value {
    let key = format!("symptom-database/comment/dystonia/018bcfe56800-{number:08x}");
    json!({ "key": key, "version": 1, "text": text, "created": 1_700_000_000_000_u64 })
}
