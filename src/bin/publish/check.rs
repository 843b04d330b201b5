//! `publish check`.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use symptom_database::builder::diagnostic::Severity;
use symptom_database::builder::lint;
use symptom_database::model::Day;

use super::day::{day, today};

/// Lists all errors and possible improvements of the content. Fails if there is an error.
#[derive(Args)]
pub struct Arguments {
    /// The folder with the content.
    content: PathBuf,
    /// Prints the list as JSON, for programs.
    #[arg(long)]
    json: bool,
    /// Prints the list as annotations, which GitHub shows beside the lines of the files.
    #[arg(long, conflicts_with = "json")]
    github: bool,
    /// Checks the content as of this day, such as 2027-01-31. The default is the current day.
    #[arg(long, value_parser = day)]
    today: Option<Day>,
}

pub fn run(
    Arguments { content, json, github, today: day }: Arguments,
) -> Result<ExitCode, Box<dyn Error>> {
    let report = lint::lint(&content, day.map_or_else(today, Ok)?);
    let list = if json {
        lint::json(&report)
    } else if github {
        lint::github(&report)
    } else {
        lint::text(&report)
    };
    print!("{list}");
    let has_error = report.count(Severity::Error) > 0;
    Ok(if has_error { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
