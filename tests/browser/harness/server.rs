//! The server between a browser and a host, which puts the faults in.

use std::ffi::OsStr;
use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use tokio::sync::watch;

use crate::harness::faults::{Faults, alter_content, alter_headers, reverse_hashes, with_site_id};
use crate::harness::host::{Host, Server};
use crate::harness::site::FOLDER;

/// The path at which browsers report violations of the policy.
pub const REPORT_PATH: &str = "/csp-report";

/// The state of the server.
#[derive(Clone)]
pub struct ServerState {
    /// The host of a site that the tests do not share.
    pub own: Option<&'static Server>,
    pub host: Host,
    pub faults: watch::Receiver<Faults>,
    pub violations: Arc<Mutex<Vec<String>>>,
    pub requested_paths: Arc<Mutex<Vec<String>>>,
}

impl ServerState {
    async fn record_violation(&self, report: Body) {
        let report = to_bytes(report, usize::MAX).await.expect("a report");
        let report = String::from_utf8_lossy(&report).into_owned();
        self.violations.lock().expect("no holder panics").push(report);
    }

    /// Waits until no fault holds the file at a path back.
    async fn wait_until_released(&mut self, path: &str) {
        let extension = Path::new(path).extension().and_then(OsStr::to_str);
        let is_held = |faults: &Faults| match extension {
            Some("wasm") => faults.hold_wasm,
            _ if faults.hold.is_some_and(|part| path.contains(part)) => true,
            None | Some("html") => faults.hold_pages,
            _ => false,
        };
        let released = self.faults.wait_for(|faults| !is_held(faults)).await;
        released.expect("the site outlives its requests");
    }

    /// Requests a path from the host.
    async fn fetch(&self, path: &str, faults: Faults) -> (StatusCode, HeaderMap, Bytes) {
        let language = faults.language;
        let shared = || match faults {
            Faults { is_library: true, .. } => self.host.library_server(language),
            Faults { is_clinic: true, .. } => self.host.clinic_server(language),
            Faults { is_shipped: true, .. } => self.host.shipped_server(),
            _ => self.host.site_server_in(language),
        };
        let host = self.own.unwrap_or_else(shared);
        let response = host.request(path).send().await.expect("the host answers");
        let (status, headers) = (response.status(), response.headers().clone());
        (status, headers, response.bytes().await.expect("the host sends all of it"))
    }
}

/// Answers a request of a browser.
pub async fn respond(State(mut state): State<ServerState>, request: Request) -> Response {
    let faults = *state.faults.borrow();
    let path = request.uri().path().to_owned();
    if path == REPORT_PATH {
        state.record_violation(request.into_body()).await;
        return StatusCode::NO_CONTENT.into_response();
    }
    let path = if faults.is_new_version { reverse_hashes(&path) } else { path };
    state.requested_paths.lock().expect("no holder panics").push(path.clone());
    let in_folder = path.strip_prefix(FOLDER);
    let site_id = in_folder.and(faults.folder_id);
    let path = in_folder.unwrap_or(&path);
    state.wait_until_released(path).await;
    let is_missing = faults.missing.is_some_and(|part| path.contains(part));
    let (status, mut headers, content) =
        state.fetch(if is_missing { "/missing" } else { path }, faults).await;
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
