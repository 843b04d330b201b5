//! `publish site`.

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use symptom_database::builder::prerender::{BasePath, RenderOptions, RenderReport};
use symptom_database::builder::publish::{self, PublishOptions};

use super::drafts::print_drafts;

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
    /// How long files stay that only the old site has, in seconds: readers may be loading its pages.
    #[arg(long, value_name = "SECONDS", default_value = "5", value_parser = seconds)]
    grace: Duration,
}

pub fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let Arguments { content, output, base: base_path, kit, drafts: shows_drafts, grace } =
        arguments;
    let kit = kit.map_or_else(kit_beside_program, Ok)?;
    let render = RenderOptions { base_path, shows_drafts, ..RenderOptions::default() };
    let options = PublishOptions { render, grace };
    let report = publish::publish(&content, &kit, &options, &output)?;
    eprint!("{}", report.lost_addresses);
    print_drafts(&report.rendered);
    let RenderReport { pages, .. } = report.rendered;
    let advice = if shows_drafts {
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

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().and_then(|it| Duration::try_from_secs_f64(it).ok());
    seconds.ok_or_else(|| "Write a number of seconds, such as 5.".to_owned())
}
