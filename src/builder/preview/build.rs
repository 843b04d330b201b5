//! Makes the pages of the preview.

use std::any::Any;
use std::collections::HashMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::TempDir;

use super::changed_articles::changed_articles;
use super::findings::{Findings, PageState};
use super::last_good::LastGood;
use crate::builder::content::{Content, ContentDraft};
use crate::builder::diagnostic::Diagnostic;
use crate::builder::lint::lint_draft;
use crate::builder::locales::{Locales, MissingMessages, MissingPolicy};
use crate::builder::prerender::{self, RenderOptions};
use crate::builder::site_writer::SiteWriter;
use crate::builder::{paths, publish};
use crate::model::condition::Condition;
use crate::model::{Day, FilePath};

/// The pages and findings of one state of the content.
#[derive(Debug, Default)]
pub(super) struct Build {
    /// Differs from that of every other build, also of other runs.
    pub(super) id: String,
    /// The folder with the pages; none if there never were settings.
    pages: Option<Arc<TempDir>>,
    /// Pages that are newer than those in the folder, by their addresses.
    changed: HashMap<String, String>,
    findings: Arc<Findings>,
    /// Why the pages are those of an earlier build.
    failure: Option<String>,
}

impl Build {
    /// The file of the site at a path. A path that leads out of the site has none.
    pub(super) fn file(&self, path: &str) -> Option<PathBuf> {
        let path = FilePath::try_from(path.to_owned()).ok()?;
        Some(self.pages.as_ref()?.path().join(path.as_str()))
    }

    /// The page at an address, and whether it exists: if not, it is the page for unknown addresses. There is no page if
    /// there are only findings to show.
    pub(super) fn page(&self, address: &str) -> (Option<String>, bool) {
        let address = without_file_name(address);
        if let Some(page) = self.changed.get(address) {
            return (Some(page.clone()), true);
        }
        let read = |path: &str| fs::read_to_string(self.file(path)?).ok();
        match read(&page_file(address)) {
            Some(page) => (Some(page), true),
            None if self.pages.is_none() || self.findings.is_about(address) => (None, true),
            None => {
                let language = address.trim_start_matches('/').split('/').next().unwrap_or("");
                let in_language = read(&format!("{language}/{}", paths::NOT_FOUND));
                (in_language.or_else(|| read(paths::NOT_FOUND)), false)
            }
        }
    }

    /// What the page at an address tells its reader.
    pub(super) fn page_state(&self, address: &str) -> PageState {
        let address = without_file_name(address);
        let page = self.page(address).0.unwrap_or_default();
        PageState {
            build: self.id.clone(),
            version: paths::content_hash(page.as_bytes()),
            failure: self.failure.clone(),
            ..self.findings.page_state(address)
        }
    }
}

/// The address without the name of the page's file, which it may have.
fn without_file_name(address: &str) -> &str {
    address.strip_suffix(paths::HOME).unwrap_or(address)
}

/// The path of the file of the page at an address.
fn page_file(address: &str) -> String {
    let path = address.trim_start_matches('/');
    let name = if path.is_empty() || path.ends_with('/') { paths::HOME } else { "" };
    format!("{path}{name}")
}

/// Makes one build after the other.
pub(super) struct Builder<Today> {
    content: PathBuf,
    shells: PathBuf,
    /// The folder for the folders with pages.
    temporary: PathBuf,
    missing_messages: MissingPolicy,
    today: Today,
    last_good: LastGood,
    pages: Option<Arc<TempDir>>,
    /// The articles on the pages.
    shown: Vec<Condition>,
    builds: usize,
}

impl<Today: Fn() -> Day> Builder<Today> {
    pub(super) fn new(
        content: &Path,
        kit: &Path,
        temporary: &Path,
        missing_messages: MissingPolicy,
        today: Today,
    ) -> Self {
        Self {
            content: content.to_owned(),
            shells: kit.join(publish::SHELLS),
            temporary: temporary.to_owned(),
            missing_messages,
            today,
            last_good: LastGood::default(),
            pages: None,
            shown: Vec::new(),
            builds: 0,
        }
    }

