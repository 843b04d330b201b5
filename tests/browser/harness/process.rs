//! Programs that the tests start: drivers with their browsers, hosts and displays.
//!
//! No program outlives the tests, however they end, and neither do its temporary files.

use std::io::{BufRead, BufReader, Lines};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;
use std::{fs, thread};

/// Prints the id of the program, starts it, and ends it once its input closes. The program and all its children share a
/// process group.
const SUPERVISOR: &str = r#"
    set -m
    folder=$(mktemp -d)
    # It prints its id itself, before anything else.
    (echo $BASHPID; export TMPDIR=$folder; exec "$@") < /dev/null &
    exec > /dev/null
    read -r
    kill -- -$!
    wait
    kill -KILL -- -$!
    until rm -rf "$folder"; do sleep 0.1; done
"#;

/// A running program, which ends when this is dropped.
pub struct Process {
    name: String,
    supervisor: Child,
    id: u32,
    /// The output of the program that was not read yet.
    output: Option<Lines<BufReader<ChildStdout>>>,
}

impl Process {
    /// Starts a program with arguments, in this environment.
    pub fn start(command: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut supervisor = Command::new("bash")
            .args(["-c", SUPERVISOR, "keeper"])
            .args(command)
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // Ctrl+C in a terminal ends the tests, and through them this process, in order.
            .process_group(0)
            .spawn()
            .expect("bash starts");
        let mut output = BufReader::new(supervisor.stdout.take().expect("a piped output")).lines();
        let id = output.next().expect("a line").expect("the output is text");
        let id = id.parse().expect("the id of a process");
        Self { name: command.join(" "), supervisor, id, output: Some(output) }
    }

    /// Reads the output up to `marker`, and returns the rest of that line. If the program ends first, the error is its
    /// output.
    pub fn read_after(&mut self, marker: &str) -> Result<String, String> {
        let mut lines = self.output.take().expect("the output is read once");
        let mut output = String::new();
        for line in lines.by_ref() {
            let line = line.expect("the output is text");
            if let Some((_, rest)) = line.split_once(marker) {
                let rest = rest.to_owned();
                // The program must not block on its output.
                thread::spawn(move || lines.for_each(drop));
                return Ok(rest);
            }
            output.push_str(&line);
        }
        Err(format!("{} (scripts/setup installs it) has ended and printed: {output}", self.name))
    }

    /// Waits until the program listens, and returns the port, for a program that does not print it.
    pub fn listening_port(&self) -> u16 {
        loop {
            let files = fs::read_dir(format!("/proc/{}/fd", self.id));
            assert!(files.is_ok(), "{} (scripts/setup installs it) has ended", self.name);
            if let Some(port) = find_listening_port(self.id) {
                return port;
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.supervisor.stdin.take());
        // After this, nothing is left of the program.
        let _ = self.supervisor.wait();
    }
}

/// Finds a listening socket of the process in Linux's table of connections.
fn find_listening_port(process: u32) -> Option<u16> {
    let files = fs::read_dir(format!("/proc/{process}/fd")).ok()?;
    let files: Vec<_> = files.filter_map(|file| fs::read_link(file.ok()?.path()).ok()).collect();
    let table = fs::read_to_string(format!("/proc/{process}/net/tcp")).ok()?;
    table.lines().find_map(|line| {
        let columns: Vec<&str> = line.split_whitespace().collect();
        let [_, local_address, _, "0A", _, _, _, _, _, inode, ..] = columns[..] else {
            return None;
        };
        let (_, port) = local_address.split_once(':')?;
        let is_its_own = files.contains(&format!("socket:[{inode}]").into());
        is_its_own.then(|| u16::from_str_radix(port, 16).ok())?
    })
}

#[test]
fn a_program_that_speaks_at_once_is_known_by_its_id() {
    for _ in 0..100 {
        let mut program = Process::start(&["sh", "-c", "echo I am $$"], &[]);
        assert_eq!(program.read_after("I am "), Ok(program.id.to_string()));
    }
}
