//! Listening in Spanish.

use serde_json::json;
use symptom_database::message;

use super::reading::{ENGLISH_ARTICLE, SPANISH_ARTICLE};
use crate::harness::browser::Browser;
use crate::harness::messages::{english, spanish};
use crate::harness::setup::start_with;
use crate::harness::site::{Faults, SHIPPED, Site};
use crate::harness::speech::{BAR, choose_voice, device_with};

/// The article in Spanish, in the English browser of a reader in the United States. The device has voices
/// for both languages.
async fn open_with_voices() -> (Site, Browser) {
    let script = device_with(
        "const voices = [['Mónica', 'es-ES'], ['Luz', 'es-US'], ['Near', 'en-GB'], ['Ann', 'en-US']]; \
         speechSynthesis.voices = voices.map(([name, lang]) => \
         ({ name, voiceURI: `urn:${name}`, lang, localService: true })); \
         Object.defineProperty(navigator, 'languages', { value: ['en-US', 'en'] });",
    );
    let (site, browser) = start_with(Faults { script, ..SHIPPED }).await;
    open(&site, &browser, SPANISH_ARTICLE).await;
    (site, browser)
}

async fn open(site: &Site, browser: &Browser, path: &str) {
    browser.open(site, path).await;
    browser.wait_until_ready().await;
}

/// Listens to the section on causes. Returns the voice.
async fn voice(browser: &Browser, button: &str) -> serde_json::Value {
    browser.click("summary:has(+ #causes)").await;
    browser.press_in("#causes", button).await;
    browser.see(BAR).await;
    browser.wait_for_value("return spoken.at(-1)?.voice.name ?? null").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_spanish_article_is_read_in_spanish_as_in_the_readers_region() {
    let (_site, browser) = open_with_voices().await;
    let listen = spanish(&message!("listen"));
    assert_eq!(voice(&browser, &listen).await, "Luz");
    let spoken = "return [spoken.at(-1).lang, document.querySelector('#causes').textContent \
                  .includes(spoken.at(-1).text) || spoken.length === 1]";
    assert_eq!(browser.run(spoken).await, json!(["es-US", true]));
    let pause = spanish(&message!("read-aloud-pause"));
    browser.see_text(BAR, &pause).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_voice_for_each_language_is_remembered() {
    let (site, browser) = open_with_voices().await;
    let (listen, in_english) = (spanish(&message!("listen")), english(&message!("listen")));
    voice(&browser, &listen).await;
    choose_voice(&browser, 1).await;
    assert_eq!(browser.run("return spoken.at(-1).voice.name").await, "Mónica");
    open(&site, &browser, ENGLISH_ARTICLE).await;
    assert_eq!(voice(&browser, &in_english).await, "Ann");
    choose_voice(&browser, 1).await;
    assert_eq!(browser.run("return spoken.at(-1).voice.name").await, "Near");
    open(&site, &browser, SPANISH_ARTICLE).await;
    assert_eq!(voice(&browser, &listen).await, "Mónica");
    open(&site, &browser, ENGLISH_ARTICLE).await;
    assert_eq!(voice(&browser, &in_english).await, "Near");
}
