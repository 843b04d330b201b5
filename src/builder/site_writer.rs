//! Writes the files of a site into a folder, and finally compressed copies of them. A file is known by its path from the
//! site's root, such as `conditions/dystonia/index.html`.
//!
//! A writer may know the site that it is to replace. It then writes only the files that differ, and keeps the others:
//! the [`BuildManifest`] of that site has the hashes of its files, and of the input of each article. A file that is not
//! as the manifest says is written anew.

mod build_manifest;
mod compress;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

pub use build_manifest::{BuildManifest, FileHashes, hash};
use compress::{Quality, compressed_copies, is_compressible};
use rayon::prelude::*;
use walkdir::WalkDir;

use super::file_error::FileError;
use super::paths::{self, PAGE_FOLDERS, walk_error};
use super::progress::Progress;

/// With this many pages, each is compressed in 3 ms instead of 80 ms, and gets 12 % bigger.
const MANY_PAGES: usize = 300;

/// Writes the files of a site. Several threads may share it.
#[derive(Debug)]
pub struct SiteWriter {
    folder: PathBuf,
    /// The folder of the site to be replaced, if any.
    earlier_folder: PathBuf,
    /// The manifest of that site; empty if there is none, or if another program made it.
    earlier: BuildManifest,
    new_site: Mutex<NewSite>,
}

#[derive(Debug, Default)]
struct NewSite {
    manifest: BuildManifest,
    /// The paths of the files in the writer's folder. All others are kept.
    written: BTreeSet<String>,
}

impl SiteWriter {
    /// A writer of all files. Files that are in the folder already are a part of the site.
    ///
    /// # Errors
    /// If one of these files cannot be read.
    pub fn all(folder: &Path) -> Result<Self, FileError> {
        let writer = Self::new(folder);
        for path in writer.files_in_folder()? {
            let file = folder.join(&path);
            let content = fs::read(&file).map_err(FileError::of("read", &file))?;
            writer.add(&path, FileHashes { plain: hash(&content), copies: None }, true);
        }
        Ok(writer)
    }

    /// A writer of the files that differ from those of an earlier site. The folder is empty.
    pub fn update(folder: &Path, earlier_folder: &Path) -> Self {
        let mut writer = Self::new(folder);
        let earlier = BuildManifest::of_site(earlier_folder);
        let is_comparable =
            earlier.program.is_some() && earlier.program == writer.new_site().manifest.program;
        if is_comparable {
            writer.earlier = earlier;
        }
        earlier_folder.clone_into(&mut writer.earlier_folder);
        writer
    }

    fn new(folder: &Path) -> Self {
        let program = build_manifest::program();
        let manifest = BuildManifest { program, ..BuildManifest::default() };
        Self {
            folder: folder.to_owned(),
            earlier_folder: PathBuf::new(),
            earlier: BuildManifest::default(),
            new_site: Mutex::new(NewSite { manifest, written: BTreeSet::new() }),
        }
    }

    /// Chooses how well pages are compressed. `pages` is about the number of pages. Call this before any page is
    /// written.
    pub fn expect_pages(&mut self, pages: usize) {
        let has_many_pages = pages >= MANY_PAGES;
        self.new_site().manifest.has_many_pages = has_many_pages;
        if self.earlier.has_many_pages != has_many_pages {
            self.earlier.files.retain(|path, _| !grows(path));
        }
    }

