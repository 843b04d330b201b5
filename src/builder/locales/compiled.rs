//! The messages for the browser. `src/js/messages/format.js` formats them.
//!
//! A message is a text, with the variables in braces: `"Look for {name} in your downloads."`. If it has forms, such as
//! that of the plural, it is a list of texts and choices. A choice names the variable that decides, and has a message for
//! each of its values or plural categories: `["You have ", {"by": "count", "one": "{count} comment", "other": "{count}
//! comments"}, "."]`.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use serde_json::{Map, Value};

use super::error::LocaleError;
use super::source::Source;

/// The key of the variable that decides.
const BY: &str = "by";
/// The key of the form for everything else. It is also a plural category in every language.
const OTHER: &str = "other";

/// The messages of a file, by id.
pub(super) fn compile(source: &Source) -> Result<Map<String, Value>, LocaleError> {
    let compiled = source.messages().map(|(id, value)| {
        let compiled = pattern(value);
        let compiled =
            compiled.map_err(|advice| source.error_at(id, format!("“{id}” {advice}")))?;
        Ok((id.to_owned(), compiled))
    });
    compiled.collect()
}

const NOT_SUPPORTED: &str = "is sent to the browser, so it can have only texts, variables and the choice by a variable. \
                             Write it without functions, terms and other messages.";

fn pattern(pattern: &Pattern<&str>) -> Result<Value, &'static str> {
    let mut parts: Vec<Value> = Vec::new();
    let add = |parts: &mut Vec<Value>, text: &str| match parts.last_mut() {
        Some(Value::String(last)) => last.push_str(text),
        _ => parts.push(text.into()),
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.contains(['{', '}']) => {
                return Err("is sent to the browser, so it cannot have braces in its text.");
            }
            PatternElement::TextElement { value } => add(&mut parts, value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    add(&mut parts, &format!("{{{}}}", id.name));
                }
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    add(&mut parts, &unescape_unicode_to_string(value));
                }
                Expression::Inline(_) => return Err(NOT_SUPPORTED),
                Expression::Select { selector, variants } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        return Err(NOT_SUPPORTED);
                    };
                    let mut choice = Map::from_iter([(BY.to_owned(), Value::from(id.name))]);
                    for variant in variants {
                        let key = match &variant.key {
                            _ if variant.default => OTHER,
                            VariantKey::Identifier { name } => name,
                            VariantKey::NumberLiteral { value } => value,
                        };
                        choice.insert(key.to_owned(), self::pattern(&variant.value)?);
                    }
                    parts.push(choice.into());
                }
            },
        }
    }
    Ok(match parts.as_slice() {
        [] => "".into(),
        [Value::String(text)] => text.as_str().into(),
        _ => parts.into(),
    })
}
