//! The kit with the words of a made-up language.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use symptom_database::builder::publish::{FILES, SHELLS};

use super::TestLanguage;
use super::messages::messages;
use crate::harness::site::KIT;

/// The folder of the kit from which sites in this language are published.
pub fn kit(language: TestLanguage) -> &'static Path {
    static KITS: [OnceLock<PathBuf>; TestLanguage::COUNT] =
        [const { OnceLock::new() }; TestLanguage::COUNT];
    KITS[language as usize].get_or_init(|| {
        let built = Path::new(env!("CARGO_MANIFEST_DIR")).join(KIT);
        if language == TestLanguage::English { built } else { translate_kit(&built, language) }
    })
}

/// Copies the kit, and adds a language.
fn translate_kit(built: &Path, language: TestLanguage) -> PathBuf {
    let kit = language.empty_folder("kit");
    symlink(built.join(FILES), kit.join(FILES)).expect("a link can be made");
    let copied = Command::new("cp").arg("-r").arg(built.join(SHELLS)).arg(&kit).status();
    assert!(copied.expect("cp runs").success());
    let locales = kit.join(SHELLS).join("locales");
    let made_up = locales.join(language.tag());
    fs::create_dir(&made_up).expect("a folder can be made");
    for file in fs::read_dir(locales.join("en")).expect("the kit has English words") {
        let file = file.expect("a file");
        let english = fs::read_to_string(file.path()).expect("a file of UTF-8");
        let translated = messages(&english, language);
        fs::write(made_up.join(file.file_name()), translated).expect("a file can be written");
    }
    kit
}
