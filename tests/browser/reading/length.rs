//! How long an article is on a phone, with nothing unfolded.

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::setup::start_with;
use crate::harness::site::{Faults, SHIPPED, Site};
use crate::harness::speech::{SPEECH_DEVICE, TOOLS};

/// The longest that the article on dystonia may be, in CSS pixels.
const MAX_LENGTH: f64 = 5200.0;
/// How far down its rating may begin.
const MAX_WAY_TO_RATING: f64 = 3600.0;

/// The shipped article in a window of this width, on a device that speaks, so that every tool is there.
async fn open(width: u32) -> (Site, Browser) {
    let (site, browser) = start_with(Faults { script: SPEECH_DEVICE, ..SHIPPED }).await;
    browser.open_window(&site, ARTICLE, width, 640).await;
    browser.wait_until_ready().await;
    (site, browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_phone_the_article_is_not_long_and_the_rating_is_near() {
    let (_site, browser) = open(360).await;
    let measure = async |script: &str| browser.run(script).await.as_f64().expect("a number");
    let length = measure("return document.documentElement.scrollHeight").await;
    assert!(length <= MAX_LENGTH, "{length}");
    let rating =
        "return document.querySelector('.author-rating').getBoundingClientRect().top + scrollY";
    let rating = measure(rating).await;
    assert!(rating < MAX_WAY_TO_RATING, "{rating}");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_narrowest_phone_the_tools_are_in_two_lines_at_most() {
    let (_site, browser) = open(320).await;
    let script = format!(
        "return new Set([...document.querySelectorAll('{TOOLS} > button')].map(it => it.getBoundingClientRect().top)).size"
    );
    let lines = browser.run(&script).await.as_u64().expect("a number");
    assert!((1..=2).contains(&lines), "{lines}");
    assert!(browser.sees(&format!("{TOOLS} [data-listen]")).await);
}
