//! What new content must know of the articles of a folder, even if they have errors.

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde_json::Value;

use super::error::NewContentError;
use crate::builder::content::{list_json_files, read_text, without_byte_order_mark};
use crate::builder::paths;
use crate::model::Id;

/// The names in an article.
pub(super) struct Article {
    pub(super) file: PathBuf,
    /// The slug, which is the name of the file.
    pub(super) slug: Id,
    pub(super) aliases: Vec<Id>,
    pub(super) symptoms: Vec<Id>,
}

/// Reads the articles of a folder of content, by file. Returns the files that are not JSON too.
pub(super) fn read(content: &Path) -> Result<(Vec<Article>, Vec<PathBuf>), NewContentError> {
    let folder = content.join(paths::CONDITIONS);
    if !folder.exists() {
        return Ok((Vec::new(), Vec::new()));
    }
    let files = list_json_files(&folder)
        .map_err(|error| NewContentError::Read { path: folder.clone(), error })?;
    let articles: Vec<Result<Article, PathBuf>> = files.into_par_iter().map(article).collect();
    let (mut read, mut unread) = (Vec::new(), Vec::new());
    for article in articles {
        match article {
            Ok(article) => read.push(article),
            Err(file) => unread.push(file),
        }
    }
    Ok((read, unread))
}

fn article(file: PathBuf) -> Result<Article, PathBuf> {
    let json = read_text(&file).unwrap_or_default();
    let slug = file.file_stem().and_then(|stem| Id::try_from(stem.to_str()?.to_owned()).ok());
    let value = serde_json::from_str::<Value>(without_byte_order_mark(&json));
    match (slug, value) {
        (Some(slug), Ok(value)) => Ok(Article {
            aliases: ids(&value, "aliases"),
            symptoms: ids(&value, "symptoms"),
            slug,
            file,
        }),
        _ => Err(file),
    }
}

fn ids(article: &Value, key: &str) -> Vec<Id> {
    let texts = article.get(key).and_then(Value::as_array).into_iter().flatten();
    texts.filter_map(|text| Id::try_from(text.as_str()?.to_owned()).ok()).collect()
}
