//! The text of a file of messages, and what is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use super::error::LocaleError;
use crate::builder::file_error::FileError;

/// A file of messages.
pub(super) struct Source {
    pub(super) path: PathBuf,
    /// The name of the file without its ending.
    pub(super) name: String,
    pub(super) text: String,
    pub(super) resource: FluentResource,
}

/// What programs rely on in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Signature {
    /// The name of the file without its ending.
    pub(super) file: String,
    pub(super) variables: BTreeSet<String>,
}

impl Source {
    /// Reads every file of a language, by name.
    pub(super) fn read_all(folder: &Path) -> Result<Vec<Self>, LocaleError> {
        let mut files: Vec<PathBuf> = Vec::new();
        for entry in folder.read_dir().map_err(FileError::of("read", folder))? {
            files.push(entry.map_err(FileError::of("read", folder))?.path());
        }
        files.retain(|it| it.extension().is_some_and(|it| it == "ftl"));
        files.sort();
        files.into_iter().map(Self::read).collect()
    }

    fn read(path: PathBuf) -> Result<Self, LocaleError> {
        let text = fs::read_to_string(&path).map_err(FileError::of("read", &path))?;
        Self::parse(path, text)
    }

    /// The file of messages at this path, with this text.
    pub(super) fn parse(path: PathBuf, text: String) -> Result<Self, LocaleError> {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| {
            let first = errors.first();
            let (position, error) =
                first.map_or((0, String::new()), |it| (it.pos.start, it.to_string()));
            let message = format!("This is not written as Project Fluent wants it: {error}.");
            LocaleError::at(&path, &text, position, message)
        })?;
        Ok(Self { path, name, text, resource })
    }

    /// An error at the message with this id. If there are two, at the last one.
    pub(super) fn error_at(&self, id: &str, message: impl Into<String>) -> LocaleError {
        let is_here = |line: &str| {
            line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let line = self.text.lines().collect::<Vec<_>>().into_iter().rposition(is_here);
        let line = line.unwrap_or_default() + 1;
        LocaleError::Message { file: self.path.clone(), line, message: message.into() }
    }

    /// Each message with its id.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&str, &Pattern<&str>)> {
        self.resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
            _ => None,
        })
    }
}

/// The signature of each message in these files, by id.
///
/// # Errors
/// If two messages have the same id.
pub(super) fn signatures(sources: &[Source]) -> Result<BTreeMap<String, Signature>, LocaleError> {
    let mut signatures: BTreeMap<String, Signature> = BTreeMap::new();
    for source in sources {
        for (id, pattern) in source.messages() {
            let mut variables = BTreeSet::new();
            add_variables(pattern, &mut variables);
            let signature = Signature { file: source.name.clone(), variables };
            if let Some(first) = signatures.insert(id.to_owned(), signature) {
                let message = format!(
                    "“{id}” is the id of a message in {}.ftl too. Give each message an id of its own.",
                    first.file
                );
                return Err(source.error_at(id, message));
            }
        }
    }
    Ok(signatures)
}

fn add_variables(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            add_variables_of(expression, variables);
        }
    }
}

fn add_variables_of(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => add_variables_of_inline(inline, variables),
        Expression::Select { selector, variants } => {
            add_variables_of_inline(selector, variables);
            for variant in variants {
                add_variables(&variant.value, variables);
            }
        }
    }
}

fn add_variables_of_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    let mut add_arguments = |arguments: &CallArguments<&str>| {
        for argument in &arguments.positional {
            add_variables_of_inline(argument, variables);
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => add_arguments(arguments),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            add_arguments(arguments);
        }
        InlineExpression::Placeable { expression } => add_variables_of(expression, variables),
        _ => {}
    }
}
