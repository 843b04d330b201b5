//! Rating and commenting, and all notes at once.

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::comments::{
    change_without_event, comment_on_causes, record_on, store_comments,
};
use crate::harness::files::{QUESTION, choose_file, comment_record, notes_file};
use crate::harness::site::Site;
use crate::harness::states::State;

/// Rating and commenting.
pub fn writing() -> Vec<State> {
    vec![
        State::new("Rated", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.choose_stars(4).await;
                browser.see_text(".author-rating__message", "Saved in this browser").await;
            })
        }),
        State::new("One comment", |site, browser| Box::pin(open_with_comment(site, browser))),
        State::new("More than 50 comments", |site, browser| {
            Box::pin(async {
                browser.open(site, "/").await;
                store_comments(browser, 60).await;
                browser.open_article(site).await;
                browser.see_text(".comments h3", "Your comments (60)").await;
            })
        })
        .about("#comment-list"),
        State::new("A comment being changed", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                browser.begin_change().await;
            })
        }),
        State::new("A comment on a section", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                comment_on_causes(browser, "My aunt had this").await;
            })
        })
        .about("#causes > .section-comments"),
        State::new("A comment on a section that has changed", |site, browser| {
            Box::pin(async {
                browser.open(site, "/").await;
                let key = "symptom-database/comment/dystonia/01a204980001-00000001";
                browser.store(&[(key, &record_on("causes", "On the old text"))]).await;
                browser.open(site, &format!("{ARTICLE}#causes")).await;
                browser.see_text("#causes .section-comments", "has changed since").await;
            })
        })
        .about("#causes > .section-comments"),
        State::new("An appointment prepared", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                browser.click(".appointment li:nth-child(2) label").await;
                browser.write("#appointment-own-question", "May I drive?").await;
                browser.press("Add question").await;
                browser.see_text(".appointment__message", "You have ticked 2 questions.").await;
            })
        })
        .about("#appointment"),
        State::new("A blank comment refused", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.press("Add comment").await;
                browser.see_text("#comment-text-error", "It is still empty.").await;
            })
        }),
        State::new("A comment deleted", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                browser.press("Delete").await;
                browser.see_text(".comment-item", "Comment deleted.").await;
            })
        }),
        State::new("A comment changed in two tabs", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                browser.begin_change().await;
                browser.write(".comment-item textarea", " and pain").await;
                change_without_event(browser).await;
                browser.press("Save change").await;
                browser.see_text(".comment-item", "Which text do you want to keep?").await;
            })
        }),
    ]
}

/// All notes at once.
pub fn notes() -> Vec<State> {
    vec![
        State::new("Asked before erasing", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                browser.press("Erase everything").await;
                browser.see(QUESTION).await;
            })
        }),
        State::new("Asked before restoring", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                let texts = ["Cannot turn the head to the left", "Ask about injections", "Work?"];
                let records: Vec<_> =
                    (0..).zip(texts).map(|(number, text)| comment_record(number, text)).collect();
                choose_file(browser, &notes_file(&records), "adds 3 entries").await;
            })
        }),
    ]
}

pub async fn open_with_comment(site: &Site, browser: &Browser) {
    browser.open_article(site).await;
    browser.add_comment("Ask about sleep. It is worst in the morning.").await;
}
