//! How big is what a finger has to hit.

use serde_json::json;

use crate::browser::Browser;
use crate::files::QUESTION;
use crate::listening::{BAR, DEVICE};
use crate::site::{Faults, Site};

/// Sees that each target on the page is at least 44 CSS pixels wide and high, as WCAG 2.5.5 asks for.
/// A link among the words of a sentence need not be.
async fn see_big_targets(browser: &Browser, state: &str) {
    let script = "
        const found = document.querySelectorAll('a[href], button, summary, input, textarea, select');
        const isInSentence = (element) => element.localName === 'a'
            && getComputedStyle(element).display === 'inline'
            && element.closest('p, li, dd, td, figcaption').textContent.trim() !== element.textContent.trim();
        // The words of its label are a part of a radio's or checkbox's target.
        const target = (element) => element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : element;
        // Until it has the focus it is beyond the edge.
        const measured = [...found].filter(element => element.checkVisibility()
            && !isInSentence(element) && !element.matches('.site-header__skip')).map(target);
        const small = measured.filter(element => {
            const { width, height } = element.getBoundingClientRect();
            return width < 44 || height < 44;
        });
        return [measured.length, small.map(element => {
            const { width, height } = element.getBoundingClientRect();
            return `${width} x ${height}: ${element.outerHTML.slice(0, 200)}`;
        })]";
    let answer = browser.run(script).await;
    assert!(answer[0].as_u64() > Some(20), "the targets are measured: {answer}");
    assert_eq!(answer[1], json!([]), "{state}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_target_is_too_small_for_a_finger() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open_article_on_phone(&site).await;
    browser.choose_stars(3).await;
    browser.open_contents().await;
    browser.press("Show all").await;
    see_big_targets(&browser, "all open").await;
    browser.press("Reading settings").await;
    see_big_targets(&browser, "reading settings").await;
    browser.press("Reading settings").await;
    browser.click("#introduction a.term").await;
    browser.see("[role=dialog]").await;
    see_big_targets(&browser, "a word explained").await;
    browser.press("Close").await;
    browser.add_comment("Ask about sleep").await;
    see_big_targets(&browser, "one comment").await;
    browser.begin_change().await;
    see_big_targets(&browser, "editing").await;
    browser.press("Erase everything").await;
    browser.see(QUESTION).await;
    see_big_targets(&browser, "question shown").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_target_of_the_bar_is_too_small_for_a_finger() {
    let site = Site::start_with(Faults { script: DEVICE, ..Default::default() }).await;
    let browser = Browser::start().await;
    browser.open_article_on_phone(&site).await;
    browser.press("Show all").await;
    browser.press("Listen").await;
    browser.see(BAR).await;
    see_big_targets(&browser, "listening").await;
    browser.close().await;
}
