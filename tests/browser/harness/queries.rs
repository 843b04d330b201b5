//! What a person sees on the page. Who looks has patience: a page may take a moment.

use std::fmt::Debug;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;
use tokio::time::{sleep, timeout};

use crate::harness::browser::Browser;

/// How long a person's patience is taken to be. Only a failing test waits so long.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long one look may take. `WebKit`’s driver never answers some of those at a page that just gives way to another.
const LOOK: Duration = Duration::from_secs(10);

impl Browser {
    /// Waits until an element is displayed, and returns it.
    pub async fn see(&self, css: &str) -> WebElement {
        let what = format!("to see {css}");
        self.wait(&what, async || {
            let found = self.look_at_first(css).await.ok()??;
            found.is_shown().await.ok()?.then_some(found.element)
        })
        .await
    }

    /// Waits until the displayed text of an element holds `text`.
    pub async fn see_text(&self, css: &str, text: &str) {
        let what = format!("to read “{text}” in {css}");
        self.wait(&what, async || {
            let found = self.look_at_first(css).await.ok()??;
            found.shown_text().await.ok()?.contains(text).then_some(())
        })
        .await;
    }

    /// Waits until no element that matches is displayed.
    pub async fn see_gone(&self, css: &str) {
        let what = format!("not to see {css}");
        self.wait(&what, async || self.is_unseen(css).await.ok()?.then_some(())).await;
    }

    /// Waits until the focus is on the element that matches.
    pub async fn see_focus_on(&self, css: &str) {
        let what = format!("the focus on {css}");
        let script = format!("return document.activeElement?.matches({})", json!(css));
        self.wait(&what, async || (self.run(&script).await == json!(true)).then_some(())).await;
    }

    /// Waits until a field holds just this text.
    pub async fn see_value(&self, css: &str, text: &str) {
        let what = format!("“{text}” in the field {css}");
        self.wait(&what, async || {
            let field = self.look_at_first(css).await.ok()??;
            let is_shown = field.is_shown().await.ok()?;
            let value = field.element.prop("value").await.ok()?.unwrap_or_default();
            (is_shown && value == text).then_some(())
        })
        .await;
    }

    /// Waits until these are the displayed texts of all elements that match.
    pub async fn see_texts(&self, css: &str, texts: &[impl AsRef<str> + Debug]) {
        let what = format!("to read just {texts:?} in {css}");
        self.wait(&what, async || {
            let shown = self.look_at_texts(css).await.ok()?;
            shown.iter().eq(texts.iter().map(AsRef::as_ref)).then_some(())
        })
        .await;
    }

    /// Waits until the button with these words in an element is displayed, and returns it.
    pub async fn see_button(&self, css: &str, label: &str) -> WebElement {
        let what = format!("a button “{label}” in {css}");
        let script = format!(
            "const buttons = [...document.querySelector({}).querySelectorAll('button')];
             const words = (button) => button.textContent.split(/[ \\n]+/).filter(Boolean).join(' ');
             return buttons.filter(button => words(button) === {})",
            json!(css),
            json!(label)
        );
        self.wait(&what, async || {
            for button in self.look_at(&script).await.ok()? {
                if button.is_shown().await.ok()? {
                    return Some(button.element);
                }
            }
            None
        })
        .await
    }

    /// Waits until the element's box begins within what is visible of the page.
    pub async fn wait_until_in_view(&self, css: &str) {
        let what = format!("{css} in view");
        let script = format!(
            "const {{ top }} = document.querySelector({}).getBoundingClientRect();
             return top >= 0 && top < innerHeight",
            json!(css)
        );
        self.wait(&what, async || (self.run(&script).await == json!(true)).then_some(())).await;
    }

    /// Whether an element that matches is displayed now.
    pub async fn sees(&self, css: &str) -> bool {
        let what = format!("an answer whether {css} is displayed");
        !self.wait(&what, async || self.is_unseen(css).await.ok()).await
    }

