//! The site of the clinic in `tests/fixtures/clinic`, published below the base path of its address.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::json;
use symptom_database::builder::publish::{PublishOptions, publish};

use crate::harness::browser::Browser;
use crate::harness::page::PageModule;
use crate::harness::setup::start_with;
use crate::harness::site::{Faults, Site};
use crate::harness::test_language::{TestLanguage, kit, write_content};

const PAGE: PageModule = PageModule(include_str!("clinic.js"));

/// The site is the clinic's, without faults.
pub const CLINIC: Faults = Faults { is_clinic: true, ..Faults::NONE };

/// The home page.
pub const HOME: &str = "/health/";

/// The page of a symptom that can be an emergency.
pub const HEADACHE: &str = "/health/symptoms/headache/";

/// The article about migraine.
pub const MIGRAINE: &str = "/health/conditions/migraine/";

/// The article about carpal tunnel syndrome.
pub const CARPAL_TUNNEL: &str = "/health/conditions/carpal-tunnel-syndrome/";

/// The page about the clinic.
pub const ABOUT: &str = "/health/pages/about/";

/// The folder of the host of the clinic's site in English.
pub fn clinic() -> &'static Path {
    clinic_in(TestLanguage::English)
}

/// The folder of the host of the clinic's site in this language, which is published once for all tests.
pub fn clinic_in(language: TestLanguage) -> &'static Path {
    static FOLDERS: [OnceLock<PathBuf>; TestLanguage::COUNT] =
        [const { OnceLock::new() }; TestLanguage::COUNT];
    FOLDERS[language as usize].get_or_init(|| {
        let folder = language.empty_folder("clinic");
        let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/clinic");
        let content = folder.join("content");
        write_content(&english, language, &content);
        let root = folder.join("www");
        fs::create_dir(&root).expect("a folder can be made");
        publish(&content, kit(language), &PublishOptions::default(), &root.join("health"))
            .expect("the clinic's site is made");
        root
    })
}

/// A page of a site with faults, once the client runs.
pub async fn open_page_with(path: &str, faults: Faults) -> (Site, Browser) {
    let (site, browser) = start_with(faults).await;
    browser.open(&site, path).await;
    browser.wait_until_ready().await;
    (site, browser)
}

/// An article of the clinic with all sections open.
pub async fn open_unfolded(path: &str) -> (Site, Browser) {
    let (site, browser) = open_page_with(path, CLINIC).await;
    unfold(&browser).await;
    (site, browser)
}

/// Opens all sections of the article and the parts below its text, and waits until its photographs are there.
pub async fn unfold(browser: &Browser) {
    browser.click("[data-action=open-sections]").await;
    browser.see_gone(".article-section:not([open])").await;
    browser.call(PAGE, "unfoldParts", json!([])).await;
    browser.call(PAGE, "loadPhotos", json!([])).await;
}
