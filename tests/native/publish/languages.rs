//! Publishing a site in two languages over an earlier one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::{Value, json};

use crate::harness::dystonia;
use crate::harness::folder::{Folder, has_errors};
use crate::harness::publishing::{errors, fresh, kit, names, site, succeeds};
use crate::harness::two_languages::{COLD, file, folder, folder_in_english, folder_with};

/// When each file of a folder was written.
fn times(folder: &Path) -> Vec<(PathBuf, SystemTime)> {
    let files = Folder::files_in(folder).into_keys();
    let time = |file: &PathBuf| fs::metadata(folder.join(file)).and_then(|it| it.modified());
    files.map(|file| (file.clone(), time(&file).expect("a time"))).collect()
}

/// What the program says about addresses that are gone.
fn warnings(output: &std::process::Output) -> Vec<String> {
    succeeds(output);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    told.lines().filter(|it| it.starts_with("Warning")).map(str::to_owned).collect()
}

#[test]
fn publishing_the_same_again_changes_no_file() {
    let (content, kit, folder) = (folder(), kit(), Folder::new());
    let output = folder.path().join("site");
    succeeds(&site(content.path(), &kit, &output, &[]));
    let (files, before) = (Folder::files_in(&output), times(&output));
    assert!(files.contains_key(Path::new("es/conditions/resfriado/index.html.br")));
    assert_eq!(warnings(&site(content.path(), &kit, &output, &[])), Vec::<String>::new());
    assert_eq!(Folder::files_in(&output), files);
    let manifest = Path::new(".build-manifest.json");
    let unchanged = |times: Vec<(PathBuf, SystemTime)>| -> Vec<_> {
        times.into_iter().filter(|(file, _)| file != manifest).collect()
    };
    assert_eq!(unchanged(times(&output)), unchanged(before));
}

#[test]
fn a_change_of_a_translation_is_published_and_loses_no_address() {
    let (content, kit, folder) = (folder(), kit(), Folder::new());
    let output = folder.path().join("site");
    succeeds(&site(content.path(), &kit, &output, &[]));
    let changes: [(&str, Value); 5] = [
        // The page shows these, and the article's data do not.
        ("/translated/by", json!("Otra Persona")),
        ("/review", json!({ "name": "Luz Prueba", "credential": "MD", "day": "2026-11-30" })),
        ("/name", json!("Catarro común")),
        ("/summary", json!("Otro resumen.")),
        (
            "/introduction/0/paragraph",
            json!(
                "[El resfriado viene de un [virus](term:virus). Se cura en 1 o 2 semanas](source:nhs). Lea sobre la [gripe](condition:flu)."
            ),
        ),
    ];
    for change in changes {
        let edited = folder_with(COLD, std::slice::from_ref(&change));
        let warnings = warnings(&site(edited.path(), &kit, &output, &[]));
        assert_eq!(warnings, Vec::<String>::new(), "{change:?}");
        assert_eq!(Folder::files_in(&output), fresh(edited.path(), &kit), "{change:?}");
    }
}

#[test]
fn a_change_of_the_original_is_published_in_its_translation() {
    let (content, kit, folder) = (folder(), kit(), Folder::new());
    let output = folder.path().join("site");
    succeeds(&site(content.path(), &kit, &output, &[]));
    let heading = [("/sections/1/heading", json!("What helps"))];
    let changed = folder_with("conditions/common-cold.json", &heading);
    succeeds(&site(changed.path(), &kit, &output, &[]));
    assert_eq!(Folder::files_in(&output), fresh(changed.path(), &kit));
}

#[test]
fn a_language_comes_and_goes_with_all_its_files() {
    let (english, both, kit) = (folder_in_english(), folder(), kit());
    let folder = Folder::new();
    let output = folder.path().join("site");
    succeeds(&site(english.path(), &kit, &output, &[]));
    assert!(!names(&output).contains("es"));
    assert_eq!(warnings(&site(both.path(), &kit, &output, &[])), Vec::<String>::new());
    assert_eq!(Folder::files_in(&output), fresh(both.path(), &kit));

    let warnings: BTreeSet<String> =
        warnings(&site(english.path(), &kit, &output, &[])).into_iter().collect();
    assert_eq!(Folder::files_in(&output), fresh(english.path(), &kit));
    assert!(!output.join("es").exists());
    let lost = [
        "es/",
        "es/conditions/amigdalitis/",
        "es/conditions/catarro/",
        "es/conditions/resfriado/",
        "es/connect/",
        "es/pages/about/",
        "es/symptoms/cough/",
        "es/symptoms/fever/",
        "es/symptoms/sore-throat/",
        "es/symptoms/swollen-glands/",
    ];
    let lost = lost.map(|it| format!("Warning: the site had {it} before, and has not any more."));
    assert_eq!(warnings.len(), lost.len(), "{warnings:#?}");
    for (told, expected) in warnings.iter().zip(lost) {
        assert!(told.starts_with(&expected), "{told}");
    }
}

