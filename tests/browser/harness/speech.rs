//! A device for speech that the test controls.

use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;

const PAGE: PageModule = PageModule(include_str!("speech.js"));

/// The bar with the reader's controls.
pub const BAR: &str = ".read-aloud";

/// The tools of the whole article.
pub const TOOLS: &str = ".article-tools";

/// The device: `speech_device.js` describes it.
pub const SPEECH_DEVICE: &str = include_str!("speech_device.js");

/// The device with a further script.
pub fn device_with(change: &str) -> &'static str {
    format!("{SPEECH_DEVICE} {change}").leak()
}

/// The sentences of the section on causes.
pub const CAUSES: [&str; 14] = [
    "Causes of Dystonia",
    "The exact cause of dystonia is not fully understood.",
    "It is believed to come from a part of the brain called the basal ganglia not working as it should.",
    "The basal ganglia control movement.",
    "Some cases are inherited.",
    "This means that genes, passed down in a family, play a part.",
    "Other cases are acquired.",
    "This means that something else brings dystonia on, such as:",
    "a brain injury",
    "a stroke",
    "a brain tumor",
    "exposure to certain medications or toxins (poisons)",
    "infections",
    "The basal ganglia lie deep inside the brain.",
];

/// Opens a section and presses “Listen”.
pub async fn listen_to(browser: &Browser, section: &str) {
    browser.click(&format!("summary:has(+ #{section})")).await;
    browser.press_in(&format!("#{section}"), "Listen").await;
    browser.see(BAR).await;
}

/// Waits until the device speaks, because the first press of “Listen” loads a script, and lets it finish the sentence.
pub async fn end_sentence(browser: &Browser) {
    wait_until_speaking(browser).await;
    browser.run("endSpeech('onend')").await;
}

/// Waits until the device speaks, and lets it fail.
pub async fn fail_sentence(browser: &Browser, error: &str) {
    wait_until_speaking(browser).await;
    browser.run(&format!("endSpeech('onerror', {{ error: '{error}' }})")).await;
}

async fn wait_until_speaking(browser: &Browser) {
    browser.wait_for_value("return speechSynthesis.speaking || null").await;
}

/// Waits until a sentence is spoken, and asserts that exactly this sentence is marked.
pub async fn see_sentence(browser: &Browser, sentence: &str) {
    let is_spoken = format!("return spoken.at(-1)?.text === {} || null", json!(sentence));
    browser.wait_for_value(&is_spoken).await;
    let marked = browser.run("return [...CSS.highlights.get('sentence')].join('')").await;
    assert_eq!(marked, sentence, "marked");
}

/// The number of utterances.
pub async fn count_spoken(browser: &Browser) -> u64 {
    browser.run("return spoken.length").await.as_u64().expect("a number")
}

/// The device with three voices of equal rank for the page's language, and a further script.
pub fn device_with_three_voices(more: &str) -> &'static str {
    device_with(&format!("{} {more}", PAGE.script("addThreeVoices", &json!([]))))
}

/// Chooses a voice, as with the browser's own list.
pub async fn choose_voice(browser: &Browser, index: usize) {
    browser.call(PAGE, "chooseInBar", json!([2, index.to_string()])).await;
}

/// Chooses a speed, as with the browser's own list.
pub async fn choose_speed(browser: &Browser, rate: &str) {
    browser.call(PAGE, "chooseInBar", json!([1, rate])).await;
}
