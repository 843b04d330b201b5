//! A real browser, and the words in which the tests say what a person does and sees.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;
use thirtyfour::{Key, TypingData, WindowHandle};
use tokio::process::Child;
use tokio::sync::Mutex;

use crate::engine::{Engine, Script, Started};
use crate::site::Site;

/// How long a person's patience is taken to be. Only a failing test waits so long.
const PATIENCE: Duration = Duration::from_secs(20);

/// The article that the tests read.
pub const ARTICLE: &str = "/conditions/dystonia/";

/// A browser with an empty profile.
pub struct Browser {
    pub(super) engine: Engine,
    pub(super) driver: WebDriver,
    /// In the order of opening.
    tabs: Mutex<Vec<WindowHandle>>,
    /// What the browser needs to run, ended with it.
    _processes: Vec<Child>,
}

impl Browser {
    /// A browser in which script runs.
    pub async fn start() -> Self {
        Self::start_with(Script::On).await
    }

    /// A browser whose reader has turned JavaScript off.
    pub async fn start_without_script() -> Self {
        Self::start_with(Script::Off).await
    }

    async fn start_with(script: Script) -> Self {
        let engine = Engine::chosen();
        let Started { driver, processes } = engine.start(script).await;
        let first_tab = driver.window().await.expect("a tab");
        Self { engine, driver, tabs: Mutex::new(vec![first_tab]), _processes: processes }
    }

    /// Opens a path of the site.
    pub async fn open(&self, site: &Site, path: &str) {
        self.driver.goto(site.url(path)).await.expect("the page opens");
    }

    /// Opens the article and waits until rating and commenting react.
    pub async fn open_article(&self, site: &Site) {
        self.open(site, ARTICLE).await;
        self.wait_until_ready().await;
    }

    /// Opens another tab and brings it to the front.
    pub async fn open_tab(&self) {
        let tab = match self.engine {
            Engine::Chromium | Engine::Firefox => self.driver.new_tab().await,
            // Its driver cannot bring a tab to the front; a window is there already.
            Engine::WebKit => self.driver.new_window().await,
        };
        let mut tabs = self.tabs.lock().await;
        tabs.push(tab.expect("a new tab"));
        self.bring_to_front(&tabs[tabs.len() - 1]).await;
    }

    /// Opens a page of the site in a window of so many CSS pixels, and brings it to the front. A
    /// browser's own window cannot become as narrow as a phone, but one that a page opens can.
    pub async fn open_window(&self, site: &Site, path: &str, width: u32, height: u32) {
        self.open(site, "/").await;
        // Only what is pressed may open a window.
        self.run(&format!(
            "const button = document.createElement('button');
             button.id = 'opener';
             button.textContent = 'Open';
             button.onclick = () => open('{path}', '', 'width={width},height={height}');
             document.body.prepend(button)"
        ))
        .await;
        self.click("#opener").await;
        let mut tabs = self.tabs.lock().await;
        let window = self
            .wait("another window", async || {
                let windows = self.driver.windows().await.ok()?;
                windows.into_iter().find(|window| !tabs.contains(window))
            })
            .await;
        self.bring_to_front(&window).await;
        tabs.push(window);
        self.resize(width, height).await;
        let narrowest = match self.engine {
            Engine::Chromium | Engine::Firefox => 0,
            Engine::WebKit => 334,
        };
        let script = format!("return innerWidth === {} || null", width.max(narrowest));
        self.wait_for_value(&script).await;
    }

    /// Brings a tab to the front, counted from 0 in the order of opening.
    pub async fn show_tab(&self, index: usize) {
        self.bring_to_front(&self.tabs.lock().await[index]).await;
    }

    /// Waits until rating and commenting react.
    pub async fn wait_until_ready(&self) {
        self.see("html[data-client=ready]").await;
    }

    /// Loads the page again and waits until it reacts.
    pub async fn reload(&self) {
        // As the browser's own button does: the driver's way loses the place on the page in Firefox.
        self.run("window.isLeft = true; setTimeout(() => location.reload())").await;
        let is_new = "return !window.isLeft && document.readyState === 'complete'";
        self.wait("the page anew", async || {
            let answer = self.driver.execute(is_new, Vec::new()).await.ok()?;
            (*answer.json() == json!(true)).then_some(())
        })
        .await;
        self.wait_until_ready().await;
    }

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

    /// Clicks on an element, as a person would: it must be displayed, and is scrolled to.
    pub async fn click(&self, css: &str) {
        self.click_element(&self.see(css).await).await;
    }

