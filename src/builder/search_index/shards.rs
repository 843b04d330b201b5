//! Splits sorted words into files of similar size, by their beginning.

/// The files of a kind.
#[derive(Debug, Default)]
pub(super) struct Shards {
    /// For each file, the shortest text that is after all words of the file before it, and not after its own words.
    boundaries: Vec<String>,
    /// The last word of the last file.
    last_word: String,
    /// The content of each file.
    pub(super) files: Vec<String>,
}

impl Shards {
    /// Files with sorted words, separated by spaces.
    pub(super) fn of_words<'a>(words: impl IntoIterator<Item = &'a str>, max_bytes: usize) -> Self {
        let mut shards = Self::default();
        for word in words {
            match shards.files.last_mut() {
                Some(file) if file.len() + word.len() < max_bytes => {
                    file.push(' ');
                    file.push_str(word);
                }
                _ => shards.begin(word, format!("\"{word}")),
            }
            word.clone_into(&mut shards.last_word);
        }
        shards.end_each_with('"')
    }

    /// Files with objects: each sorted word with its JSON.
    pub(super) fn of_entries(
        entries: impl IntoIterator<Item = (String, String)>,
        max_bytes: usize,
    ) -> Self {
        let mut shards = Self::default();
        for (word, json) in entries {
            match shards.files.last_mut() {
                Some(file) if file.len() + json.len() < max_bytes => {
                    file.extend([",\"", &word, "\":", &json]);
                }
                _ => shards.begin(&word, format!("{{\"{word}\":{json}")),
            }
            shards.last_word = word;
        }
        shards.end_each_with('}')
    }

    /// The boundaries of the files, joined by spaces. The first file has none.
    pub(super) fn boundaries(&self) -> String {
        self.boundaries.join(" ")
    }

    fn begin(&mut self, word: &str, content: String) {
        if !self.files.is_empty() {
            let mut before = self.last_word.chars();
            let same = word.chars().take_while(|it| before.next() == Some(*it)).count();
            self.boundaries.push(word.chars().take(same + 1).collect());
        }
        self.files.push(content);
    }

    fn end_each_with(mut self, end: char) -> Self {
        for file in &mut self.files {
            file.push(end);
        }
        self
    }
}
