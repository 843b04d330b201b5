//! Where listening is offered: with which voices, on old browsers, and what is fetched for it.

use serde_json::json;

use crate::browser::Browser;
use crate::site::{Faults, Site};
use crate::speech::{BAR, CAUSES, DEVICE, end_sentence, listen_to, open_on, see_sentence};

/// The device, and what a script changes about it.
fn device_with(change: &str) -> &'static str {
    format!("{DEVICE} {change}").leak()
}

/// The device before it tells of its voice for the language, which is kept as `near`.
fn device_with_other_voices() -> &'static str {
    device_with("window.near = speechSynthesis.voices.pop()")
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_voice_of_the_device_for_the_language_nothing_is_offered() {
    let no_speech = "Object.defineProperty(window, 'speechSynthesis', { value: undefined })";
    for device in [no_speech, device_with_other_voices()] {
        let (_site, browser) = open_on(device).await;
        browser.press("Show all").await;
        browser.see_text("#causes", "Copy link").await;
        assert!(browser.is_there_unseen("[data-listen]").await, "{device}");
        browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voice_that_comes_late_is_offered_and_only_that_of_the_device_speaks() {
    let (_site, browser) = open_on(device_with_other_voices()).await;
    browser.click("summary:has(+ #causes)").await;
    browser.see_text("#causes", "Copy link").await;
    assert!(!browser.sees("[data-listen]").await);
    browser.run("speechSynthesis.voices.push(near); speechSynthesis.onvoiceschanged()").await;
    browser.press_in("#causes", "Listen").await;
    see_sentence(&browser, CAUSES[0]).await;
    let spoken = "const [{ voice, lang }] = spoken; return [voice.name, lang]";
    assert_eq!(browser.run(spoken).await, json!(["Near", "en_GB"]));
    browser.run("speechSynthesis.voices.pop(); speechSynthesis.onvoiceschanged()").await;
    browser.see_gone("[data-listen]").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_reads_aloud_is_fetched_once_somebody_listens() {
    let (_site, browser) = open_on(DEVICE).await;
    let fetched = "return performance.getEntriesByType('resource')
        .filter(({ name }) => name.startsWith(location.origin + '/read-aloud-')).length";
    assert_eq!(browser.run(fetched).await, 0);
    listen_to(&browser, "causes").await;
    assert_eq!(browser.run(fetched).await, 1);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_is_told_when_what_reads_aloud_cannot_be_fetched() {
    let faults = Faults { lost: Some("/read-aloud-"), script: DEVICE, ..Default::default() };
    let (site, browser) = (Site::start_with(faults).await, Browser::start().await);
    browser.open_article(&site).await;
    browser.click("summary:has(+ #causes)").await;
    browser.press_in("#causes", "Listen").await;
    browser.see_text("#causes [role=status]", "could not be loaded. Check your connection").await;
    assert!(!browser.sees(BAR).await);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_browser_reads_the_same_sentences_and_marks_what_holds_them() {
    let device = device_with("delete Intl.Segmenter; delete window.Highlight");
    let (_site, browser) = open_on(device).await;
    listen_to(&browser, "causes").await;
    for sentence in CAUSES {
        assert_eq!(browser.run("return spoken.at(-1).text").await, sentence);
        let marked = browser.texts(".read-aloud-block").await;
        assert!(marked.len() == 1 && marked[0].contains(sentence), "{marked:?}");
        end_sentence(&browser).await;
    }
    browser.see_gone(".read-aloud-block").await;
    browser.close().await;
}