    /// Writes a file, unless the earlier site has it.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self, path: &str, content: &[u8]) -> Result<(), FileError> {
        let plain = hash(content);
        if let Some(hashes) = self.intact(path).filter(|hashes| hashes.plain == plain) {
            self.add(path, hashes.clone(), false);
            return Ok(());
        }
        let file = self.folder.join(path);
        let folder = file.parent().map_or(Ok(()), fs::create_dir_all);
        folder.and_then(|()| fs::write(&file, content)).map_err(FileError::of("write", &file))?;
        self.add(path, FileHashes { plain, copies: None }, true);
        Ok(())
    }

    /// Keeps the files of an article that was made of this input, if the earlier site has all of them. Returns whether
    /// it does. `name` is the path of the article's edition, and its slug.
    pub fn keep_article(&self, name: &str, input: u64, paths: &[String]) -> bool {
        self.new_site().manifest.articles.insert(name.to_owned(), input);
        if self.earlier.articles.get(name) != Some(&input) {
            return false;
        }
        let files: Option<Vec<_>> =
            paths.iter().map(|path| Some((path, self.intact(path)?))).collect();
        let Some(files) = files else { return false };
        for (path, hashes) in files {
            self.add(path, hashes.clone(), false);
        }
        true
    }

    /// Writes the compressed copies and the manifest, which the next build uses. All files must be there already.
    ///
    /// # Errors
    /// If a file cannot be read or written.
    pub fn finish(&self) -> Result<(), FileError> {
        let written: Vec<String> = self.written().into_iter().collect();
        let written: Vec<&String> = written.iter().filter(|path| is_compressible(path)).collect();
        // Compressing needs much memory for a moment. In a pass of its own, each thread uses the same memory again.
        let progress = Progress::new("Compressing files", written.len());
        written.par_iter().try_for_each(|path| {
            self.write_copies(path)?;
            progress.step();
            Ok(())
        })?;
        drop(progress);
        let file = self.folder.join(paths::BUILD_MANIFEST);
        fs::write(&file, self.new_site().manifest.to_json()).map_err(FileError::of("write", &file))
    }

    /// The folder in which the files are written.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The names of all files and folders in a folder of the site: that of a language, such as `es/`, or the root.
    pub fn names_in(&self, folder: &str) -> BTreeSet<String> {
        let NewSite { manifest, .. } = &*self.new_site();
        let inner = manifest.files.keys().filter_map(|path| path.strip_prefix(folder));
        let first = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
        inner.map(first).collect()
    }

    /// Whether a path is that of a folder in the site.
    pub fn is_folder(&self, path: &str) -> bool {
        let NewSite { manifest, .. } = &*self.new_site();
        let inner = format!("{path}/");
        let next = manifest.files.range(inner.clone()..).next();
        next.is_some_and(|(path, _)| path.starts_with(&inner))
    }

    /// The paths of all files of the site, without compressed copies.
    pub fn files(&self) -> BTreeMap<String, FileHashes> {
        self.new_site().manifest.files.clone()
    }

    /// The paths of the files that the writer wrote, without compressed copies.
    pub fn written(&self) -> BTreeSet<String> {
        self.new_site().written.clone()
    }

    /// The hashes of a file of the earlier site, if it and its copies are as they were made.
    fn intact(&self, path: &str) -> Option<&FileHashes> {
        let hashes = self.earlier.files.get(path)?;
        let has_hash = |(path, expected): (String, u64)| {
            fs::read(self.earlier_folder.join(path)).is_ok_and(|content| hash(&content) == expected)
        };
        hashes.of_copies(path).into_iter().all(has_hash).then_some(hashes)
    }

    fn add(&self, path: &str, hashes: FileHashes, is_written: bool) {
        let mut new = self.new_site();
        new.manifest.files.insert(path.to_owned(), hashes);
        if is_written {
            new.written.insert(path.to_owned());
        }
    }

    /// Writes the compressed copies of a file.
    fn write_copies(&self, path: &str) -> Result<(), FileError> {
        let is_fast = self.new_site().manifest.has_many_pages && grows(path);
        let quality = if is_fast { Quality::FAST } else { Quality::BEST };
        let file = self.folder.join(path);
        let content = fs::read(&file).map_err(FileError::of("read", &file))?;
        let copies =
            compressed_copies(&content, quality).map_err(FileError::of("compress", &file))?;
        for (ending, copy) in &copies {
            let file = self.folder.join(format!("{path}{ending}"));
            fs::write(&file, copy).map_err(FileError::of("write", &file))?;
        }
        let hashes =
            FileHashes { plain: hash(&content), copies: Some(copies.map(|(_, it)| hash(&it))) };
        self.add(path, hashes, true);
        Ok(())
    }

    fn files_in_folder(&self) -> Result<Vec<String>, FileError> {
        let read_failed = FileError::of("read", &self.folder);
        let entries: Result<Vec<_>, _> = WalkDir::new(&self.folder).into_iter().collect();
        let entries = entries.map_err(|error| read_failed(walk_error(error)))?;
        let files = entries.iter().filter(|entry| !entry.file_type().is_dir());
        let path = |entry: &walkdir::DirEntry| {
            let path = entry.path().strip_prefix(&self.folder).unwrap_or(entry.path());
            let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
            names.join("/")
        };
        Ok(files.map(path).collect())
    }

    fn new_site(&self) -> MutexGuard<'_, NewSite> {
        // A thread that panics while it holds the lock leaves a valid list.
        self.new_site.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a file is a page, or in a folder with pages. Their number grows with the number of articles.
fn grows(path: &str) -> bool {
    let (folders, _) = path.rsplit_once('/').unwrap_or_default();
    let is_page = Path::new(path).extension().is_some_and(|it| it == "html");
    // The first one may be that of a language.
    is_page || folders.split('/').take(2).any(|folder| PAGE_FOLDERS.contains(&folder))
}
