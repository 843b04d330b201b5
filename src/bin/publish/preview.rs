//! `publish preview`.

use std::error::Error;
use std::fs;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};

use clap::Args;
use symptom_database::builder::locales::MissingPolicy;
use symptom_database::builder::preview;
use symptom_database::model::Id;

use super::day::today;
use super::site::kit_beside_program;

/// Shows the content on this machine while you write it, with the errors and warnings beside the text.
#[derive(Args)]
pub struct Arguments {
    /// The folder with the content.
    content: PathBuf,
    /// The port of the address. The default is 8642, or a free port if another program uses it.
    #[arg(long, conflicts_with = "article")]
    port: Option<u16>,
    /// The folder with the ready-made parts of a site. The default is “kit” beside this program.
    #[arg(long)]
    kit: Option<PathBuf>,
    /// Makes a file of this article for a reviewer, such as migraine, and shows nothing.
    #[arg(long, requires = "save")]
    article: Option<String>,
    /// The file for the reviewer, such as migraine-review.html.
    #[arg(long, requires = "article")]
    save: Option<PathBuf>,
    /// Shows English words in the place of those that a language lacks, for a translation that is begun.
    #[arg(long)]
    allow_missing: bool,
}

pub fn run(
    Arguments { content, port, kit, article, save, allow_missing }: Arguments,
) -> Result<(), Box<dyn Error>> {
    let missing_messages =
        if allow_missing { MissingPolicy::ShowEnglish } else { MissingPolicy::Refuse };
    let kit = kit.map_or_else(kit_beside_program, Ok)?;
    if let (Some(article), Some(file)) = (article, save) {
        return save_review_copy(&content, &kit, article, missing_messages, &file);
    }
    let start = today()?;
    let today = move || today().unwrap_or(start);
    preview::serve(&content, &kit, port, missing_messages, today, |sentence| {
        // The preview works even if nobody reads this.
        let _ = writeln!(stdout(), "{sentence}");
    })?;
    Ok(())
}

/// Writes a file for a reviewer.
fn save_review_copy(
    content: &Path,
    kit: &Path,
    article: String,
    missing_messages: MissingPolicy,
    file: &Path,
) -> Result<(), Box<dyn Error>> {
    if file.extension().is_none_or(|extension| extension != "html") {
        return Err(
            format!("{} must end in “.html”, so that a browser opens it.", file.display()).into()
        );
    }
    let folder = file.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    if let (Ok(folder), Ok(content)) = (fs::canonicalize(folder), fs::canonicalize(content))
        && folder.starts_with(content)
    {
        return Err(
            "The file cannot be in the folder with the content. Choose another folder.".into()
        );
    }
    let article = Id::try_from(article).map_err(|error| error.to_string())?;
    let copy = preview::review_copy(content, kit, &article, missing_messages, today()?)?;
    fs::write(file, copy.html)
        .map_err(|error| format!("Could not write {}: {error}.", file.display()))?;
    for remark in &copy.remarks {
        eprintln!("{remark}");
    }
    println!("Made {}. Send it to the reviewer.", file.display());
    Ok(())
}
