//! Reading, with nothing saved.

use crate::harness::browser::ARTICLE;
use crate::harness::clock::on_day;
use crate::harness::new_version::offer;
use crate::harness::service_worker::open_uncached_page;
use crate::harness::site::Faults;
use crate::harness::states::State;

/// The ids of the parts below the article's text.
const PARTS_BELOW_TEXT: [&str; 4] = ["appointment", "glossary", "sources", "your-notes"];

/// Reading, with nothing saved.
pub fn reading() -> Vec<State> {
    vec![
        State::new("Article as first opened", |site, browser| Box::pin(browser.open_article(site))),
        State::new("Contents open", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.open_contents().await;
            })
        }),
        State::new("All sections open", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.press("Show all").await;
                browser.see("#medications").await;
            })
        }),
        State::new("Parts below the text open", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                for part in PARTS_BELOW_TEXT {
                    browser.click(&format!("summary:has(+ #{part})")).await;
                    browser.see(&format!("#{part}")).await;
                }
            })
        })
        .about(".folded-part"),
        State::new("Ways to print", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.press("Print").await;
                browser.see("#print").await;
            })
        }),
        State::new("A word explained", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.click("#introduction a[href='#term-tremor']").await;
                browser.see("[role=dialog]").await;
            })
        })
        .in_window(),
        State::new("Not printed", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.press("Print everything").await;
                browser.see_text(".print-controls", "Not printed: ").await;
            })
        })
        .with(Faults { script: "window.print = undefined", ..Default::default() })
        .about(".print-controls"),
        State::new("Review overdue", |site, browser| {
            Box::pin(async {
                browser.open_article(site).await;
                browser.see("#overdue").await;
            })
        })
        .with(on_day([2028, 0, 1, 0, 0]))
        .about("#overdue"),
        State::new("A new version offered", |site, browser| Box::pin(offer(site, browser)))
            .about(".new-version")
            .in_window(),
        State::new("Never seen, offline", |site, browser| {
            Box::pin(open_uncached_page(site, browser))
        }),
        State::new("Without script", |site, browser| {
            Box::pin(async {
                browser.open(site, ARTICLE).await;
                browser.see_text(".author-card", "Rating the author needs JavaScript").await;
            })
        })
        .with(Faults { lose_scripts: true, ..Default::default() })
        .about("#author"),
    ]
}
