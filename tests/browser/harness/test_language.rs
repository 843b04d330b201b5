//! The languages in which the tests publish sites: English, and two made-up ones.
//!
//! A made-up language is English with other letters, so it finds what a translation would break. Nobody has to
//! translate, and a test that names an English label works in each language. The tags are those that other projects use
//! for such pseudolocales.

mod alphabet;
mod content;
mod kit;
mod messages;

use std::path::PathBuf;
use std::{env, fs};

pub use content::{translated, write_content};
pub use kit::kit;

/// A language of the sites.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TestLanguage {
    /// The language in which the site is written.
    #[default]
    English,
    /// English with accents and double vowels, so all texts are longer: “Çááļļ” for “Call”.
    Accented,
    /// English in Arabic letters, from right to left.
    RightToLeft,
}

impl TestLanguage {
    /// The language that the variable `SCREENSHOTS_IN` names, or English.
    pub fn chosen() -> Self {
        let tag = env::var("SCREENSHOTS_IN").unwrap_or_default();
        let all = [Self::English, Self::Accented, Self::RightToLeft];
        let found = all.into_iter().find(|it| it.tag() == tag);
        assert!(found.is_some() || tag.is_empty(), "no site in “{tag}”");
        found.unwrap_or_default()
    }

    /// The number of languages.
    pub const COUNT: usize = 3;

    /// The tag (RFC 5646).
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }

    /// An English text in this language. Each letter changes for itself, so a part of a text becomes a part of the
    /// changed text. What is not a letter from A to Z stays.
    pub fn words(self, english: &str) -> String {
        match self {
            Self::English => english.to_owned(),
            Self::Accented => english.chars().map(alphabet::accented).collect(),
            Self::RightToLeft => english.chars().map(alphabet::arabic).collect(),
        }
    }

    /// An empty folder of this name for the sites in this language, apart from those of other engines' tests.
    pub fn empty_folder(self, name: &str) -> PathBuf {
        let engine = env::var("BROWSER_ENGINE").unwrap_or_default();
        let folder = format!("{}/{name}-{engine}-{}", env!("CARGO_TARGET_TMPDIR"), self.tag());
        // Remove the folder of an earlier run.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder can be made");
        folder.into()
    }
}
