//! Signs in `site.json` that articles share.

use serde_json::{Value, json};
use symptom_database::builder::lint::{self, lint};

use super::today;
use crate::harness::dystonia;
use crate::harness::folder::{SITE, public};

/// The lines of the report about the list of signs.
fn said(list: Value) -> Vec<String> {
    let folder = public(&[("dystonia.json", dystonia::JSON)]);
    folder.write("site.json", dystonia::changed(SITE, &[("/red_flags", json!([list]))]));
    let text = lint::text(&lint(folder.path(), today()));
    let lines = text.lines().filter_map(|line| line.split_once(" red_flags[0]"));
    lines.map(|(_, told)| told.to_owned()).collect()
}

#[test]
fn shared_signs_need_sources_with_dates() {
    let good = json!({
        "id": "headache",
        "emergency": ["[the worst headache of your life](source:nhs)"],
        "bystander": ["[Stay with the person.](source:nhs)"],
        "sources": [{ "id": "nhs", "title": "A", "publisher": "B", "published": "2024" }],
    });
    assert_eq!(said(good.clone()), [""; 0]);
    for (field, value, expected) in [
        ("urgent", json!(["a stiff neck"]), ".urgent[0]: This text cites no source. "),
        ("doctor", json!(["a headache"]), ".doctor[0]: This text cites no source. "),
        (
            "sources",
            json!([
                { "id": "nhs", "title": "A", "publisher": "B", "published": "2024" },
                { "id": "who", "title": "A", "publisher": "B", "published": "2024" },
            ]),
            ".sources[1]: No text cites this source. ",
        ),
        (
            "sources",
            json!([{ "id": "nhs", "title": "A", "publisher": "B" }]),
            ".sources[0]: This source has no date. ",
        ),
        (
            "sources",
            json!([{ "id": "nhs", "title": "A", "publisher": "B", "published": "2028" }]),
            ".sources[0].published: 2028 is in the future. ",
        ),
    ] {
        let mut list = good.clone();
        list[field] = value;
        let said = said(list);
        let [only] = said.as_slice() else { panic!("{said:#?}") };
        assert!(only.contains(expected), "{only}");
    }
}
