//! Reading the article.

use serde_json::json;

use crate::harness::browser::ARTICLE;
use crate::harness::console::{CONSOLE_RECORDER, RECORDED_ERRORS};
use crate::harness::page::PageModule;
use crate::harness::setup::{open_article, open_article_running, start, start_with};
use crate::harness::site::Faults;

const PAGE: PageModule = PageModule(include_str!("article.js"));

#[tokio::test(flavor = "multi_thread")]
async fn home_page_leads_to_the_article_and_back() {
    let (site, browser) = start().await;
    browser.open(&site, "/").await;
    browser.see_text("main", "A movement disorder").await;
    browser.click("main a[href*=dystonia]").await;
    browser.see_text("h1", "What are the symptoms and treatment options for dystonia?").await;
    browser.click(".site-header__breadcrumb a").await;
    browser.see_text("h1", "Symptom Database").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_click_unfolds_a_section_and_another_folds_it() {
    let (_site, browser) = open_article().await;
    assert!(!browser.sees("#causes").await);
    browser.click("summary:has(+ #causes)").await;
    browser.see_text("#causes", "basal ganglia").await;
    browser.click("summary:has(+ #causes)").await;
    browser.see_gone("#causes").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn show_all_and_hide_all_reach_nested_sections() {
    let (_site, browser) = open_article().await;
    browser.press("Show all").await;
    for section in ["#causes", "#symptoms", "#treatment", "#medications", "#alternative-therapies"]
    {
        browser.see(section).await;
    }
    browser.press("Hide all").await;
    browser.see_gone(".article-section__body").await;
    // Inner sections are folded too, not only hidden by their parent.
    browser.click("summary:has(+ #treatment)").await;
    browser.see("#treatment").await;
    assert!(!browser.sees("#medications").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_from_elsewhere_opens_a_nested_section_and_brings_it_into_view() {
    let (site, browser) = start().await;
    browser.resize(400, 700).await;
    browser.open(&site, &format!("{ARTICLE}#deep-brain-stimulation")).await;
    browser.see_text("#deep-brain-stimulation", "Electrodes").await;
    browser.wait_until_in_view("summary:has(+ #deep-brain-stimulation)").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_link_opens_its_section_again_after_it_was_folded() {
    let (_site, browser) = open_article().await;
    for _ in 0..2 {
        browser.open_contents().await;
        browser.click(".contents a[href='#physical-therapy']").await;
        browser.see_text("#physical-therapy", "flexibility").await;
        browser.wait_until_in_view("summary:has(+ #physical-therapy)").await;
        browser.press("Hide all").await;
        browser.see_gone("#physical-therapy").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn links_open_sections_in_a_browser_that_does_not_do_so_by_itself() {
    let (_site, browser) = open_article().await;
    // With the browser's own reaction prevented, only the page's script acts.
    browser.open_contents().await;
    browser.run("addEventListener('click', event => event.preventDefault(), true)").await;
    browser.click(".contents a[href='#medications']").await;
    browser.see_text("#medications", "Botulinum toxin").await;
    browser.wait_until_in_view("#medications").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_opened_in_another_tab_moves_nothing_here() {
    let (_site, browser) = open_article().await;
    browser.call(PAGE, "clickWithCtrl", json!([".contents a[href='#medications']"])).await;
    assert!(!browser.sees("#medications").await);
    assert_eq!(browser.run("return scrollY").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn find_in_page_reaches_folded_text() {
    let (site, browser) = open_article().await;
    assert!(!browser.sees("#alternative-therapies").await);
    // A text fragment in an address uses the browser's find-in-page.
    browser.open(&site, "/").await;
    browser.open(&site, &format!("{ARTICLE}#:~:text=Thin%20needles")).await;
    browser.see_text("#alternative-therapies", "Thin needles").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_sticks_out_sideways_on_any_screen() {
    // The policy would keep the page out of the frame below.
    let faults = Faults { lose_policy: true, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    // 160 px stands for 320 px with text of twice the size.
    for width in [160, 320, 768, 1280] {
        // A window cannot be so narrow, but a frame can.
        browser.open(&site, "/").await;
        browser.call(PAGE, "openInFrame", json!([ARTICLE, width])).await;
        let page_width = browser.wait_for_call(PAGE, "widthInFrame", json!([])).await;
        assert!(page_width.as_u64() <= Some(width), "{page_width} wide on a screen of {width}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_console_stays_silent() {
    let (_site, browser) = open_article_running(CONSOLE_RECORDER).await;
    browser.choose_stars(3).await;
    browser.add_comment("Quiet.").await;
    assert_eq!(browser.run(RECORDED_ERRORS).await, json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_open_stays_open_over_a_reload_and_on_coming_back() {
    let (site, browser) = open_article().await;
    browser.click("summary:has(+ #causes)").await;
    browser.click("summary:has(+ #treatment)").await;
    browser.click("summary:has(+ #treatment)").await;
    let is_recorded = "return history.state?.open?.join() === 'causes' || null";
    browser.wait_for_value(is_recorded).await;
    browser.reload().await;
    browser.see("#causes").await;
    assert!(!browser.sees("#treatment").await);
    browser.click(".site-header__breadcrumb a").await;
    browser.see_text("h1", "Symptom Database").await;
    browser.leave("history.back()").await;
    browser.see("#causes").await;
    assert!(!browser.sees("#treatment").await);
    browser.open(&site, "/").await;
    browser.open_article(&site).await;
    assert!(!browser.sees("#causes").await, "a new visit begins anew");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_into_a_folded_part_below_the_text_shows_it() {
    let (site, browser) = start().await;
    for (link, target) in [
        ("#sources", "#sources > ol"),
        ("#term-tremor", "#term-tremor"),
        ("#:~:text=Schizophrenia%20Research", "#sources li:nth-child(3)"),
    ] {
        browser.open(&site, "/").await;
        browser.open(&site, &format!("{ARTICLE}{link}")).await;
        browser.wait_until_ready().await;
        browser.wait_until_in_view(target).await;
    }
    // So does a citation, and it leads back.
    browser.open_article(&site).await;
    browser.click("#introduction .citation a").await;
    browser.wait_until_in_view("#sources li:first-child").await;
    browser.click("#sources li:first-child .sources__citations a").await;
    browser.wait_until_in_view("#introduction .citation a").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_jumps_while_the_page_loads_stays_where_the_link_led() {
    let (site, browser) = start().await;
    browser.resize(400, 800).await;
    browser.open(&site, ARTICLE).await;
    browser.open_contents().await;
    browser.click(".contents a[href='#sources']").await;
    browser.wait_until_in_view("#sources").await;
    let top = "return Math.round(document.querySelector('#sources').getBoundingClientRect().top)";
    let before = browser.run(top).await;
    browser.wait_until_ready().await;
    assert_eq!(browser.run(top).await, before);
}

/// Only Chromium reports layout shifts.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_while_the_article_loads_however_tall_the_window_is() {
    let script = PAGE.script("recordShifts", &json!([]));
    let (site, browser) = start_with(Faults { script, ..Default::default() }).await;
    for (width, height) in [(400, 800), (400, 3000), (1280, 3000)] {
        browser.resize(width, height).await;
        browser.open_article(&site).await;
        assert_eq!(browser.run("return moved").await, json!([]), "{width} × {height}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn late_styles_change_nothing_that_stands_before_them() {
    let (site, browser) = start().await;
    for path in ["/", ARTICLE] {
        browser.open(&site, path).await;
        browser.wait_for_value("return document.readyState === 'complete' || null").await;
        let effects = browser.call(PAGE, "effectsOfLateStyles", json!([])).await;
        assert_eq!(effects, json!([true, []]), "{path}");
    }
}
