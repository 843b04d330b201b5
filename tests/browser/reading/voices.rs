//! When listening is offered, the choice of a voice, old browsers, and the script that reads aloud.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::files::{NOTES, choose_file, download};
use crate::harness::page::PageModule;
use crate::harness::settings::choose;
use crate::harness::setup::{open_article_running, open_article_with};
use crate::harness::site::Faults;
use crate::harness::speech::{
    BAR, CAUSES, SPEECH_DEVICE, choose_voice, device_with, device_with_three_voices, end_sentence,
    listen_to, see_sentence,
};
use crate::harness::storage::STORAGE_FULL;

const PAGE: PageModule = PageModule(include_str!("voices.js"));

/// A device that has not announced its voice for the language yet. The test adds it from `near`.
fn device_with_other_voices() -> &'static str {
    device_with("window.near = speechSynthesis.voices.pop()")
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_voice_of_the_device_for_the_language_nothing_is_offered() {
    let no_speech = "Object.defineProperty(window, 'speechSynthesis', { value: undefined })";
    for device in [no_speech, device_with_other_voices()] {
        let (_site, browser) = open_article_running(device).await;
        browser.press("Show all").await;
        browser.see_text("#causes", "Copy link").await;
        assert!(browser.is_hidden("[data-listen]").await, "{device}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voice_that_comes_late_is_offered_and_only_that_of_the_device_speaks() {
    let (_site, browser) = open_article_running(device_with_other_voices()).await;
    browser.click("summary:has(+ #causes)").await;
    browser.see_text("#causes", "Copy link").await;
    assert!(!browser.sees("[data-listen]").await);
    browser.run("speechSynthesis.voices.push(near); speechSynthesis.onvoiceschanged()").await;
    browser.press_in("#causes", "Listen").await;
    see_sentence(&browser, CAUSES[0]).await;
    assert!(!browser.text(BAR).await.contains("Voice"), "with one voice there is no choice");
    let spoken = "const [{ voice, lang }] = spoken; return [voice.name, lang]";
    assert_eq!(browser.run(spoken).await, json!(["Near", "en_GB"]));
    browser.run("speechSynthesis.voices.pop(); speechSynthesis.onvoiceschanged()").await;
    browser.see_gone("[data-listen]").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_script_that_reads_aloud_is_fetched_once_somebody_listens() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    assert_eq!(browser.call(PAGE, "countFetchedScripts", json!([])).await, 0);
    listen_to(&browser, "causes").await;
    assert_eq!(browser.call(PAGE, "countFetchedScripts", json!([])).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn failure_to_fetch_the_script_that_reads_aloud_is_reported() {
    let faults =
        Faults { missing: Some("/read-aloud-"), script: SPEECH_DEVICE, ..Default::default() };
    let (_site, browser) = open_article_with(faults).await;
    browser.click("summary:has(+ #causes)").await;
    browser.press_in("#causes", "Listen").await;
    browser.see_text("#causes [role=status]", "could not be loaded. Check your connection").await;
    assert!(!browser.sees(BAR).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_browser_reads_the_same_sentences_and_marks_what_holds_them() {
    let device = device_with("delete Intl.Segmenter; delete window.Highlight");
    let (_site, browser) = open_article_running(device).await;
    listen_to(&browser, "causes").await;
    for sentence in CAUSES {
        assert_eq!(browser.run("return spoken.at(-1).text").await, sentence);
        let marked = browser.texts(".read-aloud-block").await;
        assert!(marked.len() == 1 && marked[0].contains(sentence), "{marked:?}");
        end_sentence(&browser).await;
    }
    browser.see_gone(".read-aloud-block").await;
}

const STATUS: &str = ".read-aloud [role=status]";
const KEY: &str = "symptom-database/settings/reading";

/// The voice of the last utterance, and the number of utterances.
async fn speaking(browser: &Browser) -> serde_json::Value {
    browser.run("return [spoken.at(-1).voice.name, spoken.length]").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_chooses_another_voice_which_speaks_at_once_and_on_every_page() {
    let (_site, browser) = open_article_running(device_with_three_voices("")).await;
    listen_to(&browser, "causes").await;
    assert_eq!(speaking(&browser).await, json!(["Second", 1]), "of the reader's region");
    let choices =
        json!([["Second (en-AU)", true], ["Near (en-GB)", false], ["Third & last (en-IE)", false]]);
    assert_eq!(browser.call(PAGE, "voiceChoices", json!([])).await, choices);
    assert!(browser.stored_keys().await.is_empty(), "nothing is kept before the reader chooses");
    choose_voice(&browser, 2).await;
    assert_eq!(speaking(&browser).await, json!(["Third & last", 2]));
    browser.see_text(STATUS, "Voice: Third & last. Saved in this browser.").await;
    let record = r#"{"version":1,"text":"voice-urn%3AThird%20%26%20last"}"#;
    assert_eq!(browser.stored().await[KEY], record);
    // The voice is stored with the other settings, which do not remove it.
    choose(&browser, "theme-dark").await;
    browser.see_text(".reading-settings__message", "Colors: Dark. Saved").await;
    browser.reload().await;
    browser.see("html[data-reading='theme-dark voice-urn%3AThird%20%26%20last']").await;
    browser.press_in("#causes", "Listen").await;
    browser.see(BAR).await;
    assert_eq!(speaking(&browser).await, json!(["Third & last", 1]));
    let (_, file) = download(&browser, NOTES, "Download my notes").await;
    browser.click(".reading-settings__toggle").await;
    browser.press("Back to standard").await;
    browser.see_text(".reading-settings__message", "Everything as standard. Saved").await;
    assert!(browser.stored_keys().await.is_empty());
    choose_file(&browser, &file, "Adds your reading settings").await;
    browser.press("Yes, restore it").await;
    browser.see("html[data-reading='theme-dark voice-urn%3AThird%20%26%20last']").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voice_that_cannot_be_kept_speaks_until_the_page_is_left() {
    let (_site, browser) = open_article_running(device_with_three_voices(STORAGE_FULL)).await;
    browser.resize(320, 700).await;
    choose(&browser, "text-xx-large").await;
    listen_to(&browser, "causes").await;
    choose_voice(&browser, 1).await;
    assert_eq!(speaking(&browser).await, json!(["Near", 2]));
    let words = "Voice: Near. Not saved: this browser has no room for it";
    browser.see_text(&format!("{STATUS}[data-state=error]"), words).await;
    browser.see("html[data-reading='text-xx-large voice-urn%3ANear']").await;
    // The message stays until the reader does something else.
    end_sentence(&browser).await;
    browser.see_text(STATUS, words).await;
    assert_eq!(browser.call(PAGE, "isBarTooWide", json!([])).await, false);
    browser.press_in(BAR, "Stop").await;
    browser.press_in("#causes", "Listen").await;
    browser.see(BAR).await;
    assert_eq!(speaking(&browser).await[0], "Near");
}
