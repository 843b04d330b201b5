//! A small site whose articles have medical codes and earlier addresses.

use std::fs;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::harness::host::Server;
use crate::harness::publishing::{edit_json, prepare_content, publish_and_serve};

/// The page of codes.
pub const CONNECT: &str = "/health/connect/";
/// The article on dystonia, with the codes G24.9 and 15802004, and the earlier address [`EARLIER`].
pub const DYSTONIA: &str = "/health/conditions/dystonia/";
/// The article on torticollis, with the code G24.3.
pub const TORTICOLLIS: &str = "/health/conditions/torticollis/";
/// An earlier address, from which the host leads to the article.
pub const EARLIER: &str = "/health/conditions/spasms/";
/// The page of an earlier address, at an address that the host does not know.
pub const EARLIER_PAGE: &str = "/health/conditions/unknown-to-the-host/";
/// The earlier id of the section on physical therapy.
pub const EARLIER_SECTION: &str = "exercises";

/// The server of the site, which is published once for all tests.
pub fn clinic_codes() -> &'static Server {
    static SERVER: OnceLock<&Server> = OnceLock::new();
    SERVER.get_or_init(|| {
        let folder = prepare_content("clinic-codes", |_| {});
        let file = folder.join("content/conditions/dystonia.json");
        fs::copy(&file, folder.join("content/conditions/torticollis.json")).expect("a copy");
        edit_json(&file, |condition| {
            condition["codes"] = json!({
                "icd_10_cm": [{ "code": "G24.9", "name": "Dystonia, unspecified" }],
                "snomed_ct": [{ "code": "15802004" }],
            });
            condition["aliases"] = json!(["spasms"]);
            *section_aliases(condition) = json!([EARLIER_SECTION]);
        });
        edit_json(&folder.join("content/conditions/torticollis.json"), |condition| {
            condition["slug"] = json!("torticollis");
            condition["name"] = json!("Torticollis");
            condition["title"] = json!("What is torticollis?");
            condition["codes"] = json!({ "icd_10_cm": [{ "code": "G24.3" }] });
        });
        let server = publish_and_serve(&folder);
        let conditions = folder.join("www/health/conditions");
        let copied = conditions.join("unknown-to-the-host");
        fs::create_dir(&copied).expect("a folder");
        fs::copy(conditions.join("spasms/index.html"), copied.join("index.html")).expect("a copy");
        server
    })
}

/// The aliases of the section on physical therapy.
fn section_aliases(condition: &mut Value) -> &mut Value {
    let sections = condition["sections"].as_array_mut().expect("sections");
    let inner = sections.iter_mut().filter_map(|section| section.get_mut("sections"));
    let mut inner = inner.filter_map(Value::as_array_mut).flatten();
    let section = inner.find(|section| section["id"] == "physical-therapy");
    &mut section.expect("the shipped article has it")["aliases"]
}
