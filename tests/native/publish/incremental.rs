//! Publishing again makes only what has changed, and the result is that of a fresh build.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::publishing::{fresh, kit, site, succeeds};

const CLINIC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/clinic");

/// Damages a file with this content.
type Damage = fn(&Path, &[u8]);

/// A copy of the content of a clinic.
fn clinic() -> Folder {
    let folder = Folder::new();
    let copied =
        Command::new("cp").arg("-r").arg(format!("{CLINIC}/.")).arg(folder.path()).status();
    assert!(copied.expect("cp runs").success());
    folder
}

fn edit(content: &Folder, name: &str, change: impl FnOnce(&mut Value)) {
    let text = fs::read_to_string(content.path().join(name)).expect("a file");
    let mut value = serde_json::from_str(&text).expect("JSON");
    change(&mut value);
    content.write(name, format!("{value:#}"));
}

/// The first file in a folder whose name has this ending, by its path from the content's root.
fn first_file(content: &Folder, folder: &str, ending: &str) -> String {
    let files = Folder::files_in(&content.path().join(folder));
    let name = files.keys().map(|it| it.display().to_string()).find(|it| it.ends_with(ending));
    format!("{folder}/{}", name.expect("a file"))
}

#[test]
fn after_any_change_the_site_is_that_of_a_fresh_build() {
    let (content, kit, folder) = (clinic(), kit(), Folder::new());
    let output = folder.path().join("site");
    let is_fresh = |change: &str| {
        succeeds(&site(content.path(), &kit, &output, &[]));
        assert_eq!(Folder::files_in(&output), fresh(content.path(), &kit), "after: {change}");
    };
    is_fresh("nothing");
    let migraine = "conditions/migraine.json";
    edit(&content, migraine, |it| {
        it["title"] = json!("Another");
        it["aliases"] = json!(["megrim"]);
    });
    is_fresh("a text and an alias");
    edit(&content, migraine, |it| it["name"] = json!("Megrim"));
    is_fresh("a name that another article shows");
    edit(&content, "symptoms.json", |it| it["symptoms"][0]["name"] = json!("Another symptom"));
    is_fresh("a symptom's name");
    edit(&content, "conditions/tension-headache.json", |it| {
        it.as_object_mut().expect("an object").remove("status");
    });
    let photo = first_file(&content, "figures", ".jpg");
    let mut bytes = fs::read(content.path().join(&photo)).expect("a photo");
    bytes.push(0);
    content.write(&photo, bytes);
    is_fresh("a draft that is published, and a photo");
    let drawing = first_file(&content, "figures", ".svg");
    let svg = fs::read_to_string(content.path().join(&drawing)).expect("a drawing");
    content.write(&drawing, svg.replacen("</svg>", "<path d=\"M1 1h2\"></path></svg>", 1));
    is_fresh("a drawing");
    fs::remove_file(content.path().join("conditions/tension-headache.json")).expect("it is there");
    edit(&content, migraine, |it| it["related"] = json!([]));
    is_fresh("an article that is withdrawn");
    edit(&content, "site.json", |it| it["name"] = json!("Another site"));
    is_fresh("the site's name");
    let shell = fs::read_to_string(kit.path().join("shells/article.html")).expect("a shell");
    kit.write("shells/article.html", shell.replace("b {}", "b { color: red }"));
    kit.write("files/client-0123456789abcdef.js", "// another client");
    is_fresh("the page shell and the client");
}

#[test]
fn an_article_that_did_not_change_is_not_made_again() {
    let (content, kit, folder) = (clinic(), kit(), Folder::new());
    let output = folder.path().join("site");
    let page = |slug: &str| output.join(format!("conditions/{slug}/index.html"));
    let identity = |slug: &str| fs::metadata(page(slug)).expect("a file").ino();
    succeeds(&site(content.path(), &kit, &output, &[]));
    let before = ["migraine", "carpal-tunnel-syndrome"].map(identity);
    edit(&content, "conditions/migraine.json", |it| it["title"] = json!("Another"));
    succeeds(&site(content.path(), &kit, &output, &[]));
    assert_ne!(identity("migraine"), before[0]);
    assert_eq!(identity("carpal-tunnel-syndrome"), before[1]);
}

#[test]
fn what_was_damaged_is_made_anew() {
    let (content, kit, folder) =
        (public(&[("dystonia.json", dystonia::JSON)]), kit(), Folder::new());
    let output = folder.path().join("site");
    succeeds(&site(content.path(), &kit, &output, &[]));
    let whole = Folder::files_in(&output);
    let names = [
        "conditions/dystonia/index.html",
        "conditions/dystonia/index.html.br",
        "conditions/dystonia/condition.json.gz",
        "search.json",
        "index.html.br",
        "client-0123456789abcdef.js",
        "404.html.gz",
        "robots.txt",
    ];
    let damages: [(&str, Damage); 3] = [
        ("cut", |file, content| fs::write(file, &content[..content.len() / 2]).expect("a file")),
        ("overwritten", |file, content| fs::write(file, vec![0; content.len()]).expect("a file")),
        ("removed", |file, _| fs::remove_file(file).expect("a file")),
    ];
    for (damage, apply) in damages {
        for names in [&names[..], &[".build-manifest.json"]] {
            for name in names {
                apply(&output.join(name), &whole[Path::new(name)]);
            }
            succeeds(&site(content.path(), &kit, &output, &[]));
            assert!(Folder::files_in(&output) == whole, "{names:?} were {damage}");
        }
    }
}

#[test]
fn a_site_that_grows_beyond_300_pages_is_compressed_as_a_fresh_one() {
    let (content, kit, folder) =
        (public(&[("dystonia.json", dystonia::JSON)]), kit(), Folder::new());
    let output = folder.path().join("site");
    for symptoms in [150, 350] {
        edit(&content, "symptoms.json", |list| {
            let list = list["symptoms"].as_array_mut().expect("a list");
            let symptom = |number| json!({ "id": format!("sign-{number}"), "name": format!("Sign {number}") });
            list.extend((symptoms..symptoms + 150).map(symptom));
        });
        succeeds(&site(content.path(), &kit, &output, &[]));
        assert!(Folder::files_in(&output) == fresh(content.path(), &kit), "{symptoms}");
    }
}
