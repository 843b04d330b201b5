//! The commands that write new content files: `publish new-condition`, `new-page` and `schema`.

use std::error::Error;
use std::path::PathBuf;

use clap::Args;
use symptom_database::builder::new_content;

use super::day::today;
use super::program::program;

/// Starts a new condition: writes a file with placeholders that say what belongs in their place.
#[derive(Args)]
pub struct NewCondition {
    /// The folder with the content.
    content: PathBuf,
    /// The condition's name in addresses, such as restless-legs: lowercase letters, digits and hyphens.
    slug: String,
    /// Gives the new article the form of this one, such as migraine: its sections, the kinds of its texts, its authors,
    /// its language and its shared signs. Takes over none of its facts.
    #[arg(long, value_name = "SLUG")]
    like: Option<String>,
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

pub fn new_condition(
    NewCondition { content, slug, like }: NewCondition,
) -> Result<(), Box<dyn Error>> {
    let file = new_content::new_condition(&content, &slug, like.as_deref(), today()?)?;
    println!("Wrote {}.", file.display());
    if let Some(like) = like {
        println!(
            "It has the form of “{like}” and none of its facts. Left out are the review, the changes, the earlier slugs, \
             the related articles and the glossary. Add a “review” only after somebody has reviewed the new text. If it \
             names “red_flags”, check that they fit."
        );
    }
    println!(
        "Replace each “TODO” and each id that begins with “todo-”. Then run:\n  {program} add-symptoms {content}\n  {program} check {content}",
        program = program(),
        content = content.display()
    );
    Ok(())
}

pub fn new_page(NewPage { content, slug }: NewPage) -> Result<(), Box<dyn Error>> {
    let file = new_content::new_page(&content, &slug, today()?)?;
    println!(
        "Wrote {}. Replace each “TODO” and each id that begins with “todo-”. Then run:\n  {} check {}",
        file.display(),
        program(),
        content.display()
    );
    Ok(())
}

pub fn write_schemas(Schema { content }: &Schema) -> Result<(), Box<dyn Error>> {
    Ok(new_content::write_schemas(content)?)
}
