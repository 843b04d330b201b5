//! Rating each of several authors.

use crate::harness::browser::Browser;
use crate::harness::publishing::{RENAMED_ARTICLE, renamed_article};
use crate::harness::site::{Faults, Site};

const FIRST: &str = "[data-author=haroon-rashid]";
const SECOND: &str = "[data-author=jo-bloggs]";

/// Chooses a number of stars for the second author.
async fn rate_second(browser: &Browser, count: u8) {
    browser.click(&format!("label:has(#star-{count}--jo-bloggs)")).await;
}

async fn see_rating(browser: &Browser, author: &str, message: &str) {
    browser.see_text(&format!("{author} .author-rating__message"), message).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_author_is_rated_early_or_late_cleared_and_seen_in_other_tabs_apart_from_the_other() {
    let (site, browser) = (Site::on(renamed_article()).await, Browser::start().await);
    site.change(Faults { hold_wasm: true, ..Faults::NONE });
    browser.open(&site, RENAMED_ARTICLE).await;
    rate_second(&browser, 4).await;
    browser.click("label:has(#star-2--haroon-rashid)").await;
    rate_second(&browser, 5).await;
    site.release_wasm();
    see_rating(&browser, SECOND, "Your rating: 5 of 5. Saved").await;
    see_rating(&browser, FIRST, "Your rating: 2 of 5. Saved").await;
    let keys = ["symptom-database/rating/haroon-rashid", "symptom-database/rating/jo-bloggs"];
    assert_eq!(browser.stored_keys().await, keys);

    browser.reload().await;
    see_rating(&browser, FIRST, "Your rating: 2 of 5.").await;
    see_rating(&browser, SECOND, "Your rating: 5 of 5.").await;
    browser.press_in(SECOND, "Clear my rating").await;
    see_rating(&browser, SECOND, "Your rating is cleared.").await;
    browser.see_focus_on("#star-1--jo-bloggs").await;
    assert_eq!(browser.stored_keys().await, keys[..1]);

    browser.open_tab().await;
    browser.open(&site, RENAMED_ARTICLE).await;
    browser.wait_until_ready().await;
    see_rating(&browser, FIRST, "Your rating: 2 of 5.").await;
    rate_second(&browser, 3).await;
    see_rating(&browser, SECOND, "Your rating: 3 of 5. Saved").await;
    browser.show_tab(0).await;
    see_rating(&browser, SECOND, "Your rating: 3 of 5.").await;
    see_rating(&browser, FIRST, "Your rating: 2 of 5.").await;
}
