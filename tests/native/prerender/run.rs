//! The build step: condition files and a shell in, pages out, all or nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use serde_json::json;
use symptom_database::library::Library;
use symptom_database::prerender::{
    self, PrerenderError, Summary, assets, host_headers, read_drawings, render_offline_page,
    search_index, service_worker,
};

use super::{SHELL, SITE, SYMPTOMS, article_shell, settings, shell, site, symptoms};
use crate::document::Document;
use crate::dystonia;

/// A folder of a test's own, which goes away with it.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("symptom-database-{}-{number}", process::id());
        let path = env::temp_dir().join(name);
        fs::create_dir(&path).expect("a new folder");
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), content).expect("a file is written");
    }

    /// Every file in the folder and below, with its content.
    fn files(&self) -> BTreeMap<PathBuf, String> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(&self.0).expect("it lies in here").to_owned();
                    files.insert(name, fs::read_to_string(&path).expect("a text"));
                }
            }
        }
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Left behind, it would be in the way of nothing.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A folder with the client, for the pages.
fn staging() -> Folder {
    let staging = Folder::new();
    staging.write("client-1a2b.js", "// the client");
    staging
}

const WORKER: &str = "show(\"OFFLINE_PAGE\")";

/// A folder with the page shells.
fn shells() -> Folder {
    let shells = Folder::new();
    shells.write("page.html", SHELL);
    shells.write("article.html", article_shell());
    shells.write("service-worker.js", WORKER);
    shells
}

fn run(public: &Path, staging: &Path) -> Result<Summary, PrerenderError> {
    prerender::run(public, shells().path(), staging)
}

/// The drawings of the shipped article.
const FIGURES: [&str; 3] = ["basal-ganglia", "body", "deep-brain-stimulation"];

const DRAWING: &str = r#"<svg viewBox="0 0 9 9"><path d="M1 1h2"></path></svg>"#;

/// A folder of content, with these condition files.
fn public(conditions: &[(&str, &str)]) -> Folder {
    let folder = Folder::new();
    folder.write("site.json", SITE);
    folder.write("symptoms.json", SYMPTOMS);
    fs::create_dir(folder.path().join("conditions")).expect("a new folder");
    for (name, json) in conditions {
        folder.write(&format!("conditions/{name}"), json);
    }
    fs::create_dir(folder.path().join("figures")).expect("a new folder");
    for name in FIGURES {
        folder.write(&format!("figures/{name}.svg"), DRAWING);
    }
    folder
}

#[test]
fn writes_every_page_beside_the_clients_files() {
    let migraine =
        dystonia::json_with(&[("/slug", json!("migraine")), ("/name", json!("Migraine"))]);
    let public = public(&[("dystonia.json", dystonia::JSON), ("migraine.json", &migraine)]);
    let staging = staging();
    let summary = run(public.path(), staging.path()).expect("the site is built");
    assert_eq!((summary.pages, summary.readability.len()), (10, 2));
    let line = &summary.readability[0];
    assert!(line.starts_with("reading grades of dystonia: when to get medical help "), "{line}");

    let migraine = serde_json::from_str(&migraine).expect("a condition");
    let mut conditions = vec![dystonia::condition(), migraine];
    read_drawings(&mut conditions, public.path()).expect("the drawings are there");
    let index = search_index(&Library::new(&conditions, symptoms()));
    let pages = site(conditions);
    let mut expected: BTreeMap<PathBuf, String> =
        pages.into_iter().map(|page| (page.path, page.html)).collect();
    expected.insert("client-1a2b.js".into(), "// the client".to_owned());
    let icon = assets::icon();
    expected.insert(icon.as_str().into(), assets::ICON.to_owned());
    let offline_html = render_offline_page(&shell(), &settings());
    let offline = service_worker::offline_page(&offline_html);
    let worker = service_worker::script(WORKER, &offline_html);
    let headers = host_headers::rules(&[icon, offline.clone(), format!("{}/*", index.folder)]);
    let folder = Path::new(&index.folder);
    expected.extend(index.files.into_iter().map(|(name, json)| (folder.join(name), json)));
    expected.insert(offline.into(), offline_html);
    expected.insert("service-worker.js".into(), worker);
    expected.insert("_headers".into(), headers);
    assert_eq!(staging.files(), expected);
}

#[test]
fn writes_nothing_and_says_where_the_mistake_is() {
    let damaged = dystonia::JSON.replace("\"a stroke\"", "\"a [stroke](#strokes)\"");
    let line = 1 + damaged.lines().position(|line| line.contains("#strokes")).expect("a line");
    let migraine = dystonia::json_with(&[("/slug", json!("migraine"))]);
    let public = public(&[("dystonia.json", &damaged), ("migraine.json", &migraine)]);
    let staging = staging();
    let before = staging.files();
    let error = run(public.path(), staging.path()).expect_err("a link is broken").to_string();
    assert_eq!(
        error,
        format!(
            "{}:{line}: sections[0].blocks[3].list[1]: The link leads to “#strokes”, but no \
             section has that id. Correct the link, or give a section the id “strokes”.\n\
             The site was not built. What was built before is still in place.",
            public.path().join("conditions/dystonia.json").display()
        )
    );
    assert_eq!(staging.files(), before);
}

