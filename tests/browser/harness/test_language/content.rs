//! Content in a made-up language.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use walkdir::WalkDir;

use super::TestLanguage;

/// The fields whose texts no language changes: ids, addresses, dates, codes and words of the form.
const KEPT: [&str; 26] = [
    "$schema",
    "aliases",
    "code",
    "condition",
    "day",
    "email",
    "files",
    "group",
    "id",
    "image",
    "kind",
    "next_review",
    "number",
    "phone",
    "published",
    "read",
    "red_flags",
    "related",
    "role",
    "slug",
    "status",
    "symptoms",
    "updated",
    "url",
    "website",
    "written",
];

/// Copies a folder of content, in this language. It becomes the site's only one.
pub fn write_content(english: &Path, language: TestLanguage, folder: &Path) {
    for entry in WalkDir::new(english) {
        let entry = entry.expect("the content can be read");
        let path = entry.path();
        let copy = folder.join(path.strip_prefix(english).expect("it is in the folder"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(&copy).expect("a folder can be made");
            continue;
        }
        let content = fs::read(path).expect("a file");
        let text = || String::from_utf8(content.clone()).expect("a file of UTF-8");
        let content = match path.extension().and_then(OsStr::to_str) {
            Some("json") => {
                let value = serde_json::from_str(&text()).expect("JSON");
                format!("{:#}", translated(value, language)).into_bytes()
            }
            Some("svg") => drawing(&text(), language).into_bytes(),
            _ => content,
        };
        fs::write(copy, content).expect("a file can be written");
    }
}

/// The content of a JSON file in this language.
pub fn translated(mut content: Value, language: TestLanguage) -> Value {
    translate("", &mut content, language);
    content
}

fn translate(field: &str, value: &mut Value, language: TestLanguage) {
    match value {
        Value::String(tag) if ["language", "languages"].contains(&field) => {
            language.tag().clone_into(tag);
        }
        Value::String(text) if !KEPT.contains(&field) && !text.starts_with("https://") => {
            *text = rich_text(text, language);
        }
        Value::Array(items) => items.iter_mut().for_each(|it| translate(field, it, language)),
        Value::Object(fields) => {
            fields.iter_mut().for_each(|(field, it)| translate(field, it, language));
        }
        _ => {}
    }
}

/// The words of a text. The targets of its links stay.
fn rich_text(text: &str, language: TestLanguage) -> String {
    let mut parts = text.split("](");
    let mut changed = language.words(parts.next().unwrap_or_default());
    for part in parts {
        let (target, words) = part.split_once(')').expect("a target ends");
        changed.extend(["](", target, ")", &language.words(words)]);
    }
    changed
}

/// The words of a drawing, which stand between its tags.
fn drawing(svg: &str, language: TestLanguage) -> String {
    let mut parts = svg.split('<');
    let mut changed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (tag, words) = part.split_once('>').expect("a tag ends");
        changed.extend(["<", tag, ">", &language.words(words)]);
    }
    changed
}

#[test]
fn ids_addresses_and_targets_stay_in_a_translation() {
    let english = json!({
        "slug": "dystonia",
        "language": "en",
        "name": "Pain",
        "url": "https://example.org/",
        "blocks": [{ "paragraph": "See [a way](condition:pain) (now)." }],
    });
    let expected = json!({
        "slug": "dystonia",
        "language": "en-XA",
        "name": "Ṗááííñ",
        "url": "https://example.org/",
        "blocks": [{ "paragraph": "Šéééé [áá ŵááýý](condition:pain) (ñóóŵ)." }],
    });
    assert_eq!(translated(english, TestLanguage::Accented), expected);
}
