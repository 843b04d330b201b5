//! The command-line tool: it makes a site from a folder of JSON files and a kit.

mod add_symptoms;
mod in_place;
mod incremental;
mod interrupted;
mod languages;
mod new_condition_like;
mod new_files;
mod new_site;
mod placeholders;
mod static_files;

use std::fs;
use std::process::Command;

use serde_json::json;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::pages::article_text;
use crate::harness::publishing::{errors, kit, names, publish, site};

#[test]
fn makes_a_site_of_a_folder_of_json() {
    let (content, kit, folder) =
        (public(&[("dystonia.json", dystonia::JSON)]), kit(), Folder::new());
    let output = folder.path().join("site");
    let done = site(content.path(), &kit, &output, &[]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    for name in [
        "index.html",
        "404.html",
        "_headers",
        "service-worker.js",
        "robots.txt",
        "client-0123456789abcdef.js",
        "conditions",
    ] {
        assert!(names(&output).contains(name), "{name}");
    }
    let condition = dystonia::condition();
    let texts = article_text(&condition).files(&condition).into_iter();
    let texts = texts.map(|(path, _)| path.replace("conditions/dystonia/", ""));
    let plain = ["condition.json", "index.html"].map(str::to_owned).into_iter().chain(texts);
    assert_eq!(
        names(&output.join("conditions/dystonia")),
        plain.flat_map(|name| ["", ".br", ".gz"].map(|ending| format!("{name}{ending}"))).collect()
    );
    assert_eq!(names(folder.path()), ["site".to_owned()].into(), "nothing is left beside the site");
}

#[test]
fn compressed_files_hold_the_same() {
    let (content, kit, folder) =
        (public(&[("dystonia.json", dystonia::JSON)]), kit(), Folder::new());
    let output = folder.path().join("site");
    site(content.path(), &kit, &output, &[]);
    let page = output.join("conditions/dystonia/index.html");
    let mut gzip = flate2::read::GzDecoder::new(
        fs::File::open(page.with_extension("html.gz")).expect("a file"),
    );
    let mut text = String::new();
    std::io::Read::read_to_string(&mut gzip, &mut text).expect("text");
    assert_eq!(text, fs::read_to_string(&page).expect("a page"));
    let brotli = fs::metadata(page.with_extension("html.br")).expect("a file").len();
    assert!(brotli < fs::metadata(page.with_extension("html.gz")).expect("a file").len());
}

#[test]
fn a_site_is_made_for_a_base_path() {
    let (content, kit, folder) =
        (public(&[("dystonia.json", dystonia::JSON)]), kit(), Folder::new());
    let output = folder.path().join("site");
    assert!(site(content.path(), &kit, &output, &["--base", "/health/"]).status.success());
    let page = fs::read_to_string(output.join("404.html")).expect("a page");
    assert!(page.contains(r#"data-root="/health/""#));
    let told = errors(&site(content.path(), &kit, &output, &["--base", "health"]));
    assert!(told.contains("“health” is not a base path."), "{told}");
}

#[test]
fn what_was_published_stays_when_the_content_is_wrong_and_goes_when_it_is_right() {
    let (content, kit, folder) =
        (public(&[("dystonia.json", dystonia::JSON)]), kit(), Folder::new());
    let output = folder.path().join("site");
    site(content.path(), &kit, &output, &[]);
    let before = Folder::files_in(&output);
    content.write("conditions/dystonia.json", dystonia::json_with(&[("/title", json!(" "))]));
    let told = errors(&site(content.path(), &kit, &output, &[]));
    assert!(told.contains("title: This text is blank."), "{told}");
    assert_eq!(Folder::files_in(&output), before);
    content.write("conditions/dystonia.json", dystonia::json_with(&[("/title", json!("Another"))]));
    kit.write("files/client-fedcba9876543210.js", "// another client");
    fs::remove_file(kit.path().join("files/client-0123456789abcdef.js")).expect("it was there");
    assert!(site(content.path(), &kit, &output, &[]).status.success());
    let page = fs::read_to_string(output.join("conditions/dystonia/index.html")).expect("a page");
    assert!(page.contains("Another"));
    assert!(!output.join("client-0123456789abcdef.js").exists(), "the old client is gone");
    assert_eq!(names(folder.path()), ["site".to_owned()].into());
}

#[test]
fn nothing_but_what_was_made_here_is_ever_removed() {
    let (content, kit, folder) =
        (public(&[("dystonia.json", dystonia::JSON)]), kit(), Folder::new());
    let output = folder.path().join("site");
    assert!(site(content.path(), &kit, &output, &[]).status.success());
    // As a site in a repository has, or one beside which something was put.
    for name in ["CNAME", ".nojekyll", "conditions/notes.txt", "letter.html", "search-x/words.json"]
    {
        let file = output.join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, "of somebody else").expect("a file");
        let before = Folder::files_in(&output);
        let told = errors(&site(content.path(), &kit, &output, &[]));
        let other = name.split("/words").next().expect("a name");
        assert!(
            told.contains(&format!(
                "files that are not part of the site: {other}. Name another folder"
            )),
            "{told}"
        );
        assert_eq!(Folder::files_in(&output), before);
        fs::remove_file(&file).expect("it is still there");
        let _ = fs::remove_dir(output.join("search-x"));
    }
    folder.write("letter.txt", "Dear Sir or Madam");
    let told = errors(&site(content.path(), &kit, &folder.path().join("letter.txt"), &[]));
    assert!(told.contains("exists and is not a folder."), "{told}");
    let told = errors(&site(content.path(), &kit, folder.path(), &[]));
    assert!(told.contains("letter.txt"), "{told}");
    assert!(site(content.path(), &kit, &output, &[]).status.success(), "it is a site again");
}

#[test]
fn folders_beside_the_site_stay_whatever_their_names() {
    let (kit, folder) = (kit(), Folder::new());
    let output = folder.path().join("clinic");
    for name in ["clinic.old", "clinic.new"] {
        let copied = Command::new("cp")
            .arg("-r")
            .arg(public(&[("dystonia.json", dystonia::JSON)]).path())
            .arg(folder.path().join(name))
            .status();
        assert!(copied.expect("cp runs").success());
    }
    for _ in 0..2 {
        let made = site(&folder.path().join("clinic.new"), &kit, &output, &[]);
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    }
    let expected = ["clinic", "clinic.new", "clinic.old"].map(str::to_owned);
    assert_eq!(names(folder.path()), expected.into());
}

#[test]
fn a_site_never_takes_the_place_of_what_it_is_made_of() {
    let (content, kit) = (public(&[("dystonia.json", dystonia::JSON)]), kit());
    let folder = Folder::new();
    let output = folder.path().join("site");
    assert!(site(content.path(), &kit, &output, &[]).status.success());
    // A kit may look as a part of a site.
    let inner = output.join("search-0123456789abcdef");
    fs::create_dir(&inner).expect("a folder");
    let told = errors(&publish(&[
        "site",
        content.path().to_str().expect("a plain path"),
        output.to_str().expect("a plain path"),
        "--kit",
        inner.to_str().expect("a plain path"),
    ]));
    assert!(told.contains("is in the folder for the site"), "{told}");
    assert!(inner.is_dir());
}

#[test]
fn says_what_is_missing_in_a_kit() {
    let (content, kit, folder) =
        (public(&[("dystonia.json", dystonia::JSON)]), kit(), Folder::new());
    fs::remove_dir_all(kit.path().join("shells")).expect("it was there");
    let output = folder.path().join("site");
    let told = errors(&site(content.path(), &kit, &output, &[]));
    assert!(told.contains("page.html"), "{told}");
    assert!(names(folder.path()).is_empty(), "nothing is left");
}

#[test]
fn a_folder_that_does_not_exist_is_named_once() {
    let folder = Folder::new();
    for name in ["nothing", "file.json"] {
        folder.write("file.json", "{}");
        let content = folder.path().join(name);
        let done = publish(&["check", content.to_str().expect("a plain path")]);
        let told = String::from_utf8(done.stdout).expect("text");
        let expected =
            "1: error: There is no folder of this name. Name the folder that holds site.json.";
        assert!(told.contains(expected) && told.contains("1 error and 0 warnings"), "{told}");
    }
}

#[test]
fn an_error_that_only_the_linter_finds_does_not_keep_a_site_from_being_published() {
    let (content, kit, folder) =
        (public(&[("dystonia.json", dystonia::JSON)]), kit(), Folder::new());
    let text = content.path().to_str().expect("a plain path");
    let done = publish(&["check", text, "--today", "2099-01-01"]);
    let told = String::from_utf8(done.stdout).expect("text");
    assert!(!done.status.success(), "{told}");
    assert!(told.ends_with("They do not keep the site from being published.\n"), "{told}");
    let output = folder.path().join("site");
    assert!(site(content.path(), &kit, &output, &[]).status.success());
}

#[test]
fn the_content_linter_fails_only_where_there_is_an_error() {
    let content = public(&[("dystonia.json", dystonia::JSON)]);
    let folder = content.path().to_str().expect("a plain path");
    let done = publish(&["check", folder, "--today", "2027-01-01"]);
    let told = String::from_utf8(done.stdout).expect("text");
    assert!(done.status.success() && told.contains("0 errors and "), "{told}");
    content.write("conditions/dystonia.json", dystonia::JSON.replace("(#symptoms)", "(#signs)"));
    let done = publish(&["check", "--json", folder, "--today", "2027-01-01"]);
    assert!(!done.status.success());
    let told: serde_json::Value = serde_json::from_slice(&done.stdout).expect("JSON");
    assert_eq!(told["errors"], 1);
}
