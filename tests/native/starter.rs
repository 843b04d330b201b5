//! The starter repository: its script makes the site of a repository, and makes none of content with an error.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use serde_json::json;

use crate::harness::folder::Folder;
use crate::harness::release_server::ReleaseServer;

const STARTER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/starter");
const EXAMPLE: &str = "content/conditions/example.json";

static SERVER: LazyLock<ReleaseServer> = LazyLock::new(ReleaseServer::start);

/// A repository that was made of the starter.
struct Repository(Folder);

impl Repository {
    fn new() -> Self {
        let repository = Self(Folder::new());
        for (path, content) in Folder::files_in(STARTER.as_ref()) {
            // Somebody may have run the script there.
            if !path.starts_with("build") {
                repository.write(path.to_str().expect("a plain path"), content);
            }
        }
        repository.set_release(&SERVER.release(), &SERVER.sha256);
        repository
    }

    /// A repository with settings for its readers.
    fn with_settings() -> Self {
        let repository = Self::new();
        let emergency = json!({ "number": "112", "words": "Call 112 now if:" });
        let settings = json!({ "name": "Health A to Z", "emergency": emergency });
        repository.write("content/site.json", settings.to_string());
        let example = fs::read_to_string(repository.path(EXAMPLE)).expect("a file");
        let (before, rest) = example.split_once("TODO").expect("a placeholder");
        let (_, after) = rest.split_once('"').expect("its end");
        repository.write(EXAMPLE, format!("{before}you cannot breathe well\"{after}"));
        repository
    }

    /// The repository's folder, whose path has a space.
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join("my site").join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        self.0.write(&format!("my site/{name}"), content);
    }

    fn set_release(&self, url: &str, sha256: &str) {
        self.write("release.conf", format!("# The release\nurl = {url} \r\nsha256 ={sha256}\r\n"));
    }

    fn change(&self, name: &str, old: &str, new: &str) {
        let content = fs::read_to_string(self.path(name)).expect("a file");
        assert!(content.contains(old), "{old} is in {name}");
        self.write(name, content.replace(old, new));
    }

    /// Runs the script as the workflow does for the site of the repository “health”.
    fn run(&self, environment: &[(&str, &str)]) -> Output {
        Command::new("bash")
            .arg("publish.sh")
            .current_dir(self.path(""))
            .env_remove("GITHUB_ACTIONS")
            .env_remove("GITHUB_STEP_SUMMARY")
            .envs([("SITE_BASE", "/health/"), ("NO_PROXY", "127.0.0.1")])
            .envs(environment.iter().copied())
            .output()
            .expect("bash runs")
    }

    #[track_caller]
    fn publishes(&self) {
        let done = self.run(&[]);
        assert!(done.status.success(), "{}", said(&done));
    }

    /// Asserts that the script fails with these words and makes no site.
    #[track_caller]
    fn fails_with(&self, words: &str) {
        let done = self.run(&[]);
        assert!(!done.status.success() && said(&done).contains(words), "{}", said(&done));
        assert!(!self.path("build/site").exists());
    }

    fn page(&self, path: &str) -> String {
        let page = self.path("build/site").join(path);
        fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()))
    }
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|it| String::from_utf8_lossy(it).into_owned()).concat()
}

#[test]
fn a_new_repository_is_published_at_its_base_path_with_hidden_files() {
    let repository = Repository::with_settings();
    repository.write("content/static/.well-known/security.txt", "Contact: mailto:a@example.org");
    repository.publishes();
    assert!(repository.page("conditions/example/index.html").contains("This is an example."));
    assert!(repository.page("404.html").contains(r#"data-root="/health/""#));
    assert!(repository.page(".well-known/security.txt").starts_with("Contact"));
}

#[test]
fn a_changed_article_is_published_and_a_withdrawn_one_is_gone() {
    let repository = Repository::with_settings();
    let example = fs::read_to_string(repository.path(EXAMPLE)).expect("a file");
    let second = example.replace(r#""slug": "example""#, r#""slug": "second""#);
    repository.write("content/conditions/second.json", second);
    repository.publishes();
    repository.change(EXAMPLE, "The end says what to remember.", "Remember this.");
    fs::remove_file(repository.path("content/conditions/second.json")).expect("it was there");
    repository.publishes();
    assert!(repository.page("conditions/example/index.html").contains("Remember this."));
    assert!(!repository.path("build/site/conditions/second").exists());
    assert!(!repository.page("index.html").contains("conditions/second/"));
}

#[test]
fn content_with_an_error_leaves_the_site_and_marks_the_line() {
    let repository = Repository::with_settings();
    repository.publishes();
    let before = Folder::files_in(&repository.path("build/site"));
    repository.change(EXAMPLE, "What does an article look like?", " ");
    let summary = repository.path("summary.md");
    let summary = summary.to_str().expect("a plain path");
    let done = repository.run(&[("GITHUB_ACTIONS", "true"), ("GITHUB_STEP_SUMMARY", summary)]);
    assert!(!done.status.success());
    let annotation = format!("::error file={EXAMPLE},line=5,title=title::This text is blank.");
    assert!(said(&done).lines().any(|line| line.starts_with(&annotation)), "{}", said(&done));
    assert_eq!(Folder::files_in(&repository.path("build/site")), before);
    let summary = fs::read_to_string(summary).expect("a summary");
    assert!(
        summary.contains(&format!("\n{EXAMPLE}:5: error: title: This text is blank.")),
        "{summary}"
    );
    assert!(summary.starts_with("```text\n") && summary.ends_with("\n```\n"), "{summary}");
}

#[test]
fn a_release_that_is_not_the_named_one_is_never_run() {
    let repository = Repository::with_settings();
    let wrong = "0".repeat(64);
    repository.set_release(&SERVER.release(), &wrong);
    repository.fails_with("has another checksum than release.conf names.");
    assert!(!repository.path("build/release/publish").exists());
    // GitHub shows the message beside the file that has the mistake.
    let done = repository.run(&[("GITHUB_ACTIONS", "true")]);
    assert!(said(&done).contains("::error file=release.conf,line=1::The file at http"));
    // The release that was there before is no longer the named one either.
    repository.set_release(&SERVER.release(), &SERVER.sha256.to_uppercase());
    repository.publishes();
    fs::remove_dir_all(repository.path("build/site")).expect("a site");
    repository.set_release(&SERVER.release(), &wrong);
    repository.fails_with("has another checksum than release.conf names.");
}

#[test]
fn a_release_that_is_missing_is_named() {
    let repository = Repository::with_settings();
    for (url, sha256, words) in [
        ("", SERVER.sha256.as_str(), "release.conf has no address."),
        (&SERVER.release(), "", "release.conf has no checksum."),
        (&format!("{}/other.tar.gz", SERVER.host), &SERVER.sha256, "The release is not at http"),
    ] {
        repository.set_release(url, sha256);
        repository.fails_with(words);
    }
}

#[test]
fn the_same_release_is_downloaded_once() {
    let repository = Repository::with_settings();
    repository.publishes();
    repository.set_release("http://127.0.0.1:9/gone.tar.gz", &SERVER.sha256);
    repository.publishes();
}

#[test]
fn the_starter_names_no_release_that_does_not_exist() {
    let conf = fs::read_to_string(Path::new(STARTER).join("release.conf")).expect("a file");
    assert!(conf.ends_with("\nurl =\nsha256 =\n"), "{conf}");
}

#[test]
fn a_new_repository_is_published_only_with_the_emergency_number_of_its_readers() {
    let repository = Repository::new();
    repository.fails_with("content/site.json:5: error: emergency.number: Fill in this text:");
}
