//! A reader who reads all the time while a site is published over an older one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, fs};

use reqwest::{StatusCode, Url};
use scraper::{Html, Selector};
use serde_json::json;

use crate::harness::host::{Host, Server};
use crate::harness::publishing::{BASE, edit_json, empty_folder, run_publish};
use crate::harness::site::KIT;

/// How long `publish` keeps old files here, in seconds.
const GRACE: &str = "0.5";

/// How often the site is published: `PUBLISH_ROUNDS` times, or often enough for each change.
fn rounds() -> usize {
    env::var("PUBLISH_ROUNDS").map_or(12, |rounds| rounds.parse().expect("a number"))
}

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-r").arg(from).arg(to).status();
    assert!(copied.expect("cp runs").success());
}

/// The folder with content of this number. Together, they differ in all that a page names: texts, photographs, files,
/// articles and addresses.
fn contents(folder: &Path) -> [PathBuf; 4] {
    [0, 1, 2, 3].map(|number| {
        let content = folder.join(format!("content-{number}"));
        copy(&project().join("tests/fixtures/clinic"), &content);
        let migraine = content.join("conditions/migraine.json");
        match number {
            0 => {}
            1 => {
                edit_json(&migraine, |it| it["name"] = json!("Megrim"));
                let photo = content.join("figures/splint-960.jpg");
                let mut bytes = fs::read(&photo).expect("a photo");
                bytes.push(0);
                fs::write(&photo, bytes).expect("a photo can be changed");
            }
            2 => edit_json(&content.join("site.json"), |it| it["name"] = json!("Another name")),
            _ => {
                edit_json(&migraine, |it| it["aliases"] = json!(["megrim"]));
                edit_json(&content.join("conditions/tension-headache.json"), |it| {
                    it.as_object_mut().expect("an object").remove("status");
                });
                fs::write(content.join("static/map.txt"), "a file").expect("a file");
            }
        }
        content
    })
}

/// The kit, and the same with other names and contents of the client's files.
fn kits(folder: &Path) -> [PathBuf; 2] {
    let other = folder.join("kit");
    copy(&project().join(KIT), &other);
    let files = fs::read_dir(other.join("files")).expect("a folder");
    let names: Vec<String> = files
        .map(|it| it.expect("an entry").file_name().into_string().expect("a name"))
        .filter(|name| name.contains('-'))
        .collect();
    let renamed = |name: &str| name.replacen('-', "-other-", 1);
    for part in ["files", "shells"] {
        for file in fs::read_dir(other.join(part)).expect("a folder") {
            let file = file.expect("an entry").path();
            let Ok(text) = fs::read_to_string(&file) else { continue };
            let text = names.iter().fold(text, |text, name| text.replace(name, &renamed(name)));
            fs::write(&file, text).expect("a file can be changed");
        }
    }
    for name in &names {
        let files = other.join("files");
        fs::rename(files.join(name), files.join(renamed(name))).expect("a file can be renamed");
    }
    [project().join(KIT), other]
}

/// Publishes each content in turn, and now and then with another kit.
fn publish_again_and_again(folder: &Path, contents: &[PathBuf; 4], kits: &[PathBuf; 2]) {
    for round in 1..=rounds() {
        let (content, kit) = (&contents[round % 4], &kits[usize::from(round % 10 > 7)]);
        publish(folder, content, kit);
    }
}

fn publish(folder: &Path, content: &Path, kit: &Path) {
    let [content, kit] = [content, kit].map(|path| path.to_str().expect("a plain path"));
    let arguments = ["site", content, "www/health", "--kit", kit, "--grace", GRACE];
    assert!(run_publish(folder, &arguments).status.success());
}

/// The addresses on this host that a page names: files and other pages.
fn named_addresses(page: &Url, html: &str) -> BTreeSet<Url> {
    let document = Html::parse_document(html);
    let elements = Selector::parse("[href], [src], [srcset]").expect("a selector");
    let mut addresses = BTreeSet::new();
    for element in document.select(&elements).map(|it| it.value()) {
        let alone = [element.attr("href"), element.attr("src")].into_iter().flatten();
        let set = element.attr("srcset").into_iter().flat_map(|it| it.split(','));
        let set = set.filter_map(|it| it.split_whitespace().next());
        for mut address in alone.chain(set).filter_map(|it| page.join(it).ok()) {
            if address.origin() == page.origin() {
                address.set_fragment(None);
                addresses.insert(address);
            }
        }
    }
    addresses
}

/// A reader of all pages.
struct Reader<'a> {
    host: &'a Server,
    grace: Duration,
    /// The pages whose names were all there.
    whole_pages: usize,
}

impl Reader<'_> {
    /// Reads all pages to which the home page leads, each with all that it names.
    async fn read_all(&mut self, home: &Url) {
        let mut seen = BTreeSet::from([home.clone()]);
        let mut pages = vec![home.clone()];
        while let Some(page) = pages.pop() {
            for address in self.read(&page).await {
                if address.path().ends_with('/') && seen.insert(address.clone()) {
                    pages.push(address);
                }
            }
        }
    }

    /// Reads a page, and all that it names. A reader may come too late for what is named: then nothing is known.
    async fn read(&mut self, page: &Url) -> BTreeSet<Url> {
        let begin = Instant::now();
        let answer = self.host.request(page.path()).send().await.expect("an answer");
        if answer.status() == StatusCode::NOT_FOUND {
            // It was found when the page that leads here was read. A withdrawn article goes, with its symptoms' pages.
            assert_ne!(page.path(), BASE, "the home page is gone");
            return BTreeSet::new();
        }
        assert_eq!(answer.status(), StatusCode::OK, "{page}");
        let html = answer.text().await.expect("a page");
        assert!(html.ends_with("</html>\n") || html.ends_with("</html>"), "{page} is cut");
        let named = named_addresses(page, &html);
        for address in &named {
            let status =
                self.host.request(address.path()).send().await.expect("an answer").status();
            if begin.elapsed() > self.grace {
                return named;
            }
            assert!(
                status.is_success() || status.is_redirection(),
                "{page} names {address}: {status}"
            );
        }
        self.whole_pages += 1;
        named
    }
}

/// Says that nothing is published any more, also after a panic.
struct Done<'a>(&'a AtomicBool);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_never_sees_a_page_without_its_files_while_the_site_is_published() {
    let folder = empty_folder("updating");
    let (contents, kits) = (contents(&folder), kits(&folder));
    fs::create_dir(folder.join("www")).expect("a folder can be made");
    publish(&folder, &contents[0], &kits[0]);
    let host = Host::chosen().serve(&folder.join("www"), BASE);
    let home = Url::parse("http://host").and_then(|it| it.join(BASE)).expect("an address");
    let grace = Duration::from_secs_f64(GRACE.parse().expect("a number"));
    let mut reader = Reader { host: &host, grace, whole_pages: 0 };
    let is_done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let _at_end = Done(&is_done);
            publish_again_and_again(&folder, &contents, &kits);
        });
        tokio::task::block_in_place(|| {
            tokio::runtime::Handle::current().block_on(async {
                while !is_done.load(Ordering::Acquire) {
                    reader.read_all(&home).await;
                }
            });
        });
    });
    assert!(reader.whole_pages > rounds(), "{} pages", reader.whole_pages);
    println!("{} pages were read with all that they name", reader.whole_pages);
}
