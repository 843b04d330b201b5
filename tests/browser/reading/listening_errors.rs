//! Listening on a device that breaks the rules, or beside other programs.

use serde_json::json;

use crate::harness::page::PageModule;
use crate::harness::search::{COMPOSING, escape_while_composing};
use crate::harness::setup::open_article_running;
use crate::harness::speech::{
    BAR, CAUSES, SPEECH_DEVICE, count_spoken, device_with, end_sentence, listen_to, see_sentence,
};

const PAGE: PageModule = PageModule(include_str!("listening_errors.js"));

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_is_told_when_the_device_falls_silent_and_hears_the_sentence_again() {
    let (_site, browser) =
        open_article_running(device_with(PAGE.script("hurryIntervals", &json!([])))).await;
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
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    listen_to(&browser, "causes").await;
    for how in COMPOSING {
        escape_while_composing(&browser, &format!("{BAR} select"), how).await;
        assert!(browser.sees(BAR).await, "{how}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_that_another_program_has_wrapped_works_and_tells_its_outcome() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    browser.click("summary:has(+ #causes)").await;
    browser.call(PAGE, "wrapParts", json!([])).await;
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
