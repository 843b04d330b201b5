//! Adding the symptoms that articles name.

use std::fs;

use serde_json::json;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, SYMPTOMS, content_errors, public};
use crate::harness::publishing::{errors, publish, text_of};

/// The shipped content, whose article names these symptoms.
fn with_symptoms(ids: &[&str]) -> Folder {
    public(&[("dystonia.json", &dystonia::json_with(&[("/symptoms", json!(ids))]))])
}

fn symptoms(content: &Folder) -> String {
    fs::read_to_string(content.path().join("symptoms.json")).expect("a file")
}

/// Adds symptoms, and returns the text of the list then.
#[track_caller]
fn added(content: &Folder, more: &[&str]) -> String {
    let done = publish(&[&["add-symptoms", &text_of(content.path())], more].concat());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    symptoms(content)
}

/// Fails unless the list is `before` with `insertion` put in after `after`.
#[track_caller]
fn is_inserted(before: &str, after: &str, insertion: &str, ids: &[&str]) {
    let content = with_symptoms(ids);
    content.write("symptoms.json", before);
    let (head, tail) = before.split_once(after).expect("it is in there");
    assert_eq!(added(&content, &["--yes"]), format!("{head}{after}{insertion}{tail}"));
    assert!(content_errors_of_symptoms(&content).is_empty());
}

fn content_errors_of_symptoms(content: &Folder) -> Vec<String> {
    // An article that cannot be published makes sure that there is an error.
    content.write("conditions/x.json", "{");
    let found = content_errors(content).into_iter();
    found.filter(|line| line.contains("symptom")).collect()
}

#[test]
fn a_symptom_that_an_article_names_is_added_in_its_place() {
    let content = with_symptoms(&["tremor", "itchy-skin"]);
    let told = content_errors(&content);
    let command = format!("run “publish add-symptoms {} itchy-skin”", content.path().display());
    assert!(
        told.iter()
            .any(|line| line.contains("There is no symptom “itchy-skin”.")
                && line.contains(&command)),
        "{told:#?}"
    );
    let line = "    { \"id\": \"itchy-skin\", \"name\": \"Itchy skin\" },\n";
    let expected =
        SYMPTOMS.replace("    { \"id\": \"muscle", &format!("{line}    {{ \"id\": \"muscle"));
    assert_eq!(added(&content, &[]), expected);
    assert!(content_errors_of_symptoms(&content).is_empty());
    // Nothing is left to do.
    fs::remove_file(content.path().join("conditions/x.json")).expect("it was there");
    assert_eq!(added(&content, &[]), expected);
}

