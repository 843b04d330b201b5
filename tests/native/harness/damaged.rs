//! The shipped article with one error in its file, and the diagnostics for it.

use symptom_database::builder::content::read_condition;
use symptom_database::builder::diagnostic::Diagnostic;

use super::dystonia;

/// Stands just before the value that a diagnostic must point at.
const HERE: char = '▶';

/// A file with an error.
pub struct Damaged {
    json: String,
    /// The line of the wrong value.
    line: usize,
}

/// The shipped file with `new` instead of `old`. `new` has a `▶` before the wrong value. Without a `▶`, the object that
/// contained `old` is wrong.
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

/// The shipped file with another value instead of the text `place`.
pub fn changed(pointer: &str, value: serde_json::Value, place: &str) -> Damaged {
    let json = dystonia::json_with(&[(pointer, value)]);
    let line = line_at(&json, json.find(place).expect("the place is in the file"));
    Damaged { json, line }
}

/// A text that is no condition, with the error at `▶`.
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
    /// Asserts that this diagnostic is among those reported.
    #[track_caller]
    pub fn is_reported_among(&self, path: &str, message: &str) {
        let diagnostics = diagnostics(&self.json);
        let is_it = |it: &Diagnostic| {
            (it.path.to_string().as_str(), it.line, it.message.as_str())
                == (path, self.line, message)
        };
        assert!(diagnostics.iter().any(is_it), "{diagnostics:#?}");
    }

    /// Asserts that this is the only diagnostic: at `path` (empty for the whole file), on the line of the wrong value, with
    /// this message. A “ … ” stands for words that are not compared.
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
