//! To whom the preview answers, and with what.

use std::net::TcpListener;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::preview::{Preview, clinic};
use crate::harness::publishing::{errors, kit, publish};

fn preview() -> (Folder, Preview) {
    let content = public(&[("dystonia.json", dystonia::JSON)]);
    let preview = Preview::start(content.path());
    (content, preview)
}

#[test]
fn it_listens_on_this_machine_only() {
    let (_content, preview) = preview();
    let only = format!("0100007F:{:04X}", preview.port);
    assert_eq!(preview.listening_addresses(), [only]);
}

#[test]
fn a_request_under_another_name_is_refused() {
    let (_content, preview) = preview();
    let port = preview.port;
    for host in [format!("127.0.0.1:{port}"), format!("localhost:{port}")] {
        assert_eq!(preview.request("GET", "/", &host).status, 200, "{host}");
    }
    let others = ["evil.example", "127.0.0.1", "localhost", "localhost:1", "[::1]", ""];
    for host in others.map(str::to_owned).into_iter().chain([format!("evil.example:{port}")]) {
        let answer = preview.request("GET", "/", &host);
        assert_eq!(answer.status, 403, "{host}");
        assert!(!answer.body.contains("html"), "{host}");
    }
    assert_eq!(preview.request("POST", "/", &format!("localhost:{port}")).status, 405);
}

#[test]
fn nothing_is_kept_by_browsers_or_search_engines() {
    let (_content, preview) = preview();
    for path in [
        "/",
        "/conditions/dystonia/",
        "/client-0123456789abcdef.js",
        "/nothing",
        "/preview--/preview.js",
    ] {
        let answer = preview.get(path);
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(answer.header("x-robots-tag"), Some("noindex"), "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"), "{path}");
    }
    assert_eq!(preview.get("/service-worker.js").status, 404);
}

#[test]
fn it_serves_the_site_and_the_kit_and_nothing_else() {
    let content = clinic();
    let preview = Preview::start(content.path());
    let served = [
        ("/", "text/html; charset=utf-8"),
        ("/conditions/migraine/index.html", "text/html; charset=utf-8"),
        ("/client-0123456789abcdef.js", "text/javascript"),
        ("/headache-diary.pdf", "application/pdf"),
        ("/.well-known/security.txt", "text/plain"),
        ("/preview--/preview.css", "text/css; charset=utf-8"),
    ];
    for (path, kind) in served {
        let answer = preview.get(path);
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(kind)), "{path}");
    }
    assert_eq!(
        preview.get("/conditions/migraine").header("location"),
        Some("/conditions/migraine/")
    );
    let missing = [
        "/nothing/",
        "/../Cargo.toml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "//etc/passwd",
        "/preview--/x",
        "/../",
    ];
    for path in missing {
        assert_eq!(preview.get(path).status, 404, "{path}");
    }
}

#[test]
fn a_draft_is_shown_and_marked() {
    let content = clinic();
    let preview = Preview::start(content.path());
    let draft = preview.get("/conditions/tension-headache/").body;
    assert!(draft.contains("Draft: this article is not published."), "{draft}");
    assert!(preview.get("/").body.contains("Tension headache"));
}

#[test]
fn it_changes_nothing_in_the_content_and_leaves_nothing_behind() {
    let content = clinic();
    let before = content.files();
    let preview = Preview::start(content.path());
    assert_eq!(preview.get("/").status, 200);
    assert_eq!(content.files(), before);
    assert_eq!(preview.end(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_port_or_folder_that_cannot_be_used_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port();
    let (content, kit) = (clinic(), kit());
    let [folder, kit] = [&content, &kit].map(|it| it.path().to_str().expect("a plain path"));
    let told = errors(&publish(&["preview", folder, "--kit", kit, "--port", &port.to_string()]));
    assert!(told.starts_with(&format!("The preview cannot use port {port}: ")), "{told}");
    let told = errors(&publish(&["preview", "missing", "--kit", kit]));
    assert_eq!(told, "There is no folder missing. Correct its name.\n");
}