    /// Clicks on the button with these words, the first that is displayed.
    pub async fn press(&self, label: &str) {
        self.press_in("body", label).await;
    }

    /// Clicks on the button with these words in an element.
    pub async fn press_in(&self, css: &str, label: &str) {
        let button = self.see_button(css, label).await;
        self.click_element(&button).await;
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

    /// Double-clicks on an element, as a shaking hand does.
    pub async fn double_click(&self, css: &str) {
        let element = self.see(css).await;
        self.aim_at(&element).await;
        let clicks = self.driver.action_chain().double_click_element(&element);
        clicks.perform().await.expect("an element that can be clicked");
    }

    /// Chooses so many stars.
    pub async fn choose_stars(&self, count: u8) {
        self.click(&format!("label:has(#star-{count})")).await;
    }

    /// Writes a text into a field, after what is there.
    pub async fn write(&self, css: &str, text: &str) {
        self.see(css).await.send_keys(text).await.expect("the field takes text");
    }

    /// Writes a comment and adds it.
    pub async fn add_comment(&self, text: &str) {
        self.write("#comment-text", text).await;
        self.press("Add comment").await;
        self.see_text(".comment-list", text).await;
    }

    /// Unfolds the contents, if they are folded.
    pub async fn open_contents(&self) {
        if !self.sees(".contents a").await {
            self.click(".contents__summary").await;
        }
    }

    /// Begins to change the comment whose button comes first.
    pub async fn begin_change(&self) {
        self.press("Edit").await;
        // Only then does the field hold the text.
        self.see_focus_on(".comment-item textarea").await;
    }

    /// Presses keys wherever the focus is.
    pub async fn keys(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.expect("keys");
    }

    /// Presses a key while another one is held down.
    pub async fn keys_together(&self, held: Key, key: impl Into<TypingData>) {
        let chain = self.driver.action_chain().key_down(held.clone()).send_keys(key).key_up(held);
        chain.perform().await.expect("keys");
    }

    /// What is in a field.
    pub async fn value(&self, css: &str) -> String {
        let field = self.see(css).await;
        field.prop("value").await.expect("a field").unwrap_or_default()
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

    /// The keys in the browser's storage for this site.
    pub async fn stored_keys(&self) -> Vec<String> {
        self.stored().await.into_keys().collect()
    }

    /// What is in the browser's storage for this site, by its key.
    pub async fn stored(&self) -> BTreeMap<String, String> {
        let stored = self.run("return { ...localStorage }").await;
        serde_json::from_value(stored).expect("keys and values are strings")
    }

    /// Puts values into the browser's storage for this site, beside what is there.
    pub async fn put_stored(&self, entries: &[(&str, &str)]) {
        let entries = json!(entries);
        self.run(&format!("Object.assign(localStorage, Object.fromEntries({entries}))")).await;
    }

    /// Runs a script on the page, which may await, and returns what it returns.
    pub async fn run(&self, script: &str) -> Value {
        let script = format!("return (async () => {{ {script}\n}})()");
        let result = self.driver.execute(script, Vec::new()).await;
        result.expect("the script runs").json().clone()
    }

    /// Waits until a script returns something but null.
    pub async fn wait_for_value(&self, script: &str) -> Value {
        let look = async || Some(self.run(script).await).filter(|value| !value.is_null());
        self.wait("a script's value", look).await
    }

    /// The window's size, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.driver.set_window_rect(0, 0, width, height).await.expect("the window has a size");
    }

    /// Ends the browser. Without it the driver leaves the browser running.
    pub async fn close(self) {
        self.driver.quit().await.expect("the browser ends");
    }

    async fn bring_to_front(&self, tab: &WindowHandle) {
        self.driver.switch_to_window(tab.clone()).await.expect("the tab comes to the front");
    }

    async fn click_element(&self, element: &WebElement) {
        self.aim_at(element).await;
        element.click().await.expect("an element that can be clicked");
    }

    /// Scrolls to an element, once the page has moved the focus to where it wants it: that may scroll
    /// too, and then a click would go to where the element was.
    pub(super) async fn aim_at(&self, element: &WebElement) {
        let next_frame = "if (document.documentElement.dataset.client !== 'ready') return;
            return new Promise(resolve => requestAnimationFrame(() => resolve()))";
        self.driver.execute(next_frame, Vec::new()).await.expect("the page draws itself");
        element.scroll_into_view().await.expect("an element that can be scrolled to");
    }

    /// Waits until `look` returns something.
    async fn wait<T>(&self, what: &str, look: impl AsyncFn() -> Option<T>) -> T {
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
