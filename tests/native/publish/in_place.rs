//! Publishing into a folder that must stay where it is: mounted, linked, full, or in use by another run.

use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::process::{Command, Stdio};

use serde_json::json;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::publishing::{
    PROGRAM, errors, fresh, in_namespaces, kit, names, site, succeeds,
};

const PAGE: &str = "conditions/dystonia/index.html";

fn content() -> Folder {
    public(&[("dystonia.json", dystonia::JSON)])
}

fn content_with_title(title: &str) -> Folder {
    public(&[("dystonia.json", &dystonia::json_with(&[("/title", json!(title))]))])
}

/// A script that publishes content to the folder “site”.
fn publish_to_site(content: &Folder, kit: &Folder) -> String {
    let (content, kit) = (content.path().display(), kit.path().display());
    format!("\"$0\" site '{content}' site --kit '{kit}' --grace 0\n")
}

#[test]
fn a_mounted_folder_and_those_who_mounted_it_see_the_new_site() {
    let (old, new, kit, folder) = (content(), content_with_title("Another"), kit(), Folder::new());
    let script = [
        "mkdir disk site elsewhere\nmount --bind disk site\nmount --bind site elsewhere\n",
        &publish_to_site(&old, &kit),
        &format!("test -f elsewhere/{PAGE}\n"),
        &publish_to_site(&new, &kit),
        &format!("grep -q Another elsewhere/{PAGE}\n"),
    ];
    let Some(done) = in_namespaces(folder.path(), &script.concat()) else { return };
    succeeds(&done);
    assert_eq!(Folder::files_in(&folder.path().join("disk")), fresh(new.path(), &kit));
}

#[test]
fn folders_that_the_system_or_the_host_needs_stay() {
    let (content, kit, folder) = (content(), kit(), Folder::new());
    let output = folder.path().join("site");
    fs::create_dir_all(output.join("lost+found")).expect("a folder");
    fs::create_dir_all(output.join(".well-known/acme-challenge")).expect("a folder");
    let proof = output.join(".well-known/acme-challenge/token");
    fs::write(&proof, "a proof").expect("a file");
    for _ in 0..2 {
        succeeds(&site(content.path(), &kit, &output, &[]));
    }
    assert!(output.join("lost+found").is_dir() && proof.exists());
}

#[test]
fn a_link_to_a_folder_stays_a_link() {
    let (old, new, kit, folder) = (content(), content_with_title("Another"), kit(), Folder::new());
    let (real, link) = (folder.path().join("disk"), folder.path().join("site"));
    symlink("disk", &link).expect("a link");
    let told = errors(&site(old.path(), &kit, &link, &[]));
    assert!(told.contains("is a link to a folder that does not exist. Create that"), "{told}");
    fs::create_dir(&real).expect("a folder");
    for content in [&old, &new] {
        succeeds(&site(content.path(), &kit, &link, &[]));
        assert!(link.is_symlink());
        assert_eq!(Folder::files_in(&real), fresh(content.path(), &kit));
    }
}

#[test]
fn a_folder_can_be_named_by_any_path() {
    let (content, kit, folder) = (content(), kit(), Folder::new());
    let site_folder = folder.path().join("site");
    fs::create_dir_all(site_folder.join("conditions")).expect("a folder");
    for path in ["site", "site/", "site/.", "site/conditions/.."] {
        succeeds(&site(content.path(), &kit, &folder.path().join(path), &[]));
    }
    let here = Command::new(PROGRAM)
        .args(["site", content.path().to_str().expect("a plain path"), "."])
        .args(["--kit", kit.path().to_str().expect("a plain path"), "--grace", "0"])
        .current_dir(&site_folder)
        .output();
    succeeds(&here.expect("the program runs"));
    assert_eq!(names(folder.path()), ["site".to_owned()].into());
    assert_eq!(Folder::files_in(&site_folder), fresh(content.path(), &kit));
}

#[test]
fn a_full_disk_leaves_the_old_site_and_a_freed_one_takes_the_new() {
    let (old, kit, folder) = (content(), kit(), Folder::new());
    let new = content();
    new.write("static/big.bin", vec![7; 4_000_000]);
    let script = [
        "mkdir site\nmount -t tmpfs -o size=3M tmpfs site\n".to_owned(),
        publish_to_site(&old, &kit),
        "cp -r site before\n".to_owned(),
        format!("if {} 2>told; then exit 9; fi\n", publish_to_site(&new, &kit).trim_end()),
        "diff -r before site\n".to_owned(),
        publish_to_site(&old, &kit),
        "cp -r site/. after\n".to_owned(),
    ];
    let Some(done) = in_namespaces(folder.path(), &script.concat()) else { return };
    succeeds(&done);
    let told = fs::read_to_string(folder.path().join("told")).expect("a file");
    assert!(told.starts_with("Could not write ") && told.contains("No space left"), "{told}");
    assert_eq!(Folder::files_in(&folder.path().join("after")), fresh(old.path(), &kit));
}

#[test]
fn of_two_runs_at_once_one_waits_and_both_succeed() {
    let (kit, folder) = (kit(), Folder::new());
    let contents = [content(), content_with_title("Another")];
    let output = folder.path().join("site");
    let runs: Vec<_> = contents
        .iter()
        .cycle()
        .take(4)
        .map(|content| {
            Command::new(PROGRAM)
                .args(["site".as_ref(), content.path(), &output])
                .args(["--kit".as_ref(), kit.path(), "--grace".as_ref(), "0".as_ref()])
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .expect("the program runs")
        })
        .collect();
    for run in runs {
        succeeds(&run.wait_with_output().expect("it ends"));
    }
    let made = Folder::files_in(&output);
    assert!(contents.iter().any(|content| made == fresh(content.path(), &kit)));
    assert_eq!(names(folder.path()), ["site".to_owned()].into());
}

#[test]
fn what_stays_the_same_is_not_touched() {
    let (old, new, kit, folder) = (content(), content_with_title("Another"), kit(), Folder::new());
    let output = folder.path().join("site");
    let identity = |name: &str| fs::metadata(output.join(name)).expect("a file").ino();
    let same = ["client-0123456789abcdef.js", "robots.txt", "404.html", "404.html.br"];
    succeeds(&site(old.path(), &kit, &output, &[]));
    let before = same.map(identity);
    let page = identity(PAGE);
    succeeds(&site(new.path(), &kit, &output, &[]));
    assert_eq!(same.map(identity), before);
    assert_ne!(identity(PAGE), page);
}

#[test]
fn a_file_and_a_folder_may_change_places() {
    let (content, kit, folder) = (content(), kit(), Folder::new());
    let output = folder.path().join("site");
    content.write("static/forms/diary.pdf", "%PDF");
    content.write("static/maps", "a file");
    succeeds(&site(content.path(), &kit, &output, &[]));
    fs::remove_dir_all(content.path().join("static")).expect("it was there");
    content.write("static/forms", "a file");
    content.write("static/maps/park.pdf", "%PDF");
    succeeds(&site(content.path(), &kit, &output, &[]));
    assert_eq!(Folder::files_in(&output), fresh(content.path(), &kit));
}
