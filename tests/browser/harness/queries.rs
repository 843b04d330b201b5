//! What a person sees on the page. Each query waits, because a page may take a moment.

use std::fmt::Debug;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;
use tokio::time::{sleep, timeout};

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;

const PAGE: PageModule = PageModule(include_str!("queries.js"));

/// How long a query waits. Only a failing test waits so long.
const WAIT_TIMEOUT: Duration = Duration::from_secs(20);

/// How long one attempt may take. `WebKit`’s driver never answers some commands while one page replaces another.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(10);

impl Browser {
    /// Waits until an element is displayed, and returns it.
    pub async fn see(&self, css: &str) -> WebElement {
        let what = format!("{css} to be displayed");
        self.wait(&what, async || {
            let found = self.find_first(css).await.ok()??;
            found.is_shown().await.ok()?.then_some(found.element)
        })
        .await
    }

    /// Waits until the displayed text of an element contains `text`.
    pub async fn see_text(&self, css: &str, text: &str) {
        let text = self.language.words(text);
        let what = format!("“{text}” in {css}");
        self.wait(&what, async || {
            let found = self.find_first(css).await.ok()??;
            found.shown_text().await.ok()?.contains(&text).then_some(())
        })
        .await;
    }

    /// Waits until no element that matches is displayed.
    pub async fn see_gone(&self, css: &str) {
        let what = format!("{css} to be gone");
        self.wait(&what, async || self.is_absent_or_hidden(css).await.ok()?.then_some(())).await;
    }

    /// Waits until the focus is on an element that matches.
    pub async fn see_focus_on(&self, css: &str) {
        let what = format!("the focus on {css}");
        let script = format!("return document.activeElement?.matches({})", json!(css));
        self.wait(&what, async || (self.run(&script).await == json!(true)).then_some(())).await;
    }

    /// Waits until the value of a field is this text.
    pub async fn see_value(&self, css: &str, text: &str) {
        let text = self.language.words(text);
        let what = format!("“{text}” in the field {css}");
        self.wait(&what, async || {
            let field = self.find_first(css).await.ok()??;
            let is_shown = field.is_shown().await.ok()?;
            let value = field.element.prop("value").await.ok()?.unwrap_or_default();
            (is_shown && value == text).then_some(())
        })
        .await;
    }

    /// Waits until these are the displayed texts of all elements that match.
    pub async fn see_texts(&self, css: &str, texts: &[impl AsRef<str> + Debug]) {
        let texts: Vec<_> = texts.iter().map(|it| self.language.words(it.as_ref())).collect();
        let what = format!("exactly {texts:?} in {css}");
        self.wait(&what, async || {
            let shown = self.find_texts(css).await.ok()?;
            (shown == texts).then_some(())
        })
        .await;
    }

    /// Waits until the button with this label in an element is displayed, and returns it.
    pub async fn see_button(&self, css: &str, label: &str) -> WebElement {
        let what = format!("a button “{label}” in {css}");
        let arguments = json!([css, self.language.words(label)]);
        self.wait(&what, async || {
            for button in self.find("findButtons", &arguments).await.ok()? {
                if button.is_shown().await.ok()? {
                    return Some(button.element);
                }
            }
            None
        })
        .await
    }

    /// What shows the first element that matches, or the button with this label in it, if that is folded away.
    pub async fn find_unfolding(&self, css: &str, label: Option<&str>) -> Option<WebElement> {
        let label = label.map(|it| self.language.words(it));
        let found = self.find("findUnfolding", &json!([css, label])).await.ok()?.pop()?;
        Some(found.element)
    }

    /// Waits until the top of the element is in view.
    pub async fn wait_until_in_view(&self, css: &str) {
        let what = format!("{css} in view");
        let is_in_view = async || self.call(PAGE, "isTopInView", json!([css])).await == true;
        self.wait(&what, async || is_in_view().await.then_some(())).await;
    }

    /// Whether an element that matches is displayed now.
    pub async fn sees(&self, css: &str) -> bool {
        let what = format!("an answer whether {css} is displayed");
        !self.wait(&what, async || self.is_absent_or_hidden(css).await.ok()).await
    }

