//! The architecture of `src/`, as `docs/architecture.md` describes it.

mod graph;
mod source;

use std::fs;
use std::path::Path;

use graph::{Arrows, Graph, circle};
use walkdir::WalkDir;

/// The folders of `src/`. Each may use those after it.
const LAYERS: [&str; 8] =
    ["bin", "builder", "pages", "components", "client", "messages", "storage", "model"];

/// The crates and modules that the model and the storage must not use.
const IMPURE: [&str; 6] =
    ["gloo_storage", "js_sys", "leptos", "std::fs", "wasm_bindgen", "web_sys"];

/// The part of the storage that connects it to the browser.
const BROWSER_ADAPTER: &str = "src/storage/browser_store.rs";

/// The highest number of `cfg`s outside the builder for code that only the build has.
const MAX_SSR_CFGS: usize = 5;

/// The highest number of lines in a file.
const MAX_LINES: usize = 300;

/// Every file in `src/`, in any language, with its text.
fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = WalkDir::new(root.join("src")).sort_by_file_name().into_iter();
    let files = entries.map(|entry| entry.expect("a folder")).filter(|it| it.file_type().is_file());
    files
        .map(|file| {
            let name = file.path().strip_prefix(root).expect("it lies in the project");
            let text = fs::read_to_string(file.path()).expect("a text");
            (name.to_str().expect("a plain name").to_owned(), text)
        })
        .collect()
}

fn is_rust(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension == "rs")
}

/// Whether a file holds the tests of the module above it. These may use anything.
fn is_test(file: &str, files: &[(String, String)]) -> bool {
    let Some(module) = file.strip_suffix("/tests.rs") else { return false };
    let declares = |text: &str| text.contains("#[cfg(test)]\nmod tests;");
    files.iter().any(|(name, text)| *name == format!("{module}.rs") && declares(text))
}

fn graph(files: &[(String, String)]) -> Graph {
    let rust = files.iter().filter(|(file, _)| is_rust(file) && !is_test(file, files));
    Graph::new(rust.map(|(file, text)| (file.as_str(), text.as_str())))
}

/// The layer of a file; none for `src/lib.rs`.
fn layer(file: &str) -> Option<usize> {
    let inner = file.strip_prefix("src/")?;
    let name = inner.split('/').next()?.trim_end_matches(".rs");
    LAYERS.iter().position(|layer| *layer == name)
}

/// Every arrow from a layer to one before it.
fn upward_arrows(arrows: &Arrows) -> Vec<String> {
    let all = arrows.iter().flat_map(|(from, to)| to.iter().map(move |to| (from, to)));
    let upward = all.filter(|(from, to)| layer(from) > layer(to) && layer(to).is_some());
    upward.map(|(from, to)| format!("{from} → {to}")).collect()
}

/// Every use of the browser, of Leptos or of files in the model and the storage.
fn impure_uses(graph: &Graph) -> Vec<String> {
    let pure = graph.modules().filter(|module| {
        let is_pure = |name: &str| LAYERS.iter().position(|it| *it == name) == layer(&module.file);
        (is_pure("model") || is_pure("storage")) && module.file != BROWSER_ADAPTER
    });
    let uses = pure.flat_map(|module| {
        let paths = module.all_paths().map(|path| path.join("::") + "::");
        let is_impure =
            |path: &String| IMPURE.iter().any(|it| path.starts_with(&format!("{it}::")));
        paths.filter(is_impure).map(|path| format!("{}: {path}", module.file))
    });
    uses.collect()
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let arrows = graph(&files()).arrows();
    assert!(arrows.values().flatten().count() > 300, "the files' arrows are found");
    let circle = circle(&arrows);
    assert!(
        circle.is_none(),
        "these files use each other: {}",
        circle.unwrap_or_default().join(" → ")
    );
}

#[test]
fn each_folder_uses_only_those_below_it() {
    assert_eq!(upward_arrows(&graph(&files()).arrows()), Vec::<String>::new());
}

#[test]
fn the_model_and_the_storage_use_neither_the_browser_nor_files() {
    assert_eq!(impure_uses(&graph(&files())), Vec::<String>::new());
}

#[test]
fn few_parts_outside_the_builder_are_only_in_the_build() {
    let outside = files().into_iter().filter(|(file, _)| layer(file) != layer("src/builder"));
    let cfgs: Vec<String> = outside
        .filter(|(file, _)| is_rust(file))
        .flat_map(|(file, text)| vec![file; text.matches("feature = \"ssr\"").count()])
        .collect();
    assert!(cfgs.len() <= MAX_SSR_CFGS, "{cfgs:#?}");
    assert!(cfgs.contains(&"src/lib.rs".to_owned()), "the builder's own is found");
}

