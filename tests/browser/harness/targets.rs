//! How big is what a finger has to hit.

use serde_json::json;

use crate::harness::browser::Browser;

/// Sees that each target on the page is at least 44 CSS pixels wide and high, as WCAG 2.5.5 asks for.
/// A link among the words of a sentence need not be.
pub async fn see_big_targets(browser: &Browser, state: &str) {
    let script = "
        const found = document.querySelectorAll('a[href], button, summary, input, textarea, select');
        const isInSentence = (element) => element.localName === 'a'
            && getComputedStyle(element).display === 'inline'
            && element.closest('p, li, dd, td, figcaption').textContent.trim() !== element.textContent.trim();
        // The words of its label are a part of a radio's or checkbox's target.
        const target = (element) => element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : element;
        // Until it has the focus it is beyond the edge.
        const measured = [...found].filter(element => element.checkVisibility()
            && !isInSentence(element) && !element.matches('.site-header__skip')).map(target);
        const small = measured.filter(element => {
            const { width, height } = element.getBoundingClientRect();
            return width < 44 || height < 44;
        });
        return [measured.length, small.map(element => {
            const { width, height } = element.getBoundingClientRect();
            return `${width} x ${height}: ${element.outerHTML.slice(0, 200)}`;
        })]";
    let answer = browser.run(script).await;
    assert!(answer[0].as_u64() > Some(1), "the targets are measured: {answer}");
    assert_eq!(answer[1], json!([]), "{state}");
}
