//! Articles to search in, and what a search finds in them.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use symptom_database::builder::content::{Content, read_symptoms};
use symptom_database::builder::search_index::SearchIndex;
use symptom_database::model::condition::Condition;
use symptom_database::model::library::Library;
use symptom_database::model::library::words::words;
use symptom_database::model::symptom::Symptoms;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::pages::{self, article_text, search_index};

/// What a text finds, the best first.
#[derive(Debug, Deserialize)]
pub struct Answer {
    pub conditions: Vec<String>,
    /// For each condition, the headings of the place in its text, if one was found.
    pub places: Vec<Option<String>>,
    pub symptoms: Vec<String>,
    pub unknown: Vec<String>,
    pub missing: Vec<String>,
    pub is_mistyped: bool,
}

/// Articles, and the library of them.
pub struct Collection {
    pub articles: Vec<Condition>,
    pub library: Library,
}

impl Collection {
    pub fn new(articles: Vec<Condition>, symptoms: Symptoms) -> Self {
        let library = pages::library(&articles, symptoms);
        Self { articles, library }
    }

    /// Its search index.
    pub fn index(&self) -> SearchIndex {
        search_index(&self.library, &self.articles)
    }

    /// A folder with the files that the search reads.
    pub fn site(&self) -> Folder {
        let folder = Folder::new();
        let index = self.index();
        folder.write("search.json", index.root);
        for (name, content) in index.files {
            folder.write(&format!("{}/{name}", index.folder), content);
        }
        for article in &self.articles {
            for (path, text) in article_text(article).files(article) {
                folder.write(&path, text);
            }
        }
        folder
    }

    /// What each of these texts finds.
    pub fn ask(&self, texts: &[String]) -> Vec<Answer> {
        let folder = self.site();
        run("ask.mjs", &[folder.path().to_str().expect("a path")], &json!(texts))
    }

    pub fn ask_one(&self, text: &str) -> Answer {
        self.ask(&[text.to_owned()]).remove(0)
    }
}

/// Runs a script beside this file with this input. Returns its output.
pub fn run<T: DeserializeOwned>(script: &str, arguments: &[&str], input: &Value) -> T {
    let mut node = Command::new("node")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .arg(format!("tests/native/prerender/search/{script}"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node.js is there");
    let mut stdin = node.stdin.take().expect("a pipe");
    stdin.write_all(input.to_string().as_bytes()).expect("the input is taken");
    drop(stdin);
    let output = node.wait_with_output().expect("output");
    serde_json::from_slice(&output.stdout).expect("output as JSON")
}

/// The words of a text that an English index has.
pub fn indexed_words(text: &str) -> Vec<String> {
    static ROOT: OnceLock<Value> = OnceLock::new();
    let root = || serde_json::from_str(&library().index().root).expect("JSON");
    let ignored = ROOT.get_or_init(root)["ignored"].as_str().expect("words");
    let is_ignored = |word: &String| ignored.split(' ').any(|it| it == word);
    words(text).into_iter().filter(|word| !is_ignored(word)).collect()
}

/// The article on dystonia under another name.
pub fn named(slug: &str, name: &str, more: &[(&str, Value)]) -> Condition {
    let mut changes =
        vec![("/slug", json!(slug)), ("/name", json!(name)), ("/symptoms", json!([]))];
    changes.extend_from_slice(more);
    dystonia::condition_with(&changes)
}

/// The same with this text only.
pub fn with_text(slug: &str, name: &str, sections: &Value, more: &[(&str, Value)]) -> Condition {
    let none = json!([]);
    let help = json!({ "doctor": ["you are worried"] });
    let mut changes = vec![
        ("/sections", sections.clone()),
        ("/title", json!(format!("About {name}"))),
        ("/medical_help", help),
        ("/introduction", none.clone()),
        ("/conclusion", none.clone()),
        ("/questions", none.clone()),
        ("/glossary", none),
    ];
    changes.extend_from_slice(more);
    named(slug, name, &changes)
}

/// A few conditions as there are.
pub fn library() -> Collection {
    let short = |slug, name, more: &[_]| with_text(slug, name, &json!([]), more);
    let conditions = [
        short("dystonia", "Dystonia", &[("/symptoms", json!(["tremor"]))]),
        short("essential-tremor", "Essential tremor", &[("/symptoms", json!(["tremor"]))]),
        short(
            "parkinsons",
            "Parkinson’s disease",
            &[
                ("/other_names", json!(["Shaking palsy", "Paralysis agitans"])),
                ("/symptoms", json!(["tremor", "memory-loss"])),
            ],
        ),
        short("meniere", "Ménière’s disease", &[("/symptoms", json!(["hearing-loss"]))]),
        short("stroke", "Stroke", &[("/symptoms", json!(["memory-trouble", "hearing-loss"]))]),
    ];
    let symptoms = r#"{ "symptoms": [
        { "id": "tremor", "name": "Tremor", "other_names": ["Shaking"] },
        { "id": "tremor-at-rest", "name": "Tremor at rest" },
        { "id": "memory-loss", "name": "Memory loss" },
        { "id": "memory-trouble", "name": "Trouble with memory" },
        { "id": "hearing-loss", "name": "Hearing loss" }
    ] }"#;
    Collection::new(conditions.into(), read_symptoms(symptoms).expect("no diagnostics"))
}

/// Made-up conditions with names as real ones have.
pub fn many() -> Collection {
    let folder = public(&[]);
    let status = Command::new("node")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["scripts/bench-scale/make-conditions.mjs", "200"])
        .arg(folder.path())
        .status();
    assert!(status.expect("Node.js is there").success());
    let content = Content::read(folder.path()).expect("no diagnostics");
    Collection::new(content.conditions, content.symptoms)
}
