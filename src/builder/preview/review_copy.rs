//! Makes one file of an article, which a reviewer opens without a server: styles and photographs are in it, and it has no
//! script.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lol_html::html_content::{ContentType, Element};
use lol_html::{RewriteStrSettings, element, rewrite_str};
use thiserror::Error;

use super::fallback_words::mark_fallback;
use crate::builder::content::{Content, ContentDraft, Photos};
use crate::builder::diagnostic::Diagnostic;
use crate::builder::file_error::FileError;
use crate::builder::lint::lint_draft;
use crate::builder::locales::MissingPolicy;
use crate::builder::prerender::security::sources;
use crate::builder::prerender::{Names, Shell, ShellError, article_page};
use crate::builder::{paths, publish};
use crate::model::condition::Condition;
use crate::model::symptom::Symptoms;
use crate::model::{Day, Id, SiteAddress};

/// The parts of a page that do nothing without a server or a script, and those for programs.
const LEFT_OUT: &str = "script, template, link, meta[property], meta[name=version], meta[name=description], \
    meta[name=robots], meta[http-equiv], picture > source, button, .search, .client-note, .needs-client, .needs-script, \
    .needs-speech, .appointment, .article__comments, .article__notes, .article__draft, #overdue, .new-version, \
    .section-comments, .section-controls, .print-controls, .reading-settings, .site-header__skip, .author-rating, .storage-notice, \
    .contents a[href='#appointment'], .contents a[href='#comments']";

/// The addresses of parts that are left out.
const GONE: [&str; 4] = ["#appointment", "#comments", "#print", "#your-notes"];

/// The style of the banner, which prints too, and of contents that lead nowhere.
const STYLE: &str = ".review-copy{margin:0;padding:.75rem 1rem;border-bottom:.25rem solid;\
    font:700 1.125rem/1.5 system-ui,sans-serif;text-align:center}.contents li:empty{display:none}";

/// An article in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewCopy {
    /// The content of the file.
    pub html: String,
    /// What the linter remarks about the article.
    pub remarks: Vec<Diagnostic>,
}

