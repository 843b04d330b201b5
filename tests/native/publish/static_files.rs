//! Publishing a site with files of its own over an earlier one.

use std::fs;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, public};
use crate::harness::publishing::{errors, kit, names, site};

#[test]
fn what_came_from_static_is_replaced_and_goes_and_nothing_else() {
    let (content, kit, folder) =
        (public(&[("dystonia.json", dystonia::JSON)]), kit(), Folder::new());
    let output = folder.path().join("site");
    content.write("static/CNAME", "old.example.org");
    content.write("static/.well-known/security.txt", "Contact: mailto:a@example.org");
    content.write("static/forms/old/diary.pdf", "%PDF");
    assert!(site(content.path(), &kit, &output, &[]).status.success());
    let copies = ["security.txt", "security.txt.br", "security.txt.gz"].map(str::to_owned);
    assert_eq!(names(&output.join(".well-known")), copies.into());

    fs::remove_dir_all(content.path().join("static/forms")).expect("it was there");
    content.write("static/CNAME", "new.example.org");
    assert!(site(content.path(), &kit, &output, &[]).status.success());
    assert_eq!(fs::read_to_string(output.join("CNAME")).expect("a file"), "new.example.org");
    assert!(!output.join("forms").exists());

    // Files of somebody else, also beside those.
    for name in [".well-known/other.txt", "CNAME.bak", "forms/diary.pdf"] {
        let file = output.join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, "of somebody else").expect("a file");
        let told = errors(&site(content.path(), &kit, &output, &[]));
        let foreign = name.split("/diary").next().expect("a name");
        assert!(told.contains(&format!("not part of the site: {foreign}. Name another")), "{told}");
        assert_eq!(fs::read_to_string(&file).expect("it is still there"), "of somebody else");
        fs::remove_file(&file).expect("it is still there");
        let _ = fs::remove_dir(output.join("forms"));
    }
    fs::remove_dir_all(content.path().join("static")).expect("it was there");
    assert!(site(content.path(), &kit, &output, &[]).status.success());
    assert!(!output.join("CNAME").exists() && !output.join("site-files.json").exists());
}

#[test]
fn a_list_that_was_changed_lets_no_other_file_go() {
    let (content, kit, folder) =
        (public(&[("dystonia.json", dystonia::JSON)]), kit(), Folder::new());
    let output = folder.path().join("site");
    content.write("static/CNAME", "example.org");
    assert!(site(content.path(), &kit, &output, &[]).status.success());
    for list in ["", "[]", r#"{"files":["../CNAME"]}"#, r#"{"files":[]}"#] {
        fs::write(output.join("site-files.json"), list).expect("a file");
        let told = errors(&site(content.path(), &kit, &output, &[]));
        assert!(told.contains("not part of the site: CNAME."), "{list}: {told}");
    }
}
