//! The browser engines, and how each starts.

use std::env::{self, VarError};
use std::time::Duration;

use reqwest::Client;
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use crate::harness::page::PageModule;
use crate::harness::process::Process;
use crate::harness::setup::start_with;
use crate::harness::site::Faults;

const PAGE: PageModule = PageModule(include_str!("engine.js"));

/// No program listens here. As a proxy, the address fails every request.
const NOWHERE: &str = "127.0.0.1:9";

/// A browser engine.
#[derive(Clone, Copy, Debug)]
pub enum Engine {
    /// Chromium and Chrome.
    Chromium,
    /// Firefox.
    Firefox,
    /// The engine of Safari, in the small browser that comes with it on Linux.
    WebKit,
}

/// Whether pages may run scripts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// The default.
    On,
    /// The reader has turned it off.
    Off,
}

/// A browser with an empty profile, in which no host but 127.0.0.1 can be reached.
pub struct Started {
    /// The client of the driver.
    pub driver: WebDriver,
    /// The process of the driver, and of the display if the engine needs one.
    pub processes: Vec<Process>,
}

impl Engine {
    /// The engine that the environment names.
    pub fn chosen() -> Self {
        match env::var("BROWSER_ENGINE").as_deref() {
            Ok("chromium") | Err(VarError::NotPresent) => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            other => panic!("BROWSER_ENGINE may be chromium, firefox or webkit, but is {other:?}"),
        }
    }

    /// Starts a browser.
    pub async fn start(self, script: Script) -> Started {
        let (processes, port) = self.start_driver();
        let capabilities: Capabilities =
            serde_json::from_value(self.capabilities(script)).expect("an object");
        // Each command has its own connection. A kept one would belong to the runtime of one test, which the browser
        // may outlive.
        let client = Client::builder()
            .no_proxy()
            .pool_max_idle_per_host(0)
            .timeout(Duration::from_mins(2))
            .build()
            .expect("a client");
        let driver = WebDriver::builder(format!("http://127.0.0.1:{port}"), capabilities)
            .client(client)
            .await
            .unwrap_or_else(|error| panic!("{self:?} does not start: {error}"));
        Started { driver, processes }
    }

    /// Starts the driver with what it needs, and returns its port.
    fn start_driver(self) -> (Vec<Process>, u16) {
        match self {
            Self::Chromium => start_printing_driver(
                &["chromedriver", "--port=0"],
                "started successfully on port ",
            ),
            Self::Firefox => start_printing_driver(
                &["geckodriver", "--port=0", "--websocket-port=0"],
                "Listening on 127.0.0.1:",
            ),
            Self::WebKit => start_webkit_driver(),
        }
    }

    fn capabilities(self, script: Script) -> Value {
        match self {
            Self::Chromium => chromium(script),
            Self::Firefox => firefox(script),
            Self::WebKit => webkit(script),
        }
    }
}

fn chromium(script: Script) -> Value {
    let preferences = match script {
        Script::On => json!({}),
        Script::Off => json!({ "profile.default_content_setting_values.javascript": 2 }),
    };
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "args": arguments, "prefs": preferences },
    })
}

fn firefox(script: Script) -> Value {
    let preferences = json!({
        "javascript.enabled": matches!(script, Script::On),
        // Otherwise the proxy is not used for “localhost”.
        "network.proxy.allow_hijacking_localhost": true,
        // The default of Firefox: geckodriver lets a page from a file read other files.
        "security.fileuri.strict_origin_policy": true,
        // In milliseconds. Otherwise a slow tap on a busy machine does not count.
        "apz.max_tap_time": 10_000,
    });
    let proxy = json!({
        "proxyType": "manual",
        "httpProxy": NOWHERE,
        "sslProxy": NOWHERE,
        "noProxy": ["127.0.0.1"],
    });
    json!({
        "browserName": "firefox",
        "proxy": proxy,
        "moz:firefoxOptions": { "args": ["-headless"], "prefs": preferences },
    })
}

fn webkit(script: Script) -> Value {
    // As a capability, a proxy sometimes crashes this browser at its start.
    let proxy = format!("--proxy=http://{NOWHERE}");
    let mut arguments = vec!["--automation", &proxy, "--ignore-host=127.0.0.1"];
    if matches!(script, Script::Off) {
        arguments.push("--enable-javascript=false");
    }
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "args": arguments },
    })
}

/// Starts a driver that chooses a port and prints it after `marker`.
fn start_printing_driver(command: &[&str], marker: &str) -> (Vec<Process>, u16) {
    let mut output = String::new();
    // Chromedriver checks a port in two tables, and may then find it taken in one of them.
    for _ in 0..5 {
        let mut driver = Process::start(command, &[]);
        match driver.read_after(marker) {
            Ok(port) => {
                let port = port.trim_end_matches('.').parse().expect("a port");
                return (vec![driver], port);
            }
            Err(why) => output = why,
        }
    }
    panic!("{output}");
}

/// Starts `WebKit`’s driver with a display of its own, because windows on one display take the focus from each other.
fn start_webkit_driver() -> (Vec<Process>, u16) {
    let arguments = ["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1600x1200x24"];
    let mut display = Process::start(&[&["Xvfb"], &arguments[..]].concat(), &[]);
    let number = display.read_after("").unwrap_or_else(|output| panic!("{output}"));
    let display_name = format!(":{number}");
    // Mesa emulates OpenGL. It has crashed the browser, and the tests took nearly twice as long.
    let environment =
        [("DISPLAY", display_name.as_str()), ("WEBKIT_DISABLE_COMPOSITING_MODE", "1")];
    let driver = Process::start(&["WebKitWebDriver", "--port=0"], &environment);
    let port = driver.listening_port();
    (vec![driver, display], port)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_host_but_127_0_0_1_can_be_reached() {
    let faults = Faults { lose_policy: true, ..Default::default() };
    let (site, browser) = start_with(faults).await;
    browser.open(&site, "/").await;
    // The same site by another name, which answers at any address.
    for (address, outcome) in
        [(site.url("/"), "reached"), (site.url("/").replace("127.0.0.1", "localhost"), "failed")]
    {
        browser.call(PAGE, "tryToFetch", json!([address])).await;
        assert_eq!(browser.wait_for_value("return window.outcome").await, outcome, "{address}");
    }
}
