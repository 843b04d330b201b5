//! Photographs, which the build reads from real files.

use std::fs;

use serde_json::{Value, json};
use symptom_database::builder::content::Content;
use symptom_database::builder::diagnostic::Severity;
use symptom_database::builder::lint::lint;
use symptom_database::model::Day;
use symptom_database::model::condition::{Block, Image};

use crate::harness::dystonia;
use crate::harness::folder::{Folder, content_errors, has_errors, public};

const PHOTOS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/photos");

fn photo_block(files: &[&str]) -> Value {
    json!({ "photo": { "files": files, "caption": "A hand.", "description": "A hand." } })
}

/// A folder whose article shows a photo with these files, which it has not yet.
fn with_photo(files: &[&str]) -> Folder {
    let introduction = json!([{ "paragraph": "Text." }, photo_block(files)]);
    let json = dystonia::json_with(&[("/introduction", introduction)]);
    public(&[("dystonia.json", &json)])
}

fn copy(folder: &Folder, fixture: &str, name: &str) {
    let content = fs::read(format!("{PHOTOS}/{fixture}")).expect("a fixture");
    folder.write(&format!("figures/{name}"), content);
}

fn images(folder: &Folder) -> Vec<Image> {
    let content = Content::read(folder.path()).expect("there is no error");
    let photos = content.conditions[0].introduction.iter().filter_map(|block| match block {
        Block::Photo(photo) => Some(photo.images.clone()),
        _ => None,
    });
    photos.flatten().collect()
}

fn warnings(folder: &Folder) -> Vec<String> {
    let today = Day::try_from("2027-01-01".to_owned()).expect("a day");
    let report = lint(folder.path(), today);
    let diagnostics = report.diagnostics.into_iter();
    let warnings = diagnostics.filter(|it| it.severity == Severity::Warning);
    let of_photos = warnings.filter(|it| it.path.to_string().contains("photo"));
    of_photos.map(|it| format!("{}: {}", it.path, it.message)).collect()
}

#[test]
fn reads_the_size_of_every_format() {
    for (ending, media_type) in [
        ("avif", "image/avif"),
        ("jpg", "image/jpeg"),
        ("png", "image/png"),
        ("webp", "image/webp"),
    ] {
        let name = format!("hand-12.{ending}");
        let folder = with_photo(&[&name]);
        copy(&folder, &format!("plain.{ending}"), &name);
        let [image] = &images(&folder)[..] else { panic!("one image expected") };
        assert_eq!((image.media_type, image.width, image.height), (media_type, 12, 8), "{name}");
        let hash = image.name.strip_prefix("hand-12-").and_then(|it| it.strip_suffix(ending));
        assert_eq!(hash.map(str::len), Some(17), "{}", image.name);
    }
}

#[test]
fn a_turned_photo_has_the_size_that_it_is_shown_with() {
    let folder = with_photo(&["hand.jpg"]);
    copy(&folder, "turned.jpg", "hand.jpg");
    let image = &images(&folder)[0];
    assert_eq!((image.width, image.height), (8, 12));
    // Not every browser turns other formats.
    let folder = with_photo(&["hand.webp"]);
    copy(&folder, "turned.webp", "hand.webp");
    let file = folder.path().join("figures/hand.webp");
    has_errors(
        &folder,
        &[&format!(
            "conditions/dystonia.json: introduction[1].photo.files[0]: {}: Not every browser turns this file upright. Turn it, and save it anew.",
            file.strip_prefix(folder.path()).expect("it lies there").display()
        )],
    );
}

