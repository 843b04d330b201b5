//! Articles that use every kind of block, and a page of the clinic's own.

use crate::harness::clinic::{ABOUT, CARPAL_TUNNEL, CLINIC, MIGRAINE, unfold};
use crate::harness::states::State;

/// Articles that use every kind of block, and a page of the clinic's own.
pub fn clinic() -> Vec<State> {
    let states = [
        State::new("Article on migraine, all open", |site, browser| {
            Box::pin(async {
                browser.open(site, MIGRAINE).await;
                browser.wait_until_ready().await;
                unfold(browser).await;
            })
        })
        .about("#treatment"),
        State::new("Article on carpal tunnel syndrome, all open", |site, browser| {
            Box::pin(async {
                browser.open(site, CARPAL_TUNNEL).await;
                browser.wait_until_ready().await;
                unfold(browser).await;
            })
        })
        .about("#splint"),
        State::new("Page of the clinic's own", |site, browser| {
            Box::pin(async {
                browser.open(site, ABOUT).await;
                browser.see_text("h1", "About us").await;
            })
        })
        .about("main"),
    ];
    states.into_iter().map(|state| state.with(CLINIC)).collect()
}
