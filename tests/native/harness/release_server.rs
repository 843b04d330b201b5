//! A host at 127.0.0.1 that has a release.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::{fs, thread};

use sha2::{Digest, Sha256};

use super::folder::Folder;
use super::publishing::{PROGRAM, kit};

/// The path of the release on its host.
const PATH: &str = "/program.tar.gz";

/// A release with the program and a [kit](super::publishing::kit), on a host that answers 404 for everything else.
pub struct ReleaseServer {
    /// The address of the host.
    pub host: String,
    /// The checksum of the release.
    pub sha256: String,
}

impl ReleaseServer {
    /// Starts the host. It runs until the tests end.
    pub fn start() -> Self {
        let archive = archive();
        let sha256 = format!("{:x}", Sha256::digest(&archive));
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let host = format!("http://{}", listener.local_addr().expect("an address"));
        thread::spawn(move || {
            for stream in listener.incoming() {
                answer(&stream.expect("a connection"), &archive);
            }
        });
        Self { host, sha256 }
    }

    /// The address of the release.
    pub fn release(&self) -> String {
        format!("{}{PATH}", self.host)
    }
}

fn answer(mut stream: &TcpStream, archive: &[u8]) {
    let lines: Vec<String> = BufReader::new(stream)
        .lines()
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .collect();
    let has_it = lines.first().is_some_and(|line| line.starts_with(&format!("GET {PATH} ")));
    let (status, body) = if has_it { ("200 OK", archive) } else { ("404 Not Found", &[][..]) };
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    // The client may have gone.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
}

/// An archive as `scripts/release` makes it.
fn archive() -> Vec<u8> {
    let folder = Folder::new();
    let release = folder.path().join("symptom-database-1.0.0");
    for (path, content) in kit().files() {
        folder.write(&format!("symptom-database-1.0.0/kit/{}", path.display()), content);
    }
    fs::copy(PROGRAM, release.join("publish")).expect("the program");
    pack(folder.path())
}

/// An archive of the folder in this folder.
fn pack(folder: &Path) -> Vec<u8> {
    let mut tar = Command::new("tar");
    let tar =
        tar.args(["--create", "--gzip", "--directory"]).arg(folder).arg("symptom-database-1.0.0");
    tar.output().expect("tar runs").stdout
}
