//! The publish program, and a kit for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::folder::Folder;
use super::pages::{SHELL, WORKER, article_shell, write_locales};

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_publish");

/// A kit with a small client.
pub fn kit() -> Folder {
    let kit = Folder::new();
    for folder in ["shells", "files"] {
        fs::create_dir(kit.path().join(folder)).expect("a new folder");
    }
    kit.write("shells/page.html", SHELL);
    kit.write("shells/article.html", article_shell());
    kit.write("shells/service-worker.js", WORKER);
    write_locales(&kit, "shells/locales");
    kit.write("files/client-0123456789abcdef.js", "// the client");
    kit
}

/// How long the program may take. A busy machine needs seconds; a program that waits for a pipe never ends.
const MAX_TIME: Duration = Duration::from_mins(10);

/// Runs the program. Ends it and fails if it hangs.
pub fn publish(arguments: &[&str]) -> Output {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let program = command.spawn().expect("the program runs");
    let id = program.id();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(program.wait_with_output()));
    let Ok(output) = receiver.recv_timeout(MAX_TIME) else {
        let _ = Command::new("kill").arg(id.to_string()).status();
        panic!("the program hangs: {arguments:?}");
    };
    output.expect("the program ends")
}

/// Publishes the site of this content. The files of an older site are removed at once.
pub fn site(content: &Path, kit: &Folder, output: &Path, more: &[&str]) -> Output {
    let (content, output, kit) = (text_of(content), text_of(output), text_of(kit.path()));
    let arguments = ["site", &content, &output, "--kit", &kit, "--grace", "0"];
    publish(&[&arguments[..], more].concat())
}

/// Every file of the site of this content, published into a new folder.
pub fn fresh(content: &Path, kit: &Folder) -> BTreeMap<PathBuf, Vec<u8>> {
    let folder = Folder::new();
    let output = folder.path().join("site");
    succeeds(&site(content, kit, &output, &[]));
    Folder::files_in(&output)
}

#[track_caller]
pub fn succeeds(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Runs a shell script in namespaces of its own, where it may mount folders. `$0` is the program. Returns nothing where
/// the kernel allows no namespaces.
pub fn in_namespaces(folder: &Path, script: &str) -> Option<Output> {
    let unshare = |script: &str| {
        let flags = ["--user", "--map-root-user", "--mount", "--pid", "--fork", "--mount-proc"];
        let run = ["sh", "-euc", script, PROGRAM];
        Command::new("unshare").args(flags).args(run).current_dir(folder).output()
    };
    if !unshare("mount --bind . .").is_ok_and(|it| it.status.success()) {
        println!("skipped: this kernel allows no namespaces");
        return None;
    }
    Some(unshare(script).expect("unshare runs"))
}

/// A path as text.
pub fn text_of(path: &Path) -> String {
    path.to_str().expect("a plain path").to_owned()
}

pub fn errors(output: &Output) -> String {
    assert!(!output.status.success(), "it is refused");
    String::from_utf8(output.stderr.clone()).expect("text")
}

pub fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.map(|it| it.expect("an entry").file_name().into_string().expect("a name")).collect()
}
