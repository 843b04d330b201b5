//! Serves `dist/` as a static host would, with the faults a test asks for, which may come and go.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

use crate::library::library;

/// The ports on which a site is or has been.
static PORTS: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());

/// The site is in this folder of its host too.
pub const FOLDER: &str = "/folder";

/// The built site on a port of its own, until dropped. No other site has the same one later, for a
/// browser may still keep what it stored there.
pub struct Site {
    origin: String,
    faults: watch::Sender<Faults>,
    /// With it end all connections, also those that a browser keeps.
    server: Mutex<Option<Runtime>>,
}

/// What is wrong with the site or with the browser it is shown in.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fault of its own")]
pub struct Faults {
    /// The WASM is not sent before [`Site::release_wasm`].
    pub hold_wasm: bool,
    /// A part of the name of the file that is not there, if one is not.
    pub lost: Option<&'static str>,
    /// The pages come without their scripts, so they are as where the reader has turned script off.
    pub lose_scripts: bool,
    /// This script runs on every page before all others.
    pub script: &'static str,
    /// No page is sent before that is changed.
    pub hold_pages: bool,
    /// What has this in its name is not sent before that is changed.
    pub hold: Option<&'static str>,
    /// The site has very many conditions: see [`library`](crate::library).
    pub is_library: bool,
    /// Another version of the site stands there: its pages say so, and every file has another name.
    pub is_renewed: bool,
}

impl Faults {
    /// Nothing is wrong.
    pub const NONE: Self = Self {
        hold_wasm: false,
        lost: None,
        lose_scripts: false,
        script: "",
        hold_pages: false,
        hold: None,
        is_library: false,
        is_renewed: false,
    };
}

impl Site {
    /// The site as it is.
    pub async fn start() -> Self {
        Self::start_with(Faults::default()).await
    }

    /// The site with faults.
    pub async fn start_with(faults: Faults) -> Self {
        let (listener, port) = loop {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            let port = listener.local_addr().expect("a bound port").port();
            if PORTS.lock().expect("nobody panics with it").insert(port) {
                break (listener, port);
            }
        };
        let origin = format!("http://127.0.0.1:{port}");
        let (faults, host) = watch::channel(faults);
        let router = Router::new().fallback(answer).with_state(host);
        let server = Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let server = server.expect("a runtime");
        let listener = listener.into_std().expect("a listener");
        server.spawn(async move {
            let listener = TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, router).await.expect("the server runs until dropped");
        });
        Self { origin, faults, server: Mutex::new(Some(server)) }
    }

    /// The address of a path on the site.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Sends the WASM that was held back.
    pub fn release_wasm(&self) {
        self.faults.send_modify(|faults| faults.hold_wasm = false);
    }

    /// Has the site these faults and no others from now on.
    pub fn change(&self, faults: Faults) {
        self.faults.send_replace(faults);
    }

    /// Nobody answers at its address any more.
    pub fn stop(&self) {
        if let Some(server) = self.server.lock().expect("nobody panics with it").take() {
            server.shutdown_background();
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The folder with the built site.
pub fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}

async fn answer(State(mut host): State<watch::Receiver<Faults>>, request: Request) -> Response {
    let faults = *host.borrow();
    let path = request.uri().path();
    let renewed = renew(path);
    let path = if faults.is_renewed { &renewed } else { path };
    let path = path.strip_prefix(FOLDER).unwrap_or(path);
    let name = path.trim_start_matches('/');
    let name = if path.is_empty() || path.ends_with('/') {
        format!("{name}index.html")
    } else {
        name.to_owned()
    };
    let in_library = faults.is_library.then(|| library().join(&name));
    let file = in_library.filter(|file| file.is_file()).unwrap_or_else(|| dist().join(&name));
    let kind = content_type(&file);
    if kind == "application/wasm" {
        let released = host.wait_for(|faults| !faults.hold_wasm).await;
        released.expect("the site outlives its requests");
    }
    if kind == "text/html" {
        let released = host.wait_for(|faults| !faults.hold_pages).await;
        released.expect("the site outlives its requests");
    }
    let released = host.wait_for(|faults| !faults.hold.is_some_and(|part| path.contains(part)));
    drop(released.await.expect("the site outlives its requests"));
    if faults.lost.is_some_and(|part| path.contains(part)) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let Ok(mut content) = tokio::fs::read(&file).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if matches!(kind, "text/html" | "text/javascript") {
        let mut text = String::from_utf8(content).expect("pages and scripts are UTF-8");
        if faults.is_renewed {
            text = renew(&text).replace("</h1>", " (renewed)</h1>");
        }
        content = if kind == "text/html" { with_faults(text, faults) } else { text }.into_bytes();
    }
    ([(header::CONTENT_TYPE, kind)], Body::from(content)).into_response()
}

fn with_faults(mut page: String, faults: Faults) -> String {
    if faults.lose_scripts {
        let parts =
            page.split("<script").map(|part| part.rsplit("</script>").next().unwrap_or(part));
        page = parts.collect();
    }
    if faults.script.is_empty() {
        return page;
    }
    page.replacen("<head>", &format!("<head><script>{}</script>", faults.script), 1)
}

/// Every hash in a text the other way round: the names and versions of another version of the site. Twice, it
/// is the same again.
fn renew(text: &str) -> String {
    let is_digit = |it: char| matches!(it, '0'..='9' | 'a'..='f');
    let mut renewed = String::new();
    for part in text.split_inclusive(|it| !is_digit(it)) {
        let (digits, end) = part.split_at(part.trim_end_matches(|it| !is_digit(it)).len());
        match digits.len() {
            16 => renewed.extend(digits.chars().rev()),
            _ => renewed.push_str(digits),
        }
        renewed.push_str(end);
    }
    renewed
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
