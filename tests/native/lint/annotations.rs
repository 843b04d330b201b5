//! The linter's report as annotations for GitHub.

use symptom_database::builder::diagnostic::{Diagnostic, Severity};
use symptom_database::builder::lint::{self, Report};
use symptom_database::model::JsonPath;

#[test]
fn each_annotation_is_one_line_with_the_file_and_the_line() {
    let path = JsonPath::default().key("introduction").index(2).key("paragraph");
    let mut odd = Diagnostic::error(path, "100% of “a”,\nor: “b”.");
    (odd.file, odd.line) = ("content/a,b:c.json".into(), 33);
    let mut whole_file = Diagnostic::error(JsonPath::default(), "The file is blank.");
    whole_file.severity = Severity::Warning;
    (whole_file.file, whole_file.line) = ("content/site.json".into(), 1);
    let report =
        Report { diagnostics: vec![odd, whole_file], conditions: 1, is_publishable: false };
    assert_eq!(
        lint::github(&report),
        "::error file=content/a%2Cb%3Ac.json,line=33,title=introduction[2].paragraph::100%25 of “a”,%0Aor: “b”.\n\
         ::warning file=content/site.json,line=1::The file is blank.\n\
         1 error and 1 warning; 1 condition read.\n\
         Correct the errors. Until then, the site cannot be published.\n"
    );
}
