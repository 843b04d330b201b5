//! Earlier addresses of articles and sections.

use serde_json::json;

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
    browser.wait_until_in_view(&format!("#{EARLIER_SECTION}")).await;
    assert_eq!(browser.run("return location.pathname").await, json!(DYSTONIA));
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
    assert_eq!(browser.run("return location.search").await, json!("?some=query"));
    browser.open(&site, &at_section(EARLIER)).await;
    see_section(&browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_an_earlier_address_leads_to_the_article() {
    let (site, browser) = (Site::on(clinic_codes()).await, Browser::start_without_script().await);
    browser.open(&site, EARLIER_PAGE).await;
    browser.see_text("h1", "dystonia").await;
    assert_eq!(browser.run("return location.pathname").await, json!(DYSTONIA));
    browser.open(&site, &at_section(DYSTONIA)).await;
    see_section(&browser).await;
}
