//! Sessions with a browser, and the pool in which they wait for the next test.

use std::sync::Mutex as StdMutex;

use serde_json::json;
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;
use thirtyfour::{Key, WindowHandle};
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::harness::browser::Browser;
use crate::harness::engine::{Engine, Script, Started};
use crate::harness::page::PageModule;
use crate::harness::process::Process;
use crate::harness::site::Site;

const PAGE: PageModule = PageModule(include_str!("session.js"));

/// The size of a new window, in CSS pixels.
const WINDOW_SIZE: (u32, u32) = (1280, 1000);

/// Sessions that tests have released. Starting one takes longer than most tests.
static POOL: StdMutex<Vec<Session>> = StdMutex::new(Vec::new());

/// A session with one browser.
pub struct Session {
    pub engine: Engine,
    script: Script,
    pub driver: WebDriver,
    /// The windows and tabs, in the order of opening.
    pub tabs: Mutex<Vec<WindowHandle>>,
    /// The time of the last click or tap.
    pub last_press: Mutex<Option<Instant>>,
    /// The driver and what it needs. They end with the session.
    _processes: Vec<Process>,
}

impl Session {
    /// Takes a session from the pool, or starts one if the pool is empty.
    pub async fn acquire() -> Self {
        let released = POOL.lock().expect("no holder panics").pop();
        match released {
            Some(session) => session,
            None => Self::start(Script::On).await,
        }
    }

    /// Starts a browser with one empty window.
    pub async fn start(script: Script) -> Self {
        let engine = Engine::chosen();
        let Started { driver, processes } = engine.start(script).await;
        let first_tab = driver.window().await.expect("a tab");
        let (width, height) = WINDOW_SIZE;
        driver.set_window_rect(0, 0, width, height).await.expect("the window has a size");
        Self {
            engine,
            script,
            driver,
            tabs: Mutex::new(vec![first_tab]),
            last_press: Mutex::new(None),
            _processes: processes,
        }
    }

    /// Returns the session, reset, to the pool. Ends the browser if the reset fails.
    pub async fn release(self) {
        if self.script == Script::On && self.reset().await.is_ok() {
            POOL.lock().expect("no holder panics").push(self);
        } else {
            self.driver.quit().await.expect("the browser ends");
        }
    }

    /// Opens a tab, or a window where the driver cannot bring a tab to the front.
    pub async fn new_tab(&self) -> WebDriverResult<WindowHandle> {
        match self.engine {
            Engine::Chromium | Engine::Firefox => self.driver.new_tab().await,
            Engine::WebKit => self.driver.new_window().await,
        }
    }

    /// Leaves one empty window without history or cookies. What sites have stored stays, but no two tests
    /// have a site of the same origin.
    async fn reset(&self) -> WebDriverResult<()> {
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
            // Otherwise the window stays without the focus if another one had it.
            self.driver.cdp().send_raw("Page.bringToFront", json!({})).await?;
        }
        let size = self.driver.get_window_rect().await?;
        if (size.width, size.height) != (WINDOW_SIZE.0.into(), WINDOW_SIZE.1.into()) {
            self.driver.set_window_rect(0, 0, WINDOW_SIZE.0, WINDOW_SIZE.1).await?;
        }
        *tabs = vec![new];
        *self.last_press.lock().await = None;
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_released_session_is_like_a_new_one() {
    let site = Site::start().await;
    let browser = Browser::from(Session::start(Script::On).await);
    let seen = async || {
        browser.open(&site, "/").await;
        let traces = browser.call(PAGE, "tracesOfOthers", json!([])).await;
        (traces, browser.driver.windows().await.expect("windows").len())
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
    browser.press_keys(Key::Shift).await;
    browser.reset().await.expect("the browser goes on");
    assert_eq!(seen().await, new);
}
