//! `publish preview`.

use std::error::Error;
use std::io::{Write, stdout};
use std::path::PathBuf;

use clap::Args;
use symptom_database::builder::preview;

use super::site::kit_beside_program;
use super::today;

/// Shows the content on this machine while you write it, with the errors and warnings beside the text.
#[derive(Args)]
pub struct Arguments {
    /// The folder with the content.
    content: PathBuf,
    /// The port of the address. The default is 8642, or a free port if another program uses it.
    #[arg(long)]
    port: Option<u16>,
    /// The folder with the ready-made parts of a site. The default is “kit” beside this program.
    #[arg(long)]
    kit: Option<PathBuf>,
}

pub fn run(Arguments { content, port, kit }: Arguments) -> Result<(), Box<dyn Error>> {
    let kit = kit.map_or_else(kit_beside_program, Ok)?;
    let start = today()?;
    let today = move || today().unwrap_or(start);
    preview::serve(&content, &kit, port, today, |sentence| {
        // The preview works even if nobody reads this.
        let _ = writeln!(stdout(), "{sentence}");
    })?;
    Ok(())
}
