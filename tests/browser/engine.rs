//! The browser engines that the tests run in, and how each is started.

use std::env::{self, VarError};
use std::fs;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::browser::Browser;
use crate::site::Site;

/// Nobody listens here: a proxy that fails every request sent through it.
const NOWHERE: &str = "127.0.0.1:9";

/// What draws the page and runs its script.
#[derive(Clone, Copy, Debug)]
pub enum Engine {
    /// Chromium, Chrome.
    Chromium,
    /// Firefox.
    Firefox,
    /// The engine of Safari, in a small browser that comes with it on Linux.
    WebKit,
}

/// Whether pages may run script.
#[derive(Clone, Copy)]
pub enum Script {
    /// As browsers come.
    On,
    /// The reader has turned it off.
    Off,
}

/// A browser with an empty profile, in which no host but 127.0.0.1 can be reached.
pub struct Started {
    /// What steers the browser.
    pub driver: WebDriver,
    /// The driver's process, and the display's, if the engine needs one. Ended when dropped.
    pub processes: Vec<Child>,
}

impl Engine {
    /// The one that the environment names.
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
        let (processes, port) = self.start_driver().await;
        let capabilities: Capabilities =
            serde_json::from_value(self.capabilities(script)).expect("an object");
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities)
            .await
            .unwrap_or_else(|error| panic!("{self:?} does not start: {error}"));
        driver.set_window_rect(0, 0, 1280, 1000).await.expect("the window has a size");
        Started { driver, processes }
    }

    /// Starts the driver, and says at which port it listens.
    async fn start_driver(self) -> (Vec<Child>, u16) {
        match self {
            Self::Chromium => {
                let mut driver = Command::new("chromedriver");
                start_talking_driver(driver.arg("--port=0"), "started successfully on port ").await
            }
            Self::Firefox => {
                let mut driver = Command::new("geckodriver");
                let driver = driver.args(["--port=0", "--websocket-port=0"]);
                start_talking_driver(driver, "Listening on 127.0.0.1:").await
            }
            Self::WebKit => start_webkit_driver().await,
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
        // Else the proxy is not used for “localhost”.
        "network.proxy.allow_hijacking_localhost": true,
        // In milliseconds: else what a busy machine makes slow is no tap any more.
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
    // As a capability, a proxy makes this browser crash now and then while it starts.
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
async fn start_talking_driver(command: &mut Command, marker: &str) -> (Vec<Child>, u16) {
    let mut said = String::new();
    // Chromedriver looks for a port in two tables and then may find it taken in one of them.
    for _ in 0..5 {
        match start_and_read(command, marker).await {
            Ok((driver, port)) => {
                let port = port.trim_end_matches('.').parse().expect("a port");
                return (vec![driver], port);
            }
            Err(why) => said = why,
        }
    }
    panic!("{said}");
}

/// Starts `WebKit`’s driver. Its browser draws on a display of its own, for windows that share one
/// take the focus from each other.
async fn start_webkit_driver() -> (Vec<Child>, u16) {
    let arguments = ["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1600x1200x24"];
    let display = start_and_read(Command::new("Xvfb").args(arguments), "").await;
    let (display, number) = display.unwrap_or_else(|said| panic!("{said}"));
    let mut driver = Command::new("WebKitWebDriver");
    let mut driver = start(driver.arg("--port=0").env("DISPLAY", format!(":{number}")));
    let port = listening_port(&mut driver).await;
    (vec![driver, display], port)
}

/// Starts a program, and reads what it prints until after `marker`, in a line. If the program ends
/// before that, what it said is the error.
async fn start_and_read(command: &mut Command, marker: &str) -> Result<(Child, String), String> {
    let mut process = start(command.stdout(Stdio::piped()));
    let mut lines = BufReader::new(process.stdout.take().expect("a piped output")).lines();
    let mut said = String::new();
    let rest = loop {
        let Some(line) = lines.next_line().await.expect("the output is text") else {
            let end = process.wait().await.expect("a process");
            return Err(format!("{command:?} ended ({end}) and said: {said}"));
        };
        if let Some((_, rest)) = line.split_once(marker) {
            break rest.to_owned();
        }
        said.push_str(&line);
    };
    // The program must always find somebody who reads.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Ok((process, rest))
}

/// Starts a program that ends with its [`Child`].
fn start(command: &mut Command) -> Child {
    command.stderr(Stdio::null()).kill_on_drop(true).spawn().unwrap_or_else(|error| {
        let name = command.as_std().get_program().display();
        panic!("{name} does not start (scripts/setup installs it): {error}")
    })
}

/// The port on which a process comes to listen, for one that does not say it.
async fn listening_port(process: &mut Child) -> u16 {
    while let Some(id) = process.id() {
        if let Some(port) = find_listening_port(id) {
            return port;
        }
        let end = process.try_wait().expect("a process");
        assert!(end.is_none(), "the driver ended at once: {end:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the driver has ended");
}

/// Looks in Linux's table of connections for a listening one that belongs to the process.
fn find_listening_port(process: u32) -> Option<u16> {
    let files = fs::read_dir(format!("/proc/{process}/fd")).ok()?;
    let files: Vec<_> = files.filter_map(|file| fs::read_link(file.ok()?.path()).ok()).collect();
    let table = fs::read_to_string(format!("/proc/{process}/net/tcp")).ok()?;
    table.lines().find_map(|line| {
        let columns: Vec<&str> = line.split_whitespace().collect();
        let [_, local_address, _, "0A", _, _, _, _, _, inode, ..] = columns[..] else {
            return None;
        };
        let (_, port) = local_address.split_once(':')?;
        let is_its_own = files.contains(&format!("socket:[{inode}]").into());
        is_its_own.then(|| u16::from_str_radix(port, 16).ok())?
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn no_host_but_127_0_0_1_can_be_reached() {
    let (site, browser) = (Site::start().await, Browser::start().await);
    browser.open(&site, "/").await;
    let fetch = "const fetched = fetch(address, { mode: 'no-cors' });
        fetched.then(() => window.outcome = 'reached', () => window.outcome = 'failed')";
    // The same site by another name, which answers wherever it is asked.
    for (address, outcome) in
        [(site.url("/"), "reached"), (site.url("/").replace("127.0.0.1", "localhost"), "failed")]
    {
        browser.run(&format!("window.outcome = null; const address = '{address}'; {fetch}")).await;
        assert_eq!(browser.wait_for_value("return window.outcome").await, outcome, "{address}");
    }
    browser.close().await;
}
