//! The build step: it turns condition files and a shell into pages, or writes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use symptom_database::builder::content::{Content, schema};
use symptom_database::builder::lint::reading_grades;
use symptom_database::builder::paths;
use symptom_database::builder::prerender::host_headers::{self, HeaderConfig};
use symptom_database::builder::prerender::{
    self, BasePath, PrerenderError, RenderOptions, RenderReport, assets, condition_data, manifest,
    render_offline_page, search_engines, service_worker,
};
use symptom_database::model::Language;
use symptom_database::model::site::Edition;

use crate::harness::document::Document;
use crate::harness::dystonia;
use crate::harness::folder::{DRAWING, FIGURES, Folder, SITE, SYMPTOMS, public};
use crate::harness::pages::{
    SHELL, WORKER, article_text, library, locales, render_site, search_index, settings, shell,
    shells, site, symptoms,
};

/// A folder with the client's files.
fn staging() -> Folder {
    let staging = Folder::new();
    staging.write("client-1a2b.js", "// the client");
    staging
}

/// A site at this base path.
fn at(base_path: &str) -> RenderOptions {
    let base_path = base_path.parse().expect("a base path");
    RenderOptions { base_path: Some(base_path), ..RenderOptions::default() }
}

fn content(public: &Folder) -> Content {
    Content::read(public.path()).expect("the content has no diagnostics")
}

fn run(public: &Path, staging: &Path) -> Result<RenderReport, PrerenderError> {
    render_site(Content::read(public)?, shells().path(), &RenderOptions::default(), staging)
}

