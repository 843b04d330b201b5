//! `publish add-symptoms`.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use symptom_database::builder::new_content::{self, AddedSymptoms, Refused};

use super::program::program;

/// Adds the symptoms that articles name to symptoms.json, if it lacks them. Fails if one may be a typing error.
#[derive(Args)]
pub struct Arguments {
    /// The folder with the content.
    content: PathBuf,
    /// Adds only these symptoms, such as itching, even if they resemble others. The default is all that are missing.
    symptoms: Vec<String>,
    /// Adds symptoms even if they resemble others.
    #[arg(long)]
    yes: bool,
}

pub fn run(Arguments { content, symptoms, yes }: Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let AddedSymptoms { file, added, refused, unread } =
        new_content::add_symptoms(&content, &symptoms, yes)?;
    if !added.is_empty() {
        println!("Added to {}:", file.display());
        for (id, name) in &added {
            println!("  {id}: {name}");
        }
        println!("Correct the names there, and add “other_names”: the words that people use.");
    }
    for article in &unread {
        eprintln!(
            "{} is not valid JSON, so its symptoms are not known. Run: {} check {}",
            article.display(),
            program(),
            content.display()
        );
    }
    for it in &refused {
        eprintln!("{}", reason(it, &content));
    }
    if !refused.is_empty() || !unread.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    if added.is_empty() {
        println!("{} has every symptom that the articles name.", file.display());
    }
    Ok(ExitCode::SUCCESS)
}

/// Why a symptom was not added, and what to do.
fn reason(Refused { id, article, near, has_same_name }: &Refused, content: &Path) -> String {
    let article = article.display();
    if *has_same_name {
        return format!(
            "“{id}” was not added, because it is a name of the symptom “{near}”. Write “{near}” in {article}."
        );
    }
    format!(
        "“{id}” was not added, because it resembles “{near}”. If it is a typing error, correct it in {article}. If it is \
         another symptom, run: {} add-symptoms {} {id}",
        program(),
        content.display()
    )
}
