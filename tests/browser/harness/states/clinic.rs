//! Articles that use every kind of block, and a page of the clinic's own.

use crate::harness::clinic::{ABOUT, CARPAL_TUNNEL, CLINIC, HEADACHE, HOME, MIGRAINE, unfold};
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
        State::new("Home page with groups", |site, browser| Box::pin(browser.open(site, HOME)))
            .about(".condition-groups"),
        State::new("Home page with groups, all open", |site, browser| {
            Box::pin(async {
                browser.open(site, HOME).await;
                let script =
                    "for (const it of document.querySelectorAll('main details')) it.open = true";
                browser.run(script).await;
                browser.see("#symptoms ~ details .symptom-list").await;
            })
        })
        .about(".folded-part"),
        State::new("Symptom that can be an emergency", |site, browser| {
            Box::pin(browser.open(site, HEADACHE))
        })
        .about(".medical-help"),
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
