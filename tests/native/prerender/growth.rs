//! The conditions that `scripts/bench scale` makes up.

use std::collections::HashSet;
use std::fs;
use std::process::Command;

use symptom_database::prerender::read_conditions;
use symptom_database::symptom::Symptom;

use super::run::Folder;

#[test]
fn made_up_conditions_are_sound_and_each_is_another() {
    let folder = Folder::new();
    let status = Command::new("node")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["scripts/bench-scale/make-conditions.mjs", "30"])
        .arg(folder.path())
        .status()
        .expect("Node.js is there");
    assert!(status.success());
    let symptoms = fs::read_to_string(folder.path().join("symptoms.json")).expect("a list");
    let symptoms = Symptom::read_all(&symptoms).expect("no findings");
    let conditions = folder.path().join("conditions");
    let conditions = read_conditions(&conditions, &symptoms).expect("no findings");
    assert_eq!(conditions.len(), 30);
    let titles: HashSet<_> = conditions.iter().map(|it| it.title.to_string()).collect();
    let names: HashSet<_> = conditions.iter().map(|it| it.name.to_string()).collect();
    let authors: HashSet<_> = conditions.iter().map(|it| it.author.id.to_string()).collect();
    assert_eq!((titles.len(), names.len(), authors.len()), (30, 30, 30));
}
