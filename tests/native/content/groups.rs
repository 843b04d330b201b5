//! Groups of conditions and symptoms, and the signs with which a symptom is an emergency.

use serde_json::{Value, json};

use crate::harness::dystonia;
use crate::harness::folder::{Folder, SITE, SYMPTOMS, has_errors, public};

/// A folder with an article, and with other values in the settings and the list of symptoms.
fn folder(article: &[(&str, Value)], site: &[(&str, Value)], symptoms: &[(&str, Value)]) -> Folder {
    let folder = public(&[("dystonia.json", &dystonia::json_with(article))]);
    folder.write("site.json", dystonia::changed(SITE, site));
    folder.write("symptoms.json", dystonia::changed(SYMPTOMS, symptoms));
    folder
}

fn groups(ids: [&str; 2]) -> Value {
    json!(ids.map(|id| json!({ "id": id, "name": format!("The group {id}") })))
}

#[test]
fn the_group_of_a_condition_must_be_in_the_settings() {
    let groups = groups(["movement", "headache"]);
    has_errors(
        &folder(&[("/group", json!("movment"))], &[("/groups", groups.clone())], &[]),
        &[
            "conditions/dystonia.json: group: “groups” in site.json has no “movment”. Did you mean “movement”? Correct the id, or add the group there.",
        ],
    );
    let good = folder(&[("/group", json!("movement"))], &[("/groups", groups)], &[]);
    assert!(symptom_database::builder::content::Content::read(good.path()).is_ok());
}

#[test]
fn the_group_of_a_symptom_must_be_in_its_file() {
    let changes =
        [("/groups", groups(["movement", "feeling"])), ("/symptoms/0/group", json!("pain"))];
    has_errors(
        &folder(&[], &[], &changes),
        &[
            "symptoms.json: symptoms[0].group: “groups” in symptoms.json has no “pain”. Correct the id, or add the group there.",
        ],
    );
}

#[test]
fn two_groups_cannot_share_an_id() {
    let same = groups(["movement", "movement"]);
    let message =
        "groups[1].id: “movement” is already the id of a group. Give each group an id of its own.";
    has_errors(
        &folder(&[], &[("/groups", same.clone())], &[]),
        &[&format!("site.json: {message}")],
    );
    has_errors(&folder(&[], &[], &[("/groups", same)]), &[&format!("symptoms.json: {message}")]);
}

#[test]
fn the_sign_of_an_emergency_must_name_an_article() {
    let signs = json!([
        { "sign": "it comes suddenly", "condition": "dystonia" },
        { "sign": "it comes with fever", "condition": "dystona" },
    ]);
    has_errors(
        &folder(&[], &[], &[("/symptoms/0/emergency", signs)]),
        &[
            "symptoms.json: symptoms[0].emergency[1].condition: There is no article “dystona”. Did you mean “dystonia”? Correct the link, or write the article.",
        ],
    );
}
