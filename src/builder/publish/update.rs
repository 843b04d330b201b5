//! Puts the files of a new site into the place of an older one, one by one.

use std::collections::HashSet;
use std::io::ErrorKind::{IsADirectory, NotADirectory, NotFound};
use std::path::Path;
use std::time::Duration;
use std::{fs, io, thread};

use super::output_dir::OutputDir;
use crate::builder::file_error::FileError;
use crate::builder::paths::{BUILD_MANIFEST, HOME, PAGE_FOLDERS, STATIC_LIST, is_immutable};
use crate::builder::site_writer::SiteWriter;
use crate::builder::static_list::StaticList;

/// Moves each file that was written to its place in the site, and removes the files of the old site that the new one
/// lacks. At each moment, all files that a page names are there:
///
/// 1. files whose names have a hash, and other files that are no pages;
/// 2. pages at new addresses, to which no page leads yet;
/// 3. pages that take the place of older ones;
/// 4. the files in the site's root: the home page, and those for hosts and programs;
/// 5. after the grace period, the files that only the old site has are removed.
///
/// If this ends early, the site's files are a mix of old and new, and this still holds. The next run completes it,
/// because meanwhile the list of static files names those of both sites.
pub(super) fn update(
    output: &OutputDir,
    writer: &SiteWriter,
    grace: Duration,
) -> Result<(), FileError> {
    let (site, new) = (output.path(), writer.folder());
    let files = writer.files();
    let paths = |path: &String| files[path].of_copies(path).into_iter().map(|(path, _)| path);
    let wanted: HashSet<String> = files.keys().flat_map(paths).collect();
    let stale = output.files_of_site()?.into_iter().filter(|path| !wanted.contains(path));
    let mut stale: Vec<String> = stale.filter(|path| path != BUILD_MANIFEST).collect();
    list_static_files_of_both(site, new)?;

    let mut written: Vec<String> = writer.written().into_iter().collect();
    let list = StaticList::read(new);
    written.sort_by_cached_key(|path| order(path, site, &list));
    let is_list = |path: &&String| *path == STATIC_LIST;
    for path in written.iter().filter(|path| !is_list(path)).flat_map(paths) {
        if move_file(&new.join(&path), &site.join(&path)).is_err() {
            make_way(site, &path, &stale)?;
            move_to(site, new, &path)?;
        }
    }
    if !stale.is_empty() {
        thread::sleep(grace);
    }
    // As long as a static file is there, the list must name it.
    stale.sort_by_key(|path| path == STATIC_LIST);
    stale.iter().try_for_each(|path| remove(site, path))?;
    let lists = written.iter().filter(is_list).flat_map(paths);
    lists.chain([BUILD_MANIFEST.to_owned()]).try_for_each(|path| move_to(site, new, &path))
}

/// When a file is moved: the lower, the sooner.
fn order(path: &str, site: &Path, list: &StaticList) -> u8 {
    let inner = list.in_language(Path::new(path)).and_then(Path::to_str);
    let mut names = inner.unwrap_or(path).split('/');
    let (first, is_in_root) = (names.next().unwrap_or_default(), names.next().is_none());
    let is_home = inner == Some(HOME);
    let is_page = is_home || path.ends_with(HOME) && PAGE_FOLDERS.contains(&first);
    match () {
        () if is_immutable(first) => 0,
        () if is_page && !site.join(path).exists() => 2,
        () if is_page => 3,
        () if is_in_root => 4,
        () => 1,
    }
}

/// Puts a list of the static files and languages of both sites into the old one, if the new one has others.
fn list_static_files_of_both(site: &Path, new: &Path) -> Result<(), FileError> {
    let mut list = StaticList::read(site);
    if !list.extend(StaticList::read(new)) {
        return Ok(());
    }
    let both = new.join("both.json");
    fs::write(&both, list.to_json()).map_err(FileError::of("write", &both))?;
    let list = site.join(STATIC_LIST);
    fs::rename(&both, &list).map_err(FileError::of("write", &list))
}

/// Removes stale files at the path of a folder for a new file, and in a folder at the path of that file.
fn make_way(site: &Path, path: &str, stale: &[String]) -> Result<(), FileError> {
    let is_in_the_way = |stale: &&String| {
        let is_outer = |outer: &str, inner: &str| {
            inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'))
        };
        is_outer(stale, path) || is_outer(path, stale)
    };
    stale.iter().filter(is_in_the_way).try_for_each(|path| remove(site, path))
}

/// Moves the file at this path from the folder `new`.
fn move_to(site: &Path, new: &Path, path: &str) -> Result<(), FileError> {
    let file = site.join(path);
    move_file(&new.join(path), &file).map_err(FileError::of("write", &file))
}

/// Moves a file, also into the place of another one. Creates its folder if needed.
fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    to.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::rename(from, to)
}

/// Removes a file of the site, and the folders that are empty without it.
fn remove(site: &Path, path: &str) -> Result<(), FileError> {
    let file = site.join(path);
    // It may have made way for another file.
    let is_gone =
        |error: &io::Error| matches!(error.kind(), NotFound | NotADirectory | IsADirectory);
    fs::remove_file(&file)
        .or_else(|error| if is_gone(&error) { Ok(()) } else { Err(error) })
        .map_err(FileError::of("remove", &file))?;
    let outer = Path::new(path).ancestors().skip(1).filter(|it| *it != Path::new(""));
    for folder in outer {
        // It still holds other files.
        if fs::remove_dir(site.join(folder)).is_err() {
            break;
        }
    }
    Ok(())
}
