//! What a person sees on the page. Who looks has patience: a page may take a moment.

use std::fmt::Debug;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;

use crate::browser::Browser;

/// How long a person's patience is taken to be. Only a failing test waits so long.
const PATIENCE: Duration = Duration::from_secs(20);

impl Browser {
    /// Waits until an element is displayed, and returns it.
    pub async fn see(&self, css: &str) -> WebElement {
        let what = format!("to see {css}");
        self.wait(&what, async || {
            let element = self.driver.find(By::Css(css)).await.ok()?;
            is_shown(&element).await.ok()?.then_some(element)
        })
        .await
    }

    /// Waits until the displayed text of an element holds `text`.
    pub async fn see_text(&self, css: &str, text: &str) {
        let what = format!("to read “{text}” in {css}");
        self.wait(&what, async || {
            let element = self.driver.find(By::Css(css)).await.ok()?;
            shown_text(&element).await.ok()?.contains(text).then_some(())
        })
        .await;
    }

    /// Waits until no element that matches is displayed.
    pub async fn see_gone(&self, css: &str) {
        let what = format!("not to see {css}");
        self.wait(&what, async || (!self.sees(css).await).then_some(())).await;
    }

    /// Waits until the focus is on the element that matches.
    pub async fn see_focus_on(&self, css: &str) {
        let what = format!("the focus on {css}");
        let script = format!("return document.activeElement.matches({})", json!(css));
        self.wait(&what, async || (self.run(&script).await == json!(true)).then_some(())).await;
    }

    /// Waits until a field holds just this text.
    pub async fn see_value(&self, css: &str, text: &str) {
        let what = format!("“{text}” in the field {css}");
        self.wait(&what, async || (self.value(css).await == text).then_some(())).await;
    }

    /// Waits until these are the displayed texts of all elements that match.
    pub async fn see_texts(&self, css: &str, texts: &[impl AsRef<str> + Debug]) {
        let what = format!("to read just {texts:?} in {css}");
        self.wait(&what, async || {
            let shown = self.texts(css).await;
            shown.iter().eq(texts.iter().map(AsRef::as_ref)).then_some(())
        })
        .await;
    }

    /// Waits until the button with these words in an element is displayed, and returns it.
    pub async fn see_button(&self, css: &str, label: &str) -> WebElement {
        let xpath = format!(".//button[normalize-space()='{label}']");
        let what = format!("a button “{label}” in {css}");
        self.wait(&what, async || {
            let around = self.driver.find(By::Css(css)).await.ok()?;
            for button in around.find_all(By::XPath(xpath.as_str())).await.ok()? {
                if is_shown(&button).await.ok()? {
                    return Some(button);
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
        for element in self.driver.find_all(By::Css(css)).await.unwrap_or_default() {
            if is_shown(&element).await.unwrap_or(false) {
                return true;
            }
        }
        false
    }

    /// Whether elements that match are on the page, but none is displayed.
    pub async fn is_there_unseen(&self, css: &str) -> bool {
        let elements = self.driver.find_all(By::Css(css)).await.expect("a selector");
        !elements.is_empty() && !self.sees(css).await
    }

    /// The displayed text of the first element that matches, which must be there.
    pub async fn text(&self, css: &str) -> String {
        let element = self.driver.find(By::Css(css)).await;
        let element = element.unwrap_or_else(|_| panic!("there is no {css}"));
        shown_text(&element).await.expect("an element with a text")
    }

    /// The displayed texts of all elements that match.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for element in self.driver.find_all(By::Css(css)).await.expect("a selector") {
            // One that has gone away meanwhile is not displayed.
            texts.extend(shown_text(&element).await.ok());
        }
        texts
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
            if let Some(seen) = look().await {
                return seen;
            }
            if start.elapsed() > PATIENCE {
                let page = self.text("body").await;
                let focus = self.run("return document.activeElement.outerHTML.slice(0, 200)").await;
                panic!(
                    "waited {PATIENCE:?} for {what}; the focus is on {focus} and the page shows:\n{page}"
                );
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// Whether a person sees an element.
async fn is_shown(element: &WebElement) -> WebDriverResult<bool> {
    Ok(is_drawn(element).await? && element.is_displayed().await?)
}

/// The text that a person sees in an element.
async fn shown_text(element: &WebElement) -> WebDriverResult<String> {
    if is_drawn(element).await? { element.text().await } else { Ok(String::new()) }
}

/// Whether the page draws an element. `WebKit`’s driver takes what is in a folded section for
/// displayed, so the page itself is asked.
async fn is_drawn(element: &WebElement) -> WebDriverResult<bool> {
    let script = "return arguments[0].checkVisibility()";
    let answer = element.handle().execute(script, vec![element.to_json()?]).await?;
    Ok(*answer.json() == json!(true))
}
