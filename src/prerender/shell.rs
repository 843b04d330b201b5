//! The page shells: what is the same on every page.

use std::fmt;

use super::{assets, security};
use crate::condition::Language;

/// The pages around pages' own content: `scripts/page-shell.mjs` makes them, with styles and scripts, of
/// `public/index.html`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shell {
    /// For pages without the client.
    page: String,
    /// For articles.
    article: String,
}

/// A page's own content.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// What goes into the head.
    pub head: String,
    /// What goes into the body.
    pub body: String,
    /// The language of the page.
    pub language: Language,
    /// From the page to the site's root: "./" or "../../".
    pub root: String,
    /// Whether the page needs the client.
    pub has_client: bool,
}

const HTML: &str = r#"<html lang="en""#;
const HEAD: &str = "<!--head-->";
const BODY: &str = "<!--body-->";

impl Shell {
    /// The two shells, if each has all places to fill in.
    ///
    /// # Errors
    /// If one of them lacks one.
    pub fn parse(page: &str, article: &str) -> Result<Self, ShellError> {
        for html in [page, article] {
            for marker in [HTML, HEAD, BODY, "</head>"] {
                if !html.contains(marker) {
                    return Err(ShellError { marker });
                }
            }
        }
        let secured = |html: &str| html.replacen(HEAD, &(security::meta(html) + HEAD), 1);
        Ok(Self { page: secured(page), article: secured(article) })
    }

    /// What hosts send with every file of the site.
    pub fn security_headers(&self) -> Vec<security::Header> {
        security::headers(&[&self.page, &self.article])
    }

    /// The whole page with this content.
    pub fn page(&self, content: &Content) -> String {
        let shell = if content.has_client { &self.article } else { &self.page };
        // By this the page's scripts, which are the same for all pages, find the site's other files.
        let Content { language, root, .. } = content;
        let html = format!(r#"<html lang="{language}" data-root="{root}""#);
        // The content comes last, so that no marker in it is taken for one of the shell's.
        let page = shell.replacen(HTML, &html, 1);
        let page = page.replacen(HEAD, &content.head, 1).replacen(BODY, &content.body, 1);
        // By this the service worker and the page itself tell whether there is a newer one.
        let version = format!(
            r#"<meta name="version" content="{}" /></head>"#,
            assets::hash(page.as_bytes())
        );
        page.replacen("</head>", &version, 1)
    }
}

/// The shell has no such place to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShellError {
    marker: &'static str,
}

impl fmt::Display for ShellError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "The page shell has no “{}”. Put it back into public/index.html.", self.marker)
    }
}
