//! Reading in Spanish without a network.

use symptom_database::message;

use super::reading::SPANISH_ARTICLE;
use crate::harness::messages::spanish;
use crate::harness::service_worker::wait_until_cached;
use crate::harness::setup::start_with;
use crate::harness::site::{Faults, SHIPPED};

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_seen_works_offline_and_others_say_so_in_spanish() {
    let (site, browser) = start_with(Faults { is_not_cached: true, ..SHIPPED }).await;
    browser.open(&site, SPANISH_ARTICLE).await;
    browser.wait_until_ready().await;
    wait_until_cached(&browser, &site, SPANISH_ARTICLE).await;
    site.stop();
    browser.reload().await;
    browser.see_text("#medical-help", &spanish(&message!("help-heading"))).await;
    browser.write("#comment-text", "Escrito sin conexión").await;
    browser.press(&spanish(&message!("comments-add"))).await;
    browser.see_text(".comment-list", "Escrito sin conexión").await;

    browser.open(&site, "/es/conditions/meningitis/").await;
    browser.see_text("h1", &spanish(&message!("offline-heading"))).await;
    browser.click("main li a").await;
    browser.wait_until_ready().await;
    browser.see_text(".comment-list", "Escrito sin conexión").await;
    assert_eq!(browser.run("return document.documentElement.lang").await, "es");
}
