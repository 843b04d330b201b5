//! The preview, as a program that runs beside the test.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use super::folder::Folder;
use super::publishing::kit;

/// The fixture of a clinic's content.
pub const CLINIC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/clinic");

/// A copy of the clinic's content, which a test may change.
pub fn clinic() -> Folder {
    let copy = Folder::new();
    for (name, content) in Folder::files_in(Path::new(CLINIC)) {
        copy.write(name.to_str().expect("a plain name"), content);
    }
    copy
}

/// A running preview, which ends when this is dropped.
pub struct Preview {
    child: Child,
    pub port: u16,
    /// The folder for temporary files.
    temporary: Folder,
    /// The kit.
    pub kit: Folder,
}

/// An answer of the preview.
pub struct Answer {
    pub status: u16,
    /// With names in lowercase.
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }
}

impl Preview {
    /// Starts a preview of this content, and waits until it serves.
    pub fn start(content: &Path) -> Self {
        Self::start_with(content, kit(), &[])
    }

    /// Starts a preview of this content with a kit and options, and waits until it serves.
    pub fn start_with(content: &Path, kit: Folder, options: &[&str]) -> Self {
        let temporary = Folder::new();
        let mut child = Command::new(env!("CARGO_BIN_EXE_publish"))
            .args([Path::new("preview"), content, Path::new("--kit"), kit.path()])
            .args(["--port", "0"])
            .args(options)
            .env("TMPDIR", temporary.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut output = BufReader::new(child.stdout.take().expect("an output"));
        let mut line = String::new();
        output.read_line(&mut line).expect("a line");
        let port = line.strip_prefix("The preview is at http://127.0.0.1:");
        let port = port.and_then(|rest| rest.split('/').next()?.parse().ok());
        Self { child, port: port.unwrap_or_else(|| panic!("an address: {line}")), temporary, kit }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.request("GET", path, &format!("127.0.0.1:{}", self.port))
    }

    pub fn request(&self, method: &str, path: &str, host: &str) -> Answer {
        let mut stream = self.send(method, path, host);
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status");
        let headers = lines.filter_map(|line| line.split_once(": "));
        Answer {
            status: status.parse().expect("a number"),
            headers: headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(),
            body: body.to_owned(),
        }
    }

    fn send(&self, method: &str, path: &str, host: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        let request =
            format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("it reads");
        stream
    }

    /// What a page tells its reader.
    pub fn state(&self, address: &str) -> Value {
        let json = self.get(&format!("/preview--/state{address}")).body;
        serde_json::from_str(&json).expect("a state")
    }

    /// The messages about a page.
    pub fn messages(&self, address: &str) -> Vec<String> {
        let state = self.state(address);
        let findings = state["findings"].as_array().expect("a list");
        findings.iter().map(|it| it["message"].as_str().expect("a text").to_owned()).collect()
    }

    /// Waits until one of the builds fulfills this.
    pub fn wait_until(&self, is_fulfilled: impl Fn(&Self) -> bool) {
        let events = self.send("GET", "/preview--/events", &format!("127.0.0.1:{}", self.port));
        // The first event is that of the present build.
        for line in BufReader::new(&events).lines() {
            if !line.expect("an event").starts_with("data:") {
                continue;
            }
            assert_eq!(self.state("/")["failure"], Value::Null);
            if is_fulfilled(self) {
                let _ = events.shutdown(Shutdown::Both);
                return;
            }
        }
        panic!("the preview has ended");
    }

    /// The local addresses at which the program listens, in Linux's form, from its tables of IPv4 and IPv6.
    pub fn listening_addresses(&self) -> Vec<String> {
        let process = PathBuf::from(format!("/proc/{}", self.child.id()));
        let files = fs::read_dir(process.join("fd")).expect("a list");
        let files: Vec<_> =
            files.filter_map(|file| fs::read_link(file.expect("a file").path()).ok()).collect();
        let tables = ["net/tcp", "net/tcp6"]
            .map(|it| fs::read_to_string(process.join(it)).expect("a table"));
        let lines: Vec<&str> = tables.iter().flat_map(|table| table.lines()).collect();
        let is_own = |inode: &str| files.contains(&format!("socket:[{inode}]").into());
        let listening = lines.into_iter().filter_map(|line| {
            let columns: Vec<&str> = line.split_whitespace().collect();
            let [_, local, _, "0A", _, _, _, _, _, inode, ..] = columns[..] else { return None };
            is_own(inode).then(|| local.to_owned())
        });
        listening.collect()
    }

    /// Asks the program to end, as Ctrl-C does. Returns the names of the temporary files that are left.
    pub fn end(mut self) -> Vec<PathBuf> {
        self.ask_to_end();
        self.temporary.files().into_keys().collect()
    }

    fn ask_to_end(&mut self) {
        let id = self.child.id().to_string();
        let _ = Command::new("kill").args(["-INT", &id]).status();
        let _ = self.child.wait();
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended already.
        if matches!(self.child.try_wait(), Ok(None)) {
            self.ask_to_end();
        }
    }
}
