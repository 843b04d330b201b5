//! `publish render`, a step of `scripts/build`.

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use symptom_database::builder::content::Content;
use symptom_database::builder::prerender::{self, BasePath, RenderOptions, RenderReport};

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
    /// Compresses all files. Reuses the compressed files in this folder, where the site was built before.
    #[arg(long)]
    compress: Option<PathBuf>,
    /// Shows drafts too.
    #[arg(long)]
    drafts: bool,
}

pub fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let Arguments { content, shells, staging, base: base_path, compress, drafts: shows_drafts } =
        arguments;
    let start = Instant::now();
    let options = RenderOptions { base_path, shows_drafts };
    let report = prerender::run(Content::read(&content)?, &shells, &options, &staging)?;
    if let Some(before) = compress {
        prerender::compress(&staging, &before)?;
    }
    print_report(&report, start);
    Ok(())
}

fn print_report(report: &RenderReport, start: Instant) {
    super::print_drafts(report);
    report.readability.iter().for_each(|line| println!("{line}"));
    println!("prerendered {} pages in {:.2?}", report.pages, start.elapsed());
}
