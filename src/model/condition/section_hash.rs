//! What stands for the text of a section, so that a comment on it can tell whether it has changed.

use xxhash_rust::const_xxh32::xxh32;

use super::Section;

impl Section {
    /// Stands for the section's heading and its own text, as a reader sees them: as long as those
    /// are the same, this is. It is kept in readers' browsers, so it must not depend on anything
    /// else (xxHash, 32 bits, seed 0).
    pub fn hash(&self) -> u32 {
        let mut words = self.heading.to_string();
        for block in &self.blocks {
            for text in block.texts() {
                words.push('\n');
                words += &text.plain();
            }
            for name in block.names() {
                words.push('\n');
                words += name.as_str();
            }
        }
        xxh32(words.as_bytes(), 0)
    }
}
