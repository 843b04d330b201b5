//! Stored entries that the page cannot read.

use serde_json::Value;

use crate::harness::browser::Browser;
use crate::harness::files::{NOTES, NOTES_MESSAGE, QUESTION, download};
use crate::harness::setup::start;
use crate::harness::site::Site;

const NOTICE: &str = ".storage-notice:not([hidden])";
const TEXTS: &str = ".comment-item__text";
const RATING: &str = "symptom-database/rating/haroon-rashid";

const WRONG_TYPE: &str = r#"{"version":1,"text":5,"created":[1700000000000]}"#;
const CUT_OFF: &str = r#"{"version":1,"text":"Mine","cre"#;
const NEWER: &str = r#"{"version":3,"text":["new"],"created":1700000000000}"#;

/// Readable entries.
const READABLE: [(&str, &str); 2] = [
    (
        "symptom-database/comment/dystonia/018bcfe56800-00000001",
        r#"{"version":1,"text":"Good","created":1700000000000}"#,
    ),
    (
        "symptom-database/draft/dystonia/019000000000-00000001",
        r#"{"version":1,"text":"Good draft"}"#,
    ),
];

/// Unreadable entries: two from a newer version, the others damaged.
const UNREADABLE: [(&str, &str); 10] = [
    ("symptom-database/comment/dystonia/018bcfe56800-00000002", WRONG_TYPE),
    ("symptom-database/comment/dystonia/018bcfe56800-00000003", CUT_OFF),
    ("symptom-database/comment/dystonia/018bcfe56800-00000004", NEWER),
    ("symptom-database/draft/dystonia/019000000000-00000002", WRONG_TYPE),
    ("symptom-database/draft/dystonia/019000000000-00000003", CUT_OFF),
    ("symptom-database/draft/dystonia/019000000000-00000004", NEWER),
    ("symptom-database/comment/dystonia/mine", READABLE[0].1),
    ("symptom-database/junk", "rubbish, \"quoted\"\n\u{202e}"),
    ("symptom-database/junk\nsymptom-database/junk", "rubbish"),
    (RATING, r#"{"version":1,"stars":"4"}"#),
];

/// An entry of another site of the same host.
const FOREIGN_ENTRIES: (&str, &str) = ("another site", "rubbish");

/// The article in a browser that has stored these entries.
async fn open_with(entries: &[&[(&str, &str)]]) -> (Site, Browser) {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    browser.store(&entries.concat()).await;
    browser.open_article(&site).await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn unreadable_entries_are_reported_and_left_and_the_rest_is_shown() {
    let (_site, browser) = open_with(&[&READABLE, &UNREADABLE, &[FOREIGN_ENTRIES]]).await;
    let before = browser.stored().await;
    browser.see_text(NOTICE, "8 entries saved here cannot be read. Nothing was changed.").await;
    browser.see_text(NOTICE, "2 entries saved by a newer version of this page cannot").await;
    browser.see_texts(TEXTS, &["Good"]).await;
    assert_eq!(browser.value("#comment-text").await, "Good draft");
    browser.click(".storage-notice:not([hidden]) a[href='#your-notes']").await;
    browser.wait_until_in_view("#your-notes").await;
    browser.see_text(NOTES, "8 entries saved here cannot be read.").await;

    browser.press("Add comment").await;
    browser.see_text(TEXTS, "Good draft").await;
    browser.press_in(".comment-item", "Delete").await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.press("Show all").await;
    browser.see_text("#causes", "basal ganglia").await;
    let mut expected = before;
    expected.remove(READABLE[1].0);
    assert_eq!(browser.stored().await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rating_in_whose_place_stands_something_else_is_never_overwritten() {
    let (_site, browser) = open_with(&[]).await;
    for (value, count, reason) in [
        ("rubbish", "1 entry saved here", "something this page cannot read is saved in its place"),
        (r#"{"version":1,"stars":6}"#, "1 entry saved here", "something this page cannot read"),
        (r#"{"version":1,"sta"#, "1 entry saved here", "something this page cannot read"),
        (r#"{"version":3,"stars":3}"#, "1 entry saved by a newer", "a newer version of this page"),
    ] {
        browser.store(&[(RATING, value)]).await;
        browser.reload().await;
        browser.see_text(NOTICE, count).await;
        assert_eq!(browser.text(".author-rating__message").await, "");
        browser.choose_stars(4).await;
        let message = format!("Your rating: 4 of 5. Not saved: {reason}");
        browser.see_text(".author-rating__message", &message).await;
        assert_eq!(browser.stored().await[RATING], value);
        // Choose another rating, so that the next round changes it.
        browser.choose_stars(2).await;
        browser.see_text(".author-rating__message", "Your rating: 2 of 5. Not saved").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn unreadable_entries_can_be_downloaded_and_then_removed() {
    let (_site, browser) = open_with(&[&READABLE, &UNREADABLE, &[FOREIGN_ENTRIES]]).await;
    let before = browser.stored().await;

    let (name, text) = download(&browser, NOTES, "Download what cannot be read").await;
    assert_eq!((&name[..9], name.rsplit('.').next()), ("my-notes-", Some("json")));
    let file: Value = serde_json::from_str(&text).expect("the file is JSON");
    let records = file["records"].as_array().expect("a list").iter();
    let mut saved: Vec<_> = records
        .map(|record| (record["key"].as_str().unwrap(), record["unreadable"].as_str().unwrap()))
        .collect();
    let mut expected = UNREADABLE;
    saved.sort_unstable();
    expected.sort_unstable();
    assert_eq!(saved, expected);

    browser.press("Remove what cannot be read").await;
    browser.see_text(QUESTION, "Remove what cannot be read from this browser?").await;
    browser.see_focus_on(QUESTION).await;
    browser.press_in(QUESTION, "Cancel").await;
    browser.see_text(NOTES_MESSAGE, "Nothing was changed.").await;
    assert!(!browser.sees(QUESTION).await);
    assert_eq!(browser.stored().await, before);

    browser.press("Remove what cannot be read").await;
    browser.press_in(QUESTION, "Yes, remove it").await;
    browser.see_text(NOTES_MESSAGE, "The unreadable notes are removed.").await;
    browser.see_gone(NOTICE).await;
    let left: Vec<_> = browser.stored().await.into_iter().collect();
    let left: Vec<_> = left.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    assert_eq!(left, [&[FOREIGN_ENTRIES], &READABLE[..]].concat());
    browser.see_texts(TEXTS, &["Good"]).await;
    assert_eq!(browser.value("#comment-text").await, "Good draft");

    // The unreadable entry no longer blocks the rating.
    browser.choose_stars(4).await;
    let message = "Your rating: 4 of 5. Saved in this browser, ";
    browser.see_text(".author-rating__message", message).await;
}
