//! The command-line tool for publishers: it makes the site, checks its content, and starts a new condition.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs};

use clap::{Parser, Subcommand};
use symptom_database::builder::content::{Content, schema, skeleton};
use symptom_database::builder::diagnostic::Severity;
use symptom_database::builder::prerender::{self, BasePath, RenderOptions, RenderReport};
use symptom_database::builder::{lint, paths, publish};
use symptom_database::model::{Day, Id};

/// Makes a web site with articles on medical conditions from a folder of JSON files.
#[derive(Parser)]
#[command(name = "publish", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes the site in a folder that you can upload to any host.
    Site {
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
    },
    /// Lists all errors and possible improvements of the content. Fails if there is an error.
    Check {
        /// The folder with the content.
        content: PathBuf,
        /// Prints the list as JSON, for programs.
        #[arg(long)]
        json: bool,
        /// Checks the content as of this day, such as 2027-01-31. The default is the current day.
        #[arg(long, value_parser = day)]
        today: Option<Day>,
    },
    /// Starts a new condition: writes a file with placeholders that say what belongs in their place.
    NewCondition {
        /// The folder with the content.
        content: PathBuf,
        /// The condition's name in addresses, such as restless-legs: lowercase letters, digits and hyphens.
        slug: String,
    },
    /// Starts a page of the site's own, such as "Privacy": writes a file with placeholders.
    NewPage {
        /// The folder with the content.
        content: PathBuf,
        /// The page's name in its address, such as privacy: lowercase letters, digits and hyphens.
        slug: String,
    },
    /// Writes the schemas, with which editors check the content files, into the folder with the content.
    Schema {
        /// The folder with the content.
        content: PathBuf,
    },
    /// A step of scripts/build: renders the pages beside the client's files.
    #[command(hide = true)]
    Render {
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
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Site { content, output, base: base_path, kit, drafts: shows_drafts } => {
            let kit = kit.map_or_else(kit_beside_program, Ok)?;
            let options = RenderOptions { base_path, shows_drafts };
            let report = publish::publish(&content, &kit, &options, &output)?;
            eprint!("{}", report.lost_addresses);
            print_drafts(&report.rendered);
            let RenderReport { pages, .. } = report.rendered;
            let advice = if options.shows_drafts {
                "They show drafts, so do not upload them."
            } else {
                "Upload everything in this folder."
            };
            println!("Made {pages} pages in {}. {advice}", output.display());
        }
        Command::Check { content, json, today: day } => {
            let report = lint::lint(&content, day.map_or_else(today, Ok)?);
            print!("{}", if json { lint::json(&report) } else { lint::text(&report) });
            if report.count(Severity::Error) > 0 {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::NewCondition { content, slug } => {
            let file = write_new(&content.join(paths::CONDITIONS), slug, skeleton::new_condition)?;
            println!("Wrote {}. Replace each “TODO”, then check the content.", file.display());
        }
        Command::NewPage { content, slug } => {
            let file = write_new(&content.join(paths::PAGES), slug, skeleton::new_page)?;
            println!("Wrote {}. Replace each “TODO”, then check the content.", file.display());
        }
        Command::Schema { content } => {
            for (name, schema) in schema::files() {
                let file = content.join(name);
                fs::write(&file, schema)
                    .map_err(|error| format!("Could not write {}: {error}.", file.display()))?;
            }
        }
        Command::Render {
            content,
            shells,
            staging,
            base: base_path,
            compress,
            drafts: shows_drafts,
        } => {
            let start = Instant::now();
            let options = RenderOptions { base_path, shows_drafts };
            let report = prerender::run(Content::read(&content)?, &shells, &options, &staging)?;
            if let Some(before) = compress {
                prerender::compress(&staging, &before)?;
            }
            print_report(&report, start);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn print_report(report: &RenderReport, start: Instant) {
    print_drafts(report);
    report.readability.iter().for_each(|line| println!("{line}"));
    println!("prerendered {} pages in {:.2?}", report.pages, start.elapsed());
}

fn print_drafts(RenderReport { drafts, .. }: &RenderReport) {
    let names: Vec<&str> = drafts.iter().map(Id::as_str).collect();
    match names.as_slice() {
        [] => {}
        [name] => println!("Left out 1 draft: {name}."),
        _ => println!("Left out {} drafts: {}.", names.len(), names.join(", ")),
    }
}

fn kit_beside_program() -> Result<PathBuf, Box<dyn Error>> {
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

/// The current day in the time zone of this machine.
fn today() -> Result<Day, String> {
    day(&jiff::Zoned::now().date().to_string())
}

fn day(text: &str) -> Result<Day, String> {
    Day::try_from(text.to_owned()).map_err(|error| error.to_string())
}

/// Writes a new file with placeholders into a folder of the content.
fn write_new(
    folder: &Path,
    slug: String,
    skeleton: impl Fn(&Id, Day) -> String,
) -> Result<PathBuf, Box<dyn Error>> {
    let slug = Id::try_from(slug).map_err(|error| error.to_string())?;
    let file = folder.join(format!("{slug}.json"));
    let mut new = fs::create_dir_all(folder)
        .and_then(|()| fs::File::create_new(&file))
        .map_err(|error| format!("Could not write {}: {error}.", file.display()))?;
    std::io::Write::write_all(&mut new, skeleton(&slug, today()?).as_bytes())?;
    Ok(file)
}
