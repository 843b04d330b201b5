//! The sheet for an appointment.

use symptom_database::model::feedback::appointment_sheet;

use crate::harness::messages::in_english;

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn comments(comments: &[(&str, &str)]) -> Vec<(String, String)> {
    comments.iter().map(|(head, text)| ((*head).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn has_the_questions_and_then_the_comments() {
    let questions = texts(&["Do I need tests?", "What can I do at home?"]);
    let comments = comments(&[("1 May, on: Causes", "My aunt\nhad it"), ("2 May", "Sleep")]);
    let sheet = appointment_sheet("Dystonia", "3 May", &questions, &comments, in_english);
    let expected = "For my appointment: Dystonia\n3 May\n\nMy questions\n- Do I need tests?\n\
                    - What can I do at home?\n\nMy comments\n\n1 May, on: Causes\nMy aunt\nhad it\n\
                    \n2 May\nSleep\n";
    assert_eq!(sheet.as_deref(), Some(expected));
}

#[test]
fn leaves_out_empty_parts() {
    let sheet = appointment_sheet("Dystonia", "3 May", &texts(&["Why?"]), &[], in_english)
        .expect("a sheet");
    assert!(!sheet.contains("My comments"), "{sheet}");
    let sheet =
        appointment_sheet("Dystonia", "3 May", &[], &comments(&[("1 May", "Sleep")]), in_english);
    assert!(!sheet.expect("a sheet").contains("My questions"));
    assert_eq!(appointment_sheet("Dystonia", "3 May", &[], &[], in_english), None);
}