#[test]
fn writes_nothing_when_a_file_is_cut_short() {
    let public = public(&[("dystonia.json", &dystonia::JSON[..500])]);
    let staging = staging();
    let before = staging.files();
    let error = run(public.path(), staging.path()).expect_err("the file is cut").to_string();
    assert!(error.contains("dystonia.json:") && error.contains("EOF"), "{error}");
    assert_eq!(staging.files(), before);
}

#[test]
fn writes_nothing_when_there_are_no_conditions() {
    let (public, staging) = (public(&[]), staging());
    let before = staging.files();
    let error = run(public.path(), staging.path()).expect_err("there is nothing").to_string();
    assert!(error.starts_with("There is no condition in "), "{error}");
    assert_eq!(staging.files(), before);
}

#[test]
fn writes_nothing_when_the_shell_has_lost_a_place() {
    let public = public(&[("dystonia.json", dystonia::JSON)]);
    let (shells, staging) = (shells(), staging());
    shells.write("article.html", SHELL.replace("<!--body-->", ""));
    let before = staging.files();
    let error = prerender::run(public.path(), shells.path(), staging.path());
    let error = error.expect_err("no body").to_string();
    assert!(error.starts_with("The page shell has no “<!--body-->”."), "{error}");
    assert_eq!(staging.files(), before);
}

#[test]
fn says_that_the_shell_cannot_be_read() {
    let public = public(&[("dystonia.json", dystonia::JSON)]);
    let (shells, staging) = (Folder::new(), staging());
    let error = prerender::run(public.path(), shells.path(), staging.path());
    let error = error.expect_err("no shell").to_string();
    let shell = shells.path().join("page.html");
    assert!(error.starts_with(&format!("Could not read {}: ", shell.display())), "{error}");
}

#[test]
fn says_which_page_cannot_be_written() {
    let public = public(&[("dystonia.json", dystonia::JSON)]);
    let staging = staging();
    staging.write("conditions", "a file where the pages' folder must go");
    let error = run(public.path(), staging.path()).expect_err("no place").to_string();
    let page = staging.path().join("conditions/dystonia/index.html");
    assert!(error.starts_with(&format!("Could not write {}: ", page.display())), "{error}");
}

#[test]
fn writes_nothing_and_says_what_is_wrong_with_the_sites_settings() {
    let public = public(&[("dystonia.json", dystonia::JSON)]);
    let staging = staging();
    let before = staging.files();
    public.write("site.json", SITE.replace("\"911\"", "\"999\""));
    let error = run(public.path(), staging.path()).expect_err("another number").to_string();
    let path = public.path().join("site.json");
    assert!(error.starts_with(&format!("{}:5: emergency.words: ", path.display())), "{error}");
    fs::remove_file(&path).expect("it was there");
    let error = run(public.path(), staging.path()).expect_err("no settings").to_string();
    assert!(error.starts_with(&format!("Could not read {}: ", path.display())), "{error}");
    assert_eq!(staging.files(), before);
}

#[test]
fn writes_nothing_and_says_what_is_wrong_with_the_symptoms() {
    let public = public(&[("dystonia.json", dystonia::JSON)]);
    let staging = staging();
    let before = staging.files();
    public.write("symptoms.json", SYMPTOMS.replace("\"Tremor\"", "\"Pain\""));
    let error = run(public.path(), staging.path()).expect_err("a name twice").to_string();
    let path = public.path().join("symptoms.json");
    assert!(error.starts_with(&format!("{}:5: [3].name: ", path.display())), "{error}");
    assert_eq!(staging.files(), before);
}

#[test]
fn draws_each_figure_with_its_caption_and_its_description() {
    let public = public(&[("dystonia.json", dystonia::JSON)]);
    let staging = staging();
    run(public.path(), staging.path()).expect("the site is built");
    let article = fs::read_to_string(staging.path().join("conditions/dystonia/index.html"));
    let article = article.expect("a page");
    assert_eq!(article.matches(DRAWING).count(), FIGURES.len());
    let page = Document::parse(&article);
    for figure in page.named(&["figure"]) {
        let image = page.inside(figure).find(|inner| inner.attribute("role") == Some("img"));
        let described = image.and_then(|image| image.attribute("aria-label")).unwrap_or_default();
        assert!(described.starts_with("A drawing of "), "{described}");
        assert!(!figure.text().trim().is_empty(), "a caption");
    }
    assert_eq!(page.named(&["figure"]).count(), FIGURES.len());
}

#[test]
fn writes_nothing_and_says_which_drawing_is_missing_or_wrong() {
    let public = public(&[("dystonia.json", dystonia::JSON)]);
    let staging = staging();
    let before = staging.files();
    public.write("figures/body.svg", DRAWING.replace("path", "script"));
    fs::remove_file(public.path().join("figures/basal-ganglia.svg")).expect("it was there");
    let error = run(public.path(), staging.path()).expect_err("two figures").to_string();
    let lines: Vec<&str> = error.lines().collect();
    let missing = public.path().join("figures/basal-ganglia.svg").display().to_string();
    let place = "sections[0].blocks[4].figure.image";
    assert!(lines[0].contains(&format!("{place}: {missing} cannot be read: ")), "{error}");
    assert!(lines[1].contains("body.svg: A drawing cannot have a “script”."), "{error}");
    let line = 1 + dystonia::JSON
        .lines()
        .position(|line| line.trim() == "\"image\": \"basal-ganglia\",")
        .expect("a line");
    assert!(lines[0].contains(&format!("dystonia.json:{line}: ")), "{error}");
    assert_eq!(staging.files(), before);
}
