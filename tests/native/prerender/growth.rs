//! The conditions that `scripts/bench scale` generates.

use std::collections::HashSet;
use std::process::Command;

use symptom_database::builder::content::Content;

use crate::harness::folder::public;

#[test]
fn made_up_conditions_are_sound_and_each_is_another() {
    let folder = public(&[]);
    let status = Command::new("node")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["scripts/bench-scale/make-conditions.mjs", "30"])
        .arg(folder.path())
        .status()
        .expect("Node.js is there");
    assert!(status.success());
    let conditions = Content::read(folder.path()).expect("no diagnostics").conditions;
    assert_eq!(conditions.len(), 30);
    let titles: HashSet<_> = conditions.iter().map(|it| it.title.to_string()).collect();
    let names: HashSet<_> = conditions.iter().map(|it| it.name.to_string()).collect();
    let authors: HashSet<_> = conditions.iter().map(|it| it.author.id.to_string()).collect();
    assert_eq!((titles.len(), names.len(), authors.len()), (30, 30, 30));
}
