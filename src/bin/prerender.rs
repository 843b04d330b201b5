//! Reads what is in `public` and writes the site's pages into Trunk's staging folder.
//!
//! Trunk runs this as its `post_build` hook, with the folder in `TRUNK_STAGING_DIR`. If any
//! file there is wrong, all findings are printed, nothing is written, and Trunk leaves the
//! last good site in place.

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use symptom_database::prerender;

fn main() -> ExitCode {
    let Some(staging) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        eprintln!(
            "TRUNK_STAGING_DIR is not set. Run scripts/build, which runs Trunk, which runs this."
        );
        return ExitCode::FAILURE;
    };
    let begin = Instant::now();
    match prerender::run("public".as_ref(), &staging) {
        Ok(summary) => {
            summary.readability.iter().for_each(|line| println!("{line}"));
            println!("prerendered {} pages in {:.2?}", summary.pages, begin.elapsed());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
