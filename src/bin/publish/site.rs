//! `publish site`.

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};

use clap::Args;
use symptom_database::builder::prerender::{BasePath, RenderOptions, RenderReport};
use symptom_database::builder::publish;

/// Makes the site in a folder that you can upload to any host.
#[derive(Args)]
pub struct Arguments {
    /// The folder with the content: site.json, symptoms.json, conditions/, figures/, pages/, static/.
    content: PathBuf,
    /// The folder for the site. If there is an error, the site that was made there before stays.
    output: PathBuf,
    /// The base path of the site on its host, such as /health/. The default is that of the address in site.json.
    #[arg(long)]
    base: Option<BasePath>,
    /// The folder with the ready-made parts of a site. The default is “kit” beside this program.
    #[arg(long)]
    kit: Option<PathBuf>,
    /// Shows drafts too, each with a banner. Use it for a preview only.
    #[arg(long)]
    drafts: bool,
}

pub fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let Arguments { content, output, base: base_path, kit, drafts: shows_drafts } = arguments;
    let kit = kit.map_or_else(kit_beside_program, Ok)?;
    let options = RenderOptions { base_path, shows_drafts };
    let report = publish::publish(&content, &kit, &options, &output)?;
    eprint!("{}", report.lost_addresses);
    super::print_drafts(&report.rendered);
    let RenderReport { pages, .. } = report.rendered;
    let advice = if options.shows_drafts {
        "They show drafts, so do not upload them."
    } else {
        "Upload everything in this folder."
    };
    println!("Made {pages} pages in {}. {advice}", output.display());
    Ok(())
}

/// The folder “kit” beside this program.
pub fn kit_beside_program() -> Result<PathBuf, Box<dyn Error>> {
    let program = env::current_exe()?;
    let kit = program.parent().unwrap_or(Path::new(".")).join("kit");
    if kit.is_dir() {
        return Ok(kit);
    }
    Err(format!(
        "The folder {} is missing. Put it back beside this program, or name it with --kit.",
        kit.display()
    )
    .into())
}
