//! Finding a condition: the library and its search.

use crate::harness::library::LIBRARY;
use crate::harness::search::{FIELD, MESSAGE, MORE, MORE_ERROR, search_for_very_much};
use crate::harness::site::Faults;
use crate::harness::states::State;
use crate::harness::test_language::TestLanguage;

/// Finding a condition, or none.
pub fn finding() -> Vec<State> {
    vec![
        State::new("Home page", |site, browser| Box::pin(browser.open(site, "/"))),
        State::new("Home page of very many conditions", |site, browser| {
            Box::pin(browser.open(site, "/"))
        })
        .with(LIBRARY),
        State::new("Conditions of a letter", |site, browser| {
            Box::pin(async {
                // The page lists letters from A to Z, and all others together.
                let is_latin = browser.language != TestLanguage::RightToLeft;
                browser.open(site, if is_latin { "/a-z/d/" } else { "/a-z/other/" }).await;
            })
        })
        .with(LIBRARY),
        State::new("Conditions with a symptom", |site, browser| {
            Box::pin(browser.open(site, "/symptoms/tremor/"))
        })
        .with(LIBRARY),
        State::new("No article with a code", |site, browser| {
            Box::pin(async {
                let query = "mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=G24&mainSearchCriteria.v.dn=Dystonia";
                browser.open(site, &format!("/connect/?{query}")).await;
                browser.see_text(".connect", "No article has the code").await;
            })
        })
        .with(LIBRARY),
        State::new("Nothing at an address", |site, browser| {
            Box::pin(browser.open(site, "/nothing-here/"))
        }),
        State::new("Found by searching", |site, browser| {
            Box::pin(async {
                browser.open(site, "/").await;
                browser.write(FIELD, "tremor").await;
                browser.see_text(MESSAGE, "Found for “tremor”").await;
            })
        })
        .with(LIBRARY),
        State::new("Found in the header of an article", |site, browser| {
            Box::pin(async {
                browser.open(site, "/conditions/condition-4/").await;
                browser.write(FIELD, "botulinum toxin").await;
                browser.see_text(MESSAGE, "Found for “botulinum toxin”").await;
            })
        })
        .with(LIBRARY),
        State::new("Nothing found by searching", |site, browser| {
            Box::pin(async {
                browser.open(site, "/").await;
                browser.write(FIELD, "xylophone").await;
                browser.see_text(MESSAGE, "No condition found for “xylophone”").await;
            })
        }),
        State::new("Search lost", |site, browser| {
            Box::pin(async {
                browser.open(site, "/").await;
                browser.write(FIELD, "tremor").await;
                browser.see_text(MESSAGE, "Not searched").await;
            })
        })
        .with(Faults { missing: Some("search.json"), ..Default::default() }),
        State::new("More of what was found lost", |site, browser| {
            Box::pin(async {
                search_for_very_much(browser, site).await;
                browser.click(MORE).await;
                browser.see(MORE_ERROR).await;
            })
        })
        .with(Faults { missing: Some("conditions-6.json"), ..LIBRARY }),
    ]
}
