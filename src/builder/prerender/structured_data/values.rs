//! Values of structured data that may be missing.

use serde_json::{Map, Value};

/// A single value, or a list of several; none for none.
pub(super) fn one_or_all(mut values: Vec<Value>) -> Option<Value> {
    if values.len() > 1 { Some(values.into()) } else { values.pop() }
}

/// The object without its fields that are null.
pub(super) fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            fields.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

/// The values as a list; none if there are none.
pub(super) fn list(values: impl Iterator<Item = Value>) -> Option<Value> {
    let values: Vec<Value> = values.collect();
    (!values.is_empty()).then(|| values.into())
}
