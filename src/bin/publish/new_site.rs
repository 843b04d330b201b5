//! `publish new-site`.

use std::error::Error;
use std::path::PathBuf;

use clap::Args;
use symptom_database::builder::new_content;

use super::day::today;
use super::program::program;

/// Starts a folder of content: settings, a list of symptoms and an article, all with placeholders.
#[derive(Args)]
pub struct Arguments {
    /// The folder, which must be new or empty.
    folder: PathBuf,
    /// The name of the first article's condition in addresses, such as restless-legs.
    #[arg(long, value_name = "SLUG")]
    condition: Option<String>,
}

pub fn run(Arguments { folder, condition }: Arguments) -> Result<(), Box<dyn Error>> {
    let article = new_content::new_site(&folder, condition.as_deref(), today()?)?;
    let (program, folder) = (program(), folder.display());
    println!("Wrote {folder}/site.json, {folder}/symptoms.json and {}.", article.display());
    if condition.is_none() {
        println!("Give the article a slug, such as restless-legs, and its file the same name.");
    }
    println!(
        "Replace each “TODO” and each id that begins with “todo-”. Then run:\n  \
         {program} add-symptoms {folder}\n  \
         {program} check {folder}\n  \
         {program} site {folder} my-site"
    );
    Ok(())
}
