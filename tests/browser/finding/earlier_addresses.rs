//! Earlier addresses of articles and sections.

use reqwest::Url;

use crate::harness::browser::Browser;
use crate::harness::clinic_codes::{
    DYSTONIA, EARLIER, EARLIER_PAGE, EARLIER_SECTION, clinic_codes,
};
use crate::harness::site::Site;

/// The address of a page with the earlier id of a section.
fn at_section(page: &str) -> String {
    format!("{page}?some=query#{EARLIER_SECTION}")
}

/// Waits until the article shows the section in place of the one that the address names.
async fn see_section(browser: &Browser) {
    browser.see_text("#physical-therapy", "flexibility").await;
    wait_for_article(browser).await;
}

/// Waits until the driver knows the article's address, which Firefox's driver learns later than the page, and returns it.
async fn wait_for_article(browser: &Browser) -> Url {
    let attempt =
        async || browser.driver.current_url().await.ok().filter(|it| it.path() == DYSTONIA);
    browser.wait("the article’s address", attempt).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_earlier_address_leads_to_the_section_that_it_names() {
    let host = clinic_codes();
    let answer = host.request(EARLIER).send().await.expect("an answer");
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["location"]),
        (301, &DYSTONIA.parse().expect("a header"))
    );
    let (site, browser) = (Site::on(host).await, Browser::start().await);
    browser.open(&site, &at_section(EARLIER_PAGE)).await;
    see_section(&browser).await;
    browser.wait_until_in_view(&format!("#{EARLIER_SECTION}")).await;
    assert_eq!(wait_for_article(&browser).await.query(), Some("some=query"));
    browser.open(&site, &at_section(EARLIER)).await;
    see_section(&browser).await;
    browser.wait_until_in_view(&format!("#{EARLIER_SECTION}")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_an_earlier_address_leads_to_the_article() {
    let (site, browser) = (Site::on(clinic_codes()).await, Browser::start_without_script().await);
    browser.open(&site, EARLIER_PAGE).await;
    browser.see_text("h1", "dystonia").await;
    wait_for_article(&browser).await;
    browser.open(&site, &at_section(DYSTONIA)).await;
    see_section(&browser).await;
}
