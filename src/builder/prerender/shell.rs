//! The page shells: the markup around the content of every page, and the words of the site.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use serde_json::{Map, json};
use thiserror::Error;

use super::security;
use crate::builder::file_error::FileError;
use crate::builder::locales::{FetchedMessages, Locale, LocaleError, Locales, MissingPolicy};
use crate::builder::paths::content_hash;
use crate::messages::catalog::with_catalog;
use crate::model::site::Site;
use crate::model::{Direction, Id, Language};
use crate::pages::LATE_STYLES;
use crate::storage::SITE_ATTRIBUTE;

/// The two page shells, with all styles and scripts. `scripts/page-shell.mjs` makes them from `public/index.html`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shell {
    /// For pages without the client.
    page: Template,
    /// For articles.
    article: Template,
    locales: Locales,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Template {
    /// The page, with markers where content goes.
    html: String,
    /// The same, with the styles of blocks that few pages have.
    with_block_styles: String,
    /// The styles that articles load below their text, so that the browser shows the text first.
    late_styles: String,
}

/// The content of a page.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// The markup for the head.
    pub head: String,
    /// The markup for the body.
    pub body: String,
    /// The language of the page.
    pub language: Language,
    /// The relative path from the page to the site's root: "./" or "../../".
    pub root: String,
    /// The same to the home page of its language, if that is not in the site's root.
    pub home: Option<String>,
    /// The site's id, if it has one.
    pub site: Option<Id>,
    /// Whether the page needs the client.
    pub has_client: bool,
}

/// The folder beside the page shells with the words of the site.
pub const LOCALES: &str = "locales";

/// The file of messages that an article's head fetches.
const CLIENT_MESSAGES: &str = "client";

const HTML: &str = r#"<html lang="en""#;
const HEAD: &str = "<!--head-->";
const BODY: &str = "<!--body-->";
const LATE_STYLES_END: &str = "<!--/late-styles-->";
/// Enclose the styles of blocks that few pages have.
const BLOCK_STYLES: &str = "<!--block-styles-->";
const BLOCK_STYLES_END: &str = "<!--/block-styles-->";

/// The classes of those blocks. Each is the name of a style sheet between the two markers in `public/index.html`, and the
/// first class of its elements.
const BLOCK_CLASSES: [&str; 7] =
    ["callout", "codes", "numbers", "photo", "see-also", "support", "table"];

impl Shell {
    /// Reads the folder with the page shells and the words of the site. `policy` says what to do if a language lacks
    /// words.
    ///
    /// # Errors
    /// If a file cannot be read, a shell lacks a marker, or the words cannot be used.
    pub fn read(folder: &Path, policy: MissingPolicy) -> Result<Self, ShellError> {
        let read = |name| {
            let path = folder.join(name);
            fs::read_to_string(&path).map_err(FileError::of("read", &path))
        };
        let (page, article) = (read("page.html")?, read("article.html")?);
        Self::parse(&page, &article, Locales::read(&folder.join(LOCALES), policy)?)
    }

    /// Parses the two shells.
    ///
    /// # Errors
    /// If a shell lacks a marker.
    pub fn parse(page: &str, article: &str, locales: Locales) -> Result<Self, ShellError> {
        Ok(Self { page: Template::parse(page)?, article: Template::parse(article)?, locales })
    }

    /// The words in this language, or else in English.
    pub fn locale(&self, language: &Language) -> Arc<Locale> {
        self.locales.of(language)
    }

    /// The page shells for the languages and regions of a site.
    ///
    /// # Errors
    /// If there are no words in one of its languages.
    pub fn for_site(mut self, site: &Site) -> Result<Self, ShellError> {
        if let Some(missing) = site.languages.iter().find(|it| self.locales.find(it).is_none()) {
            return Err(ShellError::NoWords(missing.clone()));
        }
        self.locales.add_regions(&site.languages)?;
        Ok(self)
    }

    /// Runs `render`, in which messages are in this language.
    pub fn in_language<T>(&self, language: &Language, render: impl FnOnce() -> T) -> T {
        with_catalog(self.locale(language), render)
    }

    /// The response headers for every file of the site.
    pub fn security_headers(&self) -> Vec<security::Header> {
        let Self { page, article, .. } = self;
        security::headers(&[
            &page.with_block_styles,
            &page.late_styles,
            &article.with_block_styles,
            &article.late_styles,
        ])
    }

