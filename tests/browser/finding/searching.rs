//! Searching for conditions.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::browser::Browser;
use crate::harness::library::LIBRARY;
use crate::harness::page::PageModule;
use crate::harness::screen_reader::{open_with_announcements_at, see_announced};
use crate::harness::search::{
    COMPOSING, CONDITIONS, FIELD, MESSAGE, escape_while_composing, search_for,
};
use crate::harness::setup::{start, start_with};
use crate::harness::site::Site;

const PAGE: PageModule = PageModule(include_str!("searching.js"));

const SYMPTOMS: &str = ".search .symptom-list a";

/// The home page of the large library.
async fn open_library() -> (Site, Browser) {
    let (site, browser) = start_with(LIBRARY).await;
    browser.open(&site, "/").await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_condition_is_found_by_name_other_name_and_symptom_also_misspelled() {
    let (_site, browser) = open_library().await;
    let with_tremor = ["Essential tremor", "Dystonia", "Parkinson’s disease"];
    for (text, conditions, symptoms) in [
        ("parkinson", &["Parkinson’s disease"][..], &[][..]),
        ("Meniere's", &["Ménière’s disease"], &[]),
        ("spasmodic tort", &["Cervical dystonia"], &[]),
        ("tremor", &with_tremor, &["Tremor"]),
        ("tremer", &with_tremor, &["Tremor"]),
        ("dsytonia", &["Dystonia", "Cervical dystonia", "Writer’s cramp"], &[]),
        ("shaking", &["Parkinson’s disease", "Dystonia", "Essential tremor"], &["Tremor"]),
        ("trouble swallowing", &["Parkinson’s disease"], &["Trouble swallowing"]),
    ] {
        search_for(&browser, text).await;
        browser.see_texts(CONDITIONS, conditions).await;
        browser.see_texts(SYMPTOMS, symptoms).await;
    }
    search_for(&browser, "tremor").await;
    browser.click(SYMPTOMS).await;
    browser.see_text("h1", "Tremor").await;
    browser
        .see_texts(".condition-list a", &["Dystonia", "Essential tremor", "Parkinson’s disease"])
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_number_of_results_is_announced_once_when_typing_rests() {
    let (_site, browser) = open_with_announcements_at("/", LIBRARY).await;
    let mistyped = "“tremer” is nowhere. Spelled nearly so: 3 conditions and 1 symptom.";
    let none = "No condition found for “fever”. Check the spelling, or look through the list of all conditions.";
    for (text, outcome) in [
        ("tremor", "Found for “tremor”: 3 conditions and 1 symptom."),
        ("meniere", "Found for “meniere”: 1 condition."),
        ("tremer", mistyped),
        ("fever tremor", "Nothing for “fever”. Found for “tremor”: 3 conditions and 1 symptom."),
        ("fever", none),
    ] {
        search_for(&browser, text).await;
        see_announced(&browser, &[outcome]).await;
        assert_eq!(browser.text(MESSAGE).await, outcome);
    }
    assert!(!browser.sees(CONDITIONS).await);
    browser.see(".letter-links a").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_found_does_not_move_while_nobody_types() {
    let (_site, browser) = open_with_announcements_at("/", LIBRARY).await;
    // The message takes several lines at this width.
    browser.resize(400, 1000).await;
    browser.call(PAGE, "recordPlaces", json!([])).await;
    browser.write(FIELD, "tremer").await;
    see_announced(
        &browser,
        &["“tremer” is nowhere. Spelled nearly so: 3 conditions and 1 symptom."],
    )
    .await;
    assert_eq!(browser.run("return places.tremer.size").await, json!(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_found_by_more_letters_too_stays_under_finger_and_focus() {
    let (_site, browser) = open_library().await;
    browser.write(FIELD, "parkin").await;
    browser.see_texts(CONDITIONS, &["Parkinson’s disease"]).await;
    browser.call(PAGE, "keepFirstResult", json!([])).await;
    browser.write(FIELD, "son").await;
    browser.see_text(MESSAGE, "Found for “parkinson”: 1 condition.").await;
    assert_eq!(browser.run("return link.isConnected").await, json!(true));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_very_much_that_is_found_more_is_shown_when_asked_for() {
    let (_site, browser) = open_library().await;
    browser.write(FIELD, "type").await;
    browser.see_text(MESSAGE, "Found for “type”: 220 conditions.").await;
    assert_eq!(browser.texts(CONDITIONS).await.len(), 10);
    browser.press_in(".search", "Show more").await;
    browser.see_focus_on(".search .condition-list li:nth-child(11) a").await;
    assert_eq!(browser.texts(CONDITIONS).await.len(), 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_comes_back_finds_the_search_as_it_was_left() {
    let (site, browser) = open_library().await;
    browser.write(FIELD, "parkinson").await;
    browser.click(CONDITIONS).await;
    browser.see_text("h1", "What is Parkinson’s disease?").await;
    browser.leave("history.back()").await;
    browser.see_texts(CONDITIONS, &["Parkinson’s disease"]).await;
    browser.see_value(FIELD, "parkinson").await;
    assert_eq!(browser.run("return location.href").await, json!(site.url("/")));
    browser.reload_page().await;
    browser.see_texts(CONDITIONS, &["Parkinson’s disease"]).await;
    browser.open(&site, "/a-z/d/").await;
    browser.open(&site, "/").await;
    browser.see_value(FIELD, "").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_is_enough_to_search() {
    let (_site, browser) = open_library().await;
    browser.run("document.getElementById('main').focus()").await;
    browser.press_keys(Key::Tab).await;
    browser.see_focus_on(FIELD).await;
    browser.press_keys("tremor" + Key::Enter).await;
    browser.see_focus_on("#search--symptoms").await;
    browser.press_keys(Key::Tab).await;
    browser.see_focus_on(SYMPTOMS).await;
    browser.press_keys(Key::Tab).await;
    browser.see_focus_on(CONDITIONS).await;
    browser.press_keys(Key::Enter).await;
    browser.see_text("h1", "What is Essential tremor?").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn escape_empties_the_search() {
    let (_site, browser) = open_library().await;
    browser.write(FIELD, "tremor").await;
    browser.see(CONDITIONS).await;
    browser.press_keys(Key::Escape).await;
    browser.see_value(FIELD, "").await;
    browser.see_gone(CONDITIONS).await;
    browser.see_focus_on(FIELD).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn escape_for_an_input_method_leaves_the_search_as_it_is() {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    browser.write(FIELD, "dystonia").await;
    browser.see(CONDITIONS).await;
    for how in COMPOSING {
        escape_while_composing(&browser, FIELD, how).await;
        assert_eq!(browser.value(FIELD).await, "dystonia", "{how}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_is_sent_nowhere_and_ends_with_the_tab() {
    let (_site, browser) = open_library().await;
    browser.write(FIELD, "parkinson").await;
    browser.see_text(MESSAGE, "Found for “parkinson”").await;
    let of_tab = json!([{}, "", ["searched"], ["parkinson"], true]);
    assert_eq!(browser.call(PAGE, "storedBySearch", json!([])).await, of_tab);
    let requests = "return performance.getEntriesByType('resource').map(({ name }) => name).join()";
    let requests = browser.run(requests).await.to_string().to_lowercase();
    assert!(requests.contains("names-") && !requests.contains("park"), "{requests}");
}
