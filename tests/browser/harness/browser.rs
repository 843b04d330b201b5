//! A real browser, with its windows, its pages and its storage. What a person sees in it and does with it is
//! in `eyes`, `hands` and `finger`.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;
use thirtyfour::{Key, WindowHandle};
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::harness::engine::{Engine, Script, Started};
use crate::harness::process::Process;
use crate::harness::site::Site;

/// The article that the tests read.
pub const ARTICLE: &str = "/conditions/dystonia/";

/// The size of a window at first, in CSS pixels.
const SIZE: (u32, u32) = (1280, 1000);

/// Browsers that a test has left to the next one. To start one takes longer than most tests.
static LEFT: std::sync::Mutex<Vec<Browser>> = std::sync::Mutex::new(Vec::new());

/// A browser with one empty window, in which nothing is kept of any site.
pub struct Browser {
    pub(super) engine: Engine,
    script: Script,
    /// What the browser needs to run, ended with it.
    _processes: Vec<Process>,
    pub(super) driver: WebDriver,
    /// In the order of opening.
    tabs: Mutex<Vec<WindowHandle>>,
    /// When something was last pressed, by mouse or finger.
    pub(super) last_press: Mutex<Option<Instant>>,
}

impl Browser {
    /// A browser in which script runs.
    pub async fn start() -> Self {
        let left = LEFT.lock().expect("nobody panics with it").pop();
        match left {
            Some(browser) => browser,
            None => Self::start_with(Script::On).await,
        }
    }

    /// A browser whose reader has turned JavaScript off.
    pub async fn start_without_script() -> Self {
        Self::start_with(Script::Off).await
    }

    async fn start_with(script: Script) -> Self {
        let engine = Engine::chosen();
        let Started { driver, processes } = engine.start(script).await;
        let first_tab = driver.window().await.expect("a tab");
        let tabs = Mutex::new(vec![first_tab]);
        let last_press = Mutex::new(None);
        let browser = Self { engine, script, _processes: processes, driver, tabs, last_press };
        browser.resize(SIZE.0, SIZE.1).await;
        browser
    }

    /// Opens a path of the site.
    pub async fn open(&self, site: &Site, path: &str) {
        self.driver.goto(site.url(path)).await.expect("the page opens");
    }

    /// Opens a page from a file.
    pub async fn open_file(&self, file: &Path) {
        let url = format!("file://{}", file.display());
        self.driver.goto(url).await.expect("the file opens");
    }

    /// Opens the article and waits until rating and commenting react.
    pub async fn open_article(&self, site: &Site) {
        self.open(site, ARTICLE).await;
        self.wait_until_ready().await;
    }

