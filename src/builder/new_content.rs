//! Starts content: a folder with its files, an article, a page, and entries of the list of symptoms.
//!
//! No file that exists is ever replaced, except for the list of symptoms, to which entries are added, and the schemas.

mod articles;
mod error;
mod files;
mod slug;
mod symptom_list;
mod symptoms;

use std::fs;
use std::path::{Path, PathBuf};

pub use error::NewContentError;
pub use symptoms::{AddedSymptoms, Refused, add_symptoms};

use super::content::{did_you_mean, read_text, schema, skeleton, without_byte_order_mark};
use super::paths;
use crate::model::condition::Condition;
use crate::model::{Day, Id};

/// Starts an article, and returns its file. It has the form of the article `like`, if that is given.
///
/// # Errors
/// If the folder holds no content, the slug is no id or belongs to an article, there is no article `like`, or the file
/// cannot be written.
pub fn new_condition(
    content: &Path,
    slug: &str,
    like: Option<&str>,
    today: Day,
) -> Result<PathBuf, NewContentError> {
    files::check_is_content(content)?;
    let slug = slug::parse(slug)?;
    let file = content.join(paths::CONDITIONS).join(format!("{slug}.json"));
    let (articles, _) = articles::read(content)?;
    let renamed = articles.iter().find(|it| it.slug != slug && it.aliases.contains(&slug));
    if let Some(renamed) = renamed {
        return Err(NewContentError::Alias { slug, file: renamed.file.clone() });
    }
    let text = match like {
        Some(like) => {
            let like = slug::parse(like)?;
            skeleton::new_condition_like(&slug, &read_model(&articles, like)?, today)
        }
        None => skeleton::new_condition(&slug, today),
    };
    files::create(&file, &text)?;
    Ok(file)
}

/// Starts a page of the site's own, and returns its file.
///
/// # Errors
/// If the folder holds no content, the slug is no id or belongs to a page, or the file cannot be written.
pub fn new_page(content: &Path, slug: &str, today: Day) -> Result<PathBuf, NewContentError> {
    files::check_is_content(content)?;
    let slug = slug::parse(slug)?;
    let file = content.join(paths::PAGES).join(format!("{slug}.json"));
    files::create(&file, &skeleton::new_page(&slug, today))?;
    Ok(file)
}

/// Starts a folder of content with the settings, an empty list of symptoms, an article and the schemas. Returns the
/// article's file. Without a slug, the article has a placeholder for it.
///
/// # Errors
/// If there is something in the folder already, the slug is no id, or a file cannot be written.
pub fn new_site(
    folder: &Path,
    condition: Option<&str>,
    today: Day,
) -> Result<PathBuf, NewContentError> {
    let slug = slug::parse(condition.unwrap_or("todo-condition"))?;
    files::create_empty_folder(folder)?;
    files::create(&folder.join(paths::SITE), &skeleton::new_site())?;
    files::create(&folder.join(paths::SYMPTOMS), &skeleton::no_symptoms())?;
    let article = folder.join(paths::CONDITIONS).join(format!("{slug}.json"));
    files::create(&article, &skeleton::new_condition(&slug, today))?;
    write_schemas(folder)?;
    Ok(article)
}

/// Writes the schemas into a folder of content. They replace older ones.
///
/// # Errors
/// If the folder holds no content, or a file cannot be written.
pub fn write_schemas(content: &Path) -> Result<(), NewContentError> {
    files::check_is_content(content)?;
    for (name, schema) in schema::files() {
        let file = content.join(name);
        fs::write(&file, schema).map_err(|error| NewContentError::write(&file, error))?;
    }
    Ok(())
}

/// Reads the article that has this slug, or had it.
fn read_model(articles: &[articles::Article], slug: Id) -> Result<Condition, NewContentError> {
    let named = articles.iter().find(|it| it.slug == slug);
    let renamed = || articles.iter().find(|it| it.aliases.contains(&slug));
    let Some(article) = named.or_else(renamed) else {
        let near = did_you_mean(slug.as_str(), articles.iter().map(|it| &it.slug));
        return Err(NewContentError::UnknownModel { slug, near });
    };
    let json = read_text(&article.file).unwrap_or_default();
    serde_json::from_str(without_byte_order_mark(&json))
        .map_err(|_| NewContentError::BrokenModel(article.file.clone()))
}
