//! Answers the requests of browsers on this machine.

use std::convert::Infallible;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, HOST, LOCATION};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::sync::watch::Receiver;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use super::build::Build;
use super::findings::PageState;
use super::served_page::{FILES, FOLDER, adapt, page_of_findings};
use crate::builder::paths;
use crate::model::FilePath;

const HTML: &str = "text/html; charset=utf-8";

/// The headers of every response. Browsers must ask again for each page, and other sites get nothing.
const HEADERS: [(&str, &str); 7] = [
    ("cache-control", "no-store"),
    ("content-security-policy", "frame-ancestors 'none'"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("x-robots-tag", "noindex"),
];

/// Serves the latest build.
#[derive(Clone)]
pub(super) struct Server {
    pub(super) builds: Receiver<Arc<Build>>,
    /// The folder with the client's files.
    pub(super) files: PathBuf,
    pub(super) port: u16,
}

impl Server {
    /// Serves until the process is asked to end.
    pub(super) async fn run(self, listener: TcpListener) -> io::Result<()> {
        let router = Router::new().fallback(respond).with_state(self);
        tokio::select! {
            served = async { axum::serve(listener, router).await } => served,
            () = end_signal() => Ok(()),
        }
    }

    fn build(&self) -> Arc<Build> {
        Arc::clone(&self.builds.borrow())
    }

    fn answer(&self, path: &str) -> Response {
        if let Some(name) = path.strip_prefix(FOLDER) {
            return self.own_file(name);
        }
        if path.ends_with('/') || Path::new(path).extension().is_some_and(|it| it == "html") {
            return self.page(path);
        }
        let Ok(inner) = FilePath::try_from(path.trim_start_matches('/').to_owned()) else {
            return self.page(path);
        };
        // A service worker would show old pages.
        if inner.as_str() == paths::SERVICE_WORKER {
            return StatusCode::NOT_FOUND.into_response();
        }
        let of_site = self.build().file(inner.as_str());
        if of_site.as_ref().is_some_and(|file| file.is_dir()) {
            let location = HeaderValue::from_str(&format!("{path}/"));
            let location = location.unwrap_or(HeaderValue::from_static("/"));
            return (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, location)]).into_response();
        }
        let of_kit = self.files.join(inner.as_str());
        match of_site.into_iter().chain([of_kit]).find_map(|file| fs::read(file).ok()) {
            Some(content) => {
                let kind = mime_guess::from_path(inner.as_str()).first_or_octet_stream();
                with_type(kind.as_ref(), content)
            }
            None => self.page(path),
        }
    }

    /// A file of the preview itself, the stream of builds, or the state of a page.
    fn own_file(&self, name: &str) -> Response {
        if name == "events" {
            return self.events();
        }
        if let Some(page) = name.strip_prefix("state/") {
            let state = self.build().page_state(&format!("/{page}"));
            let json = serde_json::to_vec::<PageState>(&state).unwrap_or_default();
            return with_type("application/json", json);
        }
        match FILES.iter().find(|(known, _)| *known == name) {
            Some((_, content)) => {
                let kind = mime_guess::from_path(name).first_or_octet_stream();
                with_type(&format!("{kind}; charset=utf-8"), *content)
            }
            None => StatusCode::NOT_FOUND.into_response(),
        }
    }

    /// Sends the id of each build, beginning with the present one.
    fn events(&self) -> Response {
        let builds = WatchStream::new(self.builds.clone());
        let events = builds.map(|build| Ok::<_, Infallible>(Event::default().data(&build.id)));
        Sse::new(events).keep_alive(KeepAlive::default()).into_response()
    }

    fn page(&self, address: &str) -> Response {
        let build = self.build();
        let (page, exists) = build.page(address);
        let page = page.unwrap_or_else(page_of_findings);
        let status = if exists { StatusCode::OK } else { StatusCode::NOT_FOUND };
        (status, with_type(HTML, adapt(&page, &build.page_state(address)))).into_response()
    }
}

async fn respond(State(server): State<Server>, request: Request) -> Response {
    let mut response = if !is_local(request.headers(), server.port) {
        let message = "This preview answers only to 127.0.0.1 and localhost.";
        (StatusCode::FORBIDDEN, message).into_response()
    } else if ![Method::GET, Method::HEAD].contains(request.method()) {
        StatusCode::METHOD_NOT_ALLOWED.into_response()
    } else {
        server.answer(request.uri().path())
    };
    for (name, value) in HEADERS {
        let value = HeaderValue::from_static(value);
        response.headers_mut().insert(HeaderName::from_static(name), value);
    }
    response
}

/// Whether a request names this machine. A site of another name, which leads to this machine, gets no answer: see “DNS
/// rebinding”.
pub fn is_local(headers: &HeaderMap, port: u16) -> bool {
    let mut hosts = headers.get_all(HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return false };
    ["127.0.0.1", "localhost"].iter().any(|name| *host == format!("{name}:{port}"))
}

fn with_type(kind: &str, content: impl Into<Body>) -> Response {
    let kind = HeaderValue::from_str(kind);
    let kind = kind.unwrap_or(HeaderValue::from_static("application/octet-stream"));
    ([(CONTENT_TYPE, kind)], content.into()).into_response()
}

/// Waits until the process is asked to end.
async fn end_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    // Without handlers, the system ends the process itself.
    let _ = interrupt.await;
}
