//! Listening to the article, on a device whose speech the test plays.

use serde_json::json;
use thirtyfour::Key;

use crate::browser::Browser;
use crate::site::{Faults, Site};

/// The bar with the reader's controls.
pub const BAR: &str = ".read-aloud";

/// A device with a voice of its own for the page's language, among others. An utterance goes on until the
/// test ends it with `endSpeech`. One that is cancelled says so later, as in Firefox by saying it has ended.
pub const DEVICE: &str = "{
    window.spoken = [];
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } };
    let current = null;
    const voice = (name, lang, localService) => ({ name, lang, localService, default: false });
    const value = {
        voices: [voice('Far', 'en-US', false), voice('Anna', 'de-DE', true), voice('Near', 'en_GB', true)],
        getVoices() { return this.voices },
        speak(utterance) {
            if (utterance.text.trim()) spoken.push(current = utterance);
        },
        cancel() {
            sessionStorage.silenced = current.text;
            setTimeout(current.onend);
            current = null;
        },
    };
    window.endSpeech = (event, detail) => {
        const ended = current;
        current = null;
        ended[event](detail);
    };
    Object.defineProperty(window, 'speechSynthesis', { value });
}";

const CAUSES: [&str; 14] = [
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

/// The device, and what a script changes about it.
fn device_with(change: &str) -> &'static str {
    format!("{DEVICE} {change}").leak()
}

/// The device before it tells of its voice for the language, which is kept as `near`.
fn device_with_other_voices() -> &'static str {
    device_with("window.near = speechSynthesis.voices.pop()")
}

/// Opens the article on the device that a script plays.
pub async fn open_on(device: &'static str) -> (Site, Browser) {
    let faults = Faults { script: device, ..Default::default() };
    let (site, browser) = (Site::start_with(faults).await, Browser::start().await);
    browser.open_article(&site).await;
    (site, browser)
}

