//! Two sites in folders of one host, and a site that later gets an id.

use serde_json::json;

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::files::{NOTES, NOTES_MESSAGE, QUESTION, choose_file, download};
use crate::harness::publishing::{BASE, site_with_id};
use crate::harness::service_worker::{cached_files, wait_until_cached};
use crate::harness::settings::choose;
use crate::harness::setup::{open_article_with, start};
use crate::harness::site::{FOLDER, Faults, Site};

const TEXTS: &str = ".comment-item__text";
const CHOSEN: &str = "return document.querySelector('.author-rating :checked')?.id ?? null";

/// The site in the folder has an id.
const WITH_ID: Faults = Faults { folder_id: Some("clinic-2"), ..Faults::NONE };

fn article_in_folder() -> String {
    format!("{FOLDER}{ARTICLE}")
}

async fn open_in_folder(site: &Site, browser: &Browser) {
    browser.open(site, &article_in_folder()).await;
    browser.wait_until_ready().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_sites_of_one_host_keep_their_notes_and_pages_apart() {
    let (site, browser) = open_article_with(WITH_ID).await;
    browser.add_comment("On the first site").await;
    browser.choose_stars(3).await;
    wait_until_cached(&browser, &site, ARTICLE).await;
    let of_first = browser.stored().await;

    browser.open_tab().await;
    open_in_folder(&site, &browser).await;
    wait_until_cached(&browser, &site, &article_in_folder()).await;
    browser.see(".comments__empty").await;
    assert!(browser.run(CHOSEN).await.is_null());
    browser.choose_stars(5).await;
    browser.add_comment("On the second site").await;
    let (_, file) = download(&browser, NOTES, "Download my notes").await;
    browser.show_tab(0).await;
    browser.see_texts(TEXTS, &["On the first site"]).await;
    assert_eq!(browser.run(CHOSEN).await, json!("star-3"));

    browser.show_tab(1).await;
    browser.press("Erase everything").await;
    browser.press_in(QUESTION, "Yes, erase everything").await;
    browser.see_text(NOTES_MESSAGE, "Everything that you had saved here is erased.").await;
    browser.see(".comments__empty").await;
    assert_eq!(browser.stored().await, of_first);
    let article = site.url(&article_in_folder());
    browser
        .wait("the page to be forgotten", async || {
            let cached = cached_files(&browser).await;
            (!cached.contains(&article) && cached.contains(&site.url(ARTICLE))).then_some(())
        })
        .await;

    // A backup of one site can be restored on the other.
    browser.show_tab(0).await;
    choose_file(&browser, &file, "It adds 1 entry").await;
    browser.press_in(QUESTION, "Yes, restore it").await;
    browser.see_texts(TEXTS, &["On the second site", "On the first site"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_site_stored_before_it_had_an_id_is_its_own_if_no_other_was_visited() {
    for is_other_visited in [false, true] {
        let (site, browser) = start().await;
        if is_other_visited {
            browser.open_article(&site).await;
            wait_until_cached(&browser, &site, ARTICLE).await;
        }
        open_in_folder(&site, &browser).await;
        browser.add_comment("Before the id").await;
        browser.choose_stars(4).await;
        choose(&browser, "text-xx-large").await;
        wait_until_cached(&browser, &site, &article_in_folder()).await;
        let before = browser.stored().await;

        site.change(WITH_ID);
        browser.reload().await;
        if is_other_visited {
            browser.see(".comments__empty").await;
            assert_eq!(browser.stored().await, before, "nobody can tell whose it is");
        } else {
            for _ in 0..2 {
                browser.see_texts(TEXTS, &["Before the id"]).await;
                browser.see("html[data-reading=text-xx-large]").await;
                assert_eq!(browser.run(CHOSEN).await, json!("star-4"));
                browser.reload().await;
            }
            let moved = before.into_iter().map(|(key, record)| {
                (key.replacen("symptom-database/", "symptom-database.clinic-2/", 1), record)
            });
            assert_eq!(browser.stored().await, moved.collect());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn earlier_notes_that_may_be_another_sites_are_brought_in_when_the_reader_says_so() {
    let (site, browser) = (Site::on(site_with_id("clinic-2")).await, Browser::start().await);
    let article = format!("{BASE}conditions/dystonia/");
    browser.open(&site, &article).await;
    let comment = "comment/dystonia/018bcfe56800-00000001";
    let record = r#"{"version":1,"text":"Before the id","created":1700000000000}"#;
    let [four, five] = [4, 5].map(|stars| format!(r#"{{"version":1,"stars":{stars}}}"#));
    browser
        .store(&[
            (&format!("symptom-database/{comment}"), record),
            ("symptom-database/rating/haroon-rashid", &four),
            ("symptom-database.clinic-2/rating/haroon-rashid", &five),
        ])
        .await;
    browser.reload().await;
    browser.see(".comments__empty").await;
    browser.press("Bring in earlier notes").await;
    browser.see_text(NOTES_MESSAGE, "The earlier notes are brought in.").await;
    browser.see_focus_on(NOTES_MESSAGE).await;
    for _ in 0..2 {
        browser.see_texts(TEXTS, &["Before the id"]).await;
        assert!(!browser.sees("#notes--earlier").await);
        browser.reload().await;
    }
    // Existing records are not replaced.
    let expected = [
        (format!("symptom-database.clinic-2/{comment}"), record.to_owned()),
        ("symptom-database.clinic-2/rating/haroon-rashid".to_owned(), five),
        ("symptom-database/rating/haroon-rashid".to_owned(), four),
    ];
    assert_eq!(browser.stored().await, expected.into());
}
