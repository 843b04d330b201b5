//! Turns the text of `site.json` into a [`Site`].

use super::form::read_form;
use super::source::locate;
use crate::builder::diagnostic::Diagnostic;
use crate::model::JsonPath;
use crate::model::site::Site;

/// Reads the site's settings.
///
/// # Errors
/// Every error, each with its path, its line and what to do.
pub fn read_site(json: &str) -> Result<Site, Vec<Diagnostic>> {
    let site: Site = read_form(json)?;
    let diagnostics = validate(&site);
    if diagnostics.is_empty() { Ok(site) } else { Err(locate(diagnostics, json)) }
}

fn validate(site: &Site) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let mut diagnostics = Vec::new();
    let number = site.emergency.number.as_str();
    if !site.emergency.words.as_str().contains(number) {
        let path = root.key("emergency").key("words");
        let message =
            format!("This text does not contain the number to call. Add “{number}” to it.");
        diagnostics.push(Diagnostic::error(path, message));
    }
    if site.languages.is_empty() {
        let message = "This list is empty. Add at least one entry, such as “en”.";
        diagnostics.push(Diagnostic::error(root.key("languages"), message));
    }
    diagnostics
}
