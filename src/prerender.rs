//! Renders the site at build time, in these steps:
//!
//! 1. read the site's settings, the symptoms, every condition file and the drawings in it, and stop with all
//!    findings if any is wrong ([`conditions`], [`figures`]);
//! 2. take the page shells that `scripts/page-shell.mjs` made of `public/index.html` ([`shell`]);
//! 3. render each page as text ([`pages`]), which cannot fail, and write it beside the client's files, as is the
//!    search's index ([`search_index`]);
//! 4. write the files that pages name ([`assets`]), the service worker ([`service_worker`]) and what
//!    hosts send with each ([`host_headers`]).
//!
//! What is done for each condition is done on all cores ([`parallel`]), and says how far it has come if
//! it takes long ([`progress`]). Never are all pages in memory at once.

pub mod assets;
mod conditions;
mod error;
mod figures;
pub mod host_headers;
mod pages;
mod parallel;
mod progress;
mod search_index;
pub mod service_worker;
mod shell;

use std::fs;
use std::path::Path;

pub use conditions::read_conditions;
pub use error::PrerenderError;
pub use figures::read_drawings;
pub use pages::{Page, article_page, home_page, letter_page, render_offline_page, symptom_page};
pub use progress::ProgressLog;
pub use search_index::{SearchIndex, search_index};
pub use shell::{Shell, ShellError};

use crate::condition::{Condition, Finding};
use crate::library::Library;
use crate::site::Site;
use crate::symptom::Symptom;
use progress::Progress;

/// What was rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How many pages there are.
    pub pages: usize,
    /// How hard each article is to read, in a line each.
    pub readability: Vec<String>,
}

/// Renders the site whose content is in `public`, with the shells in `shells`, into `staging`, where the
/// client's files are.
///
/// # Errors
/// If a file of content is wrong, the shell is not one, or a file cannot be read or written.
/// Nothing is written unless every page can be rendered.
pub fn run(public: &Path, shells: &Path, staging: &Path) -> Result<Summary, PrerenderError> {
    let site = read_form(&public.join("site.json"), Site::read)?;
    let symptoms = read_form(&public.join("symptoms.json"), Symptom::read_all)?;
    let mut conditions = read_conditions(&public.join("conditions"), &symptoms)?;
    read_drawings(&mut conditions, public)?;
    let shell_part = |name| read(&shells.join(name));
    let shell = Shell::parse(&shell_part("page.html")?, &shell_part("article.html")?)
        .map_err(PrerenderError::Shell)?;
    let worker = shell_part(service_worker::FILE)?;
    let write_page = |page: Page| write(&staging.join(page.path), &page.html);
    let progress = Progress::new("Rendering articles", conditions.len());
    let readability = parallel::map(&conditions, |condition| {
        write_page(article_page(&shell, &site, condition.clone()))?;
        progress.step();
        Ok(readability_line(condition))
    });
    let readability = readability.into_iter().collect::<Result<Vec<_>, _>>()?;
    let library = Library::new(&conditions, symptoms);
    let index = search_index(&library);
    for (name, content) in &index.files {
        write(&staging.join(&index.folder).join(name), content)?;
    }
    let pages = conditions.len() + write_lists(&shell, &site, library, &index, &write_page)?;
    write_files(&worker, &render_offline_page(&shell, &site), staging)?;
    Ok(Summary { pages, readability })
}

/// Writes the pages that list conditions, and returns how many they are.
fn write_lists(
    shell: &Shell,
    site: &Site,
    library: Library,
    index: &SearchIndex,
    write_page: &(impl Fn(Page) -> Result<(), PrerenderError> + Sync),
) -> Result<usize, PrerenderError> {
    let of_symptoms = parallel::map(&library.symptoms, |symptom| {
        write_page(symptom_page(shell, site, &library, symptom))
    });
    let letters = if library.is_long() { library.letters() } else { Vec::new() };
    let of_letters =
        parallel::map(&letters, |letter| write_page(letter_page(shell, site, &library, *letter)));
    let pages = 1 + of_symptoms.len() + of_letters.len();
    of_symptoms.into_iter().chain(of_letters).collect::<Result<(), _>>()?;
    write_page(home_page(shell, site, library, &index.folder))?;
    Ok(pages)
}

/// Writes the files that pages name, the service worker, and what hosts send with each.
fn write_files(worker: &str, offline_page: &str, staging: &Path) -> Result<(), PrerenderError> {
    let in_root = |name: &str, content: &str| write(&staging.join(name), content);
    in_root(&assets::icon(), assets::ICON)?;
    in_root(&service_worker::offline_page(offline_page), offline_page)?;
    in_root(service_worker::FILE, &service_worker::script(worker, offline_page))?;
    in_root(host_headers::FILE, &host_headers::rules(&immutable_files(staging)?))
}

/// What in the site's root never changes: the names of files, and “folder/*” for all in a folder.
fn immutable_files(staging: &Path) -> Result<Vec<String>, PrerenderError> {
    let entries = fs::read_dir(staging).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let mut names: Vec<String> = entries
        .map_err(|error| PrerenderError::io("read", staging, error))?
        .into_iter()
        .filter_map(|entry| Some((entry.file_name().into_string().ok()?, entry.path())))
        .filter(|(name, _)| assets::is_immutable(name))
        .map(|(name, path)| if path.is_dir() { name + "/*" } else { name })
        .collect();
    names.sort();
    Ok(names)
}

/// Writes a file, and the folders around it.
fn write(path: &Path, content: &str) -> Result<(), PrerenderError> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, content))
        .map_err(|error| PrerenderError::io("write", path, error))
}

fn read(path: &Path) -> Result<String, PrerenderError> {
    fs::read_to_string(path).map_err(|error| PrerenderError::io("read", path, error))
}

/// Reads one file of content.
fn read_form<T>(
    path: &Path,
    form: impl Fn(&str) -> Result<T, Vec<Finding>>,
) -> Result<T, PrerenderError> {
    form(&read(path)?).map_err(|findings| {
        let with_file = |finding| (path.to_owned(), finding);
        PrerenderError::Findings(findings.into_iter().map(with_file).collect())
    })
}

fn readability_line(condition: &Condition) -> String {
    let grades = condition.readability().into_iter();
    let grades = grades.map(|(part, text)| format!("{part} {:.1}", text.grade()));
    format!("reading grades of {}: {}", condition.slug, grades.collect::<Vec<_>>().join(", "))
}
