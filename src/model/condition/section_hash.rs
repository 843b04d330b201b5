//! Hashes of sections, by which comments recognize a changed text.

use xxhash_rust::const_xxh32::xxh32;

use super::Section;

impl Section {
    /// A hash of the section's heading and its own text, as a reader sees them. Readers' browsers store it, so it must
    /// depend on nothing else and never change (xxHash, 32 bits, seed 0).
    pub fn hash(&self) -> u32 {
        let mut content = self.heading.to_string();
        for block in &self.blocks {
            for text in block.texts() {
                content.push('\n');
                content += &text.plain();
            }
            for name in block.names() {
                content.push('\n');
                content += name.as_str();
            }
        }
        xxh32(content.as_bytes(), 0)
    }
}
