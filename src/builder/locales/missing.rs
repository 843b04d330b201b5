//! The messages that a language lacks.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use crate::builder::diagnostic::Diagnostic;

/// An error names at most so many messages.
const NAMED: usize = 10;

/// What to do if a language lacks messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissingPolicy {
    /// The words are not used.
    #[default]
    Refuse,
    /// The English messages take their place, for a preview. [`super::FALLBACK_START`] and [`super::FALLBACK_END`]
    /// enclose each.
    ShowEnglish,
}

/// The messages that a language lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingMessages {
    /// The folder of the language.
    pub folder: PathBuf,
    /// Their ids, by the name of the file that lacks them, without its ending: "client".
    pub ids: BTreeMap<String, Vec<String>>,
    /// The number of messages in English.
    pub all: usize,
}

impl MissingMessages {
    /// How many messages are missing.
    pub fn count(&self) -> usize {
        self.ids.values().map(Vec::len).sum()
    }

    /// A warning that counts the messages in each file.
    pub fn to_warning(&self) -> Diagnostic {
        let files = self.ids.iter().map(|(file, ids)| format!("{} in {file}.ftl", ids.len()));
        let files: Vec<String> = files.collect();
        let message = format!(
            "{} of {} messages are not translated: {}. Pages show the English ones instead.",
            self.count(),
            self.all,
            files.join(", ")
        );
        Diagnostic::of_file(message).as_warning().in_file(&self.folder)
    }
}

/// The first messages with their files, how many there are, and how to see the site without them.
impl fmt::Display for MissingMessages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.ids.iter().flat_map(|(file, ids)| ids.iter().map(move |id| (file, id)));
        for (file, id) in all.take(NAMED) {
            let path = self.folder.join(format!("{file}.ftl"));
            writeln!(
                f,
                "{}:1: The message “{id}” is missing. Translate the one in en/{file}.ftl.",
                path.display()
            )?;
        }
        let language = self.folder.file_name().unwrap_or_default().to_string_lossy();
        let (count, all) = (self.count(), self.all);
        write!(f, "“{language}” lacks {count} of {all} messages. ")?;
        if count > NAMED {
            write!(f, "These are the first {NAMED}. ")?;
        }
        f.write_str("To see the site with the English ones, use “publish preview --allow-missing”.")
    }
}
