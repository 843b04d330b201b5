//! Erasing everything.

use crate::harness::browser::Browser;
use crate::harness::files::{NOTES_MESSAGE, QUESTION, download};
use crate::harness::setup::open_article;
use crate::harness::tabs::open_twice;

const FIELD: &str = "#comment-text";
const CHANGE_FIELD: &str = ".comment-item textarea";
const ERASED: &str = "Everything that you had saved here is erased.";

/// Entries of the site beside those that the reader makes in the test.
const OWN_ENTRIES: [(&str, &str); 6] = [
    ("symptom-database/rating/someone-else", r#"{"version":1,"stars":2}"#),
    (
        "symptom-database/comment/other/018bcfe56800-00000001",
        r#"{"version":1,"text":"Elsewhere","created":1700000000000}"#,
    ),
    ("symptom-database/draft/other/018bcfe56800-00000001", r#"{"version":1,"text":"Half"}"#),
    ("symptom-database/comment/dystonia/018bcfe56800-00000002", "rubbish"),
    ("symptom-database/junk", "rubbish"),
    ("symptom-database/two\nlines", "rubbish"),
];

/// Entries of other sites of the same host.
const FOREIGN_ENTRIES: [(&str, &str); 4] = [
    ("another\nsymptom-database/site", "0"),
    ("another site", "1"),
    ("symptom-database", "2"),
    ("symptom-database-2/junk", "3"),
];

/// Asserts that only entries of other sites are stored.
async fn see_only_foreign_entries(browser: &Browser) {
    let stored: Vec<_> = browser.stored().await.into_iter().collect();
    assert_eq!(stored, FOREIGN_ENTRIES.map(|(key, value)| (key.to_owned(), value.to_owned())));
}

/// Asserts that the page shows nothing that the reader has done.
async fn see_blank_page(browser: &Browser) {
    browser.see_gone(".comment-item").await;
    browser.see(".comments__empty").await;
    browser.see_value(FIELD, "").await;
    browser.see_text("#comment-text-count", "2,000 characters left").await;
    assert_eq!(browser.text(".author-rating__message").await, "");
    assert!(
        browser.run("return document.querySelector('.author-rating :checked')").await.is_null()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_asks_first_and_then_leaves_nothing_of_ours() {
    let (site, browser) = open_twice().await;
    browser.store(&OWN_ENTRIES).await;
    browser.store(&FOREIGN_ENTRIES).await;
    browser.reload().await;
    browser.choose_stars(3).await;
    browser.add_comment("A first secret").await;
    browser.add_comment("A second secret").await;
    browser.begin_change().await;
    browser.write(CHANGE_FIELD, ", half changed").await;
    browser.write(FIELD, "A third secret").await;
    let before = browser.stored().await;
    browser.show_tab(0).await;
    browser.see_text(".comments h3", "Your comments (2)").await;
    browser.see_text(".author-rating__message", "Your rating: 3 of 5.").await;
    browser.show_tab(1).await;

    browser.press("Erase everything").await;
    browser.see_text(QUESTION, "Erase everything? This removes all your ratings, comments, questions, drafts and reading settings on every").await;
    browser.see_text(QUESTION, "first check that the file is in your downloads").await;
    browser.see_focus_on(QUESTION).await;
    let (_, file) = download(&browser, QUESTION, "Download my notes first").await;
    assert!(file.contains("A second secret") && file.contains("Elsewhere"), "{file}");
    browser.press_in(QUESTION, "Cancel").await;
    browser.see_text(NOTES_MESSAGE, "Nothing was changed.").await;
    assert!(!browser.sees(QUESTION).await);
    assert_eq!(browser.stored().await, before);
    assert_eq!(browser.value(FIELD).await, "A third secret");

    browser.press("Erase everything").await;
    browser.press_in(QUESTION, "Yes, erase everything").await;
    browser.see_text(NOTES_MESSAGE, ERASED).await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    see_blank_page(&browser).await;
    browser.see_gone(".storage-notice").await;
    let page = browser.run("return document.body.textContent").await;
    assert!(!page.as_str().unwrap().contains("secret"), "{page}");
    see_only_foreign_entries(&browser).await;
    browser.show_tab(0).await;
    see_blank_page(&browser).await;

    for tab in [0, 1] {
        browser.show_tab(tab).await;
        browser.open(&site, "/").await;
        see_only_foreign_entries(&browser).await;
        browser.open_article(&site).await;
        see_blank_page(&browser).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_being_typed_in_another_tab_stays_on_its_screen_and_is_not_kept_any_more() {
    let (site, browser) = open_twice().await;
    browser.store(&FOREIGN_ENTRIES).await;
    browser.add_comment("A comment").await;
    browser.begin_change().await;
    browser.write(CHANGE_FIELD, ", half changed").await;
    browser.write(FIELD, "Half written").await;
    browser.show_tab(0).await;
    browser.press("Erase everything").await;
    browser.press_in(QUESTION, "Yes, erase everything").await;
    browser.see_text(NOTES_MESSAGE, ERASED).await;
    see_only_foreign_entries(&browser).await;
    browser.show_tab(1).await;
    assert_eq!(browser.value(FIELD).await, "Half written");
    assert_eq!(browser.value(CHANGE_FIELD).await, "A comment, half changed");
    browser.open(&site, "/").await;
    see_only_foreign_entries(&browser).await;
    browser.open_article(&site).await;
    see_blank_page(&browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_that_the_browser_does_not_erase_are_reported() {
    let (_site, browser) = open_article().await;
    browser.add_comment("Stays").await;
    let before = browser.stored().await;
    browser.run("Storage.prototype.removeItem = () => {}").await;
    browser.press("Erase everything").await;
    browser.press_in(QUESTION, "Yes, erase everything").await;
    browser.see_text(NOTES_MESSAGE, "Not everything was erased: ").await;
    assert_eq!(browser.stored().await, before);
    browser.see_texts(".comment-item__text", &["Stays"]).await;
}
