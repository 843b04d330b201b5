//! Everything that a reader can write, on a page that other programs change: `other_programs.js` imitates them.

use serde_json::{Value, json};

use crate::harness::browser::Browser;
use crate::harness::files::{
    NOTES_MESSAGE, QUESTION, catch_downloads, caught_download, comment_record, notes_file,
    pick_file,
};
use crate::harness::page::PageModule;
use crate::harness::setup::open_article_running;
use crate::harness::site::Site;
use crate::harness::storage::{accept_writes, refuse_writes};

const PAGE: PageModule = PageModule(include_str!("saved_state.js"));

const RATING: &str = ".author-rating__message";
const FIELD: &str = "#comment-text";
const ADD: &str = "#comment-form [type=submit]";
const TEXTS: &str = ".comment-item__text";
const MESSAGE: &str = ".comments__message";
const FIRST_QUESTION: &str = ".appointment li:first-of-type";

/// The article, on which this script starts another program.
async fn open(start: &str) -> (Site, Browser) {
    let script = format!("{}\n{start}", include_str!("other_programs.js")).leak();
    open_article_running(script).await
}

/// The stored records of a kind.
async fn stored(browser: &Browser, kind: &str) -> Vec<String> {
    let prefix = format!("symptom-database/{kind}/");
    let stored = browser.stored().await.into_iter();
    stored.filter(|(key, _)| key.starts_with(&prefix)).map(|(_, record)| record).collect()
}

/// Waits until this number of records of a kind is stored, and returns them.
async fn see_stored(browser: &Browser, kind: &str, count: usize) -> Vec<String> {
    let what = format!("{count} stored: {kind}");
    browser
        .wait(&what, async || Some(stored(browser, kind).await).filter(|it| it.len() == count))
        .await
}

/// Rates, runs this script, does everything else that a reader can write, and asserts each outcome.
async fn write_everything(start: &str, after_first_save: &str) {
    let (_site, browser) = open(start).await;
    browser.choose_stars(4).await;
    browser.see_text(RATING, "Your rating: 4 of 5. Saved").await;
    browser.run(after_first_save).await;
    browser.choose_stars(2).await;
    browser.see_text(RATING, "Your rating: 2 of 5. Saved").await;
    assert!(!browser.text(RATING).await.contains("4 of 5"), "only the last rating is shown");
    let filled = browser.call(PAGE, "countFilledStars", json!([])).await;
    assert_eq!(filled, 2, "so many stars are drawn");
    write_comments(&browser).await;
    ask_questions(&browser).await;
    download_and_restore_notes(&browser).await;
    browser.reload().await;
    see_everything_again(&browser).await;
}

async fn write_comments(browser: &Browser) {
    browser.write(FIELD, "Ask about").await;
    assert!(see_stored(browser, "draft", 1).await[0].contains("Ask about"));
    browser.click(ADD).await;
    browser.see_text(MESSAGE, "Comment saved").await;
    browser.see_texts(TEXTS, &["Ask about"]).await;
    browser.see_value(FIELD, "").await;
    browser.see_text(".comments h3", "(1)").await;
    see_stored(browser, "draft", 0).await;
    browser.click(".comment-item [id$=edit]").await;
    browser.see_focus_on(".comment-item [id$=-text]").await;
    browser.press_keys(" sleep").await;
    browser.see_text(".comment-item .comment-editor__count", "1,985 characters left").await;
    browser.click(".comment-item [type=submit]").await;
    browser.see_texts(TEXTS, &["Ask about sleep"]).await;
    browser.see_text(MESSAGE, "Change saved").await;
    browser.click(".comment-item [id$=delete]").await;
    browser.see_text(MESSAGE, "Comment deleted").await;
    see_stored(browser, "comment", 0).await;
    browser.click(".comment-item [id$=undo]").await;
    browser.see_texts(TEXTS, &["Ask about sleep"]).await;
    see_stored(browser, "comment", 1).await;
    refuse_writes(browser).await;
    browser.write(FIELD, "Lost?").await;
    browser.click(ADD).await;
    browser.see_text("#comment-text-error", "Not saved").await;
    assert_eq!(browser.text(MESSAGE).await, "", "nothing says that it was saved");
    accept_writes(browser).await;
    browser.see(FIELD).await.clear().await.expect("an empty field");
}

async fn ask_questions(browser: &Browser) {
    let article = include_str!("../../fixtures/one-article/conditions/dystonia.json");
    let article: Value = serde_json::from_str(article).expect("JSON");
    let asked = &article["questions"][0];
    let label = format!("{FIRST_QUESTION} label");
    browser.click(&label).await;
    let record = see_stored(browser, "question", 1).await.remove(0);
    assert!(record.contains(&asked.to_string()), "{record} has the article's words: {asked}");
    browser.see_text(".appointment__message", "Saved").await;
    browser.click(&label).await;
    see_stored(browser, "question", 0).await;
    browser.click(&label).await;
    browser.write("#appointment-own-question", "May I drive?").await;
    browser.click(".appointment__form [type=submit]").await;
    see_stored(browser, "question", 2).await;
    browser.see_text(".appointment__message", "You have ticked 2 questions").await;
    assert_eq!(browser.text(".appointment [data-own] label").await, "May I drive?");
}

async fn download_and_restore_notes(browser: &Browser) {
    catch_downloads(browser).await;
    browser.click(".your-notes__row button").await;
    let (_, file) = caught_download(browser).await;
    assert!(file.contains("Ask about sleep") && file.contains("May I drive?"), "{file}");
    browser.see_text(NOTES_MESSAGE, "my-notes-").await;
    pick_file(browser, &notes_file(&[comment_record(1, "From a file")])).await;
    browser.see_text(QUESTION, "It adds 1 entry").await;
    browser.click("#notes-question-yes").await;
    browser.see_text(NOTES_MESSAGE, "Restored 1 entry").await;
    browser.see_texts(TEXTS, &["Ask about sleep", "From a file"]).await;
}

async fn see_everything_again(browser: &Browser) {
    browser.see_texts(TEXTS, &["Ask about sleep", "From a file"]).await;
    browser.see_text(RATING, "Your rating: 2 of 5.").await;
    assert_eq!(browser.call(PAGE, "countTickedQuestions", json!([])).await, json!(2));
    browser.click(&format!("{FIRST_QUESTION} label")).await;
    see_stored(browser, "question", 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_translated_before_anything_runs_keeps_all_that_a_reader_writes() {
    write_everything("startOtherProgram('translation')", "").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_translated_once_it_reacts_keeps_all_that_a_reader_writes() {
    write_everything("startOtherProgramOnceReady('translation')", "").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_translated_after_the_first_save_keeps_all_that_a_reader_writes() {
    write_everything("", "startOtherProgram('translation')").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_changed_by_a_writing_aid_before_anything_runs_keeps_all_that_a_reader_writes() {
    write_everything("startOtherProgram('aid')", "").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_changed_by_a_writing_aid_once_it_reacts_keeps_all_that_a_reader_writes() {
    write_everything("startOtherProgramOnceReady('aid')", "").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_changed_by_a_writing_aid_after_the_first_save_keeps_all_that_a_reader_writes() {
    write_everything("", "startOtherProgram('aid')").await;
}
