//! The shipped article's file, damaged in one place, and what is found in it.

use symptom_database::builder::content::read_condition;
use symptom_database::builder::diagnostic::Diagnostic;

use crate::dystonia;

/// Stands just before the value that a diagnostic must point at.
const HERE: char = '▶';

/// A damaged file.
pub struct Damaged {
    json: String,
    /// The line of the value that the damage makes wrong.
    line: usize,
}

/// The file with `new`, which has a `▶` before the wrong value, in place of `old`. Without a `▶`
/// the object is wrong in which `old` stood.
pub fn damaged(old: &str, new: &str) -> Damaged {
    assert_eq!(dystonia::JSON.matches(old).count(), 1, "{old} stands once in dystonia.json");
    let marked = dystonia::JSON.replace(old, new);
    let place = marked.find(HERE).unwrap_or_else(|| {
        let damage = dystonia::JSON.find(old).expect("it was counted");
        marked[..damage].rfind('{').expect("a file begins with a brace")
    });
    let line = line_at(&marked, place);
    Damaged { json: marked.replace(HERE, ""), line }
}

/// The file with another value, which stands where the text `place` is.
pub fn changed(pointer: &str, value: serde_json::Value, place: &str) -> Damaged {
    let json = dystonia::json_with(&[(pointer, value)]);
    let line = line_at(&json, json.find(place).expect("the place is in the file"));
    Damaged { json, line }
}

/// A text that is no condition at all, and is wrong at `▶`.
pub fn not_a_condition(marked: &str) -> Damaged {
    let line = line_at(marked, marked.find(HERE).expect("the text has a mark"));
    Damaged { json: marked.replace(HERE, ""), line }
}

pub fn diagnostics(json: &str) -> Vec<Diagnostic> {
    read_condition(json).expect_err("there is something wrong with this file")
}

fn line_at(text: &str, place: usize) -> usize {
    text[..place].matches('\n').count() + 1
}

impl Damaged {
    /// Asserts that this is found, with whatever else is.
    #[track_caller]
    pub fn is_reported_among(&self, path: &str, message: &str) {
        let diagnostics = diagnostics(&self.json);
        let is_it = |it: &Diagnostic| {
            (it.path.to_string().as_str(), it.line, it.message.as_str())
                == (path, self.line, message)
        };
        assert!(diagnostics.iter().any(is_it), "{diagnostics:#?}");
    }

    /// Asserts that this one thing is found: at `path` (empty for the whole file), on the line of
    /// the wrong value, in these words. A “ … ” stands for words that are not compared.
    #[track_caller]
    pub fn is_reported(&self, path: &str, message: &str) {
        let diagnostics = diagnostics(&self.json);
        let [diagnostic] = diagnostics.as_slice() else {
            panic!("one diagnostic expected: {diagnostics:#?}")
        };
        assert_eq!((diagnostic.path.to_string().as_str(), diagnostic.line), (path, self.line));
        let (beginning, end) = message.split_once(" … ").unwrap_or((message, message));
        let told = &diagnostic.message;
        assert!(told.starts_with(beginning) && told.ends_with(end), "{told}\nis not\n{message}");
        let place = if path.is_empty() { String::new() } else { format!("{path}: ") };
        assert_eq!(diagnostic.to_string(), format!("{}: {place}{told}", self.line));
    }
}
