//! The site of `tests/fixtures/one-article`: an article about dystonia that stays as it is, whatever becomes of the
//! shipped articles.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use symptom_database::builder::publish::{PublishOptions, publish};

use crate::harness::test_language::{TestLanguage, kit, write_content};

/// The folder of the content.
pub const CONTENT: &str = "tests/fixtures/one-article";

/// The folder of the site in English.
pub fn one_article() -> &'static Path {
    one_article_in(TestLanguage::English)
}

/// The folder of the site in this language, which is published once for all tests.
pub fn one_article_in(language: TestLanguage) -> &'static Path {
    static FOLDERS: [OnceLock<PathBuf>; TestLanguage::COUNT] =
        [const { OnceLock::new() }; TestLanguage::COUNT];
    FOLDERS[language as usize].get_or_init(|| {
        let folder = language.empty_folder("one-article");
        let content = folder.join("content");
        write_content(&Path::new(env!("CARGO_MANIFEST_DIR")).join(CONTENT), language, &content);
        let site = folder.join("site");
        publish(&content, kit(language), &PublishOptions::default(), &site)
            .expect("the site of one article is made");
        site
    })
}
