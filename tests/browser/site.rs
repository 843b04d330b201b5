//! Serves `dist/` as a static host would, with the faults a test asks for.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// The ports on which a site is or has been.
static PORTS: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());

/// The built site on a port of its own, until dropped. No other site has the same one later, for a
/// browser may still keep what it stored there.
pub struct Site {
    origin: String,
    wasm_is_held: watch::Sender<bool>,
    server: tokio::task::JoinHandle<()>,
}

/// What is wrong with the site or with the browser it is shown in.
#[derive(Clone, Copy, Default)]
pub struct Faults {
    /// The WASM is not sent before [`Site::release_wasm`].
    pub hold_wasm: bool,
    /// A part of the name of the file that is not there, if one is not.
    pub lost: Option<&'static str>,
    /// The pages come without their scripts, so they are as where the reader has turned script off.
    pub lose_scripts: bool,
    /// This script runs on every page before all others.
    pub script: &'static str,
}

struct Host {
    faults: Faults,
    wasm_is_held: watch::Receiver<bool>,
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
        let (wasm_is_held, is_held) = watch::channel(faults.hold_wasm);
        let host = Arc::new(Host { faults, wasm_is_held: is_held });
        let router = Router::new().fallback(answer).with_state(host);
        let server = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("the server runs until dropped");
        });
        Self { origin, wasm_is_held, server }
    }

    /// The address of a path on the site.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Sends the WASM that was held back.
    pub fn release_wasm(&self) {
        self.wasm_is_held.send_replace(false);
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// The folder with the built site.
pub fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}

async fn answer(State(host): State<Arc<Host>>, request: Request) -> Response {
    let path = request.uri().path();
    let mut file = dist().join(path.trim_start_matches('/'));
    if path.ends_with('/') {
        file.push("index.html");
    }
    let kind = content_type(&file);
    if kind == "application/wasm" {
        let mut is_held = host.wasm_is_held.clone();
        is_held.wait_for(|is_held| !is_held).await.expect("the site outlives its requests");
    }
    if host.faults.lost.is_some_and(|part| path.contains(part)) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let Ok(mut content) = tokio::fs::read(&file).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if kind == "text/html" {
        let page = String::from_utf8(content).expect("pages are UTF-8");
        content = with_faults(page, host.faults).into_bytes();
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

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
