//! A device whose speech the test plays, and what is common to the tests of listening.

use serde_json::json;

use crate::harness::browser::Browser;

/// The bar with the reader's controls.
pub const BAR: &str = ".read-aloud";

/// A device with a voice of its own for the page's language, among others. An utterance goes on until the
/// test ends it with `endSpeech`, or has it fall silent without a word with `loseSpeech`. One that is cancelled says so later,
/// as in Firefox by saying it has ended.
pub const DEVICE: &str = "{
    window.spoken = [];
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } };
    let current = null;
    const voice = (name, lang, localService) => ({ name, voiceURI: `urn:${name}`, lang, localService, default: false });
    const value = {
        voices: [voice('Far', 'en-US', false), voice('Anna', 'de-DE', true), voice('Near', 'en_GB', true)],
        getVoices() { return this.voices },
        get speaking() { return current !== null },
        pending: false,
        paused: false,
        resume() { this.paused = false },
        speak(utterance) {
            if (utterance.text.trim()) spoken.push(current = utterance);
        },
        cancel() {
            if (!current) return;
            sessionStorage.silenced = current.text;
            setTimeout(current.onend);
            current = null;
        },
    };
    window.loseSpeech = () => { current = null };
    window.endSpeech = (event, detail) => {
        const ended = current;
        current = null;
        ended[event](detail);
    };
    Object.defineProperty(window, 'speechSynthesis', { value });
}";

/// The device, and what a script changes about it.
pub fn device_with(change: &str) -> &'static str {
    format!("{DEVICE} {change}").leak()
}

/// What is spoken of the section on causes, sentence by sentence.
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

/// Unfolds a section and presses its button.
pub async fn listen_to(browser: &Browser, section: &str) {
    browser.click(&format!("summary:has(+ #{section})")).await;
    browser.press_in(&format!("#{section}"), "Listen").await;
    browser.see(BAR).await;
}

/// The device has spoken the sentence to its end.
pub async fn end_sentence(browser: &Browser) {
    browser.run("endSpeech('onend')").await;
}

/// The device fails to speak the sentence.
pub async fn fail_sentence(browser: &Browser, error: &str) {
    browser.run(&format!("endSpeech('onerror', {{ error: '{error}' }})")).await;
}

/// Waits until a sentence is spoken, and sees that just this one is marked.
pub async fn see_sentence(browser: &Browser, sentence: &str) {
    let is_spoken = format!("return spoken.at(-1)?.text === {} || null", json!(sentence));
    browser.wait_for_value(&is_spoken).await;
    let marked = browser.run("return [...CSS.highlights.get('sentence')].join('')").await;
    assert_eq!(marked, sentence, "marked");
}

/// How many utterances there have been.
pub async fn count_spoken(browser: &Browser) -> u64 {
    browser.run("return spoken.length").await.as_u64().expect("a number")
}

/// A device with three voices for the page's language, none of them better than the others.
pub fn device_with_three_voices(more: &str) -> &'static str {
    device_with(&format!(
        "for (const [name, lang] of [['Second', 'en-AU'], ['Whisper', 'en-GB'], ['Third & last', 'en-IE']]) {{
             speechSynthesis.voices.push({{ name, voiceURI: `urn:${{name}}`, lang, localService: true }});
         }}
         Object.defineProperty(navigator, 'languages', {{ value: ['en-AU', 'de'] }});
         {more}"
    ))
}

/// Chooses a voice, as with the browser's own list.
pub async fn choose_voice(browser: &Browser, index: usize) {
    browser
        .run(&format!(
            "const voice = document.querySelector('.read-aloud label:nth-of-type(2) select');
             voice.value = '{index}';
             voice.dispatchEvent(new Event('change'))"
        ))
        .await;
}
