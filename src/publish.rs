//! Turns a folder of content into a site, without any toolchain: the client and the page shells come ready made, in a
//! kit.
//!
//! The site is made beside the place where it goes, and takes it only when all of it is there: what was published
//! before stays if anything fails.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::content::{Content, ContentError};
use crate::prerender::{self, Base, PrerenderError, Summary, host_headers, service_worker};

/// The folder of a kit with the page shells.
pub const SHELLS: &str = "shells";

/// The folder of a kit with the files of the client.
pub const FILES: &str = "files";

/// Makes the site of the content in a folder, with this kit, and puts it at `output`, in the place of the one that
/// may be there. For `base`, see [`prerender::run`].
///
/// # Errors
/// If the content is wrong, something other than a site is at `output`, or a file cannot be read or written.
pub fn publish(
    content: &Path,
    kit: &Path,
    base: Option<Base>,
    output: &Path,
) -> Result<Summary, PublishError> {
    if !is_free(output) {
        return Err(PublishError::NotASite(output.to_owned()));
    }
    if let Some(source) = [content, kit].into_iter().find(|source| is_inside(source, output)) {
        return Err(PublishError::Inside(source.to_owned()));
    }
    let content = Content::read(content)?;
    let new = beside(output, "new");
    let io_error = |path: &Path| {
        let path = path.to_owned();
        |error| PublishError::Io { path, error }
    };
    remove(&new).map_err(io_error(&new))?;
    copy(&kit.join(FILES), &new).map_err(io_error(&kit.join(FILES)))?;
    let rendered = prerender::run(content, &kit.join(SHELLS), base, &new)
        .and_then(|summary| prerender::compress(&new, output).map(|()| summary));
    let summary = match rendered {
        Ok(summary) => summary,
        Err(error) => {
            // What is left of it is in nobody's way: the next attempt removes it.
            let _ = remove(&new);
            return Err(error.into());
        }
    };
    let old = beside(output, "old");
    remove(&old).map_err(io_error(&old))?;
    if output.exists() {
        fs::rename(output, &old).map_err(io_error(output))?;
    }
    fs::rename(&new, output).map_err(io_error(output))?;
    remove(&old).map_err(io_error(&old))?;
    Ok(summary)
}

/// Whether nothing would be lost if the folder were replaced by a site.
fn is_free(output: &Path) -> bool {
    let Ok(mut entries) = fs::read_dir(output) else { return !output.exists() };
    let is_site = [host_headers::HEADERS, service_worker::FILE, "index.html"]
        .iter()
        .all(|name| output.join(name).is_file());
    is_site || entries.next().is_none()
}

/// Whether a folder is another one, or is in it.
fn is_inside(inner: &Path, outer: &Path) -> bool {
    let inner = fs::canonicalize(inner);
    let outer = fs::canonicalize(outer);
    inner.is_ok_and(|inner| outer.is_ok_and(|outer| inner.starts_with(outer)))
}

/// A folder with another ending, so on the same disk.
fn beside(output: &Path, ending: &str) -> PathBuf {
    let mut name = output.components().as_path().as_os_str().to_owned();
    name.push(format!(".{ending}"));
    name.into()
}

fn remove(folder: &Path) -> io::Result<()> {
    if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) }
}

/// Copies a folder of files.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Why no site was made.
#[derive(Debug)]
pub enum PublishError {
    /// The site could not be rendered.
    Prerender(PrerenderError),
    /// There is something at the place for the site that is no site.
    NotASite(PathBuf),
    /// This folder, from which the site is made, is in the one that the site would replace.
    Inside(PathBuf),
    /// A file or folder could not be read or written.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

impl From<ContentError> for PublishError {
    fn from(error: ContentError) -> Self {
        Self::Prerender(error.into())
    }
}

impl From<PrerenderError> for PublishError {
    fn from(error: PrerenderError) -> Self {
        Self::Prerender(error)
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Prerender(error) => error.fmt(f),
            Self::NotASite(path) => write!(
                f,
                "{} is there already, and is not a site that was made here. Name another folder, or one that is empty.",
                path.display()
            ),
            Self::Inside(path) => write!(
                f,
                "{} is in the folder for the site, which is made anew. Name another folder for the site.",
                path.display()
            ),
            Self::Io { path, error } => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for PublishError {}
