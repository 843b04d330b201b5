//! Which files use which.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::{ptr, slice};

use super::source::{Import, Module, Names};

/// The crate's name in its programs.
const CRATE: &str = "symptom_database";

/// All modules of the crate and its programs.
pub struct Graph {
    modules: HashMap<Names, Module>,
}

/// From each file to the files that define what it uses.
pub type Arrows = BTreeMap<String, BTreeSet<String>>;

impl Graph {
    /// Reads files by their names and texts.
    pub fn new<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let modules = files.into_iter().flat_map(|(file, text)| Module::parse(file, text));
        Self { modules: modules.map(|module| (module.path.clone(), module)).collect() }
    }

    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.modules.values()
    }

    /// From each file to those that define an item that it uses or passes on with `pub use`. A path through such a
    /// re-export leads to the item itself. Declaring a module is no use.
    pub fn arrows(&self) -> Arrows {
        let mut arrows = Arrows::new();
        for module in self.modules() {
            let targets = module.all_paths().filter_map(|path| self.defining_file(module, path));
            let targets = targets.filter(|file| *file != module.file).map(str::to_owned);
            arrows.entry(module.file.clone()).or_default().extend(targets);
        }
        arrows
    }

    /// The file that defines the item to which a path in this module leads, if that is one of ours.
    fn defining_file(&self, module: &Module, path: &[String]) -> Option<&str> {
        self.resolve(&module.path, path, &mut HashSet::new())
    }

    fn resolve(
        &self,
        scope: &[String],
        path: &[String],
        seen: &mut HashSet<*const Import>,
    ) -> Option<&str> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.find(&scope[..1], rest, seen),
            CRATE => self.find(&["src/lib.rs".to_owned()], rest, seen),
            "self" => self.find(scope, rest, seen),
            "super" => {
                let (_, parent) = scope.split_last()?;
                if rest.first().is_some_and(|next| next == "super") {
                    self.resolve(parent, rest, seen)
                } else {
                    self.find(parent, rest, seen)
                }
            }
            _ => self.find(scope, path, seen),
        }
    }

    /// Follows names from a module, and through the imports on the way.
    fn find(
        &self,
        scope: &[String],
        names: &[String],
        seen: &mut HashSet<*const Import>,
    ) -> Option<&str> {
        let (name, rest) = names.split_first()?;
        let child = [scope, slice::from_ref(name)].concat();
        if self.modules.contains_key(&child) {
            return self.find(&child, rest, seen);
        }
        let module = self.modules.get(scope)?;
        if module.items.contains(name) {
            return Some(&module.file);
        }
        module.imports.iter().find_map(|import| {
            let rest = match &import.name {
                Some(imported) if imported == name => rest,
                None => names,
                Some(_) => return None,
            };
            // An import may lead back to itself, as that of `leptos::*` does.
            if !seen.insert(ptr::from_ref(import)) {
                return None;
            }
            self.resolve(scope, &[&import.path, rest].concat(), seen)
        })
    }
}

/// A shortest circle of arrows, if there is one: each file uses the next, and the last one the first.
pub fn circle(arrows: &Arrows) -> Option<Vec<&str>> {
    let circles = arrows.keys().filter_map(|start| circle_from(arrows, start));
    circles.min_by_key(Vec::len)
}

fn circle_from<'a>(arrows: &'a Arrows, start: &'a str) -> Option<Vec<&'a str>> {
    let mut ways = VecDeque::from([vec![start]]);
    let mut seen = HashSet::new();
    while let Some(way) = ways.pop_front() {
        for next in arrows.get(*way.last()?).into_iter().flatten() {
            if next == start {
                return Some(way);
            }
            if seen.insert(next) {
                ways.push_back([way.as_slice(), &[next.as_str()]].concat());
            }
        }
    }
    None
}
