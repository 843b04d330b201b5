//! Reads what is in `public` and writes the site's pages, in the page shells of one folder, into another.
//!
//! Trunk's `post_build` hook, `scripts/prerender`, runs this. If any file in `public` is wrong, all findings
//! are printed, nothing is written, and Trunk leaves the last good site in place.

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use symptom_database::prerender;

fn main() -> ExitCode {
    let folders: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [shells, staging] = folders.as_slice() else {
        eprintln!(
            "Run scripts/build, which runs this: prerender <folder with shells> <folder for the site>"
        );
        return ExitCode::FAILURE;
    };
    let begin = Instant::now();
    match prerender::run("public".as_ref(), shells, staging) {
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
