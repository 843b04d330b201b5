//! The JSON Schemas of the content files, generated from the types that read them.
//!
//! Editors use them for completion and checks, because each file names its schema as `$schema`. The builder uses them to
//! find every error in the form of a file, because serde stops at the first one.

use std::collections::HashSet;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::paths::LocationSegment;
use jsonschema::{ValidationError, Validator};
use schemars::{JsonSchema, schema_for};
use serde_json::Value;

use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::condition::{Condition, IcdCode, PhotoFile, SnomedCode};
use crate::model::condition_index::ConditionIndex;
use crate::model::page::Page;
use crate::model::site::Site;
use crate::model::symptom::Symptoms;
use crate::model::translation::{
    ConditionTranslation, PageTranslation, SiteTranslation, SymptomsTranslation,
};
use crate::model::{
    Day, EmailAddress, FilePath, Id, JsonPath, Language, NonEmptyString, PartialDate, PathSegment,
    PhoneNumber, RichText, SiteAddress, SourceAddress, WebAddress,
};

/// The name and the content of each schema's file.
pub fn files() -> [(&'static str, String); 9] {
    [
        (paths::CONDITION_SCHEMA, schema_file::<Condition>()),
        (paths::CONDITION_INDEX_SCHEMA, schema_file::<ConditionIndex>()),
        (paths::CONDITION_TRANSLATION_SCHEMA, schema_file::<ConditionTranslation>()),
        (paths::PAGE_SCHEMA, schema_file::<Page>()),
        (paths::PAGE_TRANSLATION_SCHEMA, schema_file::<PageTranslation>()),
        (paths::SITE_SCHEMA, schema_file::<Site>()),
        (paths::SITE_TRANSLATION_SCHEMA, schema_file::<SiteTranslation>()),
        (paths::SYMPTOMS_SCHEMA, schema_file::<Symptoms>()),
        (paths::SYMPTOMS_TRANSLATION_SCHEMA, schema_file::<SymptomsTranslation>()),
    ]
}

fn schema_file<T: JsonSchema>() -> String {
    format!("{:#}\n", schema_for!(T).as_value())
}

/// Every error in the form of `value`, according to the schema of `T`. The lines are not looked up yet.
pub fn errors<T: JsonSchema>(value: &Value) -> Vec<Diagnostic> {
    let schema = schema_for!(T);
    let Ok(validator) = validator(schema.as_value()) else { return Vec::new() };
    let errors = validator.iter_errors(value).flat_map(|error| diagnostics_of(&error));
    // One text may violate both the pattern and the format of its type.
    let mut seen = HashSet::new();
    errors.filter(|diagnostic| seen.insert(diagnostic.clone())).collect()
}

/// A validator for `schema`. It checks texts in our own formats with the types that read them.
fn validator(schema: &Value) -> Result<Validator, ValidationError<'static>> {
    let mut options = jsonschema::options().should_validate_formats(true);
    for (format, read) in FORMATS {
        options = options.with_format(format, move |text: &str| read(text.to_owned()).is_ok());
    }
    options.build(schema)
}

type Read = fn(String) -> Result<(), String>;

/// Each format, with the function that reads it.
const FORMATS: [(&str, Read); 15] = [
    ("date", read::<Day>),
    ("email-address", read::<EmailAddress>),
    ("file-path", read::<FilePath>),
    ("icd-10-cm", read::<IcdCode>),
    ("id", read::<Id>),
    ("language", read::<Language>),
    ("partial-date", read::<PartialDate>),
    ("phone-number", read::<PhoneNumber>),
    ("photo-file", read::<PhotoFile>),
    ("prose", read::<RichText>),
    ("site-address", read::<SiteAddress>),
    ("snomed-ct", read::<SnomedCode>),
    ("source-address", read::<SourceAddress>),
    ("web-address", read::<WebAddress>),
    ("words", read::<NonEmptyString>),
];

fn read<T: TryFrom<String, Error: ToString>>(text: String) -> Result<(), String> {
    T::try_from(text).map(|_| ()).map_err(|error| error.to_string())
}