#[test]
fn reports_files_that_browsers_cannot_show_and_says_what_to_do() {
    let names = ["missing.webp", "wrong.png", "text.jpg", "big.jpg"];
    let folder = with_photo(&names);
    copy(&folder, "plain.jpg", "wrong.png");
    folder.write("figures/text.jpg", "not an image");
    folder.write("figures/big.jpg", vec![0; 2_000_001]);
    let place = "conditions/dystonia.json: introduction[1].photo.files";
    has_errors(
        &folder,
        &[
            &format!(
                "{place}[0]: There is no file figures/missing.webp. Correct the name, or put the file there."
            ),
            &format!(
                "{place}[1]: figures/wrong.png: This is a JPEG file. Give it the ending “.jpg”."
            ),
            &format!(
                "{place}[2]: figures/text.jpg: This is not an image that browsers show. Save it anew."
            ),
            &format!(
                "{place}[3]: figures/big.jpg is bigger than 2 MB. Save it smaller: a width of 1600 pixels is enough."
            ),
        ],
    );
}

#[test]
fn reports_damaged_images_and_never_panics() {
    for fixture in ["plain.avif", "plain.jpg", "plain.png", "plain.webp", "located.jpg"] {
        let content = fs::read(format!("{PHOTOS}/{fixture}")).expect("a fixture");
        let ending = fixture.rsplit('.').next().expect("an ending");
        let names: Vec<String> = (0..content.len())
            .flat_map(|index| ["cut", "wrong"].map(|kind| format!("{kind}-{index}.{ending}")))
            .collect();
        let folder = with_photo(&names.iter().map(String::as_str).collect::<Vec<_>>());
        for index in 0..content.len() {
            folder.write(&format!("figures/cut-{index}.{ending}"), &content[..index]);
            let mut wrong = content.clone();
            wrong[index] ^= 0xff;
            folder.write(&format!("figures/wrong-{index}.{ending}"), wrong);
        }
        let errors = content_errors(&folder);
        for index in 0..12 {
            let name = format!("figures/cut-{index}.{ending}: This is not an image");
            assert!(errors.iter().any(|error| error.contains(&name)), "{name}");
        }
    }
}

#[test]
fn a_photo_that_many_articles_show_is_one_file() {
    let introduction = json!([photo_block(&["hand.jpg"])]);
    let folder = public(&[]);
    for slug in ["a", "b", "c"] {
        let json =
            dystonia::json_with(&[("/slug", json!(slug)), ("/introduction", introduction.clone())]);
        folder.write(&format!("conditions/{slug}.json"), json);
    }
    copy(&folder, "plain.jpg", "hand.jpg");
    let content = Content::read(folder.path()).expect("there is no error");
    assert_eq!(content.photos.len(), 1);
    let (name, source) = content.photos.first_key_value().expect("a photo");
    assert!(name.starts_with("hand-") && source.file.ends_with("figures/hand.jpg"), "{name}");
}

#[test]
fn the_linter_warns_of_big_files_and_different_sections_and_locations() {
    let folder = with_photo(&["hand.jpg", "hand-8.jpg"]);
    copy(&folder, "plain.jpg", "hand.jpg");
    copy(&folder, "plain.jpg", "hand-8.jpg");
    assert_eq!(warnings(&folder), [""; 0]);

    copy(&folder, "located.jpg", "hand-8.jpg");
    let place = "introduction[1].photo.files";
    let located = format!(
        "{place}[1]: This file says where it was taken. Remove the location, because every reader can see it."
    );
    assert_eq!(warnings(&folder), [located]);

    copy(&folder, "turned.jpg", "hand-8.jpg");
    let cut = format!(
        "{place}: The files show different sections: one is 12 × 8, another 8 × 12. Cut them alike."
    );
    assert_eq!(warnings(&folder), [cut]);

    // An image may end before its file.
    let big = |fixture: &str| {
        let mut content = fs::read(format!("{PHOTOS}/{fixture}")).expect("a fixture");
        content.resize(300_001, 0);
        content
    };
    folder.write("figures/hand.jpg", big("plain.jpg"));
    copy(&folder, "plain.jpg", "hand-8.jpg");
    assert_eq!(warnings(&folder), [""; 0], "the other file is small");
    folder.write("figures/hand-8.jpg", big("plain.jpg"));
    let told = warnings(&folder).concat();
    assert!(
        told.starts_with(&format!("{place}: The smallest file of this photo has 300 kB")),
        "{told}"
    );
}