    /// Makes a build of the content as it is now. `publish` may first get one in which only the articles that have
    /// changed are new.
    pub(super) fn build(&mut self, publish: impl Fn(Build)) {
        let draft = ContentDraft::read(&self.content);
        let mut diagnostics = lint_draft(&draft, &self.content, (self.today)()).diagnostics;
        diagnostics.extend(self.warnings_of_words());
        let (mut content, outdated) = self.last_good.fill(&draft);
        // The preview is at the root of its host, whatever the site's address will be.
        if let Some(content) = &mut content {
            content.site.address = None;
        }
        let findings = |unshown: Vec<Diagnostic>| {
            let all = unshown.into_iter().chain(diagnostics.iter().cloned());
            Arc::new(Findings::new(&self.content, &draft, all.collect(), &outdated))
        };
        let mut all_findings = findings(Vec::new());
        if let (Some(content), Some(pages)) = (&content, &self.pages) {
            let changed = changed_articles(
                content,
                &self.shown,
                &self.shells,
                self.missing_messages,
                pages.path(),
            );
            if !changed.is_empty() {
                self.builds += 1;
                let findings = Arc::clone(&all_findings);
                publish(Build { changed, findings, ..self.unchanged() });
            }
        }
        let mut failure = None;
        if let Some(content) = content {
            match self.render(&content, &draft) {
                Ok((pages, unshown)) => {
                    if !unshown.is_empty() {
                        all_findings = findings(unshown);
                    }
                    self.pages = Some(Arc::new(pages));
                    self.shown = content.conditions;
                }
                Err(error) => failure = Some(error),
            }
        }
        self.builds += 1;
        publish(Build { findings: all_findings, failure, ..self.unchanged() });
    }

    /// Warnings about the languages that are begun.
    fn warnings_of_words(&self) -> Vec<Diagnostic> {
        let folder = self.shells.join(prerender::LOCALES);
        // Rendering reports the errors.
        let locales = Locales::read(&folder, self.missing_messages);
        let missing = |it: Locales| it.missing().iter().map(MissingMessages::to_warning).collect();
        locales.map(missing).unwrap_or_default()
    }

    /// A build with the present pages, and without findings.
    fn unchanged(&self) -> Build {
        Build {
            id: format!("{}-{}", self.temporary.display(), self.builds),
            pages: self.pages.clone(),
            ..Build::default()
        }
    }

    /// Renders the content into a new folder. Leaves out articles that make the program panic, and reports each.
    fn render(
        &self,
        content: &Content,
        draft: &ContentDraft,
    ) -> Result<(TempDir, Vec<Diagnostic>), String> {
        match self.try_render(content.clone()) {
            Ok(pages) => Ok((pages, Vec::new())),
            Err(RenderError::Error(error)) => Err(error),
            Err(RenderError::Panic(_)) => {
                let mut unshown = Vec::new();
                let mut shown = content.clone();
                shown.conditions.retain(|condition| {
                    let alone = Content { conditions: vec![condition.clone()], ..content.clone() };
                    let Err(error) = self.try_render(alone) else { return true };
                    unshown.extend(
                        draft
                            .conditions
                            .iter()
                            .filter(|(_, it)| it.slug == condition.slug)
                            .map(|(file, _)| not_shown(condition, error.message()).in_file(file)),
                    );
                    false
                });
                let pages = self.try_render(shown).map_err(|error| error.message().to_owned())?;
                Ok((pages, unshown))
            }
        }
    }

    fn try_render(&self, content: Content) -> Result<TempDir, RenderError> {
        let pages = tempfile::tempdir_in(&self.temporary)
            .map_err(|error| RenderError::Error(format!("Could not make a folder: {error}.")))?;
        let options = RenderOptions {
            base_path: None,
            shows_drafts: true,
            missing_messages: self.missing_messages,
        };
        let render = || {
            let mut writer = SiteWriter::all(pages.path())?;
            prerender::run(content, &self.shells, &options, &mut writer)
        };
        match catch_unwind(AssertUnwindSafe(render)) {
            Ok(Ok(_)) => Ok(pages),
            Ok(Err(error)) => Err(RenderError::Error(error.to_string())),
            Err(panic) => Err(RenderError::Panic(panic_message(&*panic))),
        }
    }
}

/// Why the pages were not rendered.
enum RenderError {
    Error(String),
    /// With the message of the panic.
    Panic(String),
}

impl RenderError {
    fn message(&self) -> &str {
        match self {
            Self::Error(message) | Self::Panic(message) => message,
        }
    }
}

fn panic_message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

fn not_shown(condition: &Condition, reason: &str) -> Diagnostic {
    Diagnostic::of_file(format!(
        "The article “{}” cannot be shown ({reason}). Correct its other errors first. If it has none, report this.",
        condition.slug
    ))
}
