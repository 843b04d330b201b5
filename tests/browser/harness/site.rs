//! A server in front of a host of a site, with the faults that a test asks for.
//!
//! It passes the host's headers on. A page that breaks its security policy, for example by asking another host, fails
//! the test.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;

use axum::Router;
use axum::http::StatusCode;
use reqwest::Client;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

pub use crate::harness::faults::Faults;
use crate::harness::host::{Host, Server};
use crate::harness::server::{REPORT_PATH, ServerState, respond};

/// The ports of all sites, also of earlier ones.
static PORTS: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());

/// The folder of the host in which the site is too.
pub const FOLDER: &str = "/folder";

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
        // On a busy machine, a browser does not wait for a page until a site is published.
        if faults.is_library {
            Host::chosen().library_server(faults.language);
        }
        if faults.is_clinic {
            Host::chosen().clinic_server(faults.language);
        }
        Host::chosen().site_server_in(faults.language);
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
        let state = ServerState {
            own,
            host: Host::chosen(),
            faults: received,
            violations: Arc::clone(&violations),
            requested_paths: Arc::clone(&requested_paths),
        };
        let router = Router::new().fallback(respond).with_state(state);
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

    /// Replaces the faults. The language stays.
    pub fn change(&self, faults: Faults) {
        self.faults.send_modify(|now| *now = Faults { language: now.language, ..faults });
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

/// The site is that of the shipped articles, without faults.
pub const SHIPPED: Faults = Faults { is_shipped: true, ..Faults::NONE };

/// The folder with everything that a site is made of except its content. `scripts/build` leaves it there.
pub const KIT: &str = "target/kit/release";

/// The folder with the built site of the shipped articles.
pub fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_violation_of_the_policy_fails_the_test_that_drops_its_site() {
    let site = Site::start().await;
    let client = Client::builder().no_proxy().build().expect("a client");
    let report = client.post(site.url(REPORT_PATH)).body("script-src").send().await;
    assert_eq!(report.expect("an answer").status(), StatusCode::NO_CONTENT);
    assert!(catch_unwind(AssertUnwindSafe(|| drop(site))).is_err());
}
