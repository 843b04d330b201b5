//! The client formats a message only when the file that has it is loaded: `client.ftl` with its code, and `lazy.ftl` with
//! the lazy chunk. No other file reaches it.
//!
//! The lazy chunk has the functions that only the one with `wasm_split` reaches.

mod functions;
mod reach;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use functions::{Function, Source};
use reach::Program;
use walkdir::WalkDir;

/// The folders of `src` with the client's code.
const FOLDERS: [&str; 6] = ["bin/client", "client", "components", "messages", "model", "storage"];

/// What the client does not know, in these folders: articles and their dates.
const CONTENT: [&str; 3] = ["model/condition", "model/day", "model/partial_date"];

/// A file in which `message` is lazy. Eager code names its types to read comments, and calls `message` of other types.
const LAZY_MESSAGES: &str = "model/feedback/comment_text.rs";

/// Where each message is: its file, by its id.
type Files = BTreeMap<String, String>;

impl Program {
    fn of_the_client() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let files = WalkDir::new(&root).sort_by_file_name().into_iter().filter_map(Result::ok);
        let sources = files.filter_map(|file| {
            let path = file.path().strip_prefix(&root).ok()?;
            let is_in =
                |folders: &[&str]| folders.iter().any(|it| path.with_extension("").starts_with(it));
            let is_client = is_in(&FOLDERS) && !is_in(&CONTENT);
            let is_code =
                path.extension().is_some_and(|it| it == "rs") && !path.ends_with("tests.rs");
            let text = (is_client && is_code).then(|| fs::read_to_string(file.path()))?;
            Some(Source::parse(path.to_str()?, &text.expect("a text")))
        });
        Self(sources.collect())
    }

    /// The functions that run before the lazy chunk is loaded.
    fn eager(&self) -> Vec<&Function> {
        let is_lazy =
            |it: &Function| it.is_lazy_entry || (it.file == LAZY_MESSAGES && it.name == "message");
        self.reachable(is_main, is_lazy)
    }

    /// The functions that the lazy chunk reaches, which are partly eager ones.
    fn lazy(&self) -> Vec<&Function> {
        self.reachable(|it| it.is_lazy_entry, |_| false)
    }

    /// What is wrong with the messages of this program.
    fn errors(&self, files: &Files) -> BTreeSet<String> {
        let mut errors = BTreeSet::new();
        let (eager, lazy) = (self.eager(), self.lazy());
        for (functions, part, allowed) in [
            (&eager, "eager code", &["client"][..]),
            (&lazy, "the lazy chunk", &["client", "lazy"]),
        ] {
            for function in functions {
                for id in &function.messages {
                    let file = files.get(id).map_or("no file", String::as_str);
                    if !allowed.contains(&file) {
                        errors.insert(format!("{}: {part} uses “{id}” of {file}", function.file));
                    }
                }
            }
        }
        for (file, functions, part) in
            [("client", &eager, "eager code"), ("lazy", &lazy, "the lazy chunk")]
        {
            let used: BTreeSet<&String> = functions.iter().flat_map(|it| &it.messages).collect();
            let unused = files.iter().filter(|(id, it)| *it == file && !used.contains(id));
            errors.extend(unused.map(|(id, _)| format!("{file}: {part} does not use “{id}”")));
        }
        errors
    }
}

fn is_main(function: &Function) -> bool {
    function.file == "bin/client/main.rs" && function.name == "main"
}

/// The English messages.
fn files() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let mut files = Files::new();
    for entry in folder.read_dir().expect("the English words") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a text");
        let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        let ids = ids.filter(|id| id.starts_with(|it: char| it.is_ascii_lowercase()));
        files.extend(ids.map(|id| (id.to_owned(), name.clone())));
    }
    files
}

#[test]
fn the_client_uses_only_messages_that_are_loaded() {
    let program = Program::of_the_client();
    let count = |functions: Vec<&Function>| functions.iter().flat_map(|it| &it.messages).count();
    assert!(count(program.eager()) > 10, "the eager code is found");
    assert!(count(program.lazy()) > 100, "the lazy code is found");
    assert_eq!(program.errors(&files()), BTreeSet::new());
}

/// A program of which `lazy` is the part after the split, and `eager` the other one.
fn errors(eager: &str, lazy: &str) -> Vec<String> {
    let main = format!("mod lazy; fn main() {{ lazy::listen(); {eager} }}");
    let split = format!(
        "fn listen() {{ load_and_run() }} fn load_and_run() {{ run() }} \
         #[cfg_attr(not(debug_assertions), wasm_split(lazy))] fn run() {{ {lazy} }}"
    );
    let state =
        "impl State { fn rate(self) { message!(\"rated\") } fn save(self) { message!(\"saved\") } }
        impl SaveError { fn message(&self) { message!(\"saved\") } }
        impl RateError { fn message(&self) { message!(\"rated\") } }
        fn rate(error: RateError) { error.message() } fn save(error: SaveError) { error.message() }
        fn title() { text!(\"title\") }";
    let sources = [
        ("bin/client/main.rs", main.as_str()),
        ("bin/client/lazy.rs", &split),
        ("state.rs", state),
    ];
    let files = [("rated", "client"), ("saved", "lazy"), ("title", "page-home")];
    let files = files.map(|(id, file)| (id.to_owned(), file.to_owned())).into();
    let program = Program(sources.map(|(file, text)| Source::parse(file, text)).into());
    program.errors(&files).into_iter().collect()
}

#[test]
fn a_message_of_the_lazy_chunk_in_eager_code_is_found() {
    assert_eq!(errors("State::rate()", "State::save()"), Vec::<String>::new());
    let expected = ["state.rs: eager code uses “saved” of lazy"];
    assert_eq!(
        errors("let state = State::new(); state.rate(); state.save()", "State::save()"),
        expected
    );
    assert_eq!(errors("state::rate(); state::save()", "state::save()"), expected);
    let own = errors("State::rate(); text!(\"saved\")", "State::save()");
    assert_eq!(own, ["bin/client/main.rs: eager code uses “saved” of lazy"]);
}

#[test]
fn a_message_that_only_the_build_has_is_found_in_both_parts() {
    let eager = errors("State::rate(); state::title()", "State::save()");
    assert_eq!(eager, ["state.rs: eager code uses “title” of page-home"]);
    let lazy = errors("State::rate()", "State::save(); state::title()");
    assert_eq!(lazy, ["state.rs: the lazy chunk uses “title” of page-home"]);
}

#[test]
fn a_message_that_its_part_does_not_use_is_found() {
    assert_eq!(
        errors("", "State::save(); State::rate()"),
        ["client: eager code does not use “rated”"]
    );
    assert_eq!(errors("State::rate()", ""), ["lazy: the lazy chunk does not use “saved”"]);
}
