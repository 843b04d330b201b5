//! What a screen reader is given to say, and where it stands.

use serde_json::Value;

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::setup::start_with;
use crate::harness::site::{Faults, Site};

/// Notes each change of what is shown in a region whose changes a screen reader says. What stays the
/// same is not said again.
const LISTEN: &str = "
    window.said = [];
    const before = new Map();
    new MutationObserver(() => {
        for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
            const text = region.checkVisibility() ? region.innerText : '';
            const isNew = !before.has(region) && region.role !== 'alert';
            if (!isNew && text !== (before.get(region) ?? '') && text.trim()) said.push(text.trim());
            before.set(region, text);
        }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });";

/// The article on a site with these faults, listened to from the beginning.
pub async fn open_listening(faults: Faults) -> (Site, Browser) {
    open_listening_at(ARTICLE, faults).await
}

/// As [`open_listening`], with the page at this path.
pub async fn open_listening_at(path: &str, faults: Faults) -> (Site, Browser) {
    let script = format!("{{ {LISTEN} }} {}", faults.script).leak();
    let (site, browser) = start_with(Faults { script, ..faults }).await;
    browser.open(&site, path).await;
    (site, browser)
}

/// Sees that just these sentences were said since it was last asked, each once, and that the focus is
/// on something that is seen: else a screen reader would begin again at the top of the page. “…”
/// stands for any words.
pub async fn hear(browser: &Browser, sentences: &[&str]) {
    hear_only(browser, sentences).await;
    let lost = "const { activeElement: focused, body } = document;
        return focused === null || focused === body || !focused.checkVisibility()
            || focused.getBoundingClientRect().height < 2";
    assert_eq!(browser.run(lost).await, false, "the focus is lost after {sentences:?}");
}

/// As [`hear`], where the reader has done nothing that gives anything the focus.
pub async fn hear_only(browser: &Browser, sentences: &[&str]) {
    let is_said = format!("return said.length >= {} || null", sentences.len());
    browser.wait_for_value(&is_said).await;
    // Whatever else is said comes with the next frames, or soon after.
    let rest = "const frame = () => new Promise(requestAnimationFrame);
        await frame();
        await frame();
        await new Promise(resolve => setTimeout(resolve, 150));
        return said.splice(0)";
    let said = browser.run(rest).await;
    let said: Vec<&str> =
        said.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    let is_right = said.len() == sentences.len()
        && said.iter().zip(sentences).all(|(said, sentence)| fits(said, sentence));
    assert!(is_right, "{said:?} was said and not {sentences:?}");
}

/// Whether a text is a sentence, with any words where that has “…”.
fn fits(text: &str, sentence: &str) -> bool {
    match sentence.split_once('…') {
        None => text == sentence,
        Some((start, end)) => {
            text.len() > start.len() + end.len() && text.starts_with(start) && text.ends_with(end)
        }
    }
}