#[test]
fn no_file_is_long() {
    let long = files().into_iter().filter(|(_, text)| text.lines().count() > MAX_LINES);
    assert_eq!(long.map(|(file, _)| file).collect::<Vec<_>>(), [""; 0]);
}

/// The arrows between small files.
fn arrows_of(files: &[(&str, &str)]) -> Arrows {
    Graph::new(files.iter().copied()).arrows()
}

/// Asserts that these bodies of `a` and `b` are a circle.
#[track_caller]
fn is_circle(a: &str, b: &str) {
    let files = [("src/lib.rs", "mod a; mod b;"), ("src/a.rs", a), ("src/b.rs", b)];
    assert_eq!(circle(&arrows_of(&files)), Some(vec!["src/a.rs", "src/b.rs"]), "{a} {b}");
}

#[test]
fn a_circle_is_found_however_it_is_written() {
    let b = "use crate::a::A; pub struct B(A);";
    is_circle("use crate::b::B; pub struct A;", b);
    is_circle("use super::b::{self as other}; pub struct A; fn f(_: other::B) {}", b);
    is_circle("use crate::b::*; pub struct A; fn f(_: B) {}", b);
    is_circle("pub struct A; fn f(_: crate::b::B) {}", b);
    is_circle("pub struct A; fn f() { let _ = crate::b::B::new(); }", b);
    is_circle("pub struct A; fn f() { println!(\"{}\", crate::b::B) }", b);
    is_circle("pub struct A; mod inner { use super::super::b::B; }", b);
}

#[test]
fn a_circle_may_have_many_files_and_pass_through_re_exports() {
    let files = [
        ("src/lib.rs", "pub mod a; mod d;"),
        ("src/a.rs", "mod b; mod c; pub use b::B; pub use c::C;"),
        ("src/a/b.rs", "use crate::d::D; pub struct B(D);"),
        ("src/a/c.rs", "use super::B; pub struct C(B);"),
        ("src/d.rs", "use crate::a::C; pub struct D(C);"),
        ("src/bin/tool.rs", "use symptom_database::a::B;"),
    ];
    let arrows = arrows_of(&files);
    assert_eq!(circle(&arrows), Some(vec!["src/a/b.rs", "src/d.rs", "src/a/c.rs"]));
    assert_eq!(arrows["src/bin/tool.rs"], ["src/a/b.rs".to_owned()].into());
}

#[test]
fn a_module_may_declare_one_that_uses_it_but_not_pass_on_its_items() {
    let inner = ("src/a/b.rs", "use super::A; pub struct B(A);");
    let declares = [("src/lib.rs", "pub mod a;"), ("src/a.rs", "mod b; pub struct A;"), inner];
    assert_eq!(circle(&arrows_of(&declares)), None);
    let outer = ("src/a.rs", "mod b; pub use b::B; pub struct A;");
    let passes_on = [("src/lib.rs", "pub mod a;"), outer, inner];
    assert_eq!(circle(&arrows_of(&passes_on)), Some(vec!["src/a.rs", "src/a/b.rs"]));
}

#[test]
fn an_arrow_to_a_folder_above_is_found() {
    let files = [
        ("src/lib.rs", "pub mod model; pub mod storage;"),
        ("src/model.rs", "pub fn read() { crate::storage::read() }"),
        ("src/storage.rs", "use crate::model; pub fn read() { model::read() }"),
        ("src/bin/client/main.rs", "mod lazy; use symptom_database::model::read;"),
        ("src/bin/client/lazy.rs", "use crate::start;"),
    ];
    assert_eq!(upward_arrows(&arrows_of(&files)), ["src/model.rs → src/storage.rs"]);
}

#[test]
fn a_use_of_the_browser_is_found() {
    let files = [
        ("src/lib.rs", ""),
        ("src/model/id.rs", "use leptos::prelude::*;"),
        (
            "src/storage/key.rs",
            "use std::{fs, io}; fn f() -> io::Error { log!(web_sys::window()) }",
        ),
        (BROWSER_ADAPTER, "use web_sys::Storage;"),
        ("src/client.rs", "use leptos::prelude::*;"),
    ];
    let mut uses = impure_uses(&Graph::new(files));
    uses.sort();
    let expected = [
        "src/model/id.rs: leptos::prelude::",
        "src/storage/key.rs: std::fs::",
        "src/storage/key.rs: web_sys::window::",
    ];
    assert_eq!(uses, expected);
}
