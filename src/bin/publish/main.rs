//! The command-line tool for publishers: it makes the site, checks its content, and starts a new condition.

mod add_symptoms;
mod check;
mod day;
mod drafts;
mod new_files;
mod new_site;
mod preview;
mod program;
mod render;
mod site;

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Makes a web site with articles on medical conditions from a folder of JSON files.
#[derive(Parser)]
#[command(name = "publish", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Site(site::Arguments),
    Check(check::Arguments),
    NewSite(new_site::Arguments),
    Preview(preview::Arguments),
    NewCondition(new_files::NewCondition),
    NewPage(new_files::NewPage),
    AddSymptoms(add_symptoms::Arguments),
    Schema(new_files::Schema),
    Render(render::Arguments),
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

/// Runs a command. Fails without a message if the command has printed one.
fn run(command: Command) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Site(arguments) => site::run(arguments)?,
        Command::Check(arguments) => return check::run(arguments),
        Command::NewSite(arguments) => new_site::run(arguments)?,
        Command::Preview(arguments) => preview::run(arguments)?,
        Command::NewCondition(arguments) => new_files::new_condition(arguments)?,
        Command::NewPage(arguments) => new_files::new_page(arguments)?,
        Command::AddSymptoms(arguments) => return add_symptoms::run(arguments),
        Command::Schema(arguments) => new_files::write_schemas(&arguments)?,
        Command::Render(arguments) => render::run(arguments)?,
    }
    Ok(ExitCode::SUCCESS)
}
