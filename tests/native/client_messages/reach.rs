//! Which functions a program can reach from others.
//!
//! The answer may have too many functions, but lacks none: a call finds all functions of its name. Those of a type count
//! only if some function in reach names the type.

use std::collections::BTreeSet;

use super::functions::{Before, Function, Name, Source};

/// Functions of traits that a program calls without their names.
const IMPLICIT: [&str; 8] = ["clone", "default", "deref", "drop", "eq", "fmt", "from", "try_from"];

/// All functions of a program.
pub struct Program(pub Vec<Source>);

impl Program {
    pub fn functions(&self) -> impl Iterator<Item = &Function> {
        self.0.iter().flat_map(|it| &it.functions)
    }

    /// The functions within reach of the first ones. Those for which `is_beyond` stay out, with all that only they
    /// reach.
    pub fn reachable(
        &self,
        first: impl Fn(&Function) -> bool,
        is_beyond: impl Fn(&Function) -> bool,
    ) -> Vec<&Function> {
        let mut reached: Vec<bool> = self.functions().map(&first).collect();
        let mut count = 0;
        while reached.iter().filter(|it| **it).count() > count {
            count = reached.iter().filter(|it| **it).count();
            let types = self.types_named_by(&reached);
            let called = self.called_by(&reached);
            for (function, is_reached) in self.functions().zip(&mut reached) {
                let is_live = function.owner.as_ref().is_none_or(|it| types.contains(it));
                *is_reached |= is_live && !is_beyond(function) && called.has(function);
            }
        }
        self.functions()
            .zip(reached)
            .filter_map(|(it, is_reached)| is_reached.then_some(it))
            .collect()
    }

    /// The types that these functions name, and those in them.
    fn types_named_by(&self, reached: &[bool]) -> BTreeSet<String> {
        let functions = self.functions().zip(reached).filter(|(_, is_reached)| **is_reached);
        let mut types: BTreeSet<String> = functions
            .flat_map(|(it, _)| it.names.iter().map(|it| it.name.clone()).chain(it.owner.clone()))
            .collect();
        let mut count = 0;
        while types.len() > count {
            count = types.len();
            let held = self.0.iter().flat_map(|it| &it.types);
            let held =
                held.filter(|(name, _)| types.contains(name)).flat_map(|(_, held)| held.clone());
            let held: Vec<String> = held.collect();
            types.extend(held);
        }
        types
    }

    fn called_by(&self, reached: &[bool]) -> Called {
        let mut called = Called::default();
        let mut reached = reached.iter();
        for source in &self.0 {
            for function in &source.functions {
                if *reached.next().unwrap_or(&false) {
                    function.names.iter().for_each(|name| called.add(name, source));
                }
            }
        }
        called
    }
}

/// What functions in reach call.
#[derive(Default)]
struct Called {
    methods: BTreeSet<String>,
    /// A type and a name.
    of_types: BTreeSet<(String, String)>,
    /// A file and a name.
    of_files: BTreeSet<(String, String)>,
    /// A module and a name. The module may pass on functions of those in it.
    of_modules: BTreeSet<(String, String)>,
}

impl Called {
    fn add(&mut self, Name { name, before }: &Name, source: &Source) {
        let with = |place: &str| (place.to_owned(), name.clone());
        match before {
            Before::Value => {
                self.methods.insert(name.clone());
            }
            Before::Path(owner) if owner.starts_with(char::is_uppercase) => {
                self.of_types.insert(with(owner));
            }
            Before::Path(module) => {
                self.of_modules.insert(with(module));
            }
            Before::Nothing => {
                self.of_files.insert(with(&source.file));
                self.of_modules.extend(source.imports.get(name).map(|it| with(it)));
            }
            Before::Other => {}
        }
    }

    fn has(&self, function: &Function) -> bool {
        let Function { file, name, owner, .. } = function;
        let is_implicit = function.is_of_trait && IMPLICIT.contains(&name.as_str());
        let is_called = function.is_method && self.methods.contains(name);
        let is_named = match owner {
            Some(owner) => self.of_types.contains(&(owner.clone(), name.clone())),
            None => self.has_free(file, name),
        };
        is_implicit || is_called || is_named
    }

    fn has_free(&self, file: &str, name: &str) -> bool {
        let mut modules = file.trim_end_matches(".rs").split('/').chain(["crate", "super"]);
        self.of_files.contains(&(file.to_owned(), name.to_owned()))
            || modules.any(|it| self.of_modules.contains(&(it.to_owned(), name.to_owned())))
    }
}
