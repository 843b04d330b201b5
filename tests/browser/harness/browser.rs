//! A real browser, with its windows, its pages and its storage.
//!
//! `queries` has what a person sees in it; `mouse`, `keyboard` and `touch` have what a person does with it.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::path::Path;
use std::thread;

use serde_json::{Value, json};
use thirtyfour::WindowHandle;
use tokio::runtime::Handle;
use tokio::task::block_in_place;

use crate::harness::engine::{Engine, Script};
use crate::harness::page::PageModule;
use crate::harness::session::Session;
use crate::harness::site::Site;
use crate::harness::test_language::TestLanguage;

const PAGE: PageModule = PageModule(include_str!("browser.js"));

/// The article that the tests read.
pub const ARTICLE: &str = "/conditions/dystonia/";

/// A browser with one empty window and nothing stored. After a test that passed it returns to the pool; after one that
/// failed it ends.
pub struct Browser {
    /// Empty only while this is dropped.
    session: Option<Session>,
    /// The language of the site. The tests name what they look for and what they type in English.
    pub language: TestLanguage,
}

impl From<Session> for Browser {
    fn from(session: Session) -> Self {
        Self { session: Some(session), language: TestLanguage::English }
    }
}

impl Deref for Browser {
    type Target = Session;

    fn deref(&self) -> &Session {
        self.session.as_ref().expect("the browser is open")
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(session) = self.session.take()
            && !thread::panicking()
        {
            block_in_place(|| Handle::current().block_on(session.release()));
        }
    }
}

impl Browser {
    /// A browser that runs the scripts of pages.
    pub async fn start() -> Self {
        Session::acquire().await.into()
    }

    /// A browser for sites in this language.
    pub async fn start_in(language: TestLanguage) -> Self {
        Self { session: Some(Session::acquire().await), language }
    }

    /// A browser whose reader has turned JavaScript off.
    pub async fn start_without_script() -> Self {
        Session::start(Script::Off).await.into()
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

    /// Opens a page of the site in a new window of this size, in CSS pixels, and brings it to the front. A window that
    /// a page opens can be as narrow as a phone.
    pub async fn open_window(&self, site: &Site, path: &str, width: u32, height: u32) {
        self.open(site, "/").await;
        self.call(PAGE, "addOpener", json!([path, width, height])).await;
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

    /// Waits until rating and commenting work.
    pub async fn wait_until_ready(&self) {
        self.see("html[data-client=ready]:not([data-loading])").await;
    }

    /// Reloads the article and waits until it is ready.
    pub async fn reload(&self) {
        self.reload_page().await;
        self.wait_until_ready().await;
    }

    /// Reloads the page and waits until it is complete.
    pub async fn reload_page(&self) {
        // The page reloads itself, like the browser's button does. The driver's command loses the scroll position in
        // Firefox.
        self.run("window.isLeft = true").await;
        self.leave("location.reload()").await;
        let is_new = "return !window.isLeft && document.readyState === 'complete'";
        self.wait("the page anew", async || {
            let answer = self.driver.execute(is_new, Vec::new()).await.ok()?;
            (*answer.json() == json!(true)).then_some(())
        })
        .await;
    }

    /// The keys in the storage of the site.
    pub async fn stored_keys(&self) -> Vec<String> {
        self.stored().await.into_keys().collect()
    }

    /// The entries in the storage of the site.
    pub async fn stored(&self) -> BTreeMap<String, String> {
        let stored = self.run("return { ...localStorage }").await;
        serde_json::from_value(stored).expect("keys and values are strings")
    }

    /// Adds entries to the storage of the site.
    pub async fn store(&self, entries: &[(&str, &str)]) {
        let entries = json!(entries);
        self.run(&format!("Object.assign(localStorage, Object.fromEntries({entries}))")).await;
    }

    /// Runs a script that leaves the page.
    pub async fn leave(&self, script: &str) {
        // If the page is gone before the driver answers, Firefox's driver reports an error.
        let _ = self.driver.execute(format!("setTimeout(() => {script})"), Vec::new()).await;
    }

    /// Runs a script on the page, which may be async, and returns its value.
    pub async fn run(&self, script: &str) -> Value {
        let script = format!("return (async () => {{ {script}\n}})()");
        let result = self.driver.execute(script, Vec::new()).await;
        result.expect("the script runs").json().clone()
    }

    /// Calls a function of a page module, which may be async, and returns its value.
    pub async fn call(&self, module: PageModule, function: &str, arguments: Value) -> Value {
        self.run(&format!("return {}", module.call(function, &arguments))).await
    }

    /// Sends Chromium a command of its `DevTools` protocol, and returns the answer.
    pub async fn devtools(&self, method: &str, parameters: Value) -> Value {
        let answer = self.driver.cdp().send_raw(method, parameters).await;
        answer.unwrap_or_else(|error| panic!("Chromium refuses {method}: {error}"))
    }

    /// Sets the size of the window, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.driver.set_window_rect(0, 0, width, height).await.expect("the window has a size");
    }

    async fn bring_to_front(&self, tab: &WindowHandle) {
        self.driver.switch_to_window(tab.clone()).await.expect("the tab comes to the front");
    }
}
