//! Listening to the article, on a device that the test controls.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::page::PageModule;
use crate::harness::setup::open_article_running;
use crate::harness::speech::{
    BAR, CAUSES, SPEECH_DEVICE, TOOLS, choose_speed, count_spoken, end_sentence, fail_sentence,
    listen_to, see_sentence,
};

const PAGE: PageModule = PageModule(include_str!("listening.js"));

const NEXT: &str = "[aria-label='Next sentence']";

#[tokio::test(flavor = "multi_thread")]
async fn a_section_is_read_sentence_by_sentence_and_each_is_marked() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
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
}

#[tokio::test(flavor = "multi_thread")]
async fn comments_on_a_section_are_not_read_with_it() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
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
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_section_its_sub_sections_are_read_and_unfolded_one_by_one() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
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
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_article_is_read_with_urgent_help_first_and_no_tools() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    browser.press_in(TOOLS, "Listen").await;
    see_sentence(&browser, "When to get medical help").await;
    while browser.sees(BAR).await {
        end_sentence(&browser).await;
    }
    browser.see_text(&format!("{TOOLS} > [role=status]"), "Read to the end.").await;
    let spoken = browser.run("return spoken.map(({ text }) => text)").await;
    let spoken: Vec<String> = serde_json::from_value(spoken).expect("texts");
    let place = |words: &str| spoken.iter().position(|it| it == words);
    let first = "Dystonia is a neurological disorder: a disorder of the brain and nervous system.";
    let expected = [
        "Call 911 or go to an emergency room now if:",
        first,
        "Causes of Dystonia",
        "Medications",
        "Conclusion",
    ];
    let places = expected.map(|words| place(words).unwrap_or_else(|| panic!("{words} is read")));
    assert!(places.is_sorted(), "{places:?}");
    for tool in ["Listen", "Show all", "Contents", "About the author", "Glossary"] {
        assert_eq!(place(tool), None, "{tool}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_stops_the_whole_article_stays_there() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    browser.press_in(TOOLS, "Listen").await;
    browser.press_in(BAR, "Stop").await;
    browser.see_focus_on(&format!("{TOOLS} [data-listen]")).await;
    browser.press_in(TOOLS, "Listen").await;
    while browser.run("return spoken.at(-1).text").await != "Symptoms of Dystonia" {
        end_sentence(&browser).await;
    }
    browser.see("#symptoms").await;
    let place = browser.run("return scrollY").await;
    browser.press_in(BAR, "Stop").await;
    browser.see_focus_on("summary:has(+ #symptoms)").await;
    assert_eq!(browser.run("return scrollY").await, place);
    // A part of the article takes over from the whole.
    browser.press_in(TOOLS, "Listen").await;
    browser.press_in("#symptoms", "Listen").await;
    see_sentence(&browser, "Symptoms of Dystonia").await;
    assert_eq!(browser.run("return document.querySelectorAll('.read-aloud').length").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_pauses_and_goes_on_with_the_same_sentence() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    listen_to(&browser, "causes").await;
    end_sentence(&browser).await;
    browser.press_in(BAR, "Pause").await;
    assert_eq!(browser.run("return sessionStorage.silenced").await, CAUSES[1]);
    // Wait until long after the cancelled utterance has reported its end.
    browser.run("return new Promise(resolve => setTimeout(resolve, 100))").await;
    assert_eq!(count_spoken(&browser).await, 2);
    browser.press_in(BAR, "Continue").await;
    assert_eq!(count_spoken(&browser).await, 3);
    see_sentence(&browser, CAUSES[1]).await;
    end_sentence(&browser).await;
    see_sentence(&browser, CAUSES[2]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_goes_back_a_sentence_and_on() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    listen_to(&browser, "causes").await;
    for (control, sentence) in [("Back", 0), ("Next", 1), ("Next", 2), ("Back", 1), ("Next", 2)] {
        browser.press_in(BAR, control).await;
        see_sentence(&browser, CAUSES[sentence]).await;
    }
    // These buttons are for repeated presses, so a double click counts twice.
    browser.double_click(NEXT).await;
    see_sentence(&browser, CAUSES[4]).await;
    browser.double_click("[aria-label='Back a sentence']").await;
    see_sentence(&browser, CAUSES[2]).await;
    browser.press_in(BAR, "Pause").await;
    browser.press_in(BAR, "Back").await;
    see_sentence(&browser, CAUSES[1]).await;
    browser.see_text(BAR, "Pause").await;
    for sentence in &CAUSES[2..] {
        browser.press_in(BAR, "Next").await;
        see_sentence(&browser, sentence).await;
    }
    // The second press of two at the end reaches nothing below the bar.
    browser.run("window.clicks = 0; addEventListener('click', () => { window.clicks += 1 })").await;
    browser.double_click(NEXT).await;
    browser.see_text("#causes [role=status]", "Read to the end.").await;
    assert_eq!(browser.run("return window.clicks").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_speed_holds_at_once_and_for_what_is_read_later() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    listen_to(&browser, "causes").await;
    end_sentence(&browser).await;
    let spoken = "return spoken.map(({ text, rate }) => [text, rate])";
    choose_speed(&browser, "1.5").await;
    let expected = json!([[CAUSES[0], 1], [CAUSES[1], 1], [CAUSES[1], 1.5]]);
    assert_eq!(browser.run(spoken).await, expected);
    browser.press_in(BAR, "Pause").await;
    choose_speed(&browser, "0.75").await;
    assert_eq!(browser.run(spoken).await, expected, "a pause stays one");
    browser.press_in(BAR, "Stop").await;
    browser.press_in("#causes", "Listen").await;
    see_sentence(&browser, CAUSES[0]).await;
    assert_eq!(browser.run("return spoken.at(-1).rate").await, 0.75);
    assert_eq!(browser.value(".read-aloud select").await, "0.75");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_stops_is_where_the_reading_was_begun() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    listen_to(&browser, "causes").await;
    browser.press_in(BAR, "Stop").await;
    browser.see_gone(BAR).await;
    browser.see_focus_on("#causes [data-listen]").await;
    assert_eq!(browser.run("return sessionStorage.silenced").await, CAUSES[0]);
    assert_eq!(browser.run("return CSS.highlights.get('sentence').size").await, 0);
    // The reader may fold the section in the meantime.
    browser.press_in("#causes", "Listen").await;
    browser.see(BAR).await;
    browser.click("summary:has(+ #causes)").await;
    browser.press_in(BAR, "Stop").await;
    browser.see_focus_on("summary:has(+ #causes)").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shaking_hand_that_presses_twice_has_pressed_once() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    browser.click("summary:has(+ #causes)").await;
    browser.double_click("#causes [data-listen]").await;
    see_sentence(&browser, CAUSES[0]).await;
    assert_eq!(count_spoken(&browser).await, 1);
    browser.double_click(&format!("{BAR} button")).await;
    browser.see_text(BAR, "Continue").await;
    assert_eq!(count_spoken(&browser).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sentence_that_could_not_be_spoken_can_be_tried_again() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
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
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_spoken_any_more_after_the_page() {
    let (site, browser) = open_article_running(SPEECH_DEVICE).await;
    listen_to(&browser, "causes").await;
    end_sentence(&browser).await;
    browser.open(&site, "/").await;
    assert_eq!(browser.run("return sessionStorage.silenced").await, CAUSES[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_sentence_comes_into_view_unless_the_reader_has_left() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    browser.resize(500, 500).await;
    listen_to(&browser, "causes").await;
    for sentence in &CAUSES[..12] {
        see_sentence(&browser, sentence).await;
        assert_eq!(browser.call(PAGE, "isMarkInView", json!([])).await, true, "{sentence}");
        end_sentence(&browser).await;
    }
    browser.run("scrollTo(0, 0)").await;
    end_sentence(&browser).await;
    assert_eq!(browser.run("return scrollY").await, 0, "the reader is elsewhere");
    browser.press_in(BAR, "Back").await;
    assert_eq!(browser.call(PAGE, "isMarkInView", json!([])).await, true, "the reader comes back");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bar_covers_nothing_that_has_the_focus() {
    let (_site, browser) = open_article_running(SPEECH_DEVICE).await;
    browser.resize(500, 500).await;
    browser.press("Show all").await;
    browser.press_in(TOOLS, "Listen").await;
    browser.see(BAR).await;
    browser.wait_for_value("return document.documentElement.style.length || null").await;
    for _ in 0..40 {
        browser.press_keys(Key::Tab).await;
        let place = browser.call(PAGE, "isFocusUncovered", json!([])).await;
        assert_eq!(place[0], true, "{place}");
    }
}
