//! Shows content to the people who write it, before it is published.
//!
//! [`serve`](fn@serve) serves the content of a folder on this machine, with drafts. The findings of the linter stand
//! beside the texts that they are about. These are the steps:
//!
//! 1. wait until a file changes ([`watch`]);
//! 2. read and lint the folder; where a file cannot be read, keep its last good version ([`last_good`]);
//! 3. say for each finding where a page shows its text ([`placing`], [`findings`]);
//! 4. render the articles that have changed ([`changed_articles`](mod@changed_articles)), then all pages, into a
//!    temporary folder ([`build`]), and tell the open pages;
//! 5. serve the pages with a script that shows the findings ([`server`], [`served_page`]).
//!
//! [`review_copy`](fn@review_copy) makes one file of an article, for a reviewer. Nothing here writes into the folder.

mod build;
mod changed_articles;
mod error;
mod fallback_words;
mod findings;
mod last_good;
pub mod placing;
mod review_copy;
mod served_page;
mod server;
mod watch;

use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use build::Builder;
pub use error::PreviewError;
pub use findings::{Finding, PageState};
pub use review_copy::{ReviewCopy, ReviewCopyError, review_copy};
pub use served_page::{adapt, adapt_policy};
use server::Server;
pub use server::is_local;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::watch as broadcast;
use watch::Watcher;

use super::locales::MissingPolicy;
use super::prerender::LOCALES;
use crate::model::Day;

/// The port of the preview, unless another program has it. No common tool serves sites there, so no service worker of
/// another site is in the way.
pub const PORT: u16 = 8642;

/// Serves a preview of the content in a folder, with the page shells and files of a kit, until the process is asked to
/// end. `port` is the port; without one, [`PORT`] or else any free one. `missing_messages` says what to do if a language
/// lacks words. `today` decides whether reviews are due. `ready`
/// gets sentences for the person: first the address.
///
/// # Errors
/// If a folder is missing, or the port is taken.
pub fn serve(
    content: &Path,
    kit: &Path,
    port: Option<u16>,
    missing_messages: MissingPolicy,
    today: impl Fn() -> Day + Send + 'static,
    ready: impl Fn(&str),
) -> Result<(), PreviewError> {
    for folder in [content, kit] {
        if !folder.is_dir() {
            return Err(PreviewError::NoFolder(folder.to_owned()));
        }
    }
    let runtime = Runtime::new().map_err(PreviewError::Start)?;
    let listener = runtime.block_on(listen(port))?;
    let address = listener.local_addr().map_err(PreviewError::Start)?;
    let temporary = tempfile::tempdir().map_err(PreviewError::Start)?;
    // Translators change the words of the site.
    let words = kit.join(super::publish::SHELLS).join(LOCALES);
    let mut watcher = Watcher::new([content, &words]);
    let mut builder = Builder::new(content, kit, temporary.path(), missing_messages, today);
    let (sender, builds) = broadcast::channel(Arc::default());
    builder.build(|build| drop(sender.send_replace(Arc::new(build))));
    ready(&format!("The preview is at http://{address}/. Press Ctrl-C to end it."));
    if watcher.polls() {
        ready(
            "This system does not report changed files, so the preview looks for them each second.",
        );
    }
    let stop = watcher.stopper();
    let building = thread::spawn(move || {
        while watcher.wait_for_change() {
            builder.build(|build| drop(sender.send_replace(Arc::new(build))));
        }
    });
    let server = Server { builds, files: kit.join(super::publish::FILES), port: address.port() };
    let result = runtime.block_on(server.run(listener));
    stop();
    // The folder with the pages can be removed only when nothing is written there any more.
    let _ = building.join();
    result.map_err(PreviewError::Start)
}

/// Listens on this machine only.
async fn listen(port: Option<u16>) -> Result<TcpListener, PreviewError> {
    let listen_at = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Some(port) => listen_at(port).await.map_err(|error| PreviewError::Port { port, error }),
        None => match listen_at(PORT).await {
            Ok(listener) => Ok(listener),
            Err(_) => listen_at(0).await.map_err(PreviewError::Start),
        },
    }
}
