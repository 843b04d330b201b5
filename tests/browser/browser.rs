//! A real browser, and the words in which the tests say what a person does and sees.

use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::TypingData;
use thirtyfour::prelude::*;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::site::Site;

/// How long a person's patience is taken to be. Only a failing test waits so long.
const PATIENCE: Duration = Duration::from_secs(20);

/// The article that the tests read.
pub const ARTICLE: &str = "/conditions/dystonia/";

/// A browser with an empty profile.
pub struct Browser {
    driver: WebDriver,
    /// The driver's process, ended with the browser.
    _process: Child,
}

impl Browser {
    /// A browser in which script runs.
    pub async fn start() -> Self {
        Self::start_with(&json!({})).await
    }

    /// A browser whose reader has turned JavaScript off.
    pub async fn start_without_script() -> Self {
        Self::start_with(&json!({ "profile.default_content_setting_values.javascript": 2 })).await
    }

    async fn start_with(preferences: &Value) -> Self {
        let (process, port) = start_driver().await;
        let mut capabilities = DesiredCapabilities::chrome();
        for argument in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Whatever asks another host fails, and shows in the console.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--window-size=1280,1000",
        ] {
            capabilities.add_arg(argument).expect("an argument");
        }
        capabilities.add_experimental_option("prefs", preferences).expect("preferences");
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities)
            .await
            .expect("Chromium starts (scripts/setup installs it)");
        Self { driver, _process: process }
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
        let tab = self.driver.new_tab().await.expect("a new tab");
        self.driver.switch_to_window(tab).await.expect("the tab comes to the front");
    }

    /// Brings a tab to the front, counted from 0 in the order of opening.
    pub async fn show_tab(&self, index: usize) {
        let tabs = self.driver.windows().await.expect("tabs");
        self.driver.switch_to_window(tabs[index].clone()).await.expect("the tab is there");
    }

    /// Waits until rating and commenting react.
    pub async fn wait_until_ready(&self) {
        self.see("html[data-client=ready]").await;
    }

    /// Loads the page again and waits until it reacts.
    pub async fn reload(&self) {
        self.driver.refresh().await.expect("the page reloads");
        self.wait_until_ready().await;
    }

    /// Waits until an element is displayed, and returns it.
    pub async fn see(&self, css: &str) -> WebElement {
        let what = format!("to see {css}");
        self.wait(&what, async || {
            let element = self.driver.find(By::Css(css)).await.ok()?;
            element.is_displayed().await.ok()?.then_some(element)
        })
        .await
    }

    /// Waits until the displayed text of an element holds `text`.
    pub async fn see_text(&self, css: &str, text: &str) {
        let what = format!("to read “{text}” in {css}");
        self.wait(&what, async || {
            let element = self.driver.find(By::Css(css)).await.ok()?;
            element.text().await.ok()?.contains(text).then_some(())
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

    /// Whether an element that matches is displayed now.
    pub async fn sees(&self, css: &str) -> bool {
        for element in self.driver.find_all(By::Css(css)).await.unwrap_or_default() {
            if element.is_displayed().await.unwrap_or(false) {
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
        element.text().await.expect("an element with a text")
    }

    /// The displayed texts of all elements that match.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for element in self.driver.find_all(By::Css(css)).await.expect("a selector") {
            texts.push(element.text().await.expect("an element with a text"));
        }
        texts
    }

    /// Clicks on an element, as a person would: it must be displayed, and is scrolled to.
    pub async fn click(&self, css: &str) {
        self.click_element(&self.see(css).await).await;
    }

    /// Clicks on the button with these words.
    pub async fn press(&self, label: &str) {
        let xpath = format!("//button[normalize-space()='{label}']");
        let what = format!("a button “{label}”");
        let button = self
            .wait(&what, async || {
                let button = self.driver.find(By::XPath(xpath.as_str())).await.ok()?;
                button.is_displayed().await.ok()?.then_some(button)
            })
            .await;
        self.click_element(&button).await;
    }

    /// Double-clicks on an element, as a shaking hand does.
    pub async fn double_click(&self, css: &str) {
        let element = self.see(css).await;
        element.scroll_into_view().await.expect("an element that can be scrolled to");
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

    /// Presses keys wherever the focus is.
    pub async fn keys(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.expect("keys");
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
        let keys = self.run("return Object.keys(localStorage).sort()").await;
        serde_json::from_value(keys).expect("keys are strings")
    }

    /// Runs a script on the page and returns what it returns.
    pub async fn run(&self, script: &str) -> Value {
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

    async fn click_element(&self, element: &WebElement) {
        element.scroll_into_view().await.expect("an element that can be scrolled to");
        element.click().await.expect("an element that can be clicked");
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
                panic!("waited {PATIENCE:?} for {what}; the page shows:\n{page}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// Starts the driver on a port that it chooses itself.
async fn start_driver() -> (Child, u16) {
    let mut process = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("chromedriver starts (scripts/setup installs it)");
    let output = process.stdout.take().expect("a piped output");
    let mut lines = BufReader::new(output).lines();
    let mut port = None;
    while let Some(line) = lines.next_line().await.expect("the driver's output is text") {
        if let Some((_, rest)) = line.split_once("started successfully on port ") {
            port = rest.trim_end_matches('.').parse().ok();
            break;
        }
    }
    // The driver must always find somebody who reads.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    (process, port.expect("the driver says its port"))
}
