//! What the publish program says of the site that it replaces, and of drafts.

use std::fs;
use std::process::Output;

use serde_json::json;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::publishing::{kit, site};

/// The warnings of the program. On a busy machine, it also tells its progress.
fn warnings(output: &Output) -> Vec<String> {
    let told = String::from_utf8(output.stderr.clone()).expect("text");
    told.lines().filter(|line| line.starts_with("Warning: ")).map(str::to_owned).collect()
}

#[test]
fn drafts_are_left_out_and_named_unless_they_are_asked_for() {
    let draft = dystonia::json_with(&[("/slug", json!("migraine")), ("/status", json!("draft"))]);
    let content = public(&[("dystonia.json", dystonia::JSON), ("migraine.json", &draft)]);
    let (kit, folder) = (kit(), Folder::new());
    let output = folder.path().join("site");
    let told = String::from_utf8(site(content.path(), &kit, &output, &[]).stdout).expect("text");
    assert!(told.contains("Left out 1 draft: migraine.\n"), "{told}");
    assert!(!output.join("conditions/migraine").exists());
    let done = site(content.path(), &kit, &output, &["--drafts"]);
    let told = String::from_utf8(done.stdout).expect("text");
    assert!(!told.contains("Left out"), "{told}");
    assert!(told.ends_with("They show drafts, so do not upload them.\n"), "{told}");
    assert!(output.join("conditions/migraine/index.html").exists());
}

#[test]
fn warns_of_each_address_that_the_site_would_lose() {
    let named = |slug: &str| {
        let codes = json!([{ "code": "G24" }]);
        let codes = if slug == "old-01" { codes } else { json!([]) };
        dystonia::json_with(&[
            ("/slug", json!(slug)),
            ("/symptoms", json!(["tremor"])),
            ("/codes", json!({ "icd_10_cm": codes })),
        ])
    };
    let slugs: Vec<String> = (1..=12).map(|number| format!("old-{number:02}")).collect();
    let content = public(&[]);
    for slug in &slugs {
        content.write(&format!("conditions/{slug}.json"), named(slug));
    }
    let (kit, folder) = (kit(), Folder::new());
    let output = folder.path().join("site");
    let first = site(content.path(), &kit, &output, &[]);
    assert_eq!(warnings(&first), [""; 0], "a new site loses nothing");
    for slug in &slugs {
        fs::remove_file(content.path().join(format!("conditions/{slug}.json")))
            .expect("it was there");
    }
    // One article replaces eleven, and nobody has the symptom and the code any more.
    let other =
        dystonia::json_with(&[("/aliases", json!(slugs[..11])), ("/symptoms", json!(["pain"]))]);
    content.write("conditions/dystonia.json", &other);
    let done = site(content.path(), &kit, &output, &[]);
    assert!(done.status.success(), "a warning stops nothing");
    let expected = [
        "Warning: the site had conditions/old-12/ before, and has not any more. Add “old-12” to “aliases” of the article that replaces it.",
        "Warning: the site had connect/ before, and has not any more. Links to it from elsewhere lead nowhere.",
        "Warning: the site had symptoms/tremor/ before, and has not any more. Links to it from elsewhere lead nowhere.",
    ];
    assert_eq!(warnings(&done), expected);
    content.write("conditions/dystonia.json", dystonia::JSON);
    let told = warnings(&site(content.path(), &kit, &output, &[]));
    assert_eq!(told.len(), 11, "{told:?}");
    assert_eq!(told[10], "Warning: the site had 1 more address before.");
    let told = warnings(&site(content.path(), &kit, &output, &[]));
    assert_eq!(told, [""; 0], "the same site loses nothing");
}

#[test]
fn says_of_an_article_that_became_a_draft_what_it_is() {
    let migraine = |status: &str| {
        dystonia::json_with(&[("/slug", json!("migraine")), ("/status", json!(status))])
    };
    let content =
        public(&[("dystonia.json", dystonia::JSON), ("migraine.json", &migraine("published"))]);
    let (kit, folder) = (kit(), Folder::new());
    let output = folder.path().join("site");
    site(content.path(), &kit, &output, &[]);
    content.write("conditions/migraine.json", migraine("draft"));
    assert_eq!(
        warnings(&site(content.path(), &kit, &output, &[])),
        [
            "Warning: the site had conditions/migraine/ before, and has not any more. “migraine” is a draft now."
        ]
    );
}
