//! Turns the text of a condition file into a [`Condition`].

use super::characters;
use super::form::read_form;
use super::placeholder::with_placeholders;
use super::shared::Shared;
use super::source::locate;
use super::validate::validate;
use crate::builder::diagnostic::Diagnostic;
use crate::model::condition::Condition;

/// Reads a condition file.
///
/// # Errors
/// Every error, each with its path, its line and what to do. Rules between values are checked only if each single value
/// is valid.
pub fn read_condition(json: &str) -> Result<Condition, Vec<Diagnostic>> {
    match read_condition_draft(json, Shared::None) {
        (Some(condition), diagnostics) if diagnostics.is_empty() => Ok(condition),
        (_, diagnostics) => Err(diagnostics),
    }
}

/// Reads a condition file as far as possible. Returns the condition, if it can be deserialized, and every error. It may
/// refer to the shared texts.
pub(super) fn read_condition_draft(
    json: &str,
    shared: Shared<'_>,
) -> (Option<Condition>, Vec<Diagnostic>) {
    let condition: Condition = match read_form(json) {
        Ok(condition) => condition,
        Err(diagnostics) => return (None, with_placeholders(diagnostics, json)),
    };
    let diagnostics = [validate(&condition, shared), characters::errors_in(json)].concat();
    (Some(condition), with_placeholders(locate(diagnostics, json), json))
}
