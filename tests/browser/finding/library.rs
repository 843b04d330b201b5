//! The lists of the library of very many conditions.

use crate::harness::browser::Browser;
use crate::harness::library::LIBRARY;
use crate::harness::setup::start_with;
use crate::harness::site::{Faults, Site};

#[tokio::test(flavor = "multi_thread")]
async fn without_script_every_condition_is_found_by_letter_and_by_symptom() {
    let site = Site::start_with(LIBRARY).await;
    let browser = Browser::start_without_script().await;
    browser.open(&site, "/").await;
    assert!(browser.is_there_unseen(".search input").await, "the search needs script");
    browser.click("a[href='./a-z/m/']").await;
    browser.see_text("h1", "Conditions that begin with M").await;
    browser.see_text(".condition-list li:first-child", "Ménière’s disease").await;
    browser.click(".letter-links a[href='../e/']").await;
    browser.see_text("h1", "Conditions that begin with E").await;
    browser.click(".site-header__breadcrumb a").await;
    browser.click("a[href='./symptoms/tremor/']").await;
    browser.see_text("h1", "Tremor").await;
    browser
        .see_texts(".condition-list a", &["Dystonia", "Essential tremor", "Parkinson’s disease"])
        .await;
    browser.click(".condition-list li:nth-child(3) a").await;
    browser.see_text("h1", "What is Parkinson’s disease?").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_of_the_library_sticks_out_sideways() {
    // Its policy would keep it out of the frame below.
    let (site, browser) = start_with(Faults { lose_policy: true, ..LIBRARY }).await;
    for path in ["/", "/a-z/m/", "/symptoms/tremor/"] {
        // At 160 px everything is as it would be at 320 px with text of twice the size.
        for width in [160, 320, 1280] {
            browser.open(&site, "/").await;
            let script = format!(
                "const frame = document.createElement('iframe');
                 Object.assign(frame, {{ src: '{path}', width: {width}, height: 600 }});
                 document.body.replaceChildren(frame);
                 await new Promise(resolve => frame.onload = resolve);
                 return frame.contentDocument.documentElement.scrollWidth"
            );
            let page_width = browser.run(&script).await;
            assert!(page_width.as_u64() <= Some(width), "{path}: {page_width} wide on {width}");
        }
    }
}
