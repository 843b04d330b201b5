//! Listening on a device that does not keep to the rules, or beside other programs.

use crate::harness::search::COMPOSING;
use crate::harness::setup::open_article_running;
use crate::harness::speech::{
    BAR, CAUSES, DEVICE, count_spoken, device_with, end_sentence, listen_to, see_sentence,
};

/// Time passes faster, for what the page does now and then.
const HASTE: &str = "const { setInterval: wait } = window;
    window.setInterval = (what, time) => wait(what, time / 20);";

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_is_told_when_the_device_falls_silent_and_hears_the_sentence_again() {
    let (_site, browser) = open_article_running(device_with(HASTE)).await;
    listen_to(&browser, "causes").await;
    end_sentence(&browser).await;
    for (silence, is_paused) in [
        ("it has ended and does not say so", "loseSpeech()"),
        ("it has paused by itself", "speechSynthesis.paused = true"),
        ("it says for ever that it speaks", ""),
    ] {
        browser.run(is_paused).await;
        let words = "Your device has gone silent. Press Continue to hear this sentence again.";
        browser.see_text(&format!("{BAR} [role=status]"), words).await;
        assert_eq!(browser.run("return speechSynthesis.speaking").await, false, "{silence}");
        browser.press_in(BAR, "Continue").await;
        see_sentence(&browser, CAUSES[1]).await;
        assert_eq!(browser.run("return speechSynthesis.paused").await, false, "{silence}");
        browser.see_gone(&format!("{BAR} [role=status]:not(:empty)")).await;
    }
    assert_eq!(count_spoken(&browser).await, 5);
    end_sentence(&browser).await;
    see_sentence(&browser, CAUSES[2]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn escape_for_an_input_method_does_not_stop_the_reading() {
    let (_site, browser) = open_article_running(DEVICE).await;
    listen_to(&browser, "causes").await;
    for how in COMPOSING {
        browser.run(&format!("const at = document.querySelector('{BAR} select'); {how}")).await;
        assert!(browser.sees(BAR).await, "{how}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_that_another_program_has_wrapped_works_and_tells_its_outcome() {
    let (_site, browser) = open_article_running(DEVICE).await;
    browser.click("summary:has(+ #causes)").await;
    let wrap =
        "for (const part of document.querySelectorAll('[data-listen], [data-link], #causes p')) {
        const wrapper = document.createElement('font');
        part.replaceWith(wrapper);
        wrapper.append(part);
    }";
    browser.run(wrap).await;
    browser.press_in("#causes", "Copy link").await;
    browser.see_text("#causes [role=status]", "ink").await;
    browser.press_in("#causes", "Listen").await;
    browser.see(BAR).await;
    while browser.sees(BAR).await {
        end_sentence(&browser).await;
    }
    assert_eq!(count_spoken(&browser).await, CAUSES.len() as u64);
    browser.see_text("#causes [role=status]", "Read to the end.").await;
}
