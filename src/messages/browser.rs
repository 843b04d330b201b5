//! Formats messages with the page's scripts, which have those of the page's language: `src/js/messages/`.

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::model::{Message, Variable};

#[wasm_bindgen]
extern "C" {
    /// Formats the message with this id. The array has the names of the variables, each before its value.
    #[wasm_bindgen(js_namespace = siteMessages, js_name = formatPairs)]
    fn format_pairs(id: &str, variables: &Array) -> String;
}

pub(super) fn format(message: &Message) -> String {
    let variables = Array::new();
    for (name, value) in &message.variables {
        variables.push(&(*name).into());
        variables.push(&match value {
            Variable::Text(text) => text.into(),
            Variable::Number(number) => JsValue::from(*number),
            Variable::Message(message) => format(message).into(),
        });
    }
    format_pairs(message.id, &variables)
}
