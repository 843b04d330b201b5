//! Rendered pages, and the shells for them.

use std::iter;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use serde_json::Value;
use symptom_database::builder::collation::Collation;
use symptom_database::builder::content::{Content, read_site, read_symptoms};
use symptom_database::builder::locales::{Locales, MissingPolicy};
use symptom_database::builder::prerender::{
    self, Names, Page, PrerenderError, RenderOptions, RenderReport, Shell,
};
use symptom_database::builder::search_index::{ArticleText, SearchIndex};
use symptom_database::builder::site_writer::SiteWriter;
use symptom_database::messages::catalog::{Catalog, with_catalog};
use symptom_database::model::Language;
use symptom_database::model::condition::Condition;
use symptom_database::model::library::Library;
use symptom_database::model::site::{Edition, Site};
use symptom_database::model::symptom::Symptoms;

use super::document::Document;
use super::dystonia;
use super::folder::{Folder, SHIPPED, SITE, SYMPTOMS};

pub const SHELL: &str = r#"<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <!--head-->
    <!--block-styles--><style>c {}</style><!--/block-styles-->
  </head>
  <body><!--body--><!--late-styles--><svg><style>b {}</style></svg><!--/late-styles--></body>
</html>
"#;

/// A text with everything that could be taken for markup.
pub const HOSTILE: &str =
    r#"<script>alert(1)</script> & "quotes' --> </title> <!--body--> <!> &lt;"#;

/// Rich text that readers see as these words, whatever they are.
pub fn as_rich_text(words: &str) -> String {
    let escaped = |it: char| if it.is_ascii_punctuation() { format!("\\{it}") } else { it.into() };
    words.chars().map(escaped).collect()
}

/// A text that only the shell of articles contains.
pub const CLIENT_NAME: &str = "client-1a2b.js";

pub fn article_shell() -> String {
    SHELL.replace("</body>", &format!("<script>\"{CLIENT_NAME}\"</script></body>"))
}

pub fn shell() -> Shell {
    let shell = Shell::parse(SHELL, &article_shell(), locales());
    shell.expect("the shells have all their places")
}

/// The folder with the words of the site.
pub const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");

/// The words of the site.
pub fn locales() -> Locales {
    static LOCALES: OnceLock<Locales> = OnceLock::new();
    let read = || Locales::read(self::LOCALES.as_ref(), MissingPolicy::Refuse);
    LOCALES.get_or_init(|| read().expect("the words of the site are right")).clone()
}

/// The English words of the site.
pub fn english() -> Arc<dyn Catalog> {
    locales().of(&Language::default())
}

/// The text of an English article, as the search has it.
pub fn article_text(condition: &Condition) -> ArticleText {
    with_catalog(english(), || ArticleText::of(condition))
}

pub const WORKER: &str = "show(\"OFFLINE_PAGES\")";

/// Renders the site of this content into a folder.
pub fn render_site(
    content: Content,
    shells: &Path,
    options: &RenderOptions,
    folder: &Path,
) -> Result<RenderReport, PrerenderError> {
    prerender::run(content, shells, options, &mut SiteWriter::all(folder)?)
}

/// A folder with the page shells.
pub fn shells() -> Folder {
    let shells = Folder::new();
    shells.write("page.html", SHELL);
    shells.write("article.html", article_shell());
    shells.write("service-worker.js", WORKER);
    write_locales(&shells, "locales");
    shells
}

/// Writes the words of the site into a subfolder.
pub fn write_locales(folder: &Folder, subfolder: &str) {
    for (path, text) in Folder::files_in(LOCALES.as_ref()) {
        folder.write(&format!("{subfolder}/{}", path.display()), text);
    }
}

pub fn settings() -> Site {
    read_site(SITE).expect("the settings have no diagnostics")
}

/// The settings with other values at some JSON pointers.
pub fn settings_with(changes: &[(&str, Value)]) -> String {
    dystonia::changed(SITE, changes)
}

pub fn symptoms() -> Symptoms {
    read_symptoms(SYMPTOMS).expect("the list has no diagnostics")
}

/// The library of an English site.
pub fn library(conditions: &[Condition], symptoms: Symptoms) -> Library {
    library_in(&Language::default(), conditions, symptoms)
}

/// The library of a site in one language.
pub fn library_in(language: &Language, conditions: &[Condition], symptoms: Symptoms) -> Library {
    Library::new(conditions, symptoms, &Edition::default(), &Collation::of(language))
}

/// The search index of an English site.
pub fn search_index(library: &Library, conditions: &[Condition]) -> SearchIndex {
    SearchIndex::new(library, conditions, &Language::default(), &|_| english())
}

/// The site of these conditions.
pub fn site(conditions: Vec<Condition>) -> Vec<Page> {
    render(&shell(), &settings(), conditions)
}

/// The home page, then a page for each condition, each symptom, each big group and, in a long library, each letter.
pub fn render(shell: &Shell, settings: &Site, conditions: Vec<Condition>) -> Vec<Page> {
    render_with(shell, settings, symptoms(), conditions)
}

/// The same, with these symptoms.
pub fn render_with(
    shell: &Shell,
    settings: &Site,
    symptoms: Symptoms,
    conditions: Vec<Condition>,
) -> Vec<Page> {
    let names = Names::new(&conditions, &symptoms, &settings.edition);
    let article = |it: &Condition| prerender::article_page(shell, settings, &names, it.clone());
    let articles: Vec<Page> = conditions.iter().map(article).collect();
    let library = library(&conditions, symptoms);
    let home = prerender::home_page(shell, settings, library.clone());
    let symptom = |it| prerender::symptom_page(shell, settings, &library, it);
    let group = |it| prerender::group_page(shell, settings, it);
    let letter = |it| prerender::letter_page(shell, settings, &library, it);
    let letters = library.letters_with_pages();
    iter::once(home)
        .chain(articles)
        .chain(library.symptoms.iter().map(symptom))
        .chain(library.groups_with_pages(&settings.groups).into_iter().map(group))
        .chain(letters.into_iter().map(letter))
        .collect()
}

/// The pages of the shipped content, which are rendered once for all tests.
pub fn shipped_site() -> &'static [Page] {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let content = Content::read(SHIPPED.as_ref());
        let content = content.expect("the shipped content has no diagnostics");
        render_with(&shell(), &content.site, content.symptoms, content.conditions)
    })
}

pub fn home_page(conditions: Vec<Condition>) -> Document {
    Document::parse(&site(conditions)[0].html)
}

pub fn article_page(condition: Condition) -> Document {
    Document::parse(&site(vec![condition])[1].html)
}

pub fn dystonia_page() -> Document {
    article_page(dystonia::condition())
}
