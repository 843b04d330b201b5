//! The site of `tests/fixtures/one-article`: an article about dystonia that stays as it is, whatever becomes of the
//! shipped articles.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{env, fs};

use symptom_database::builder::publish::{PublishOptions, publish};

use crate::harness::site::KIT;

/// The folder of the content.
pub const CONTENT: &str = "tests/fixtures/one-article";

/// The folder of the site, which is published once for all tests.
pub fn one_article() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let engine = env::var("BROWSER_ENGINE").unwrap_or_default();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("one-article-{engine}"));
        // Remove the site of an earlier run.
        let _ = fs::remove_dir_all(&folder);
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        publish(&project.join(CONTENT), &project.join(KIT), &PublishOptions::default(), &folder)
            .expect("the site of one article is made");
        folder
    })
}
