//! The page shell: what is the same on every page.

use std::fmt;

use super::{assets, read_aloud, service_worker};
use crate::storage::Key;

/// The page around a page's own content, made by Trunk of `public/index.html`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shell {
    html: String,
    /// The names of the client's two files.
    client: Client,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Client {
    /// The comment in the shell that names them.
    marker: String,
    script: String,
    wasm: String,
}

/// A page's own content.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// What goes into the head.
    pub head: String,
    /// What goes into the body.
    pub body: String,
    /// From the page to the site's root: "./" or "../../".
    pub root: &'static str,
    /// Whether the page needs the client.
    pub has_client: bool,
}

const HEAD: &str = "<!--head-->";
const BODY: &str = "<!--body-->";
const CLIENT: &str = "<!--client ";

/// The scripts of a page with a client; see their own comments.
const BOOT: &str = include_str!("boot.js");
const LINKS: &str = include_str!("links.js");
const TERMS: &str = include_str!("terms.js");
const OVERDUE: &str = include_str!("overdue.js");
const CONTENTS: &str = include_str!("contents.js");
const COMMENT_ON_SECTION: &str = include_str!("comment-on-section.js");
const COPY_LINK: &str = include_str!("copy-link.js");
const OPEN_SECTIONS: &str = include_str!("open-sections.js");
const LISTEN: &str = include_str!("listen.js");
const PRINT: &str = include_str!("print.js");

/// The scripts of every page.
const SECOND_PRESS: &str = include_str!("second-press.js");
const READING_SETTINGS: &str = include_str!("reading-settings.js");
const KEEP_PAGE: &str = include_str!("keep-page.js");
const NEW_VERSION: &str = include_str!("new-version.js");

impl Shell {
    /// Takes a shell apart.
    ///
    /// # Errors
    /// If one of the places to fill in is missing.
    pub fn parse(html: &str) -> Result<Self, ShellError> {
        for marker in [HEAD, BODY] {
            if !html.contains(marker) {
                return Err(ShellError { marker });
            }
        }
        let missing_client = ShellError { marker: CLIENT };
        let (_, rest) = html.split_once(CLIENT).ok_or(missing_client)?;
        let (files, _) = rest.split_once("-->").ok_or(missing_client)?;
        let (script, wasm) = files.split_once(' ').ok_or(missing_client)?;
        let client = Client {
            marker: format!("{CLIENT}{files}-->"),
            script: script.to_owned(),
            wasm: wasm.to_owned(),
        };
        Ok(Self { html: html.to_owned(), client })
    }

    /// The whole page with this content.
    pub fn page(&self, content: &Content) -> String {
        let boot = if content.has_client { self.boot(content.root) } else { String::new() };
        let key = Key::ReadingSettings.to_string();
        let settings = READING_SETTINGS.replace("READING_SETTINGS_KEY", &key);
        let worker = format!("{}{}", content.root, service_worker::FILE);
        let keep = KEEP_PAGE.replace("SERVICE_WORKER", &worker);
        let head =
            format!("{}<script>{SECOND_PRESS}{settings}{keep}{NEW_VERSION}</script>", content.head);
        // The content comes last, so that no marker in it is taken for one of the shell's.
        let page = self.html.replacen(&self.client.marker, &boot, 1);
        let page = page.replacen(HEAD, &head, 1).replacen(BODY, &content.body, 1);
        // By this the service worker and the page itself tell whether there is a newer one.
        let version =
            format!(r#"<meta name="version" content="{}" /></head>"#, assets::hash(&page));
        page.replacen("</head>", &version, 1)
    }

    fn boot(&self, root: &str) -> String {
        let script = BOOT
            .replace("CLIENT_SCRIPT", &format!("{root}{}", self.client.script))
            .replace("CLIENT_WASM", &format!("{root}{}", self.client.wasm));
        let read_aloud = format!("{root}{}", read_aloud::file_name(read_aloud::SCRIPT));
        let listen = LISTEN.replace("READ_ALOUD", &read_aloud);
        format!(
            "<script>{script}{LINKS}{TERMS}{OVERDUE}{CONTENTS}{COMMENT_ON_SECTION}{COPY_LINK}{OPEN_SECTIONS}{PRINT}{listen}</script>"
        )
    }
}

/// The shell has no such place to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShellError {
    marker: &'static str,
}

impl fmt::Display for ShellError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "The page shell has no “{}”. Put it back into public/index.html (or, for the client, \
             into pattern_script in Trunk.toml).",
            self.marker
        )
    }
}