    /// Opens another tab and brings it to the front.
    pub async fn open_tab(&self) {
        let tab = self.new_tab().await.expect("a new tab");
        let mut tabs = self.tabs.lock().await;
        tabs.push(tab);
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

    /// Waits until rating and commenting react, and all is where it stays.
    pub async fn wait_until_ready(&self) {
        self.see("html[data-client=ready]:not([data-loading], [data-incomplete])").await;
    }

    /// Loads the article again and waits until it reacts.
    pub async fn reload(&self) {
        self.load_again().await;
        self.wait_until_ready().await;
    }

    /// Loads the page again and waits until all of it is there anew.
    pub async fn load_again(&self) {
        // As the browser's own button does: the driver's way loses the place on the page in Firefox.
        self.run("window.isLeft = true").await;
        self.leave("location.reload()").await;
        let is_new = "return !window.isLeft && document.readyState === 'complete'";
        self.wait("the page anew", async || {
            let answer = self.driver.execute(is_new, Vec::new()).await.ok()?;
            (*answer.json() == json!(true)).then_some(())
        })
        .await;
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

    /// Runs a script that leaves the page.
    pub async fn leave(&self, script: &str) {
        // The page may be gone before the driver could answer: then Firefox's says that it has failed.
        let _ = self.driver.execute(format!("setTimeout(() => {script})"), Vec::new()).await;
    }

    /// Runs a script on the page, which may await, and returns what it returns.
    pub async fn run(&self, script: &str) -> Value {
        let script = format!("return (async () => {{ {script}\n}})()");
        let result = self.driver.execute(script, Vec::new()).await;
        result.expect("the script runs").json().clone()
    }

    /// Sends Chromium a command of its `DevTools` protocol, and returns the answer.
    pub async fn devtools(&self, method: &str, parameters: Value) -> Value {
        let answer = self.driver.cdp().send_raw(method, parameters).await;
        answer.unwrap_or_else(|error| panic!("Chromium refuses {method}: {error}"))
    }

    /// The window's size, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.driver.set_window_rect(0, 0, width, height).await.expect("the window has a size");
    }

    /// Leaves the browser, as new, to the next test. A browser of a test that panics comes to its end.
    pub async fn close(self) {
        if self.script == Script::On && self.make_as_new().await.is_ok() {
            LEFT.lock().expect("nobody panics with it").push(self);
        } else {
            self.driver.quit().await.expect("the browser ends");
        }
    }

    /// Leaves nothing but an empty window in which nothing has been before. What sites have stored stays,
    /// but no other test has a site of the same origin.
    async fn make_as_new(&self) -> WebDriverResult<()> {
        let mut tabs = self.tabs.lock().await;
        self.driver.action_chain().reset_actions().await?;
        self.driver.switch_to_window(tabs[0].clone()).await?;
        self.driver.delete_all_cookies().await?;
        let new = self.new_tab().await?;
        for old in self.driver.windows().await?.into_iter().filter(|tab| *tab != new) {
            self.driver.switch_to_window(old).await?;
            self.driver.close_window().await?;
        }
        self.driver.switch_to_window(new.clone()).await?;
        if let Engine::Chromium = self.engine {
            // Else the window stays without the focus, if another one had it.
            self.driver.cdp().send_raw("Page.bringToFront", json!({})).await?;
        }
        let size = self.driver.get_window_rect().await?;
        if (size.width, size.height) != (SIZE.0.into(), SIZE.1.into()) {
            self.driver.set_window_rect(0, 0, SIZE.0, SIZE.1).await?;
        }
        *tabs = vec![new];
        *self.last_press.lock().await = None;
        Ok(())
    }

    async fn new_tab(&self) -> WebDriverResult<WindowHandle> {
        match self.engine {
            Engine::Chromium | Engine::Firefox => self.driver.new_tab().await,
            // Its driver cannot bring a tab to the front; a window is there already.
            Engine::WebKit => self.driver.new_window().await,
        }
    }

    async fn bring_to_front(&self, tab: &WindowHandle) {
        self.driver.switch_to_window(tab.clone()).await.expect("the tab comes to the front");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_test_leaves_is_as_a_new_browser() {
    let site = Site::start().await;
    let browser = Browser::start_with(Script::On).await;
    let seen = async || {
        browser.open(&site, "/").await;
        let seen = "return [document.cookie, { ...sessionStorage }, window.name, history.length,
            [outerWidth, outerHeight, innerWidth, innerHeight], document.hasFocus(), scrollY,
            document.querySelectorAll(':hover').length]";
        (browser.run(seen).await, browser.driver.windows().await.expect("windows").len())
    };
    let new = seen().await;
    browser.open_article(&site).await;
    browser
        .run("document.cookie = 'some=thing'; sessionStorage.some = window.name = 'thing'")
        .await;
    browser.click("#comment-text").await;
    browser.open_tab().await;
    browser.open_article_on_phone(&site).await;
    browser.tap("h1").await;
    browser.show_tab(0).await;
    browser.resize(600, 600).await;
    browser.keys(Key::Shift).await;
    browser.make_as_new().await.expect("the browser goes on");
    assert_eq!(seen().await, new);
    browser.close().await;
}