#[test]
fn nothing_but_the_entry_changes_whatever_the_file_looks_like() {
    let one = r#"{ "id": "b", "name": "B" }"#;
    let new = |id: &str| format!(r#"{{ "id": "{id}", "name": "{}" }}"#, id.to_uppercase());
    let (a, c) = (new("a"), new("c"));
    // At the beginning, in the middle and at the end of a list on lines.
    let list = format!("{{\"symptoms\": [\n\t{one},\n\t{}\n]}}", new("d"));
    is_inserted(&list, "[\n\t", &format!("{a},\n\t"), &["a"]);
    is_inserted(&list, "},\n\t", &format!("{c},\n\t"), &["c"]);
    is_inserted(&list, &new("d"), &format!(",\n\t{}", new("e")), &["e"]);
    // On one line, and without spaces.
    is_inserted(
        &format!("{{\"symptoms\": [{one}, {}]}}", new("d")),
        "[",
        &format!("{a}, "),
        &["a"],
    );
    is_inserted(
        r#"{"symptoms":[{"id":"b","name":"B"},{"id":"d","name":"D"}]}"#,
        "},",
        r#"{"id":"c","name":"C"},"#,
        &["c"],
    );
    // One field a line, with carriage returns and a byte order mark.
    let lines = "\u{feff}{\r\n  \"symptoms\": [\r\n    {\r\n      \"id\": \"b\",\r\n      \"name\": \"B\",\r\n      \"other_names\": [\r\n        \"Bee\"\r\n      ]\r\n    }\r\n  ]\r\n}\r\n";
    let entry = "{\r\n      \"id\": \"c\",\r\n      \"name\": \"C\"\r\n    }";
    is_inserted(lines, "]\r\n    }", &format!(",\r\n    {entry}"), &["c"]);
    // A list that is not sorted gets it at its end.
    let unsorted = format!("{{\"symptoms\": [\n  {},\n  {one}\n]}}", new("d"));
    is_inserted(&unsorted, one, &format!(",\n  {c}"), &["c"]);
    // An empty list.
    is_inserted("{\n  \"symptoms\": []\n}\n", "[", &format!("\n    {c}\n  "), &["c"]);
    is_inserted("{\n  \"symptoms\": [\n  ]\n}\n", "[", &format!("\n    {c}"), &["c"]);
    is_inserted("{\"symptoms\":[]}", "[", &format!("\n  {c}\n"), &["c"]);
}

#[test]
fn several_are_added_at_once_each_in_its_place() {
    let content = with_symptoms(&["zigzag-lines", "fever", "tremor"]);
    content.write(
        "conditions/other.json",
        json!({ "symptoms": ["hot-flashes", "todo-symptom", 1] }).to_string(),
    );
    let ids: Vec<String> = added(&content, &[])
        .lines()
        .filter_map(|line| Some(line.split_once("\"id\": \"")?.1.split('"').next()?.to_owned()))
        .collect();
    assert!(ids.is_sorted() && ids.len() == 10, "{ids:?}");
    for id in ["zigzag-lines", "fever", "hot-flashes"] {
        assert!(ids.contains(&id.to_owned()), "{ids:?}");
    }
}

#[test]
fn what_may_be_a_typing_error_is_never_added_by_itself() {
    let content = with_symptoms(&["tremro", "fever"]);
    let folder = text_of(content.path());
    let told = errors(&publish(&["add-symptoms", &folder]));
    let article = content.path().join("conditions/dystonia.json");
    assert!(told.contains("“tremro” was not added, because it resembles “tremor”."), "{told}");
    assert!(told.contains(&format!("correct it in {}.", article.display())), "{told}");
    assert!(told.contains(&format!("add-symptoms {folder} tremro")), "{told}");
    let text = symptoms(&content);
    assert!(text.contains("\"fever\"") && !text.contains("tremro"), "{text}");
    // Its author can insist, in either way.
    assert!(added(&content, &["tremro"]).contains("tremro"));
    content.write("symptoms.json", SYMPTOMS);
    assert!(added(&content, &["--yes"]).contains("tremro"));
}

#[test]
fn two_new_ids_that_resemble_each_other_are_not_both_right() {
    let content = with_symptoms(&["itching", "itchng"]);
    let told = errors(&publish(&["add-symptoms", &text_of(content.path())]));
    assert!(
        told.contains("“itching” was not added") && told.contains("“itchng” was not added"),
        "{told}"
    );
    assert_eq!(symptoms(&content), SYMPTOMS);
    let text = added(&content, &["itching"]);
    assert!(text.contains("\"itching\"") && !text.contains("itchng"), "{text}");
}

#[test]
fn another_name_of_a_symptom_is_not_added() {
    let content = with_symptoms(&["shaking"]);
    for more in [&[][..], &["--yes"], &["shaking"]] {
        let told = errors(&publish(&[&["add-symptoms", &text_of(content.path())], more].concat()));
        assert!(
            told.contains("it is a name of the symptom “tremor”. Write “tremor” in "),
            "{told}"
        );
        assert_eq!(symptoms(&content), SYMPTOMS);
    }
}

#[test]
fn a_symptom_that_no_article_names_is_not_added() {
    let content = with_symptoms(&["fever"]);
    let folder = text_of(content.path());
    for (typed, told) in [
        ("fevr", "No article names the symptom “fevr”. Did you mean “fever”?"),
        ("scurvy", "No article names the symptom “scurvy”."),
        ("Fever", "Did you mean “fever”?"),
    ] {
        let found = errors(&publish(&["add-symptoms", &folder, typed]));
        assert!(found.contains(told), "{found}");
    }
    assert_eq!(symptoms(&content), SYMPTOMS);
    // One that the list has needs nothing.
    assert_eq!(added(&content, &["tremor"]), SYMPTOMS);
}

#[test]
fn a_list_with_errors_stays_as_it_is() {
    let content = with_symptoms(&["fever"]);
    let broken = SYMPTOMS.replace("\"Pain\"", "\" \"");
    content.write("symptoms.json", &broken);
    let told = errors(&publish(&["add-symptoms", &text_of(content.path())]));
    assert!(told.contains("symptoms.json:6: symptoms[2].name: This text is blank."), "{told}");
    assert!(told.contains("Correct this first. Nothing was added."), "{told}");
    assert_eq!(symptoms(&content), broken);
}

#[test]
fn an_article_that_cannot_be_read_is_named() {
    let content = with_symptoms(&["fever"]);
    content.write("conditions/broken.json", "{");
    let told = errors(&publish(&["add-symptoms", &text_of(content.path())]));
    assert!(
        told.contains("broken.json is not valid JSON, so its symptoms are not known."),
        "{told}"
    );
    assert!(symptoms(&content).contains("\"fever\""));
}