    /// Whether elements that match are on the page, but none is displayed.
    pub async fn is_there_unseen(&self, css: &str) -> bool {
        let found = self.look_at_all(css).await.expect("a selector");
        !found.is_empty() && !self.sees(css).await
    }

    /// Whether no element that matches is displayed; fails while one page gives way to another.
    async fn is_unseen(&self, css: &str) -> WebDriverResult<bool> {
        for found in self.look_at_all(css).await? {
            // One that has gone away meanwhile is not displayed.
            if found.is_shown().await.unwrap_or(false) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The displayed text of the first element that matches, which must be there.
    pub async fn text(&self, css: &str) -> String {
        let found = self.look_at_first(css).await.expect("a selector");
        let found = found.unwrap_or_else(|| panic!("there is no {css}"));
        found.shown_text().await.expect("an element with a text")
    }

    /// The displayed texts of all elements that match.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        self.look_at_texts(css).await.expect("a selector")
    }

    /// The same; fails while one page gives way to another.
    async fn look_at_texts(&self, css: &str) -> WebDriverResult<Vec<String>> {
        let mut texts = Vec::new();
        for found in self.look_at_all(css).await? {
            // One that has gone away meanwhile is not displayed.
            texts.extend(found.shown_text().await.ok());
        }
        Ok(texts)
    }

    /// What is in a field.
    pub async fn value(&self, css: &str) -> String {
        let field = self.see(css).await;
        field.prop("value").await.expect("a field").unwrap_or_default()
    }

    /// Waits until a script returns something but null.
    pub async fn wait_for_value(&self, script: &str) -> Value {
        let look = async || Some(self.run(script).await).filter(|value| !value.is_null());
        self.wait("a script's value", look).await
    }

    /// Waits until `look` returns something.
    pub async fn wait<T>(&self, what: &str, look: impl AsyncFn() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            // Whatever a look takes, one begins after all that time.
            let is_last = start.elapsed() > PATIENCE;
            if let Ok(Some(seen)) = timeout(LOOK, look()).await {
                return seen;
            }
            if is_last {
                let page = self.text("body").await;
                let focus = self.run("return document.activeElement.outerHTML.slice(0, 200)").await;
                panic!(
                    "waited {PATIENCE:?} for {what}; the focus is on {focus} and the page shows:\n{page}"
                );
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// The first element that matches.
    async fn look_at_first(&self, css: &str) -> WebDriverResult<Option<Found>> {
        let css = json!(css);
        let script = format!("return [document.querySelector({css})].filter(Boolean)");
        Ok(self.look_at(&script).await?.pop())
    }

    /// All elements that match.
    async fn look_at_all(&self, css: &str) -> WebDriverResult<Vec<Found>> {
        self.look_at(&format!("return [...document.querySelectorAll({})]", json!(css))).await
    }

    /// The elements that a script returns. To find them and to ask the page about each is one command, for
    /// what takes time is to talk with the browser.
    async fn look_at(&self, script: &str) -> WebDriverResult<Vec<Found>> {
        let script = format!(
            "const found = (() => {{ {script} }})();
             return found.map(element => [element, element.checkVisibility()])"
        );
        let found = self.driver.execute(script, Vec::new()).await?;
        let found: Vec<(Value, bool)> = found.convert()?;
        let with_element = |(element, is_drawn)| {
            let element = WebElement::from_json(element, self.driver.handle().clone())?;
            Ok(Found { element, is_drawn })
        };
        found.into_iter().map(with_element).collect()
    }
}

/// An element of the page.
struct Found {
    element: WebElement,
    /// Whether the page draws it. `WebKit`’s driver takes what is in a folded section for displayed, so the
    /// page itself is asked.
    is_drawn: bool,
}

impl Found {
    /// Whether a person sees it.
    async fn is_shown(&self) -> WebDriverResult<bool> {
        Ok(self.is_drawn && self.element.is_displayed().await?)
    }

    /// The text that a person sees in it.
    async fn shown_text(&self) -> WebDriverResult<String> {
        if self.is_drawn { self.element.text().await } else { Ok(String::new()) }
    }
}
