//! The placeholders that several skeletons share.

use serde_json::{Value, json};

use crate::builder::content::form::capitalized;
use crate::builder::content::placeholder::is_placeholder;
use crate::model::{Day, Id};

pub(super) const OTHER_NAME: &str =
    "TODO: another name that people know it by, or remove this list";
pub(super) const SUMMARY: &str =
    "TODO: one line about the condition, for lists and search results.";
pub(super) const EMERGENCY: &str = "TODO: a sign of an emergency. It ends the sentence “Call now if …”. Remove this list if there is none";
pub(super) const URGENT: &str =
    "TODO: a sign with which to get help on the same day. Remove this list if there is none";
pub(super) const DOCTOR: &str =
    "TODO: a sign with which to see a doctor. It ends the sentence “See a doctor if …”";
pub(super) const QUESTION: &str = "TODO: what a reader may want to ask at an appointment";
pub(super) const SYMPTOM: &str = "todo-symptom";

/// A name made of an id: "Restless legs" for `restless-legs`. A placeholder stays one.
pub(in crate::builder) fn name_of(id: &Id) -> String {
    if is_placeholder(id.as_str()) {
        return "TODO: the name of the condition".to_owned();
    }
    capitalized(&id.as_str().replace('-', " "))
}

pub(super) fn section(id: &str, heading: &str, blocks: Value) -> Value {
    json!({ "id": id, "heading": heading, "blocks": blocks })
}

pub(super) fn author() -> Value {
    json!({
        "id": "todo-author",
        "name": "TODO: who wrote this, without the credential",
        "credential": "TODO: such as MD",
        "affiliation": "TODO: where the author works",
        "role": "wrote"
    })
}

pub(super) fn source(today: Day) -> Value {
    json!({
        "id": "todo-source",
        "title": "TODO: the title of a publication that the facts come from",
        "publisher": "TODO: who published it",
        "read": today
    })
}

/// A JSON object of the fields that have a value, in this order.
pub(super) fn object<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    let present = fields.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    Value::Object(present.collect())
}
