//! The page shells: what is the same on every page.

use std::fmt;

use super::security;
use crate::builder::paths::content_hash;
use crate::model::{Id, Language};
use crate::pages::LATE_STYLES;
use crate::storage::SITE_ATTRIBUTE;

/// The pages around pages' own content: `scripts/page-shell.mjs` makes them, with styles and scripts, of
/// `public/index.html`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shell {
    /// For pages without the client.
    page: Template,
    /// For articles.
    article: Template,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Template {
    /// The page, with places to fill in.
    html: String,
    /// What stands between the marks of late styles.
    late_styles: String,
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
    /// The site's id, if it has one.
    pub site: Option<Id>,
    /// Whether the page needs the client.
    pub has_client: bool,
}

const HTML: &str = r#"<html lang="en""#;
const HEAD: &str = "<!--head-->";
const BODY: &str = "<!--body-->";
const LATE_STYLES_END: &str = "<!--/late-styles-->";

impl Shell {
    /// The two shells, if each has all places to fill in.
    ///
    /// # Errors
    /// If one of them lacks one.
    pub fn parse(page: &str, article: &str) -> Result<Self, ShellError> {
        Ok(Self { page: Template::parse(page)?, article: Template::parse(article)? })
    }

    /// What hosts send with every file of the site.
    pub fn security_headers(&self) -> Vec<security::Header> {
        let Self { page, article } = self;
        security::headers(&[&page.html, &page.late_styles, &article.html, &article.late_styles])
    }

    /// The whole page with this content.
    pub fn page(&self, content: &Content) -> String {
        let shell = if content.has_client { &self.article } else { &self.page };
        // By this the page's scripts, which are the same for all pages, find the site's other files and its records.
        let Content { language, root, site, .. } = content;
        let site = site.as_ref().map(|id| format!(r#" {SITE_ATTRIBUTE}="{id}""#));
        let site = site.unwrap_or_default();
        let html = format!(r#"<html lang="{language}" data-root="{root}"{site}"#);
        // The content comes last, so that no marker in it is taken for one of the shell's.
        let page = shell.html.replacen(HTML, &html, 1);
        let body = shell.with_late_styles(&content.body);
        let page = page.replacen(HEAD, &content.head, 1).replacen(BODY, &body, 1);
        // By this the service worker and the page itself tell whether there is a newer one.
        let version = format!(
            r#"<meta name="version" content="{}" /></head>"#,
            content_hash(page.as_bytes())
        );
        page.replacen("</head>", &version, 1)
    }
}

impl Template {
    fn parse(html: &str) -> Result<Self, ShellError> {
        for marker in [HTML, HEAD, BODY, "</head>"] {
            if !html.contains(marker) {
                return Err(ShellError { marker });
            }
        }
        let policy = security::meta(html);
        let (before, rest) = split(html, LATE_STYLES)?;
        let (late_styles, after) = split(rest, LATE_STYLES_END)?;
        let html = format!("{before}{after}").replacen(HEAD, &(policy + HEAD), 1);
        Ok(Self { html, late_styles: late_styles.to_owned() })
    }

    /// The body with the late styles: where it has a place for them, else at its end.
    fn with_late_styles(&self, body: &str) -> String {
        let Self { late_styles, .. } = self;
        if body.contains(LATE_STYLES) {
            body.replacen(LATE_STYLES, late_styles, 1)
        } else {
            format!("{body}<div hidden>{late_styles}</div>")
        }
    }
}

fn split<'a>(html: &'a str, marker: &'static str) -> Result<(&'a str, &'a str), ShellError> {
    html.split_once(marker).ok_or(ShellError { marker })
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