#[test]
fn writes_every_page_beside_the_clients_files() {
    let migraine =
        dystonia::json_with(&[("/slug", json!("migraine")), ("/name", json!("Migraine"))]);
    let public = public(&[("dystonia.json", dystonia::JSON), ("migraine.json", &migraine)]);
    let staging = staging();
    let summary = run(public.path(), staging.path()).expect("the site is built");
    assert_eq!(summary.pages, 10);
    let line = reading_grades(&content(&public).conditions[0]);
    assert!(line.starts_with("reading grades of dystonia: when to get medical help "), "{line}");

    let articles = content(&public).conditions;
    let index = search_index(&library(&articles, symptoms()), &articles);
    let pages = site(content(&public).conditions);
    let not_found = prerender::not_found_page(&shell(), &settings(), &BasePath::default());
    let pages = pages.into_iter().chain([not_found]);
    let mut expected: BTreeMap<PathBuf, Vec<u8>> =
        pages.map(|page| (page.path.into(), page.html.into_bytes())).collect();
    expected.insert("client-1a2b.js".into(), b"// the client".to_vec());
    expected.insert(assets::icon().into(), assets::ICON.as_bytes().to_vec());
    expected.insert(assets::touch_icon().into(), assets::TOUCH_ICON.to_vec());
    let manifest = manifest::content(&settings()).into_bytes();
    expected.insert(manifest::name(&settings()).into(), manifest);
    let offline_html = render_offline_page(&shell(), &settings());
    let offline_page = service_worker::offline_page(&offline_html);
    let worker = service_worker::script(WORKER, &[("", offline_page.clone())]);
    expected.insert(offline_page.into(), offline_html.into_bytes());
    expected.insert("service-worker.js".into(), worker.into_bytes());
    for messages in locales().of(&Language::default()).fetched() {
        expected.insert(messages.path.clone().into(), messages.json.clone().into_bytes());
    }
    expected.insert("robots.txt".into(), search_engines::robots(&settings()).into_bytes());
    let conditions = content(&public).conditions;
    for condition in &conditions {
        let data = condition_data::of_article(condition, &Edition::default()).into_bytes();
        let [path] = condition_data::paths_of(condition).try_into().expect("one slug");
        expected.insert(path.into(), data);
    }
    let data_index = condition_data::index(&settings(), &conditions).into_bytes();
    expected.insert(condition_data::index_path().into(), data_index);
    for (name, schema) in schema::files() {
        expected.insert(name.into(), schema.into_bytes());
    }
    let files = staging.files();
    let names = files.keys().filter_map(|name| name.to_str());
    let mut immutable: Vec<String> = names
        .filter(|name| paths::is_immutable(name) && !name.contains('/'))
        .map(str::to_owned)
        .collect();
    immutable.push(format!("{}/*", index.folder));
    immutable.sort();
    let folder = Path::new(&index.folder);
    expected.insert("search.json".into(), index.root.into_bytes());
    for article in &articles {
        let texts = article_text(article).files(article).into_iter();
        expected.extend(texts.map(|(path, json)| (path.into(), json.into_bytes())));
    }
    let in_index = index.files.into_iter();
    expected.extend(in_index.map(|(name, json)| (folder.join(name), json.into_bytes())));
    let headers = shell().security_headers();
    let config = HeaderConfig {
        base: "/",
        headers: &headers,
        languages: &[],
        immutable: &immutable,
        redirects: &[],
    };
    for (name, content) in host_headers::files(config) {
        expected.insert(name.into(), content.into_bytes());
    }
    assert_eq!(files.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    assert_eq!(files, expected);
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
             The site was not built. The site that was built before is still in place.",
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
    assert!(error.contains("dystonia.json:") && error.contains("The file ends before"), "{error}");
    assert_eq!(staging.files(), before);
}

#[test]
fn writes_nothing_when_there_are_no_conditions() {
    let (public, staging) = (public(&[]), staging());
    let before = staging.files();
    let error = run(public.path(), staging.path()).expect_err("there is nothing").to_string();
    assert!(error.contains(":1: There is no condition here. "), "{error}");
    assert_eq!(staging.files(), before);
}

#[test]
fn writes_nothing_when_the_shell_has_lost_a_place() {
    let public = public(&[("dystonia.json", dystonia::JSON)]);
    let (shells, staging) = (shells(), staging());
    shells.write("article.html", SHELL.replace("<!--body-->", ""));
    let before = staging.files();
    let error =
        render_site(content(&public), shells.path(), &RenderOptions::default(), staging.path());
    let error = error.expect_err("no body").to_string();
    assert!(error.starts_with("The page shell has no “<!--body-->”."), "{error}");
    assert_eq!(staging.files(), before);
}

#[test]
fn writes_nothing_when_two_base_paths_are_given() {
    let public = public(&[("dystonia.json", dystonia::JSON)]);
    let address = json!("https://example.org/health/");
    public.write("site.json", dystonia::changed(SITE, &[("/address", address)]));
    let (shells, staging) = (shells(), staging());
    let before = staging.files();
    let error = render_site(content(&public), shells.path(), &at("/other/"), staging.path());
    let error = error.expect_err("two base paths").to_string();
    assert!(
        error.contains(
            "base path is /other/, but the “address” in site.json has the base path /health/."
        ),
        "{error}"
    );
    assert_eq!(staging.files(), before);
    render_site(content(&public), shells.path(), &at("/health/"), staging.path())
        .expect("it is the same");
    run(public.path(), staging.path()).expect("it is in the address");
    let page = fs::read_to_string(staging.path().join("404.html")).expect("a page");
    assert!(page.contains(r#"data-root="/health/""#));
}

#[test]
fn says_that_the_shell_cannot_be_read() {
    let public = public(&[("dystonia.json", dystonia::JSON)]);
    let (shells, staging) = (Folder::new(), staging());
    let error =
        render_site(content(&public), shells.path(), &RenderOptions::default(), staging.path());
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
    let page = staging.path().join("conditions/dystonia/condition.json");
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
    assert!(error.starts_with(&format!("{}:6: emergency.words: ", path.display())), "{error}");
    fs::remove_file(&path).expect("it was there");
    let error = run(public.path(), staging.path()).expect_err("no settings").to_string();
    assert!(error.starts_with(&format!("{}:1: This is missing. ", path.display())), "{error}");
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
    assert!(error.starts_with(&format!("{}:7: symptoms[3].name: ", path.display())), "{error}");
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
    assert!(lines[0].contains(&format!("{place}: There is no file {missing}. ")), "{error}");
    assert!(
        lines[1].contains("body.svg:1: A drawing cannot have the element “script”."),
        "{error}"
    );
    let line = 1 + dystonia::JSON
        .lines()
        .position(|line| line.trim() == "\"image\": \"basal-ganglia\",")
        .expect("a line");
    assert!(lines[0].contains(&format!("dystonia.json:{line}: ")), "{error}");
    assert_eq!(staging.files(), before);
}
