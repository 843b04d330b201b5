//! How the page looks, where that can be said in numbers: sizes, frames, and what has the focus.

use serde_json::{Value, json};

use crate::browser::{ARTICLE, Browser};
use crate::reading_settings::choose;
use crate::site::Site;

/// The narrowest phone.
const NARROW: u32 = 320;

/// Functions for the scripts of this file.
const HELPERS: &str = "
    const all = (css) => [...document.querySelectorAll(css)].filter(element => element.checkVisibility());
    const style = (element) => getComputedStyle(element);
    const edges = (element) => {
        const { left, right } = element.getBoundingClientRect();
        return [left, right].map(Math.round);
    };";

async fn run(browser: &Browser, script: &str) -> Value {
    browser.run(&format!("{HELPERS} {script}")).await
}

/// The article on the narrowest phone, with all sections unfolded and these settings.
async fn open_narrow(site: &Site, browser: &Browser, settings: &[&str]) {
    browser.open_window(site, ARTICLE, NARROW, 900).await;
    browser.wait_until_ready().await;
    browser.press("Show all").await;
    for value in settings {
        choose(browser, value).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_heading_is_smaller_than_one_below_it_at_any_size_of_the_text() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    open_narrow(&site, &browser, &[]).await;
    let look = "return ['main h1', 'main h2', 'main h3', 'main li'].map(css =>
        Math.max(...all(css).map(element => parseFloat(style(element).fontSize))))";
    for value in ["text-large", "text-x-large", "text-xx-large", "spacing-wider"] {
        choose(&browser, value).await;
        let sizes = run(&browser, look).await;
        let sizes: Vec<f64> = serde_json::from_value(sizes).expect("sizes");
        assert!(sizes.is_sorted_by(|above, below| above >= below), "{value}: {sizes:?}");
        assert!(sizes[0] > sizes[3], "{value}: {sizes:?}");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_biggest_headings_break_no_word_on_the_narrowest_phone() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    open_narrow(&site, &browser, &["text-xx-large"]).await;
    let broken = "
        const words = (element) => [...element.textContent.matchAll(/[^\\s-]+/g)].map(found => {
            const range = new Range();
            range.setStart(element.firstChild, found.index);
            range.setEnd(element.firstChild, found.index + found[0].length);
            return { word: found[0], lines: new Set([...range.getClientRects()].map(({ top }) => top)).size };
        });
        const found = all('h1, h2, h3, h4').filter(({ childNodes }) => childNodes.length === 1 && childNodes[0].nodeType === 3).flatMap(words);
        return [found.length > 20, found.filter(({ lines }) => lines > 1).map(({ word }) => word)]";
    assert_eq!(run(&browser, broken).await, json!([true, []]));
    browser.close().await;
}