/// Unfolds a section and presses its button.
async fn listen_to(browser: &Browser, section: &str) {
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
async fn count_spoken(browser: &Browser) -> u64 {
    browser.run("return spoken.length").await.as_u64().expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_section_is_read_sentence_by_sentence_and_each_is_marked() {
    let (_site, browser) = open_on(DEVICE).await;
    listen_to(&browser, "causes").await;
    for sentence in CAUSES {
        see_sentence(&browser, sentence).await;
        end_sentence(&browser).await;
    }
    browser.see_gone(BAR).await;
    browser.see_text("#causes [role=status]", "Read to the end.").await;
    browser.see_focus_on("#causes [data-listen]").await;
    assert_eq!(count_spoken(&browser).await, CAUSES.len() as u64);
    assert_eq!(browser.run("return CSS.highlights.get('sentence').size").await, 0);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_reader_wrote_on_a_section_is_not_read_with_it() {
    let (_site, browser) = open_on(DEVICE).await;
    browser.click("summary:has(+ #causes)").await;
    browser.press_in("#causes", "Add a comment").await;
    browser.add_comment("Ask about my aunt").await;
    browser.see_text("#causes", "Ask about my aunt").await;
    browser.press_in("#causes", "Listen").await;
    browser.see(BAR).await;
    while browser.sees(BAR).await {
        end_sentence(&browser).await;
    }
    let last = browser.run("return spoken.at(-1).text").await;
    assert_eq!(last, CAUSES[CAUSES.len() - 1]);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_section_its_sub_sections_are_read_and_unfolded_one_by_one() {
    let (_site, browser) = open_on(DEVICE).await;
    listen_to(&browser, "treatment").await;
    let inner = ["medications", "physical-therapy", "deep-brain-stimulation"];
    for (index, heading) in
        ["Medications", "Physical Therapy", "Deep Brain Stimulation"].iter().enumerate()
    {
        while browser.run("return spoken.at(-1).text").await != *heading {
            assert!(!browser.sees(&format!("#{}", inner[index])).await);
            end_sentence(&browser).await;
        }
        browser.see(&format!("#{}", inner[index])).await;
    }
    while browser.sees(BAR).await {
        end_sentence(&browser).await;
    }
    let last = "Massage can help relax muscles, reduce pain and improve circulation (blood flow).";
    assert_eq!(browser.run("return spoken.at(-1).text").await, last);
    let words = browser.run("return spoken.map(({ text }) => text).join('|')").await.to_string();
    assert!(!words.contains("Copy") && !words.contains("Listen"), "{words}");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn introduction_and_conclusion_are_read_too() {
    let (_site, browser) = open_on(DEVICE).await;
    browser.press_in("#introduction", "Listen").await;
    let first = "Dystonia is a neurological disorder: a disorder of the brain and nervous system.";
    see_sentence(&browser, first).await;
    browser.press_in("section:has(> #conclusion)", "Listen").await;
    see_sentence(&browser, "Conclusion").await;
    assert_eq!(browser.run("return document.querySelectorAll('.read-aloud').length").await, 1);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_pauses_and_goes_on_with_the_same_sentence() {
    let (_site, browser) = open_on(DEVICE).await;
    listen_to(&browser, "causes").await;
    end_sentence(&browser).await;
    browser.press_in(BAR, "Pause").await;
    assert_eq!(browser.run("return sessionStorage.silenced").await, CAUSES[1]);
    // Until long after the cancelled utterance has said that it has ended.
    browser.run("return new Promise(resolve => setTimeout(resolve, 100))").await;
    assert_eq!(count_spoken(&browser).await, 2);
    browser.press_in(BAR, "Continue").await;
    assert_eq!(count_spoken(&browser).await, 3);
    see_sentence(&browser, CAUSES[1]).await;
    end_sentence(&browser).await;
    see_sentence(&browser, CAUSES[2]).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_goes_back_a_sentence_and_on() {
    let (_site, browser) = open_on(DEVICE).await;
    listen_to(&browser, "causes").await;
    for (control, sentence) in [("Back", 0), ("Next", 1), ("Next", 2), ("Back", 1), ("Next", 2)] {
        browser.press_in(BAR, control).await;
        see_sentence(&browser, CAUSES[sentence]).await;
    }
    browser.press_in(BAR, "Pause").await;
    browser.press_in(BAR, "Back").await;
    see_sentence(&browser, CAUSES[1]).await;
    browser.see_text(BAR, "Pause").await;
    for sentence in &CAUSES[2..] {
        browser.press_in(BAR, "Next").await;
        see_sentence(&browser, sentence).await;
    }
    browser.press_in(BAR, "Next").await;
    browser.see_text("#causes [role=status]", "Read to the end.").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_speed_holds_at_once_and_for_what_is_read_later() {
    let (_site, browser) = open_on(DEVICE).await;
    listen_to(&browser, "causes").await;
    end_sentence(&browser).await;
    let choose = |rate: &str| {
        format!(
            "const speed = document.querySelector('.read-aloud select');
             speed.value = '{rate}';
             speed.dispatchEvent(new Event('change'))"
        )
    };
    let spoken = "return spoken.map(({ text, rate }) => [text, rate])";
    browser.run(&choose("1.5")).await;
    let expected = json!([[CAUSES[0], 1], [CAUSES[1], 1], [CAUSES[1], 1.5]]);
    assert_eq!(browser.run(spoken).await, expected);
    browser.press_in(BAR, "Pause").await;
    browser.run(&choose("0.75")).await;
    assert_eq!(browser.run(spoken).await, expected, "a pause stays one");
    browser.press_in(BAR, "Stop").await;
    browser.press_in("#causes", "Listen").await;
    see_sentence(&browser, CAUSES[0]).await;
    assert_eq!(browser.run("return spoken.at(-1).rate").await, 0.75);
    assert_eq!(browser.value(".read-aloud select").await, "0.75");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_stops_is_where_the_reading_was_begun() {
    let (_site, browser) = open_on(DEVICE).await;
    listen_to(&browser, "causes").await;
    browser.press_in(BAR, "Stop").await;
    browser.see_gone(BAR).await;
    browser.see_focus_on("#causes [data-listen]").await;
    assert_eq!(browser.run("return sessionStorage.silenced").await, CAUSES[0]);
    assert_eq!(browser.run("return CSS.highlights.get('sentence').size").await, 0);
    // The section may have been folded meanwhile.
    browser.press_in("#causes", "Listen").await;
    browser.see(BAR).await;
    browser.click("summary:has(+ #causes)").await;
    browser.press_in(BAR, "Stop").await;
    browser.see_focus_on("summary:has(+ #causes)").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shaking_hand_that_presses_twice_has_pressed_once() {
    let (_site, browser) = open_on(DEVICE).await;
    browser.click("summary:has(+ #causes)").await;
    browser.double_click("#causes [data-listen]").await;
    see_sentence(&browser, CAUSES[0]).await;
    assert_eq!(count_spoken(&browser).await, 1);
    browser.double_click(&format!("{BAR} button")).await;
    browser.see_text(BAR, "Continue").await;
    assert_eq!(count_spoken(&browser).await, 1);
    browser.close().await;
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
async fn a_sentence_that_could_not_be_spoken_can_be_tried_again() {
    let (_site, browser) = open_on(DEVICE).await;
    listen_to(&browser, "causes").await;
    end_sentence(&browser).await;
    for (error, words) in [
        ("synthesis-failed", "Your device did not speak this sentence to its end. Press Continue"),
        ("not-allowed", "Your browser speaks only when you press a button. Press Continue"),
    ] {
        fail_sentence(&browser, error).await;
        browser.see_text(&format!("{BAR} [role=status]"), words).await;
        browser.press_in(BAR, "Continue").await;
        see_sentence(&browser, CAUSES[1]).await;
        browser.see_gone(&format!("{BAR} [role=status]:not(:empty)")).await;
    }
    end_sentence(&browser).await;
    see_sentence(&browser, CAUSES[2]).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_spoken_any_more_after_the_page() {
    let (site, browser) = open_on(DEVICE).await;
    listen_to(&browser, "causes").await;
    end_sentence(&browser).await;
    browser.open(&site, "/").await;
    assert_eq!(browser.run("return sessionStorage.silenced").await, CAUSES[1]);
    browser.close().await;
}

/// Whether the mark is to be seen, above the bar.
const MARK_IS_IN_VIEW: &str = "
    const boxes = [...CSS.highlights.get('sentence')].map(range => range.getBoundingClientRect());
    const { top } = document.querySelector('.read-aloud').getBoundingClientRect();
    return boxes.length > 0 && boxes.every(box => box.top >= 0 && box.bottom <= top)";

#[tokio::test(flavor = "multi_thread")]
async fn each_sentence_comes_into_view_unless_the_reader_has_left() {
    let (_site, browser) = open_on(DEVICE).await;
    browser.resize(500, 500).await;
    listen_to(&browser, "causes").await;
    for sentence in &CAUSES[..12] {
        see_sentence(&browser, sentence).await;
        assert_eq!(browser.run(MARK_IS_IN_VIEW).await, true, "{sentence}");
        end_sentence(&browser).await;
    }
    browser.run("scrollTo(0, 0)").await;
    end_sentence(&browser).await;
    assert_eq!(browser.run("return scrollY").await, 0, "the reader is elsewhere");
    browser.press_in(BAR, "Back").await;
    assert_eq!(browser.run(MARK_IS_IN_VIEW).await, true, "the reader comes back");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bar_covers_nothing_that_has_the_focus() {
    let (_site, browser) = open_on(DEVICE).await;
    browser.resize(500, 500).await;
    browser.press("Show all").await;
    browser.press_in("#introduction", "Listen").await;
    browser.see(BAR).await;
    browser.wait_for_value("return document.documentElement.style.length || null").await;
    for _ in 0..40 {
        browser.keys(Key::Tab).await;
        let place = browser
            .run(
                "const at = document.activeElement;
                 const bar = document.querySelector('.read-aloud');
                 const room = bar.getBoundingClientRect().top - at.getBoundingClientRect().bottom;
                 return [bar.contains(at) || room >= 0, at.outerHTML.slice(0, 200), room]",
            )
            .await;
        assert_eq!(place[0], true, "{place}");
    }
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
