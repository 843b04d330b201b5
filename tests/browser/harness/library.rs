//! A library of very many conditions, published for the tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::{Value, json};
use symptom_database::builder::publish::{PublishOptions, publish};

use crate::harness::one_article::CONTENT;
use crate::harness::site::Faults;
use crate::harness::test_language::{TestLanguage, kit, translated};

/// The site is the library, without faults.
pub const LIBRARY: Faults = Faults { is_library: true, ..Faults::NONE };

/// Some conditions: name, other name, symptoms.
const SOME: [(&str, &str, &[&str]); 6] = [
    ("Cervical dystonia", "Spasmodic torticollis", &["abnormal-posture", "pain"]),
    ("Dystonia", "", &["tremor", "twisting-movements", "abnormal-posture", "pain"]),
    ("Essential tremor", "Familial tremor", &["tremor", "trouble-speaking"]),
    ("Ménière’s disease", "", &[]),
    ("Parkinson’s disease", "Shaking palsy", &["tremor", "trouble-swallowing"]),
    ("Writer’s cramp", "Focal hand dystonia", &["muscle-contractions", "pain"]),
];

/// The codes of the first two.
const CODES: [&str; 2] = ["G24.3", "G24.9"];

/// The library has ten types of each of these.
const TYPES: [&str; 22] = [
    "Anemia",
    "Bronchitis",
    "Colitis",
    "Diabetes",
    "Eczema",
    "Fibrosis",
    "Gastritis",
    "Hepatitis",
    "Influenza",
    "Jaundice",
    "Keratitis",
    "Lymphoma",
    "Migraine",
    "Neuritis",
    "Otitis",
    "Pneumonia",
    "Rickets",
    "Sinusitis",
    "Tetanus",
    "Uveitis",
    "Vertigo",
    "Zoster",
];

/// The folder of the library's site in this language, which is published once for all tests.
pub fn library(language: TestLanguage) -> &'static Path {
    static FOLDERS: [OnceLock<PathBuf>; TestLanguage::COUNT] =
        [const { OnceLock::new() }; TestLanguage::COUNT];
    FOLDERS[language as usize].get_or_init(|| {
        let folder = language.empty_folder("library");
        let content = folder.join("content");
        fs::create_dir_all(content.join("conditions")).expect("a folder can be made");
        let write = |file: &str, english: Value| {
            let text = translated(english, language).to_string();
            fs::write(content.join(file), text).expect("a file can be written");
        };
        for file in ["site.json", "symptoms.json"] {
            let english = Path::new(env!("CARGO_MANIFEST_DIR")).join(CONTENT).join(file);
            let english = fs::read_to_string(english).expect("a file");
            write(file, serde_json::from_str(&english).expect("JSON"));
        }
        for (slug, condition) in conditions() {
            write(&format!("conditions/{slug}.json"), condition);
        }
        let site = folder.join("site");
        publish(&content, kit(language), &PublishOptions::default(), &site)
            .expect("the library is made");
        site
    })
}

/// The article on dystonia under other names, with few words. One article has a text to search in.
fn conditions() -> Vec<(String, Value)> {
    let some = SOME.map(|(name, other_name, symptoms)| (name.to_owned(), other_name, symptoms));
    let types =
        TYPES.iter().flat_map(|name| (1..=10).map(move |number| format!("{name} type {number}")));
    let types = types.map(|name| (name, "", &["pain"][..]));
    let article = include_str!("../../fixtures/one-article/conditions/dystonia.json");
    let article: Value = serde_json::from_str(article).expect("it is JSON");
    let with_name = |(number, (name, other_name, symptoms)): (usize, (String, &str, &[&str]))| {
        let slug = format!("condition-{number}");
        let mut condition = article.clone();
        condition["slug"] = json!(slug);
        condition["name"] = json!(name);
        condition["title"] = json!(format!("What is {name}?"));
        condition["other_names"] = json!(Some(other_name).filter(|it| !it.is_empty()).as_slice());
        condition["symptoms"] = json!(symptoms);
        shorten(&mut condition, name == "Dystonia");
        if let Some(code) = CODES.get(number) {
            condition["codes"] = json!({ "icd_10_cm": [{ "code": code }] });
        }
        (slug, condition)
    };
    some.into_iter().chain(types).enumerate().map(with_name).collect()
}

/// Replaces the text of an article.
fn shorten(condition: &mut Value, has_text: bool) {
    let paragraph = |text: &str| json!([{ "paragraph": text }]);
    let toxin = json!({
        "name": "Botulinum toxin",
        "what": "A doctor injects it into the muscle. It calms the nerves that make the muscle tighten.",
    });
    let medicine = json!({
        "id": "medicine", "heading": "Medicine", "blocks": [{ "treatments": [toxin] }],
    });
    let sections = json!([
        { "id": "causes", "heading": "Causes", "blocks": paragraph("Nobody knows them all.") },
        {
            "id": "treatment",
            "heading": "Treatment",
            "blocks": paragraph("Most people get better."),
            "sections": if has_text { json!([medicine]) } else { json!([]) },
        },
    ]);
    condition["medical_help"] = json!({ "doctor": ["you are worried"] });
    condition["introduction"] = paragraph("It has many forms.");
    condition["sections"] = sections;
    condition["conclusion"] = paragraph("Ask your doctor.");
    for field in ["questions", "glossary"] {
        condition[field] = json!([]);
    }
}
