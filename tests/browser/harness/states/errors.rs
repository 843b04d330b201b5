//! Errors.

use crate::harness::browser::ARTICLE;
use crate::harness::site::Faults;
use crate::harness::states::State;
use crate::harness::states::writing::open_with_comment;
use crate::harness::storage::{STORAGE_DENIED, refuse_writes};

/// Storage, speech, printing or the client fails.
pub fn errors() -> Vec<State> {
    vec![
        State::new("Storage denied", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.choose_stars(2).await;
                browser.write("#comment-text", "Ask about sleep").await;
                browser.press("Add comment").await;
                browser.see_text("#comment-text-error", "Not saved").await;
            })
        })
        .with(Faults { script: STORAGE_DENIED, ..Default::default() }),
        State::new("Storage full", |site, browser| {
            Box::pin(async {
                open_with_comment(site, browser).await;
                refuse_writes(browser).await;
                browser.write("#comment-text", "Ask about work").await;
                browser.press("Add comment").await;
                browser.see_text("#comment-text-error", "no more room").await;
                browser.press_in(".unsaved-text-actions", "Copy text").await;
                browser.see_text(".unsaved-text-actions", "opied").await;
            })
        }),
        State::new("Entries that cannot be read", |site, browser| {
            Box::pin(async {
                browser.open(site, "/").await;
                browser.store(&[("symptom-database/junk", "rubbish")]).await;
                browser.open_article(site).await;
                browser.see_text(".storage-notice:not([hidden])", "1 entry saved here").await;
            })
        })
        .about("#author"),
        State::new("Waiting for the client", |site, browser| {
            Box::pin(async {
                browser.open(site, ARTICLE).await;
                browser.choose_stars(2).await;
                browser.see_text(".client-note", "Getting ready").await;
            })
        })
        .with(Faults { hold_wasm: true, ..Default::default() }),
        State::new("Client lost", |site, browser| {
            Box::pin(async {
                browser.open(site, ARTICLE).await;
                browser
                    .see_text(".author-card", "Rating, comments and questions are unavailable")
                    .await;
            })
        })
        .with(Faults { missing: Some(".wasm"), ..Default::default() })
        .about("#author"),
    ]
}
