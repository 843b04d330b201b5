//! A server in front of a host of `dist/`, with the faults that a test asks for.
//!
//! It passes the host's headers on. A page that breaks its security policy, for example by asking another host, fails
//! the test.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

pub use crate::harness::faults::Faults;
use crate::harness::faults::{alter_content, alter_headers, renew, with_site_id};
use crate::harness::host::{Host, Server};

/// The ports of all sites, also of earlier ones.
static PORTS: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());

/// The folder of the host in which the site is too.
pub const FOLDER: &str = "/folder";

/// The path at which browsers report violations of the policy.
const REPORT_PATH: &str = "/csp-report";

/// The built site on a port of its own, until dropped. No later site gets the same port, because a browser may still
/// have entries of that origin.
pub struct Site {
    origin: String,
    faults: watch::Sender<Faults>,
    violations: Arc<Mutex<Vec<String>>>,
    requested_paths: Arc<Mutex<Vec<String>>>,
    /// All connections end with it, also those that a browser keeps.
    server: Mutex<Option<Runtime>>,
}

/// The state of the server.
#[derive(Clone)]
struct ServerState {
    /// The host of a site that the tests do not share.
    own: Option<&'static Server>,
    host: Host,
    faults: watch::Receiver<Faults>,
    violations: Arc<Mutex<Vec<String>>>,
    requested_paths: Arc<Mutex<Vec<String>>>,
}

impl Site {
    /// The site without faults.
    pub async fn start() -> Self {
        Self::start_with(Faults::default()).await
    }

    /// The site with faults.
    pub async fn start_with(faults: Faults) -> Self {
        Self::start_from(None, faults).await
    }

    /// The site of this host.
    pub async fn on(host: &'static Server) -> Self {
        Self::start_from(Some(host), Faults::default()).await
    }

    async fn start_from(own: Option<&'static Server>, faults: Faults) -> Self {
        if faults.is_library {
            // On a busy machine, a browser does not wait for a page until the library is published.
            Host::chosen().library_server();
        }
        let (listener, port) = loop {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            let port = listener.local_addr().expect("a bound port").port();
            if PORTS.lock().expect("no holder panics").insert(port) {
                break (listener, port);
            }
        };
        let origin = format!("http://127.0.0.1:{port}");
        let (faults, received) = watch::channel(faults);
        let (violations, requested_paths) = (Arc::default(), Arc::default());
        let way = ServerState {
            own,
            host: Host::chosen(),
            faults: received,
            violations: Arc::clone(&violations),
            requested_paths: Arc::clone(&requested_paths),
        };
        let router = Router::new().fallback(respond).with_state(way);
        let server = Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let server = server.expect("a runtime");
        let listener = listener.into_std().expect("a listener");
        server.spawn(async move {
            let listener = TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, router).await.expect("the server runs until dropped");
        });
        Self { origin, faults, violations, requested_paths, server: Mutex::new(Some(server)) }
    }

    /// The URL of a path on the site.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Sends the WASM that was held back.
    pub fn release_wasm(&self) {
        self.faults.send_modify(|faults| faults.hold_wasm = false);
    }

    /// Replaces the faults.
    pub fn change(&self, faults: Faults) {
        self.faults.send_replace(faults);
    }

    /// The reported violations of the policy. They do not fail the test any more.
    pub fn take_violations(&self) -> Vec<String> {
        std::mem::take(&mut self.violations.lock().expect("no holder panics"))
    }

    /// The paths of all requests so far.
    pub fn requested_paths(&self) -> Vec<String> {
        self.requested_paths.lock().expect("no holder panics").clone()
    }

    /// Stops the server: its address does not answer any more.
    pub fn stop(&self) {
        if let Some(server) = self.server.lock().expect("no holder panics").take() {
            server.shutdown_background();
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
        let violations = self.take_violations();
        assert!(
            violations.is_empty() || thread::panicking(),
            "the policy forbids: {violations:#?}"
        );
    }
}

/// The folder with everything that a site is made of except its content. `scripts/build` leaves it there.
pub const KIT: &str = "target/kit/release";

/// The folder with the built site.
pub fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}

async fn respond(State(mut way): State<ServerState>, request: Request) -> Response {
    let faults = *way.faults.borrow();
    let path = request.uri().path().to_owned();
    if path == REPORT_PATH {
        let report = to_bytes(request.into_body(), usize::MAX).await.expect("a report");
        let report = String::from_utf8_lossy(&report).into_owned();
        way.violations.lock().expect("no holder panics").push(report);
        return StatusCode::NO_CONTENT.into_response();
    }
    let path = if faults.is_new_version { renew(&path) } else { path };
    way.requested_paths.lock().expect("no holder panics").push(path.clone());
    let in_folder = path.strip_prefix(FOLDER);
    let site_id = in_folder.and(faults.folder_id);
    let path = in_folder.unwrap_or(&path);
    let is_held = |faults: &Faults| match Path::new(path).extension().and_then(OsStr::to_str) {
        Some("wasm") => faults.hold_wasm,
        _ if faults.hold.is_some_and(|part| path.contains(part)) => true,
        None | Some("html") => faults.hold_pages,
        _ => false,
    };
    let released = way.faults.wait_for(|faults| !is_held(faults)).await;
    released.expect("the site outlives its requests");
    let is_lost = faults.missing.is_some_and(|part| path.contains(part));
    let shared =
        || if faults.is_library { way.host.library_server() } else { way.host.site_server() };
    let host = way.own.unwrap_or_else(shared);
    let answer = host.request(if is_lost { "/lost" } else { path }).send().await;
    let answer = answer.expect("the host answers");
    let (status, mut headers) = (answer.status(), answer.headers().clone());
    let content = answer.bytes().await.expect("the host sends all of it");
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let is_of_site = [StatusCode::OK, StatusCode::NOT_FOUND].contains(&status);
    let content = if is_of_site { alter_content(path, kind, content, faults) } else { content };
    let content = with_site_id(kind, content, site_id);
    alter_headers(&mut headers, &content, faults);
    if let Some(policy) = headers.get_mut(CONTENT_SECURITY_POLICY) {
        let text = policy.to_str().expect("a policy is text");
        *policy = format!("{text}; report-uri {REPORT_PATH}").parse().expect("a policy");
    }
    (status, headers, Body::from(content)).into_response()
}
