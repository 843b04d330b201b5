//! Files that the site serves as they are.

use symptom_database::builder::content::Content;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, has_errors, public};

fn folder() -> Folder {
    public(&[("dystonia.json", dystonia::JSON)])
}

fn paths(folder: &Folder) -> Vec<String> {
    let content = Content::read(folder.path()).expect("there is no error");
    content.static_files.into_iter().map(|file| String::from(file.path)).collect()
}

#[test]
fn a_site_need_not_have_any() {
    assert_eq!(paths(&folder()), [""; 0]);
}

#[test]
fn lists_files_of_all_subfolders_and_skips_those_of_the_authors_system() {
    let folder = folder();
    for name in [
        ".DS_Store",
        ".git/config",
        ".nojekyll",
        ".well-known/security.txt",
        "CNAME",
        "forms/.DS_Store",
        "forms/Diary_1.pdf",
    ] {
        folder.write(&format!("static/{name}"), "");
    }
    let expected = [".nojekyll", ".well-known/security.txt", "CNAME", "forms/Diary_1.pdf"];
    assert_eq!(paths(&folder), expected);
}

#[test]
fn reports_names_that_an_address_cannot_hold() {
    for name in ["my form.pdf", "über.pdf", "a/b c/d.pdf"] {
        let folder = folder();
        folder.write(&format!("static/{name}"), "");
        let wrong = name.trim_end_matches("/d.pdf");
        let expected = format!(
            "static/{wrong}: “{wrong}” is not the path of a file. Use letters, digits, hyphens, underscores and dots, such as “forms/headache-diary.pdf”."
        );
        has_errors(&folder, &[&expected]);
    }
}

#[test]
fn reports_what_would_take_the_place_of_the_sites_own_files() {
    for (name, reported) in [
        ("index.html", "index.html"),
        ("Index.HTML", "Index.HTML"),
        ("404.html.gz", "404.html.gz"),
        ("_headers", "_headers"),
        ("site-files.json", "site-files.json"),
        ("service-worker.js/a", "service-worker.js"),
        ("conditions/dystonia/index.html", "conditions"),
        ("pages", "pages"),
        ("client-0123456789abcdef.js", "client-0123456789abcdef.js"),
        ("search-0123456789abcdef/words.json", "search-0123456789abcdef"),
    ] {
        let folder = folder();
        folder.write(&format!("static/{name}"), "");
        let expected = format!(
            "static/{reported}: The build makes a file or folder of this name. Give this one another name."
        );
        has_errors(&folder, &[&expected]);
    }
}

#[test]
fn reports_compressed_copies_of_other_files() {
    let folder = folder();
    folder.write("static/a.txt", "");
    folder.write("static/a.txt.gz", "");
    folder.write("static/b.txt.gz", "");
    has_errors(
        &folder,
        &[
            "static/a.txt.gz: This has the name of a compressed copy, which the build makes. Remove it, or give it another name.",
        ],
    );
}

#[cfg(unix)]
#[test]
fn reports_links_that_could_lead_out_of_the_folder() {
    let folder = folder();
    folder.write("static/a.txt", "");
    std::os::unix::fs::symlink("/etc/hostname", folder.path().join("static/b.txt"))
        .expect("a link");
    has_errors(&folder, &["static/b.txt: This is a link to a file. Put the file itself here."]);
}
