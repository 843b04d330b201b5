//! Listening to the article, with one voice or several.

use crate::harness::browser::Browser;
use crate::harness::site::{Faults, Site};
use crate::harness::speech::{
    BAR, SPEECH_DEVICE, TOOLS, choose_voice, device_with_three_voices, fail_sentence,
};
use crate::harness::states::State;
use crate::harness::storage::STORAGE_FULL;

/// Listening, and its errors.
pub fn listening() -> Vec<State> {
    vec![
        State::new("Listening", |site, browser| Box::pin(listen(site, browser)))
            .with(Faults { script: SPEECH_DEVICE, ..Default::default() })
            .in_window(),
        State::new("Listening in a voice that cannot be kept", |site, browser| {
            Box::pin(async {
                listen(site, browser).await;
                choose_voice(browser, 1).await;
                browser.see_text(BAR, "Not saved: ").await;
            })
        })
        .with(Faults { script: device_with_three_voices(STORAGE_FULL), ..Default::default() })
        .in_window(),
        State::new("Speech has failed", |site, browser| {
            Box::pin(async {
                listen(site, browser).await;
                fail_sentence(browser, "synthesis-failed").await;
                browser.see_text(BAR, "Press Continue").await;
            })
        })
        .with(Faults { script: SPEECH_DEVICE, ..Default::default() })
        .in_window(),
    ]
}

async fn listen(site: &Site, browser: &Browser) {
    browser.open_article(site).await;
    browser.press_in(TOOLS, "Listen").await;
    browser.see(BAR).await;
}
