//! What a person who publishes a site calls: makes the site, checks its content, and begins a new condition.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs};

use clap::{Parser, Subcommand};
use symptom_database::builder::content::{Content, schema, skeleton};
use symptom_database::builder::diagnostic::Severity;
use symptom_database::builder::prerender::{self, Base, Summary};
use symptom_database::builder::{lint, paths, publish};
use symptom_database::model::{Day, Id};

/// Makes a web site of articles on medical conditions, from a folder of JSON files.
#[derive(Parser)]
#[command(name = "publish", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes the site, in a folder that can be uploaded to any host.
    Site {
        /// The folder with the content: site.json, conditions/, figures/.
        content: PathBuf,
        /// The folder for the site. The site that was made there before stays if anything is wrong.
        output: PathBuf,
        /// The folder of the host in which the site will be, such as /health/. Without it, the one in the address in
        /// site.json.
        #[arg(long)]
        base: Option<Base>,
        /// The folder with the ready-made parts of a site. Without it, “kit” beside this program.
        #[arg(long)]
        kit: Option<PathBuf>,
    },
    /// Tells all that is wrong with the content, and what would make it better. Fails if anything is wrong.
    Check {
        /// The folder with the content.
        content: PathBuf,
        /// Tells it as JSON, for programs.
        #[arg(long)]
        json: bool,
        /// Takes this for the day that it is, such as 2027-01-31.
        #[arg(long, value_parser = day)]
        today: Option<Day>,
    },
    /// Begins a new condition: writes a file that says in each place what belongs there.
    NewCondition {
        /// The folder with the content.
        content: PathBuf,
        /// What the condition is called in addresses: lowercase letters, digits and hyphens, such as restless-legs.
        slug: String,
    },
    /// Writes the schemas by which editors check the content files into the folder with the content.
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
        /// The folder of the host.
        #[arg(long)]
        base: Option<Base>,
        /// Compresses all files, and takes what is the same from the site that was built before in this folder.
        #[arg(long)]
        compress: Option<PathBuf>,
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
        Command::Site { content, output, base, kit } => {
            let kit = kit.map_or_else(kit_beside_program, Ok)?;
            let Summary { pages, .. } = publish::publish(&content, &kit, base, &output)?;
            println!("Made {pages} pages in {}. Upload all that is in there.", output.display());
        }
        Command::Check { content, json, today: day } => {
            let report = lint::lint(&content, day.map_or_else(today, Ok)?);
            print!("{}", if json { lint::json(&report) } else { lint::text(&report) });
            if report.count(Severity::Error) > 0 {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::NewCondition { content, slug } => {
            let file = new_condition(&content, slug)?;
            println!("Wrote {}. Replace each “TODO” in it, then check it.", file.display());
        }
        Command::Schema { content } => {
            for (name, schema) in schema::files() {
                let file = content.join(name);
                fs::write(&file, schema)
                    .map_err(|error| format!("Could not write {}: {error}.", file.display()))?;
            }
        }
        Command::Render { content, shells, staging, base, compress } => {
            let begin = Instant::now();
            let summary = prerender::run(Content::read(&content)?, &shells, base, &staging)?;
            if let Some(before) = compress {
                prerender::compress(&staging, &before)?;
            }
            tell(&summary, begin);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(summary: &Summary, begin: Instant) {
    summary.readability.iter().for_each(|line| println!("{line}"));
    println!("prerendered {} pages in {:.2?}", summary.pages, begin.elapsed());
}

fn kit_beside_program() -> Result<PathBuf, Box<dyn Error>> {
    let program = env::current_exe()?;
    let kit = program.parent().unwrap_or(Path::new(".")).join("kit");
    if kit.is_dir() {
        return Ok(kit);
    }
    Err(format!(
        "There is no folder {}. Put it back beside this program, or say where it is with --kit.",
        kit.display()
    )
    .into())
}

/// The day where this program runs.
fn today() -> Result<Day, String> {
    day(&jiff::Zoned::now().date().to_string())
}

fn day(text: &str) -> Result<Day, String> {
    Day::try_from(text.to_owned()).map_err(|error| error.to_string())
}

fn new_condition(content: &Path, slug: String) -> Result<PathBuf, Box<dyn Error>> {
    let slug = Id::try_from(slug).map_err(|error| error.to_string())?;
    let file = content.join(paths::CONDITIONS).join(format!("{slug}.json"));
    let mut new = fs::File::create_new(&file)
        .map_err(|error| format!("Could not write {}: {error}.", file.display()))?;
    std::io::Write::write_all(&mut new, skeleton::new_condition(&slug, today()?).as_bytes())?;
    Ok(file)
}
