//! `publish render`, a step of `scripts/build`.

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use symptom_database::builder::content::Content;
use symptom_database::builder::lint::reading_grades;
use symptom_database::builder::prerender::{self, BasePath, RenderOptions};
use symptom_database::builder::site_writer::SiteWriter;

use super::drafts::print_drafts;

/// A step of scripts/build: renders the pages beside the client's files.
#[derive(Args)]
#[command(hide = true)]
pub struct Arguments {
    /// The folder with the content.
    content: PathBuf,
    /// The folder with the page shells.
    shells: PathBuf,
    /// The folder with the client's files.
    staging: PathBuf,
    /// The base path of the site on its host.
    #[arg(long)]
    base: Option<BasePath>,
    /// Compresses all files.
    #[arg(long)]
    compress: bool,
    /// Shows drafts too.
    #[arg(long)]
    drafts: bool,
}

pub fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let Arguments { content, shells, staging, base: base_path, compress, drafts: shows_drafts } =
        arguments;
    let start = Instant::now();
    let options = RenderOptions { base_path, shows_drafts, ..RenderOptions::default() };
    let content = Content::read(&content)?;
    let readability: Vec<String> = content.conditions.iter().map(reading_grades).collect();
    let mut writer = SiteWriter::all(&staging)?;
    let report = prerender::run(content, &shells, &options, &mut writer)?;
    if compress {
        writer.finish()?;
    }
    print_drafts(&report);
    for line in readability {
        println!("{line}");
    }
    println!("prerendered {} pages in {:.2?}", report.pages, start.elapsed());
    Ok(())
}
