//! A real browser, with its windows, its pages and its storage. What a person sees in it and does with it is
//! in `eyes`, `hands` and `finger`.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use thirtyfour::WindowHandle;
use thirtyfour::prelude::*;
use tokio::process::Child;
use tokio::sync::Mutex;

use crate::engine::{Engine, Script, Started};
use crate::site::Site;

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
}
