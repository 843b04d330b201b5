//! Runs that end early.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{fs, iter};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::json;

use crate::harness::document::Document;
use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::publishing::{PROGRAM, fresh, in_namespaces, kit, names, site, succeeds};

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// The content, the kit and all files of two sites that have little in common.
fn two_sites() -> [(Folder, Folder, Files); 2] {
    let first = public(&[("dystonia.json", dystonia::JSON)]);
    first.write("static/forms/diary.pdf", "%PDF of the first");
    let migraine = dystonia::json_with(&[
        ("/slug", json!("migraine")),
        ("/name", json!("Migraine")),
        ("/title", json!("Another")),
        ("/codes", json!({})),
    ]);
    let second = public(&[("migraine.json", &migraine)]);
    second.write("static/CNAME", "example.org");
    second.write("static/forms/map/park.pdf", "%PDF of the second");
    let other_kit = kit();
    let client = other_kit.path().join("files/client-0123456789abcdef.js");
    fs::remove_file(client).expect("it was there");
    other_kit.write("files/client-fedcba9876543210.js", "// another client");
    [(first, kit()), (second, other_kit)].map(|(content, kit)| {
        let files = fresh(content.path(), &kit);
        (content, kit, files)
    })
}

fn start(content: &Folder, kit: &Folder, output: &Path, grace: &str) -> Child {
    Command::new(PROGRAM)
        .args(["site".as_ref(), content.path(), output])
        .args(["--kit".as_ref(), kit.path(), "--grace".as_ref(), grace.as_ref()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program runs")
}

/// The files that a page names.
fn named_files(page: &Path) -> Vec<PathBuf> {
    let document = Document::parse(&fs::read_to_string(page).expect("a page"));
    let folder = page.parent().expect("a page is in a folder");
    let links = document.named(&["link", "img", "script"]);
    let addresses =
        links.filter_map(|it| it.attribute("href").or(it.attribute("src")).map(str::to_owned));
    addresses.filter(|it| !it.contains(':')).map(|it| folder.join(it)).collect()
}

/// Fails unless each file in the folder is a file of one of the sites, and each page has the files that it names.
fn is_a_mix_of(sites: [&Files; 2], output: &Path) {
    for (name, content) in Folder::files_in(output) {
        if name.starts_with(".publishing") || name == Path::new("site-files.json") {
            continue;
        }
        let is_of = |site: &&Files| site.get(&name) == Some(&content);
        assert!(sites.iter().any(is_of), "{} is neither old nor new", name.display());
        // The page for unknown addresses and the offline page are shown at other addresses.
        if name.ends_with("index.html") {
            for file in named_files(&output.join(&name)) {
                assert!(file.exists(), "{} lacks {}", name.display(), file.display());
            }
        }
    }
}

#[test]
fn a_run_that_is_killed_leaves_the_old_or_the_new_and_the_next_one_cleans_up() {
    let sites = two_sites();
    let [(_, _, first), (_, _, second)] = &sites;
    let folder = Folder::new();
    let output = folder.path().join("site");
    let begin = Instant::now();
    succeeds(&site(sites[0].0.path(), &sites[0].1, &output, &[]));
    let whole = begin.elapsed();
    let mut runner = TestRunner::deterministic();
    let moments =
        iter::repeat_with(|| (0.0..1.1_f64).new_tree(&mut runner).expect("a number").current());
    for ((content, kit, _), moment) in sites.iter().cycle().skip(1).zip(moments.take(10)) {
        let mut run = start(content, kit, &output, "0");
        sleep(whole.mul_f64(moment));
        // It has ended already if the moment is late.
        let _ = run.kill();
        run.wait().expect("it ends");
        is_a_mix_of([first, second], &output);
    }
    for (content, kit, files) in &sites {
        succeeds(&site(content.path(), kit, &output, &[]));
        assert_eq!(Folder::files_in(&output), *files);
    }
    assert!(!names(&output).contains(".publishing"));
    assert_eq!(names(folder.path()), ["site".to_owned()].into());
}

#[test]
fn old_files_stay_for_readers_who_load_old_pages() {
    let [(old, old_kit, _), (new, new_kit, files)] = two_sites();
    let folder = Folder::new();
    let output = folder.path().join("site");
    succeeds(&site(old.path(), &old_kit, &output, &[]));
    let mut run = start(&new, &new_kit, &output, "3600");
    let is_new = || fs::read_to_string(output.join("CNAME")).is_ok_and(|it| it == "example.org");
    let home = || fs::read(output.join("index.html")).expect("a page");
    let begin = Instant::now();
    while !is_new() || home() != files[Path::new("index.html")] {
        assert!(begin.elapsed() < Duration::from_mins(2), "the new pages never come");
        assert!(run.try_wait().expect("a state").is_none(), "it does not wait");
        sleep(Duration::from_millis(20));
    }
    for name in ["client-0123456789abcdef.js", "conditions/dystonia/index.html"] {
        assert!(output.join(name).exists(), "{name}");
    }
    run.kill().expect("it waits");
    run.wait().expect("it ends");
    succeeds(&site(new.path(), &new_kit, &output, &[]));
    assert_eq!(Folder::files_in(&output), files);
}

#[test]
fn what_an_unfinished_run_left_is_no_hindrance_under_the_same_process_id() {
    let [(old, old_kit, _), (new, new_kit, files)] = two_sites();
    let folder = Folder::new();
    let publish = |content: &Folder, kit: &Folder, grace: &str| {
        let (content, kit) = (content.path().display(), kit.path().display());
        format!("\"$0\" site '{content}' site --kit '{kit}' --grace {grace}")
    };
    let output = folder.path().join("site");
    succeeds(&site(old.path(), &old_kit, &output, &[]));
    // In a new namespace, the program has the same process id each time. It waits, because the old site has other files.
    let unfinished = format!(
        "{} &\nid=$!; echo $id >>ids\nuntil test -d site/.publishing/files; do sleep 0.01; done\nkill -9 $id\n",
        publish(&new, &new_kit, "3600")
    );
    for _ in 0..2 {
        let Some(done) = in_namespaces(folder.path(), &unfinished) else { return };
        succeeds(&done);
    }
    let ids = fs::read_to_string(folder.path().join("ids")).expect("a file");
    let ids: Vec<&str> = ids.lines().collect();
    assert_eq!(ids[0], ids[1]);
    assert!(names(&output).contains(".publishing"));
    let last = format!("{} &\nwait $!\n", publish(&new, &new_kit, "0"));
    succeeds(&in_namespaces(folder.path(), &last).expect("it was possible before"));
    assert_eq!(Folder::files_in(&output), files);
}