    /// The whole page with this content.
    pub fn page(&self, content: &Content) -> String {
        let shell = if content.has_client { &self.article } else { &self.page };
        // The page's scripts are the same on all pages. These attributes tell them where the site's files and records are.
        let Content { language, root, home, site, .. } = content;
        let site = site.as_ref().map(|id| format!(r#" {SITE_ATTRIBUTE}="{id}""#));
        let site = site.unwrap_or_default();
        let locale = self.locale(language);
        let client_messages = locale.fetched().iter().find(|it| it.name == CLIENT_MESSAGES);
        let client_messages = client_messages.filter(|_| content.has_client);
        let client_messages = client_messages
            .map(|it| format!(r#" data-client-messages="{}""#, with_integrity(it).join(" ")))
            .unwrap_or_default();
        let home = home.as_ref().map(|home| format!(r#" data-home="{home}""#)).unwrap_or_default();
        let dir = match language.direction() {
            Direction::LeftToRight => "",
            Direction::RightToLeft => r#" dir="rtl""#,
        };
        let html = format!(
            r#"<html lang="{language}"{dir} data-root="{root}"{home}{site}{client_messages}"#
        );
        // The content goes in last, so that no text in it can be taken for a marker of the shell.
        let page = shell.for_body(&content.body).replacen(HTML, &html, 1);
        let body = shell.with_late_styles(&content.body) + &messages_script(&locale);
        let page = page.replacen(HEAD, &content.head, 1).replacen(BODY, &body, 1);
        // The service worker and the page compare this version to find out whether there is a newer page.
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
                return Err(ShellError::Marker(marker));
            }
        }
        let (before_blocks, block_styles, rest) = parts(html, BLOCK_STYLES, BLOCK_STYLES_END)?;
        let (between, late_styles, after) = parts(rest, LATE_STYLES, LATE_STYLES_END)?;
        let with = |block_styles: &str| {
            let policy = security::meta(&[before_blocks, block_styles, rest].concat());
            let html = [before_blocks, block_styles, between, after].concat();
            html.replacen(HEAD, &(policy + HEAD), 1)
        };
        Ok(Self {
            html: with(""),
            with_block_styles: with(block_styles),
            late_styles: late_styles.to_owned(),
        })
    }

    /// The page for this body, with the styles of its blocks.
    fn for_body(&self, body: &str) -> &str {
        let classes = body.split("class=\"").skip(1);
        let mut first_classes = classes.filter_map(|rest| rest.split(['"', ' ']).next());
        if first_classes.any(|class| BLOCK_CLASSES.contains(&class)) {
            &self.with_block_styles
        } else {
            &self.html
        }
    }

    /// The body with the late styles: at its marker, or else at its end.
    fn with_late_styles(&self, body: &str) -> String {
        let Self { late_styles, .. } = self;
        if body.contains(LATE_STYLES) {
            body.replacen(LATE_STYLES, late_styles, 1)
        } else {
            format!("{body}<div hidden>{late_styles}</div>")
        }
    }
}

/// The name of a file of messages, and its integrity: the browser refuses another file of the same name.
fn with_integrity(messages: &FetchedMessages) -> [String; 2] {
    [messages.path.clone(), security::integrity(messages.json.as_bytes())]
}

/// The element from which the page's scripts read their messages, and the names of the files with others.
fn messages_script(locale: &Locale) -> String {
    let files = locale.fetched().iter().map(|it| (it.name.clone(), json!(with_integrity(it))));
    let files: Map<_, _> = files.collect();
    let json = json!({ "language": locale.tag(), "messages": locale.inline(), "files": files });
    // A text must not end the element.
    let json = json.to_string().replace('<', "\\u003c");
    format!(r#"<script type="application/json" id="site--messages">{json}</script>"#)
}

/// What is before two markers, between them, and after them.
fn parts<'a>(
    html: &'a str,
    start: &'static str,
    end: &'static str,
) -> Result<(&'a str, &'a str, &'a str), ShellError> {
    let split = |html: &'a str, marker| html.split_once(marker).ok_or(ShellError::Marker(marker));
    let (before, rest) = split(html, start)?;
    let (between, after) = split(rest, end)?;
    Ok((before, between, after))
}

/// Why the page shells cannot be used.
#[derive(Debug, Error)]
pub enum ShellError {
    /// A shell lacks a marker.
    #[error("The page shell has no “{0}”. Put it back into public/index.html.")]
    Marker(&'static str),
    /// The words of the site cannot be used.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// There are no words in one of the site's languages.
    #[error(
        "The site has no words in “{0}”, one of its “languages” in site.json. Remove it there, or add the folder “{0}” with its words: see translating.md."
    )]
    NoWords(Language),
    /// A file could not be read.
    #[error(transparent)]
    File(#[from] FileError),
}
