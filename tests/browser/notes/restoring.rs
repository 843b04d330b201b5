//! Restoring backups that differ from the stored notes, and refusing other files.

use serde_json::{Value, json};

use crate::harness::browser::Browser;
use crate::harness::files::{
    NOTES, NOTES_MESSAGE, QUESTION, choose_file, comment_record, download, notes_file,
};
use crate::harness::page::PageModule;
use crate::harness::setup::open_article;

const PAGE: PageModule = PageModule(include_str!("restoring.js"));

const TEXTS: &str = ".comment-item__text";

#[tokio::test(flavor = "multi_thread")]
async fn restoring_adds_what_is_gone_changes_what_is_older_and_skips_the_rest() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Words").await;
    browser.add_comment("Deleted later").await;
    let (_, file) = download(&browser, NOTES, "Download my notes").await;
    browser.press_in(".comment-item", "Delete").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.begin_change().await;
    browser.write(".comment-item textarea", ", changed here").await;
    browser.press("Save change").await;
    browser.see_text(".comment-item:nth-child(2)", "Words, changed here").await;
    let before = browser.stored().await;

    let words = "adds 1 entry, changes 0 comments to a newer text, and skips 1 entry";
    choose_file(&browser, &file, words).await;
    browser.press_in(QUESTION, "Cancel").await;
    browser.see_text(NOTES_MESSAGE, "Nothing was changed.").await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    assert!(!browser.sees(QUESTION).await);
    assert_eq!(browser.stored().await, before);

    choose_file(&browser, &file, words).await;
    browser.press_in(QUESTION, "Yes, restore it").await;
    browser.see_text(NOTES_MESSAGE, "Restored 1 entry from the file.").await;
    browser.see_texts(TEXTS, &["Deleted later", "Words, changed here"]).await;

    let mut newer: Value = serde_json::from_str(&file).expect("the file is JSON");
    let records = newer["records"].as_array_mut().expect("a list").iter_mut();
    for record in records.filter(|record| record["text"] == "Words") {
        record["text"] = json!("Words, from elsewhere");
        record["edited"] = json!(record["created"].as_u64().unwrap() + 3_600_000);
    }
    let words = "adds 0 entries, changes 1 comment to a newer text, and skips 1 entry";
    choose_file(&browser, &newer.to_string(), words).await;
    browser.see_text(QUESTION, "Changes comment: Words, from elsewhere").await;
    browser.press_in(QUESTION, "Yes, restore it").await;
    browser.see_text(NOTES_MESSAGE, "Restored 1 entry from the file.").await;
    for _ in 0..2 {
        browser.see_texts(TEXTS, &["Deleted later", "Words, from elsewhere"]).await;
        browser.see_text(".comment-item:nth-child(2) .comment-item__time", ", edited ").await;
        browser.reload().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_text_is_lost_to_an_older_file_when_the_clock_is_set_back() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Words").await;
    let (_, file) = download(&browser, NOTES, "Download my notes").await;
    browser.run("const { now } = Date; Date.now = () => now() - 7_200_000").await;
    browser.begin_change().await;
    browser.write(".comment-item textarea", ", changed later").await;
    browser.press("Save change").await;
    browser.see_texts(TEXTS, &["Words, changed later"]).await;
    let answer = "You already have everything in this file, or a newer version of it.";
    choose_file(&browser, &file, answer).await;

    // Older versions recorded such a change like this.
    let (key, record) = browser.stored().await.pop_first().expect("the comment");
    let mut record: Value = serde_json::from_str(&record).expect("a record");
    record["edited"] = json!(record["created"].as_u64().unwrap() - 7_200_000);
    browser.store(&[(&key, &record.to_string())]).await;
    browser.reload().await;
    let words = "adds 1 entry, changes 0 comments to a newer text, and skips 0 entries";
    choose_file(&browser, &file, words).await;
    let why = "For 1 comment, it is not clear which text is newer, so both texts are kept.";
    browser.see_text(QUESTION, why).await;
    browser.see_text(QUESTION, "Adds a second text of a comment: Words").await;
    browser.press_in(QUESTION, "Yes, restore it").await;
    browser.see_text(NOTES_MESSAGE, "Restored 1 entry from the file.").await;
    browser.see(".comment-item:nth-child(2)").await;
    let mut texts = browser.texts(TEXTS).await;
    texts.sort_unstable();
    assert_eq!(texts, ["Words", "Words, changed later"]);
    choose_file(&browser, &file, answer).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_not_of_our_notes_is_refused_with_the_reason() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Untouched").await;
    let before = browser.stored().await;
    let record = comment_record(1, "Hers");
    let mut damaged = record.clone();
    damaged["text"] = json!(5);
    let file = notes_file(std::slice::from_ref(&record));
    let newer = file.replacen("\"version\":1", "\"version\":3", 1);
    assert_ne!(newer, file);
    let not_ours = "this is not a notes file from this site.";
    let is_damaged = "this file is damaged, or somebody has changed it.";
    // No two neighbors have the same reason, so that each message is new.
    for (text, answer) in [
        ("My diary".to_owned(), not_ours),
        (file[..file.len() - 20].to_owned(), "the end of this file is missing."),
        (json!({ "records": [record] }).to_string(), not_ours),
        (notes_file(&[damaged]), is_damaged),
        (newer, "a newer version of this page has written this file."),
        (notes_file(&[record.clone(), record]), is_damaged),
        ("x".repeat(10_000_001), "this file is bigger than 10 MB, so it cannot be one of yours."),
    ] {
        choose_file(&browser, &text, answer).await;
        browser.see_text(NOTES_MESSAGE, "Nothing was changed.").await;
        assert!(!browser.sees(QUESTION).await, "{answer}");
        assert_eq!(browser.stored().await, before, "{answer}");
        browser.see_texts(TEXTS, &["Untouched"]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn markup_and_reversing_characters_in_a_file_are_text_and_disturb_nothing_around_them() {
    let (_site, browser) = open_article().await;
    let markup = "<img src=x onerror='window.bad = true'><b>bold?</b> &amp; 🎗";
    let reversing = "\u{202e}reversed \u{2067}isolated";
    let plain = "plain words";
    let texts = [plain, reversing, markup];
    let records: Vec<_> =
        (0..).zip(texts).map(|(number, text)| comment_record(number, text)).collect();
    choose_file(&browser, &notes_file(&records), "Restore this file? It adds 3 entries").await;
    let details = content(&browser, "#notes-question li").await;
    assert_eq!(details, texts.map(|text| format!("Adds comment: {text}")));
    assert!(runs_to_the_right(&browser, "#notes-question li", plain).await);
    assert!(runs_to_the_right(&browser, QUESTION, "Cancel").await);
    browser.press_in(QUESTION, "Yes, restore it").await;
    browser.see_text(NOTES_MESSAGE, "Restored 3 entries from the file.").await;
    for _ in 0..2 {
        assert_eq!(content(&browser, TEXTS).await, [markup, reversing, plain]);
        assert!(browser.run("return window.bad ?? null").await.is_null());
        assert!(!browser.sees(".comment-item b, .comment-item img, .your-notes b").await);
        let second = ".comment-item:nth-child(2)";
        let time = browser.text(&format!("{second} .comment-item__time")).await;
        for around in [time.as_str(), "Edit", "Delete"] {
            assert!(runs_to_the_right(&browser, second, around).await, "{around}");
        }
        assert!(runs_to_the_right(&browser, ".comment-item:nth-child(3)", plain).await);
        assert!(
            !runs_to_the_right(&browser, second, "reversed").await,
            "the check notices reversed text"
        );
        browser.reload().await;
    }
}

/// The text of each element that matches, displayed or not.
async fn content(browser: &Browser, css: &str) -> Vec<String> {
    let contents = browser.call(PAGE, "contents", json!([css])).await;
    serde_json::from_value(contents).expect("texts")
}

/// Whether the characters of a text in an element run from left to right on the screen.
async fn runs_to_the_right(browser: &Browser, css: &str, text: &str) -> bool {
    let answer = browser.call(PAGE, "runsToTheRight", json!([css, text])).await;
    answer.as_bool().unwrap_or_else(|| panic!("{css} does not hold {text:?}"))
}
