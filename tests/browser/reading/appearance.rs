//! How the page looks, where that can be said in numbers: sizes, frames, and what has the focus.

use serde_json::{Value, json};

use crate::harness::browser::{ARTICLE, Browser};
use crate::harness::conflicts::open_conflict;
use crate::harness::settings::choose;
use crate::harness::setup::{open_article, open_article_with, start};
use crate::harness::site::{Faults, Site};
use crate::harness::storage::{DENIED, fill_up};

/// The narrowest phone.
const NARROW: u32 = 320;

/// Functions for the scripts of this file.
const HELPERS: &str = "
    const all = (css) => [...document.querySelectorAll(css)].filter(element => element.checkVisibility());
    const style = (element) => getComputedStyle(element);
    const edges = (element) => {
        const { left, right } = element.getBoundingClientRect();
        return [left, right].map(Math.round);
    };";

async fn run(browser: &Browser, script: &str) -> Value {
    browser.run(&format!("{HELPERS} {script}")).await
}

/// The article on the narrowest phone, with all sections unfolded and these settings.
async fn open_narrow(site: &Site, browser: &Browser, settings: &[&str]) {
    browser.open_window(site, ARTICLE, NARROW, 900).await;
    browser.wait_until_ready().await;
    browser.press("Show all").await;
    for value in settings {
        choose(browser, value).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_heading_is_smaller_than_one_below_it_at_any_size_of_the_text() {
    let (site, browser) = start().await;
    open_narrow(&site, &browser, &[]).await;
    let look = "return ['main h1', 'main h2', 'main h3', 'main li'].map(css =>
        Math.max(...all(css).map(element => parseFloat(style(element).fontSize))))";
    for value in ["text-large", "text-x-large", "text-xx-large", "spacing-wider"] {
        choose(&browser, value).await;
        let sizes = run(&browser, look).await;
        let sizes: Vec<f64> = serde_json::from_value(sizes).expect("sizes");
        assert!(sizes.is_sorted_by(|above, below| above >= below), "{value}: {sizes:?}");
        assert!(sizes[0] > sizes[3], "{value}: {sizes:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_biggest_headings_break_no_word_on_the_narrowest_phone() {
    let (site, browser) = start().await;
    open_narrow(&site, &browser, &["text-xx-large"]).await;
    let broken = "
        const words = (element) => [...element.textContent.matchAll(/[^\\s-]+/g)].map(found => {
            const range = new Range();
            range.setStart(element.firstChild, found.index);
            range.setEnd(element.firstChild, found.index + found[0].length);
            return { word: found[0], lines: new Set([...range.getClientRects()].map(({ top }) => top)).size };
        });
        const found = all('h1, h2, h3, h4').filter(({ childNodes }) => childNodes.length === 1 && childNodes[0].nodeType === 3).flatMap(words);
        return [found.length > 20, found.filter(({ lines }) => lines > 1).map(({ word }) => word)]";
    assert_eq!(run(&browser, broken).await, json!([true, []]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_widest_spacing_reaches_fields_and_buttons() {
    let (_site, browser) = open_article().await;
    choose(&browser, "spacing-wider").await;
    let look = "const found = all('button, select, textarea, input[type=text], input[type=file]');
        const isTight = (element) => !['letterSpacing', 'wordSpacing'].every(it => parseFloat(style(element)[it]) > 1);
        return [found.length > 10, found.filter(isTight).map(element => element.outerHTML.slice(0, 80))]";
    assert_eq!(run(&browser, look).await, json!([true, []]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_be_chosen_has_the_colors_of_the_theme() {
    let (_site, browser) = open_article().await;
    for theme in ["theme-light", "theme-dark", "theme-contrast"] {
        choose(&browser, theme).await;
        let look = "const probe = document.createElement('p');
            document.body.append(probe);
            const color = (role) => {
                probe.style.color = `var(--color-${role})`;
                return style(probe).color;
            };
            const isAsTheme = (field) => style(field).backgroundColor === color('page')
                && style(field).borderTopColor === color('control') && style(field).borderTopWidth === '2px';
            const found = all('.reading-settings input, .appointment [type=checkbox]').filter(({ checked }) => !checked);
            return [found.length > 10, found.filter(field => !isAsTheme(field)).length]";
        assert_eq!(run(&browser, look).await, json!([true, 0]), "{theme}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_tablet_everything_has_the_same_edges() {
    let (site, browser) = start().await;
    browser.resize(768, 900).await;
    browser.open_article(&site).await;
    let look = "const boxes = all('.article > :not(header), .appointment, .author-card, .article__comments, \
                .article__notes, .medical-help__card, #comment-text, #comment-section');
        return [boxes.length, [...new Set(boxes.map(box => edges(box).join()))].length]";
    assert_eq!(run(&browser, look).await, json!([11, 1]));
}

/// How what is told in an element looks: its colors, its edge and its weight.
async fn look_of(browser: &Browser, css: &str) -> Value {
    let script = format!(
        "const {{ color, backgroundColor, borderLeft, fontWeight, padding, display }} = style(all({})[0]);
         return [color, backgroundColor, borderLeft, fontWeight, padding, display]",
        json!(css)
    );
    run(browser, &script).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_saved_looks_the_same_wherever_it_is_told() {
    let (_site, browser) = open_article().await;
    browser.choose_stars(3).await;
    browser.see_text(".author-rating__message", "Saved").await;
    assert!(!browser.sees("[data-state=error]").await);
    fill_up(&browser).await;
    browser.choose_stars(2).await;
    browser.see_text(".author-rating__message [data-state=error]", "Not saved: ").await;
    browser.click(".appointment li:first-child label").await;
    browser.see_text(".appointment__message[data-state=error]", "Not saved: ").await;
    browser.write("#comment-text", "Ask about sleep").await;
    browser.press("Add comment").await;
    browser.see_text("#comment-text-error", "Not saved: ").await;
    choose(&browser, "theme-light").await;
    browser.see_text(".reading-settings__message[data-state=error]", "Not saved: ").await;
    let look = look_of(&browser, "#comment-text-error").await;
    assert_eq!(
        look[2], "5px solid rgb(155, 18, 8)",
        "an edge, so that it is not told by its color alone"
    );
    for css in ["#rating-message", ".appointment__message", ".reading-settings__message"] {
        assert_eq!(look_of(&browser, css).await, look, "{css}");
    }
    assert!(browser.is_there_unseen(".author-card .private-note").await, "it is not saved");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_can_be_kept_your_notes_do_not_say_that_they_are_kept() {
    let (_site, browser) = open_article_with(Faults { script: DENIED, ..Default::default() }).await;
    browser.see_text(".article__notes", "Nothing can be kept in this browser").await;
    assert!(browser.is_there_unseen(".article__kept").await);
    browser.press("Download my notes").await;
    browser.see_text("#notes-message[data-state=error]", "Nothing was downloaded: ").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_texts_to_choose_from_are_told_apart_by_their_frames() {
    let (_site, browser) = open_conflict().await;
    let look = "return all('.comment-item__text').map(text =>
        [text.previousElementSibling.textContent, style(text).borderTopStyle])";
    let looks =
        json!([["Saved in the other tab:", "solid"], ["Typed here, not saved yet:", "dashed"]]);
    assert_eq!(run(&browser, look).await, looks);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_the_focus_covers_and_touches_nothing_beside_it() {
    let (site, browser) = start().await;
    open_narrow(&site, &browser, &["theme-light"]).await;
    browser.open_contents().await;
    browser.add_comment("Ask about sleep").await;
    // Each browser has rules of its own for when the focus of a script is shown: here it always is.
    let always = "for (const sheet of document.styleSheets) for (const layer of sheet.cssRules)
        for (const rule of layer.cssRules ?? []) if (rule.selectorText?.includes(':focus-visible'))
            rule.selectorText = rule.selectorText.replaceAll(':focus-visible', ':focus')";
    browser.run(always).await;
    let touched = "
        const targets = all('a:not(.site-header__skip), button, summary, input, select, textarea');
        // How far beyond its box what shows the focus reaches.
        const reach = (element) => {
            const { outlineColor, outlineWidth, outlineOffset, boxShadow } = style(element);
            const outline = /, 0\\)|transparent/.test(outlineColor) ? 0 : parseFloat(outlineWidth) + parseFloat(outlineOffset);
            const lengths = boxShadow.replace(/rgba?\\([^)]*\\)/, '').match(/-?[\\d.]+(?=px)/g) ?? [0];
            return Math.max(outline, boxShadow.includes('inset') ? 0 : Math.max(...lengths.map(Number)));
        };
        const boxes = (element) => element.matches('.author-rating input') ? [element.parentElement.getBoundingClientRect()] : [...element.getClientRects()];
        const found = [];
        let shown = 0;
        for (const element of targets) {
            element.focus({ preventScroll: true });
            if (document.activeElement !== element) continue;
            shown += 1;
            const by = reach(element);
            const isNear = (one, other) => one.left - by < other.right && other.left < one.right + by
                && one.top - by < other.bottom && other.top < one.bottom + by;
            for (const other of targets) {
                if (other === element || element.contains(other) || other.contains(element)) continue;
                if (boxes(element).some(one => boxes(other).some(it => isNear(one, it)))) found.push([element, other]);
            }
        }
        return [shown > 40, found.map(pair => pair.map(({ outerHTML }) => outerHTML.slice(0, 80)))]";
    assert_eq!(run(&browser, touched).await, json!([true, []]));
}