/// Why there is no copy for a reviewer.
#[derive(Debug, Error)]
pub enum ReviewCopyError {
    /// There is no such article.
    #[error("There is no file {}. Correct the name of the article.", .0.display())]
    NoArticle(PathBuf),
    /// The article or the settings have errors.
    #[error("{}The copy was not made. Correct these errors first, so that nobody reviews a text that changes.", lines(.0))]
    Content(Vec<Diagnostic>),
    /// The page shells or the words of the site cannot be used.
    #[error(transparent)]
    Shell(#[from] ShellError),
    /// A photograph could not be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// The page could not be changed.
    #[error("Could not make the copy: {0}.")]
    Page(#[from] lol_html::errors::RewritingError),
}

fn lines(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().flat_map(|diagnostic| [diagnostic.to_string(), "\n".to_owned()]).collect()
}

/// Makes a copy of an article in a folder of content, with the page shells of a kit. `missing_messages` says what to do if
/// a language lacks words. The copy names this day. Errors of other articles do not matter.
///
/// # Errors
/// If there is no such article, it or the site's settings have an error that keeps the site from being published, or a
/// file cannot be read.
pub fn review_copy(
    content: &Path,
    kit: &Path,
    article: &Id,
    missing_messages: MissingPolicy,
    today: Day,
) -> Result<ReviewCopy, ReviewCopyError> {
    let draft = ContentDraft::read(content);
    let file = content.join(paths::CONDITIONS).join(format!("{article}.json"));
    if !file.exists() {
        return Err(ReviewCopyError::NoArticle(file));
    }
    let settings = content.join(paths::SITE);
    let mut diagnostics = lint_draft(&draft, content, today).diagnostics;
    diagnostics.retain(|it| it.file == file || it.file == settings);
    // A review that is due, for instance, is no reason not to review the article.
    let (errors, mut remarks): (Vec<_>, Vec<_>) =
        diagnostics.into_iter().partition(|it| draft.diagnostics.contains(it));
    remarks.retain(|it| it.file == file);
    let found = draft.conditions.iter().position(|(path, _)| *path == file);
    let symptoms = draft.symptoms.clone().or(Some(Symptoms::default()));
    let content = ContentDraft { symptoms, ..draft }.into_content();
    match (content, found) {
        (Some(content), Some(index)) if errors.is_empty() => {
            let shell = Shell::read(&kit.join(publish::SHELLS), missing_messages)?
                .for_site(&content.site)?;
            let html = copy_of(&content, index, &shell, today)?;
            Ok(ReviewCopy { html, remarks })
        }
        _ => Err(ReviewCopyError::Content(errors)),
    }
}

/// The copy of the article with this index.
fn copy_of(
    content: &Content,
    index: usize,
    shell: &Shell,
    today: Day,
) -> Result<String, ReviewCopyError> {
    let Content { site, symptoms, conditions, photos, .. } = content;
    let names = Names::new(conditions, symptoms, &site.edition);
    let page = article_page(shell, site, &names, conditions[index].clone()).html;
    let links = Links { address: site.address.as_ref(), conditions };
    self_contained(&mark_fallback(&page), &links, photos, today)
}

/// The page without what needs other files, and with the photographs in it.
fn self_contained(
    page: &str,
    links: &Links<'_>,
    photos: &Photos,
    today: Day,
) -> Result<String, ReviewCopyError> {
    let failed = RefCell::new(None);
    let banner = format!(
        "<p class=\"review-copy\">For review: not published. Made on {}.</p>",
        today.in_words()
    );
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("details", |fold| Ok(
            fold.set_attribute("open", "")?
        )))
        .append_element_content_handler(element!(LEFT_OUT, |part| {
            part.remove();
            Ok(())
        }))
        .append_element_content_handler(element!("a[href]", |link| {
            links.rewrite(link);
            Ok(())
        }))
        .append_element_content_handler(element!("img", |image| {
            if let Err(error) = embed(image, photos) {
                failed.replace(Some(error));
            }
            Ok(())
        }))
        .append_element_content_handler(element!("head", |head| {
            head.append(&format!("<style>{STYLE}</style>"), ContentType::Html);
            Ok(())
        }))
        .append_element_content_handler(element!("body", move |body| {
            body.prepend(&banner, ContentType::Html);
            Ok(())
        }));
    let html = rewrite_str(page, settings)?;
    if let Some(error) = failed.into_inner() {
        return Err(error);
    }
    // The policy goes in last, because it names all styles.
    let policy = format!(
        "<meta name=\"robots\" content=\"noindex\" /><meta name=\"referrer\" content=\"no-referrer\" />\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {}; img-src data:; \
         base-uri 'none'; form-action 'none'\" />",
        sources(&html, "style").join(" ")
    );
    let settings =
        RewriteStrSettings::new().append_element_content_handler(element!("head", move |head| {
            head.prepend(&format!("<meta charset=\"utf-8\" />{policy}"), ContentType::Html);
            Ok(())
        }));
    Ok(rewrite_str(&html, settings)?)
}

/// Where the links of the copy lead.
struct Links<'a> {
    address: Option<&'a SiteAddress>,
    conditions: &'a [Condition],
}

impl Links<'_> {
    /// Makes a link to the site absolute, or plain text if the site has no address, or nothing is published there.
    fn rewrite(&self, link: &mut Element<'_, '_>) {
        let href = link.get_attribute("href").unwrap_or_default();
        let is_of_page = href.starts_with('#') && !GONE.contains(&href.as_str());
        let has_scheme =
            ["https:", "http:", "tel:", "mailto:"].iter().any(|it| href.starts_with(it));
        if link.removed() || is_of_page || has_scheme {
            return;
        }
        let path = href.trim_start_matches("../").trim_start_matches("./");
        let is_published = !href.starts_with('#') && self.is_published(path);
        match self.address.filter(|_| is_published) {
            // The path consists of ids, which need no escaping.
            Some(address) if link.set_attribute("href", &address.of(path)).is_ok() => {}
            _ => link.remove_and_keep_content(),
        }
    }

    fn is_published(&self, path: &str) -> bool {
        let is_at = |it: &&Condition| path.starts_with(&paths::condition_page(it));
        !self.conditions.iter().filter(is_at).any(Condition::is_draft)
    }
}

/// Puts the file of a photograph into its element.
fn embed(image: &mut Element<'_, '_>, photos: &Photos) -> Result<(), ReviewCopyError> {
    let source = image.get_attribute("src").unwrap_or_default();
    let name = source.trim_start_matches("../");
    let Some(photo) = photos.get(name) else { return Ok(()) };
    let content = fs::read(&photo.file).map_err(FileError::of("read", &photo.file))?;
    let kind = mime_guess::from_path(name).first_or_octet_stream();
    // Paper does not wait for an image that loads late.
    for attribute in ["srcset", "sizes", "loading", "decoding"] {
        image.remove_attribute(attribute);
    }
    // Base64 is a valid value of an attribute.
    let _ = image.set_attribute("src", &format!("data:{kind};base64,{}", STANDARD.encode(content)));
    Ok(())
}
