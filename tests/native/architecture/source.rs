//! The names that Rust files define and use.

use std::collections::HashSet;

use syn::visit::{self, Visit};
use syn::{Item, ItemMod, ItemUse, Macro, UseTree};

/// The names in a path, such as `["crate", "model", "Id"]`.
pub type Names = Vec<String>;

/// A module: a file, or a module inside one.
pub struct Module {
    /// The file, such as `src/model/id.rs`.
    pub file: String,
    /// The crate's root and the names from there, such as `["src/lib.rs", "model", "id"]`.
    pub path: Names,
    /// The names of the items that the module defines.
    pub items: HashSet<String>,
    /// What the module imports.
    pub imports: Vec<Import>,
    /// All other paths in it, including those in macros.
    pub paths: Vec<Names>,
}

/// A name that a `use` brings into a module.
pub struct Import {
    /// The name; none for a `*`, which stands for all names in the path.
    pub name: Option<String>,
    pub path: Names,
}

impl Module {
    /// The module of a file, and the modules inside it.
    pub fn parse(file: &str, text: &str) -> Vec<Self> {
        let syntax = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        let mut parser = Parser { modules: vec![Self::new(file, path_of(file))], current: 0 };
        parser.visit_file(&syntax);
        parser.modules
    }

    fn new(file: &str, path: Names) -> Self {
        let (items, imports, paths) = (HashSet::new(), Vec::new(), Vec::new());
        Self { file: file.to_owned(), path, items, imports, paths }
    }

    /// Every path in the module, imported or not.
    pub fn all_paths(&self) -> impl Iterator<Item = &Names> {
        self.imports.iter().map(|import| &import.path).chain(&self.paths)
    }
}

/// The path of a file's module. Each program in `src/bin` is a crate of its own.
fn path_of(file: &str) -> Names {
    let names: Vec<&str> =
        file.trim_start_matches("src/").trim_end_matches(".rs").split('/').collect();
    let (root, inner) = match names.as_slice() {
        ["lib"] => ("src/lib.rs".to_owned(), &names[1..]),
        ["bin", program, "main"] => (format!("src/bin/{program}"), &names[3..]),
        ["bin", program, ..] => (format!("src/bin/{program}"), &names[2..]),
        _ => ("src/lib.rs".to_owned(), &names[..]),
    };
    [root].into_iter().chain(inner.iter().map(|&name| name.to_owned())).collect()
}

struct Parser {
    modules: Vec<Module>,
    /// The index of the module that is being read.
    current: usize,
}

impl Parser {
    fn module(&mut self) -> &mut Module {
        &mut self.modules[self.current]
    }

    fn import(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        let (name, path) = match tree {
            UseTree::Path(path) => {
                return self.import(&path.tree, &with(&path.ident));
            }
            UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| self.import(tree, before));
            }
            // `use super::content::{self}` imports `content`.
            UseTree::Name(name) if name.ident == "self" => {
                (before.last().cloned(), before.to_vec())
            }
            UseTree::Name(name) => (Some(name.ident.to_string()), with(&name.ident)),
            UseTree::Rename(rename) if rename.ident == "self" => {
                (Some(rename.rename.to_string()), before.to_vec())
            }
            UseTree::Rename(rename) => (Some(rename.rename.to_string()), with(&rename.ident)),
            UseTree::Glob(_) => (None, before.to_vec()),
        };
        self.module().imports.push(Import { name, path });
    }
}

impl<'a> Visit<'a> for Parser {
    fn visit_item(&mut self, item: &'a Item) {
        let name = match item {
            Item::Const(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Macro(item) => item.ident.as_ref(),
            Item::Static(item) => Some(&item.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            Item::Union(item) => Some(&item.ident),
            _ => None,
        };
        if let Some(name) = name {
            self.module().items.insert(name.to_string());
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, module: &'a ItemMod) {
        if module.content.is_none() {
            return;
        }
        let Module { file, path, .. } = self.module();
        let inner = Module::new(file, [path.as_slice(), &[module.ident.to_string()]].concat());
        let outer = self.current;
        self.current = self.modules.len();
        self.modules.push(inner);
        visit::visit_item_mod(self, module);
        self.current = outer;
    }

    fn visit_item_use(&mut self, item: &'a ItemUse) {
        self.import(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        let names = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.module().paths.push(names);
        visit::visit_path(self, path);
    }

    /// The content of a macro is text to Rust, but paths in it can be told by their form.
    fn visit_macro(&mut self, item: &'a Macro) {
        let text = item.tokens.to_string().replace(" :: ", "::");
        let is_part = |it: char| it.is_alphanumeric() || it == '_' || it == ':';
        let paths = text.split(|it| !is_part(it)).filter(|path| path.contains("::"));
        let paths = paths.map(|path| path.split("::").map(str::to_owned).collect());
        self.module().paths.extend(paths);
        visit::visit_macro(self, item);
    }
}
