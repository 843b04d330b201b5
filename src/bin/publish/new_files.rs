//! The commands that write new content files: `publish new-condition`, `new-page` and `schema`.

use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use symptom_database::builder::content::{schema, skeleton};
use symptom_database::builder::paths;
use symptom_database::model::{Day, Id};

use super::day::today;

/// Starts a new condition: writes a file with placeholders that say what belongs in their place.
#[derive(Args)]
pub struct NewCondition {
    /// The folder with the content.
    content: PathBuf,
    /// The condition's name in addresses, such as restless-legs: lowercase letters, digits and hyphens.
    slug: String,
}

/// Starts a page of the site's own, such as "Privacy": writes a file with placeholders.
#[derive(Args)]
pub struct NewPage {
    /// The folder with the content.
    content: PathBuf,
    /// The page's name in its address, such as privacy: lowercase letters, digits and hyphens.
    slug: String,
}

/// Writes the schemas, with which editors check the content files, into the folder with the content.
#[derive(Args)]
pub struct Schema {
    /// The folder with the content.
    content: PathBuf,
}

pub fn new_condition(NewCondition { content, slug }: NewCondition) -> Result<(), Box<dyn Error>> {
    write_new(&content.join(paths::CONDITIONS), slug, skeleton::new_condition)
}

pub fn new_page(NewPage { content, slug }: NewPage) -> Result<(), Box<dyn Error>> {
    write_new(&content.join(paths::PAGES), slug, skeleton::new_page)
}

pub fn write_schemas(Schema { content }: &Schema) -> Result<(), Box<dyn Error>> {
    for (name, schema) in schema::files() {
        let file = content.join(name);
        fs::write(&file, schema)
            .map_err(|error| format!("Could not write {}: {error}.", file.display()))?;
    }
    Ok(())
}

/// Writes a new file with placeholders into a folder of the content.
fn write_new(
    folder: &Path,
    slug: String,
    skeleton: impl Fn(&Id, Day) -> String,
) -> Result<(), Box<dyn Error>> {
    let slug = Id::try_from(slug).map_err(|error| error.to_string())?;
    let file = folder.join(format!("{slug}.json"));
    let mut new = fs::create_dir_all(folder)
        .and_then(|()| fs::File::create_new(&file))
        .map_err(|error| format!("Could not write {}: {error}.", file.display()))?;
    new.write_all(skeleton(&slug, today()?).as_bytes())?;
    println!("Wrote {}. Replace each “TODO”, then check the content.", file.display());
    Ok(())
}