/// The diagnostics for an error that the validator reports.
fn diagnostics_of(error: &ValidationError<'_>) -> Vec<Diagnostic> {
    let path = path_of(error);
    let found = |path, message: String| vec![Diagnostic::error(path, message)];
    match error.kind() {
        ValidationErrorKind::Format { format } => {
            let read = FORMATS.iter().find(|(name, _)| name == format).map(|(_, read)| read);
            let text = error.instance().as_str().unwrap_or_default().to_owned();
            match read.map(|read| read(text)) {
                Some(Err(message)) => found(path, message),
                _ => Vec::new(),
            }
        }
        // The error of the format has a better message.
        ValidationErrorKind::Pattern { .. } | ValidationErrorKind::MaxLength { .. } => Vec::new(),
        ValidationErrorKind::Required { property } => {
            let property = property.as_str().unwrap_or_default();
            found(path, format!("Missing field `{property}`. Add it."))
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => unexpected
            .iter()
            .flat_map(|field| {
                let message = "This field does not exist here. Correct its spelling, or remove it.";
                found(path.key(field), message.to_owned())
            })
            .collect(),
        ValidationErrorKind::Type { kind } => {
            let kind = expected(kind);
            found(path, format!("Expected {kind}. Write a value of this kind."))
        }
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            nearest(error, context)
        }
        _ => found(path, format!("{error}.")),
    }
}

fn path_of(error: &ValidationError<'_>) -> JsonPath {
    let segment = |segment: LocationSegment<'_>| match segment {
        LocationSegment::Property(key) => PathSegment::Key(key.to_string()),
        LocationSegment::Index(index) => PathSegment::Index(index),
    };
    JsonPath(error.instance_path().into_iter().map(segment).collect())
}

fn expected(kind: &TypeKind) -> String {
    let name = |name: &str| match name {
        "array" => "a list: […]".to_owned(),
        "object" => "an object: {…}".to_owned(),
        "string" => "a text: \"…\"".to_owned(),
        "integer" => "a whole number, such as 12".to_owned(),
        "boolean" => "true or false".to_owned(),
        other => format!("a value of the type {other}"),
    };
    match kind {
        TypeKind::Single(kind) => name(kind.as_str()),
        TypeKind::Multiple(kinds) => {
            let names: Vec<String> = kinds.iter().map(|kind| name(kind.as_str())).collect();
            names.join(" or ")
        }
    }
}

/// The errors of a value that fits none of several schemas: the errors of the schema that its author probably meant.
fn nearest(
    error: &ValidationError<'_>,
    context: &[Vec<ValidationError<'static>>],
) -> Vec<Diagnostic> {
    let here = path_of(error);
    let is_of = |branch: &&Vec<ValidationError<'static>>,
                 is_kind: fn(&ValidationErrorKind) -> bool| {
        branch.iter().any(|error| path_of(error) == here && is_kind(error.kind()))
    };
    // The author did not mean a schema of another type, such as that of a missing value, or one without these fields.
    let mut branches: Vec<_> = context
        .iter()
        .filter(|branch| !is_of(branch, |kind| matches!(kind, ValidationErrorKind::Type { .. })))
        .collect();
    if branches.len() > 1 {
        branches.retain(|branch| {
            !is_of(branch, |kind| matches!(kind, ValidationErrorKind::AdditionalProperties { .. }))
        });
    }
    if let [branch] = branches.as_slice() {
        return branch.iter().flat_map(diagnostics_of).collect();
    }
    if branches.is_empty()
        && let [kind] = expected_kinds(&here, context).as_slice()
    {
        let message = format!("Expected {kind}. Write a value of this kind.");
        return vec![Diagnostic::error(here, message)];
    }
    let constants = context.iter().flatten().filter_map(|error| match error.kind() {
        ValidationErrorKind::Constant { expected_value } => Some(expected_value.to_string()),
        _ => None,
    });
    let constants: Vec<String> = constants.collect();
    let message = if constants.is_empty() {
        "This value has none of the allowed forms. Compare it with similar entries.".to_owned()
    } else {
        format!("Use one of the expected names: {}.", constants.join(", "))
    };
    vec![Diagnostic::error(here, message)]
}

/// The kinds of values of which one is expected. An author leaves out a field instead of writing `null`.
fn expected_kinds(here: &JsonPath, context: &[Vec<ValidationError<'static>>]) -> Vec<String> {
    let kinds = context.iter().flatten().filter_map(|error| match error.kind() {
        ValidationErrorKind::Type { kind } if path_of(error) == *here => Some(expected(kind)),
        _ => None,
    });
    kinds.filter(|kind| kind != "a value of the type null").collect()
}
