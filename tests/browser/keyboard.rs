//! What readers do most, by keyboard alone, and how the other tests of the keyboard go about.

use thirtyfour::Key;

use crate::browser::Browser;
use crate::conflicts::change_elsewhere;
use crate::files::{
    NOTES_MESSAGE, QUESTION, catch_downloads, caught_download, choose_file, comment_record,
    notes_file,
};
use crate::site::Site;

/// Puts the focus on an element to begin at: the way from the top of the page is long.
pub async fn start_at(browser: &Browser, css: &str) {
    browser.run(&format!("document.querySelector(`{css}`).focus()")).await;
    browser.see_focus_on(css).await;
}

/// Presses Tab until the focus is on the element that matches.
pub async fn tab_to(browser: &Browser, css: &str) {
    press_until(&format!("document.activeElement.matches(`{css}`)"), browser, async || {
        browser.keys(Key::Tab).await;
    })
    .await;
}

/// Presses Tab until the focus is on the button with these words.
pub async fn tab_to_button(browser: &Browser, words: &str) {
    press_until(&is_on_button(words), browser, async || browser.keys(Key::Tab).await).await;
}

/// Presses Shift and Tab until the focus is on the button with these words.
pub async fn tab_back_to_button(browser: &Browser, words: &str) {
    let press = async || browser.keys_together(Key::Shift, Key::Tab).await;
    press_until(&is_on_button(words), browser, press).await;
}

fn is_on_button(words: &str) -> String {
    format!(
        "document.activeElement.matches('button') \
         && document.activeElement.textContent === `{words}`"
    )
}

async fn press_until(is_there: &str, browser: &Browser, press: impl AsyncFn()) {
    for _ in 0..80 {
        press().await;
        if browser.run(&format!("return {is_there}")).await == true {
            return;
        }
    }
    panic!("after 80 presses it is still not so: {is_there}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_tab_offers_to_skip_to_the_article() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.keys(Key::Tab).await;
    browser.see_focus_on(".site-header__skip").await;
    browser.keys(Key::Enter).await;
    browser.see_focus_on("main").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn enter_and_space_unfold_and_fold_a_section() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    tab_to(&browser, "summary:has(+ #symptoms)").await;
    browser.keys(Key::Enter).await;
    browser.see("#symptoms").await;
    browser.keys(Key::Space).await;
    browser.see_gone("#symptoms").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_rates_comments_edits_deletes_and_restores_without_a_mouse() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;

    tab_to(&browser, "[name=author-rating]").await;
    browser.keys(Key::Space).await;
    browser.see_text(".author-rating__message", "1 of 5").await;
    browser.keys(Key::Right).await;
    browser.see_text(".author-rating__message", "2 of 5").await;

    tab_to(&browser, "#comment-text").await;
    browser.keys("By keyboard").await;
    tab_to(&browser, "[type=submit]").await;
    browser.keys(Key::Enter).await;
    browser.see_text(".comment-item__text", "By keyboard").await;
    browser.see_focus_on("[type=submit]").await;

    tab_to(&browser, "[aria-label^=Edit]").await;
    browser.keys(Key::Enter).await;
    browser.see_focus_on(".comment-item textarea").await;
    browser.keys(" alone").await;
    tab_to(&browser, ".comment-item [type=submit]").await;
    browser.keys(Key::Space).await;
    browser.see_text(".comment-item__text", "By keyboard alone").await;
    browser.see_focus_on("[aria-label^=Edit]").await;

    tab_to(&browser, "[aria-label^=Delete]").await;
    browser.keys(Key::Enter).await;
    browser.see_text(".comment-item", "Comment deleted.").await;
    browser.see_focus_on("[id$=undo]").await;
    browser.keys(Key::Enter).await;
    browser.see_text(".comment-item__text", "By keyboard alone").await;
    browser.see_focus_on("[aria-label^=Edit]").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_downloads_restores_and_erases_notes_without_a_mouse() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    catch_downloads(&browser).await;
    tab_to(&browser, "#comment-text").await;
    browser.keys("By keyboard").await;

    tab_to_button(&browser, "Download my notes").await;
    browser.keys(Key::Enter).await;
    assert!(caught_download(&browser).await.1.contains("By keyboard"));
    // The file itself is chosen in the browser's own window, so here it is put into the field.
    tab_to(&browser, "#notes-file").await;
    let file = notes_file(&[comment_record(1, "From a file")]);
    choose_file(&browser, &file, "Adds comment: From a file").await;
    browser.see_focus_on(QUESTION).await;
    tab_to_button(&browser, "Yes, restore it").await;
    browser.keys(Key::Enter).await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    browser.see_text(NOTES_MESSAGE, "Restored 1 entry from the file.").await;

    tab_back_to_button(&browser, "Erase everything").await;
    browser.keys(Key::Space).await;
    browser.see_focus_on(QUESTION).await;
    tab_to_button(&browser, "Cancel").await;
    browser.keys(Key::Space).await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    browser.see_text(NOTES_MESSAGE, "Nothing was changed.").await;
    tab_back_to_button(&browser, "Erase everything").await;
    browser.keys(Key::Enter).await;
    browser.see_focus_on(QUESTION).await;
    tab_to_button(&browser, "Yes, erase everything").await;
    browser.keys(Key::Enter).await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    assert!(browser.stored().await.is_empty());
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_removes_what_cannot_be_read_without_a_mouse() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open(&site, "/").await;
    browser.put_stored(&[("symptom-database/junk", "rubbish")]).await;
    browser.open_article(&site).await;
    catch_downloads(&browser).await;
    tab_to(&browser, ".storage-notice a").await;
    browser.keys(Key::Enter).await;
    tab_to_button(&browser, "Download what cannot be read").await;
    browser.keys(Key::Enter).await;
    assert!(caught_download(&browser).await.1.contains("rubbish"));
    tab_to_button(&browser, "Remove what cannot be read").await;
    browser.keys(Key::Enter).await;
    browser.see_focus_on(QUESTION).await;
    tab_to_button(&browser, "Yes, remove it").await;
    browser.keys(Key::Enter).await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    assert!(browser.stored().await.is_empty());
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_chooses_between_two_texts_without_a_mouse() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article(&site).await;
    browser.add_comment("Base").await;
    tab_to(&browser, "[id$=edit]").await;
    for (choice, text) in [
        ("Keep the other tab’s text", "From elsewhere"),
        ("Keep what I typed here", "From elsewhere, by keyboard"),
        ("Keep both", "From elsewhere, by keyboard"),
    ] {
        browser.keys(Key::Enter).await;
        browser.see_focus_on(".comment-item textarea").await;
        browser.keys(", by keyboard").await;
        change_elsewhere(&browser).await;
        tab_to(&browser, ".comment-item [type=submit]").await;
        browser.keys(Key::Enter).await;
        browser.see_focus_on("[id$=keep]").await;
        if choice != "Keep both" {
            tab_to_button(&browser, choice).await;
        }
        browser.keys(Key::Enter).await;
        browser.see_focus_on("[id$=edit]").await;
        browser.see_text(".comment-item__text", text).await;
    }
    browser.close().await;
}