    /// Whether elements that match exist and none is displayed.
    pub async fn is_hidden(&self, css: &str) -> bool {
        let found = self.find_all(css).await.expect("a selector");
        !found.is_empty() && !self.sees(css).await
    }

    /// Whether no element that matches is displayed. Fails while one page replaces another.
    async fn is_absent_or_hidden(&self, css: &str) -> WebDriverResult<bool> {
        for found in self.find_all(css).await? {
            // An element that has gone in the meantime is not displayed.
            if found.is_shown().await.unwrap_or(false) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The displayed text of the first element that matches, which must exist.
    pub async fn text(&self, css: &str) -> String {
        let found = self.find_first(css).await.expect("a selector");
        let found = found.unwrap_or_else(|| panic!("there is no {css}"));
        found.shown_text().await.expect("an element with a text")
    }

    /// The displayed texts of all elements that match.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        self.find_texts(css).await.expect("a selector")
    }

    /// The displayed texts of all elements that match. Fails while one page replaces another.
    async fn find_texts(&self, css: &str) -> WebDriverResult<Vec<String>> {
        let mut texts = Vec::new();
        for found in self.find_all(css).await? {
            // An element that has gone in the meantime is not displayed.
            texts.extend(found.shown_text().await.ok());
        }
        Ok(texts)
    }

    /// The value of a field.
    pub async fn value(&self, css: &str) -> String {
        let field = self.see(css).await;
        field.prop("value").await.expect("a field").unwrap_or_default()
    }

    /// Waits until a script returns a value other than null.
    pub async fn wait_for_value(&self, script: &str) -> Value {
        let attempt = async || Some(self.run(script).await).filter(|value| !value.is_null());
        self.wait("a script’s value", attempt).await
    }

    /// Waits until a function of a page module returns a value other than null.
    pub async fn wait_for_call(
        &self,
        module: PageModule,
        function: &str,
        arguments: Value,
    ) -> Value {
        self.wait_for_value(&format!("return {}", module.call(function, &arguments))).await
    }

    /// Waits until `attempt` returns a value.
    pub async fn wait<T>(&self, what: &str, attempt: impl AsyncFn() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            // One attempt begins after the timeout, however long an attempt takes.
            let is_last = start.elapsed() > WAIT_TIMEOUT;
            if let Ok(Some(seen)) = timeout(ATTEMPT_TIMEOUT, attempt()).await {
                return seen;
            }
            if is_last {
                let page = self.text("body").await;
                let focus = self.run("return document.activeElement.outerHTML.slice(0, 200)").await;
                panic!(
                    "waited {WAIT_TIMEOUT:?} for {what}; the focus is on {focus} and the page shows:\n{page}"
                );
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// The first element that matches.
    async fn find_first(&self, css: &str) -> WebDriverResult<Option<FoundElement>> {
        Ok(self.find("findFirst", &json!([css])).await?.pop())
    }

    /// All elements that match.
    async fn find_all(&self, css: &str) -> WebDriverResult<Vec<FoundElement>> {
        self.find("findAll", &json!([css])).await
    }

    /// The elements that a function of the page module returns.
    async fn find(&self, function: &str, arguments: &Value) -> WebDriverResult<Vec<FoundElement>> {
        let script = format!("return {}", PAGE.call(function, arguments));
        let found = self.driver.execute(script, Vec::new()).await?;
        let found: Vec<(Value, bool)> = found.convert()?;
        let with_element = |(element, is_drawn)| {
            let element = WebElement::from_json(element, self.driver.handle().clone())?;
            Ok(FoundElement { element, is_drawn })
        };
        found.into_iter().map(with_element).collect()
    }
}

/// An element of the page.
struct FoundElement {
    element: WebElement,
    /// Whether the page draws it. `WebKit`’s driver reports the content of a folded section as displayed, so the page
    /// is asked too.
    is_drawn: bool,
}

impl FoundElement {
    /// Whether it is displayed.
    async fn is_shown(&self) -> WebDriverResult<bool> {
        Ok(self.is_drawn && self.element.is_displayed().await?)
    }

    /// Its displayed text.
    async fn shown_text(&self) -> WebDriverResult<String> {
        if self.is_drawn { self.element.text().await } else { Ok(String::new()) }
    }
}