#[test]
fn an_article_that_is_gone_in_spanish_is_named_with_what_to_do() {
    let (content, kit, folder) = (folder(), kit(), Folder::new());
    let output = folder.path().join("site");
    succeeds(&site(content.path(), &kit, &output, &[]));
    let moved = folder_with("conditions/tonsillitis.es.json", &[("/slug", json!("anginas"))]);
    let expected = "Warning: the site had es/conditions/amigdalitis/ before, and has not any more. Add “amigdalitis” to “aliases” of the article that replaces it.";
    assert_eq!(warnings(&site(moved.path(), &kit, &output, &[])), [expected]);
}

#[test]
fn a_translation_that_is_a_draft_again_is_named_as_one() {
    let (content, kit, folder) = (folder(), kit(), Folder::new());
    let output = folder.path().join("site");
    succeeds(&site(content.path(), &kit, &output, &[]));
    let draft = folder_with("conditions/tonsillitis.es.json", &[("/status", json!("draft"))]);
    let done = site(draft.path(), &kit, &output, &[]);
    let told = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(told.starts_with("Left out 1 draft: amigdalitis.\n"), "{told}");
    let expected = "Warning: the site had es/conditions/amigdalitis/ before, and has not any more. “amigdalitis” is a draft now.";
    assert_eq!(warnings(&done), [expected]);
    succeeds(&site(draft.path(), &kit, &output, &["--drafts"]));
    assert!(output.join("es/conditions/amigdalitis/index.html").exists());
}

#[test]
fn a_file_of_somebody_else_among_the_spanish_pages_stays_and_is_named() {
    let (content, kit, folder) = (folder(), kit(), Folder::new());
    let output = folder.path().join("site");
    succeeds(&site(content.path(), &kit, &output, &[]));
    for name in ["es/letter.txt", "es/notes/mine.html", "es/conditions/resfriado/notes.txt"] {
        let file = output.join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, "of somebody else").expect("a file");
        let english = folder_in_english();
        for content in [content.path(), english.path()] {
            let before = Folder::files_in(&output);
            let told = errors(&site(content, &kit, &output, &[]));
            let foreign = name.trim_end_matches("/mine.html");
            assert!(
                told.contains(&format!("not part of the site: {foreign}. Name another")),
                "{told}"
            );
            assert_eq!(Folder::files_in(&output), before);
        }
        fs::remove_file(&file).expect("it is still there");
        let _ = fs::remove_dir(output.join("es/notes"));
    }
}

#[test]
fn a_folder_that_is_named_like_a_language_is_not_taken_for_a_part_of_the_site() {
    let (content, kit, folder) = (folder_in_english(), kit(), Folder::new());
    let output = folder.path().join("site");
    succeeds(&site(content.path(), &kit, &output, &[]));
    fs::create_dir_all(output.join("es")).expect("a folder");
    fs::write(output.join("es/index.html"), "of somebody else").expect("a file");
    for content in [content.path(), self::folder().path()] {
        let told = errors(&site(content, &kit, &output, &[]));
        assert!(told.contains("not part of the site: es. Name another"), "{told}");
    }
}

#[test]
fn files_to_serve_may_not_be_among_the_spanish_pages() {
    let message =
        "The folder “es” is for the pages in the language “es”. Give this one another name.";
    let folder = folder();
    folder.write("static/es/letter.txt", "A letter");
    has_errors(&folder, &[&format!("static/es: {message}")]);
}

#[test]
fn files_to_serve_may_be_in_a_folder_named_like_a_language_without_pages() {
    let english = folder_in_english();
    // An original may be in Spanish, without a Spanish page of anything else.
    let with_spanish = folder_in_english();
    let languages = [("/languages", json!(["en", "es"]))];
    with_spanish.write("site.json", dystonia::changed(&file("site.json"), &languages));
    for content in [english, with_spanish] {
        content.write("static/es/letter.txt", "A letter");
        let (kit, folder) = (kit(), Folder::new());
        let output = folder.path().join("site");
        succeeds(&site(content.path(), &kit, &output, &[]));
        assert_eq!(fs::read_to_string(output.join("es/letter.txt")).expect("a file"), "A letter");
        assert!(!output.join("es/index.html").exists());
    }
}

#[test]
fn a_translation_into_a_language_whose_folder_has_other_files_is_refused() {
    let (content, kit, folder) = (folder_in_english(), kit(), Folder::new());
    let output = folder.path().join("site");
    content.write("static/es/letter.txt", "A letter");
    succeeds(&site(content.path(), &kit, &output, &[]));
    let both = self::folder();
    both.write("static/es/letter.txt", "A letter");
    let before = Folder::files_in(&output);
    let told = errors(&site(both.path(), &kit, &output, &[]));
    assert!(told.contains("is for the pages in the language “es”"), "{told}");
    assert_eq!(Folder::files_in(&output), before);
    fs::remove_dir_all(both.path().join("static/es")).expect("it was there");
    succeeds(&site(both.path(), &kit, &output, &[]));
    assert_eq!(Folder::files_in(&output), fresh(both.path(), &kit));
}
