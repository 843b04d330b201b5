//! Comments on a section: written from it, shown in it and in the list.

use crate::harness::browser::Browser;
use crate::harness::comments::{comment_on_causes, record_on};
use crate::harness::setup::{open_article, start};

const FIELD: &str = "#comment-section";
const IN_CAUSES: &str = "#causes > .section-comments";
const IN_LIST: &str = ".comment-list .comment-item";

async fn chosen(browser: &Browser) -> String {
    browser.value(FIELD).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_on_a_section_is_shown_there_and_in_the_list_with_a_link_back() {
    let (_site, browser) = open_article().await;
    comment_on_causes(&browser, "My aunt had this").await;
    assert_eq!(chosen(&browser).await, "", "the next comment is about the whole article");
    browser.add_comment("About all of it").await;
    for reload in [false, true] {
        if reload {
            browser.reload().await;
        }
        browser.see_text(IN_CAUSES, "My aunt had this").await;
        assert!(!browser.text(IN_CAUSES).await.contains("About all of it"));
        browser.see_text(".comment-list", "On: Causes of Dystonia").await;
        assert!(!browser.text(".article").await.contains("has changed since"));
    }
    browser.click(".comment-list a[href]").await;
    browser.wait_until_in_view("summary:has(+ #causes)").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_is_changed_and_deleted_from_its_section_in_the_list() {
    let (_site, browser) = open_article().await;
    comment_on_causes(&browser, "First words").await;
    browser.press_in(IN_CAUSES, "Change or delete it").await;
    browser.see_focus_on(".comment-list [id$=-edit]").await;
    browser.press("Edit").await;
    browser.write(".comment-item textarea", " and more").await;
    browser.press("Save change").await;
    browser.see_text(IN_CAUSES, "First words and more").await;
    browser.press("Delete").await;
    browser.see_text(".comment-list", "Comment deleted.").await;
    assert_eq!(browser.texts(&format!("{IN_CAUSES} li")).await.len(), 0);
    browser.press("Undo").await;
    browser.see_text(IN_CAUSES, "First words and more").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_half_written_comment_is_still_about_its_section_after_a_reload() {
    let (_site, browser) = open_article().await;
    browser.write("#comment-text", "Half a th").await;
    browser.press("Show all").await;
    browser.click("[data-comment-on=causes]").await;
    browser.see_focus_on("#comment-text").await;
    browser.reload().await;
    browser.see_value("#comment-text", "Half a th").await;
    assert_eq!(chosen(&browser).await, "causes");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_says_when_its_section_has_changed_or_is_gone() {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    let key = |number| format!("symptom-database/comment/dystonia/01a20498000{number}-00000001");
    let (changed, gone) =
        (record_on("causes", "On the old text"), record_on("history", "On history"));
    browser.store(&[(&key(1), &changed), (&key(2), &gone)]).await;
    browser.open_article(&site).await;
    browser.see_text(IN_LIST, "On a section that is no longer in the article.").await;
    browser.see_text(IN_LIST, "On history").await;
    let has_changed = "This section has changed since you wrote this.";
    browser.see_text(".comment-list li:nth-child(2)", has_changed).await;
    browser.click("summary:has(+ #causes)").await;
    browser.see_text(IN_CAUSES, has_changed).await;
    // A reader who changes the comment has seen the section as it is.
    browser.press_in(IN_CAUSES, "Change or delete it").await;
    browser.press_in(".comment-list li:nth-child(2)", "Edit").await;
    browser.write(".comment-item textarea", " and the new one").await;
    browser.press("Save change").await;
    browser.see_text(IN_CAUSES, "On the old text and the new one").await;
    assert!(!browser.text(IN_CAUSES).await.contains(has_changed));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_tab_shows_the_comment_in_the_section_too() {
    let (site, browser) = open_article().await;
    browser.click("summary:has(+ #causes)").await;
    browser.open_tab().await;
    browser.open_article(&site).await;
    comment_on_causes(&browser, "From the other tab").await;
    browser.show_tab(0).await;
    browser.see_text(IN_CAUSES, "From the other tab").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_that_is_being_changed_is_found_from_its_section() {
    let (_site, browser) = open_article().await;
    comment_on_causes(&browser, "First words").await;
    browser.begin_change().await;
    browser.press_in(IN_CAUSES, "Change or delete it").await;
    browser.see_focus_on(".comment-list textarea").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_of_another_tab_brings_its_section_and_takes_it_away_again() {
    let (site, browser) = open_article().await;
    browser.click("summary:has(+ #causes)").await;
    browser.click("[data-comment-on=causes]").await;
    browser.write("#comment-text", "Half a th").await;
    browser.open_tab().await;
    browser.open_article(&site).await;
    browser.see_value("#comment-text", "Half a th").await;
    assert_eq!(chosen(&browser).await, "causes");
    browser.show_tab(0).await;
    browser.press("Add comment").await;
    browser.see_text(".comment-list", "Half a th").await;
    browser.show_tab(1).await;
    browser.see_value("#comment-text", "").await;
    browser.see_value(FIELD, "").await;
}
