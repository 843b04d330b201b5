//! The functions in Rust sources: what they name, and the messages that they use.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Block, FnArg, ImplItemFn, ItemEnum, ItemFn, ItemImpl, ItemStruct, ItemUse, LitStr,
    Signature, Type, UseTree,
};

/// The macro that moves a function, and all that only it needs, into the lazy chunk.
const SPLIT: &str = "wasm_split";

/// A function of a source.
pub struct Function {
    pub file: String,
    pub name: String,
    /// The type that it belongs to.
    pub owner: Option<String>,
    /// Whether it is called as a method.
    pub is_method: bool,
    /// Whether it belongs to a trait, whose functions programs also call without their names.
    pub is_of_trait: bool,
    /// Whether the lazy chunk begins with it.
    pub is_lazy_entry: bool,
    pub names: Vec<Name>,
    /// The ids of the messages that it uses.
    pub messages: Vec<String>,
}

/// A name in a function, which may be one that it calls.
pub struct Name {
    pub name: String,
    pub before: Before,
}

/// What stands before a name that may be that of a function.
pub enum Before {
    Nothing,
    /// It is no function, but a module, a field or a macro.
    Other,
    /// A value and a dot.
    Value,
    /// A type or a module, and two colons.
    Path(String),
}

/// A file's functions, the names that it imports, and what its types hold.
#[derive(Default)]
pub struct Source {
    pub file: String,
    pub functions: Vec<Function>,
    /// Each imported name, and the module that it comes from.
    pub imports: BTreeMap<String, String>,
    /// A type, and each name in it.
    pub types: Vec<(String, Vec<String>)>,
    owner: Option<String>,
    is_of_trait: bool,
}

impl Source {
    pub fn parse(file: &str, text: &str) -> Self {
        let syntax = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        let mut source = Self { file: file.to_owned(), ..Self::default() };
        source.visit_file(&syntax);
        source
    }

    fn import(&mut self, tree: &UseTree, module: &str) {
        match tree {
            UseTree::Path(path) => self.import(&path.tree, &path.ident.to_string()),
            UseTree::Group(group) => group.items.iter().for_each(|it| self.import(it, module)),
            UseTree::Name(name) => {
                self.imports.insert(name.ident.to_string(), module.to_owned());
            }
            // None of the crate's functions is renamed, and only leptos is imported as a whole.
            UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }

    fn add(&mut self, attributes: &[Attribute], signature: &Signature, body: &Block) {
        let mut reader = Reader { owner: self.owner.clone(), ..Reader::default() };
        reader.read(tokens_of(signature));
        reader.read(tokens_of(body));
        self.functions.push(Function {
            file: self.file.clone(),
            name: signature.ident.to_string(),
            owner: self.owner.clone(),
            is_method: matches!(signature.inputs.first(), Some(FnArg::Receiver(_))),
            is_of_trait: self.is_of_trait,
            is_lazy_entry: attributes.iter().any(|it| tokens_of(it).to_string().contains(SPLIT)),
            names: reader.names,
            messages: reader.messages,
        });
    }
}

impl<'a> Visit<'a> for Source {
    fn visit_item_fn(&mut self, item: &'a ItemFn) {
        self.add(&item.attrs, &item.sig, &item.block);
    }

    fn visit_impl_item_fn(&mut self, item: &'a ImplItemFn) {
        self.add(&item.attrs, &item.sig, &item.block);
    }

    fn visit_item_impl(&mut self, item: &'a ItemImpl) {
        self.owner = match item.self_ty.as_ref() {
            Type::Path(path) => path.path.segments.last().map(|it| it.ident.to_string()),
            _ => None,
        };
        self.is_of_trait = item.trait_.is_some();
        visit::visit_item_impl(self, item);
        self.owner = None;
        self.is_of_trait = false;
    }

    fn visit_item_struct(&mut self, item: &'a ItemStruct) {
        self.types.push((item.ident.to_string(), idents(tokens_of(&item.fields))));
    }

    fn visit_item_enum(&mut self, item: &'a ItemEnum) {
        self.types.push((item.ident.to_string(), idents(tokens_of(&item.variants))));
    }

    fn visit_item_use(&mut self, item: &'a ItemUse) {
        self.import(&item.tree, "crate");
    }
}

fn tokens_of(part: &impl ToTokens) -> TokenStream {
    part.to_token_stream()
}

/// All names in tokens.
fn idents(tokens: TokenStream) -> Vec<String> {
    let mut reader = Reader::default();
    reader.read(tokens);
    reader.names.into_iter().map(|it| it.name).collect()
}

/// Reads the names and messages in tokens.
#[derive(Default)]
struct Reader {
    owner: Option<String>,
    names: Vec<Name>,
    messages: Vec<String>,
}

impl Reader {
    fn read(&mut self, tokens: TokenStream) {
        let mut before: Vec<String> = Vec::new();
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => {
                    if ends_with_any(&before, [["text", "!"], ["message", "!"]]) {
                        let first = group.stream().into_iter().next().map(|it| it.to_string());
                        let id = first.and_then(|it| syn::parse_str::<LitStr>(&it).ok());
                        self.messages.extend(id.map(|it| it.value()));
                    }
                    self.read(group.stream());
                }
                TokenTree::Ident(name) => {
                    let after = tokens[index + 1..].iter().take(3);
                    let after: String = after.map(ToString::to_string).collect();
                    // A function may have types: `parse::<Id>(text)`.
                    let is_other = after.starts_with([':', '!']) && !after.starts_with("::<");
                    let before = if is_other { Before::Other } else { self.before(&before) };
                    self.names.push(Name { name: name.to_string(), before });
                }
                _ => {}
            }
            before.push(token.to_string());
        }
    }

    fn before(&self, tokens: &[String]) -> Before {
        match tokens {
            [.., first, second] if first == "." && second == "." => Before::Nothing,
            [.., dot] if dot == "." => Before::Value,
            [.., name, first, second] if first == ":" && second == ":" => match &self.owner {
                Some(owner) if name == "Self" => Before::Path(owner.clone()),
                _ => Before::Path(name.clone()),
            },
            _ => Before::Nothing,
        }
    }
}

fn ends_with_any(tokens: &[String], ends: [[&str; 2]; 2]) -> bool {
    tokens.last_chunk().is_some_and(|[name, mark]| ends.iter().any(|it| *it == [name, mark]))
}
