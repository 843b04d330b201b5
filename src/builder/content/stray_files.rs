//! Finds files and folders that their author takes for content, and that the site would silently leave out.

use std::path::{Path, PathBuf};
use std::{fs, iter};

use serde_json::Value;
use strsim::osa_distance;
use walkdir::WalkDir;

use super::json_files::{is_hidden, is_json};
use super::source::read_text;
use super::translation_files::is_of_settings;
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;

/// The folders of the content.
const FOLDERS: [&str; 4] = [paths::CONDITIONS, paths::FIGURES, paths::PAGES, paths::STATIC];

/// The `.json` files in the root of the content.
const ROOT_FILES: [&str; 11] = [
    paths::SITE,
    paths::SYMPTOMS,
    paths::CONDITION_SCHEMA,
    paths::CONDITION_INDEX_SCHEMA,
    paths::PAGE_SCHEMA,
    paths::SITE_SCHEMA,
    paths::SYMPTOMS_SCHEMA,
    paths::CONDITION_TRANSLATION_SCHEMA,
    paths::PAGE_TRANSLATION_SCHEMA,
    paths::SITE_TRANSLATION_SCHEMA,
    paths::SYMPTOMS_TRANSLATION_SCHEMA,
];

/// What programs and systems write instead of `.json`. The first is that of Windows, which hides the last ending.
const WRONG_ENDINGS: [&str; 4] = [".json.txt", ".jsonc", ".json5", ".jsn"];

/// In how many files of a folder that the site does not know an article is looked for.
const MAX_FILES: usize = 100;

/// How many files and folders of a subfolder are looked at. A link may lead to a whole disk.
const MAX_ENTRIES: usize = 10_000;

/// The files and folders that are left out: an error for content with a wrong name or place, and a warning for files of
/// which nobody can tell.
pub(super) fn find(content: &Path) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<_> = visible(content).iter().filter_map(|it| in_root(it)).collect();
    for folder in [paths::CONDITIONS, paths::PAGES] {
        let found = visible(&content.join(folder));
        diagnostics.extend(found.iter().filter_map(|path| in_folder(path, folder)));
    }
    diagnostics
}

/// The files and folders in a folder, without hidden ones, by name. Errors are those of the reader of the folder.
fn visible(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|it| it.path()).filter(|it| !is_hidden(it)).collect();
    paths.sort();
    paths
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What is wrong with a file or folder in the root of the content.
fn in_root(path: &Path) -> Option<Diagnostic> {
    let name = name_of(path);
    if path.is_dir() {
        return if FOLDERS.contains(&name.as_str()) { None } else { unknown_folder(path, &name) };
    }
    let right_name = right_name(&name).filter(|it| [paths::SITE, paths::SYMPTOMS].contains(&&**it));
    if let Some(right_name) = right_name {
        return Some(misnamed(path, &right_name));
    }
    if !is_json(path) || ROOT_FILES.contains(&name.as_str()) || is_of_settings(path) {
        return None;
    }
    let found = match folder_of(path) {
        Some(folder) => Diagnostic::of_file(format!(
            "The site does not publish this file here. Move it into the folder “{folder}”."
        )),
        None => Diagnostic::of_file(format!(
            "The site does not use this file. It reads {} and {} here. Move or remove this one.",
            paths::SITE,
            paths::SYMPTOMS
        ))
        .as_warning(),
    };
    Some(found.in_file(path))
}

/// The folder into which an article or a page belongs.
fn folder_of(path: &Path) -> Option<&'static str> {
    let json: Value = serde_json::from_str(&read_text(path).ok()?).ok()?;
    json.get("slug")?;
    Some(if json.get("updated").is_some() { paths::PAGES } else { paths::CONDITIONS })
}

/// What is wrong with a folder in the root of the content that is none of [`FOLDERS`].
fn unknown_folder(path: &Path, name: &str) -> Option<Diagnostic> {
    let files = visible(path);
    if let Some(right_name) = FOLDERS.into_iter().find(|it| is_near(name, it)) {
        let message = format!(
            "The site does not read the folder “{name}”. Rename it to “{right_name}”, or move it away."
        );
        let found = Diagnostic::of_file(message).in_file(path);
        // Pictures beside the right folder may be old ones.
        let is_error =
            !path.with_file_name(right_name).is_dir() || content_files(path).next().is_some();
        return (!files.is_empty()).then(|| if is_error { found } else { found.as_warning() });
    }
    let mut files = files.iter().take(MAX_FILES);
    let (file, folder) = files.find_map(|file| Some((file, folder_of(file)?)))?;
    let message = format!(
        "The site does not read this folder, which holds {}. To publish the file, move it into “{folder}”.",
        name_of(file)
    );
    Some(Diagnostic::of_file(message).as_warning().in_file(path))
}

/// Whether a name is nearly that of a folder. The shorter names resemble other words, such as “images” and “pages”.
fn is_near(name: &str, folder: &str) -> bool {
    let max_distance = if folder.len() > 6 { 2 } else { 1 };
    osa_distance(&name.to_lowercase(), folder) <= max_distance
}

/// What is wrong with a file or folder beside the articles or pages.
fn in_folder(path: &Path, folder: &str) -> Option<Diagnostic> {
    let name = name_of(path);
    if is_json(path) {
        return None;
    }
    if path.is_dir() {
        let file = content_files(path).next()?;
        let message = format!(
            "The site does not publish files in subfolders, such as {}. Move them into “{folder}”, or the subfolder out of it.",
            name_of(&file)
        );
        return Some(Diagnostic::of_file(message).in_file(path));
    }
    if let Some(right_name) = right_name(&name) {
        return Some(misnamed(path, &right_name));
    }
    let is_copy = name.to_ascii_lowercase().contains(".json");
    is_copy.then(|| copy(path))
}

/// The warning about a file that is probably a copy of another.
fn copy(path: &Path) -> Diagnostic {
    let message = "The site does not read this file, because its name does not end in “.json”. Rename it if it is no copy, or remove it.";
    Diagnostic::of_file(message).as_warning().in_file(path)
}

/// The files in a folder and its subfolders that look like content.
fn content_files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    let visible = entries.filter_entry(|it| it.depth() == 0 || !is_hidden(it.path()));
    let files = visible.take(MAX_ENTRIES).flatten().map(walkdir::DirEntry::into_path);
    files.filter(|it| is_json(it) || right_name(&name_of(it)).is_some())
}

/// The name that a content file with a wrong ending should have.
fn right_name(name: &str) -> Option<String> {
    let lowercase = name.to_ascii_lowercase();
    let mut endings = WRONG_ENDINGS.into_iter().chain(iter::once(".json "));
    let stem = endings.find_map(|it| lowercase.strip_suffix(it))?;
    (!stem.is_empty()).then(|| format!("{}.json", &name[..stem.len()]))
}

fn misnamed(path: &Path, right_name: &str) -> Diagnostic {
    if path.with_file_name(right_name).exists() {
        return copy(path);
    }
    let message = format!(
        "The site does not read this file, because its name does not end in “.json”. Rename it to “{right_name}”. Windows hides the end of a name unless it shows file name extensions."
    );
    Diagnostic::of_file(message).in_file(path)
}
