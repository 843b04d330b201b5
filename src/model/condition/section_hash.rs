//! Hashes of sections, by which comments recognize a changed text.

use std::collections::BTreeMap;

use xxhash_rust::const_xxh32::xxh32;

use super::section::WITHOUT_TREATMENT_ID;
use super::{Block, Condition, Section};
use crate::model::Id;

/// The heading of the section with [`WITHOUT_TREATMENT_ID`] in its hash. It is the same in every language, because readers' browsers have stored it.
const WITHOUT_TREATMENT_HEADING: &str = "Without treatment";

impl Condition {
    /// The hash of each section, by id. Those of a translation are those of its original, so that comments belong to the
    /// article in any language.
    pub fn section_hashes(&self) -> BTreeMap<Id, u32> {
        if let Some(translation) = &self.translation {
            return translation.section_hashes.clone();
        }
        let mut hashes = BTreeMap::new();
        add_hashes(&self.sections, &mut hashes);
        if let (Ok(id), false) =
            (Id::try_from(WITHOUT_TREATMENT_ID.to_owned()), self.without_treatment.is_empty())
        {
            hashes.insert(id, hash(WITHOUT_TREATMENT_HEADING, &self.without_treatment));
        }
        hashes
    }
}

fn add_hashes(sections: &[Section], hashes: &mut BTreeMap<Id, u32>) {
    for section in sections {
        hashes.insert(section.id.clone(), section.hash());
        add_hashes(&section.sections, hashes);
    }
}

impl Section {
    /// A hash of the section's heading and its own text, as a reader sees them. Readers' browsers store it, so it must
    /// depend on nothing else and never change (xxHash, 32 bits, seed 0).
    pub fn hash(&self) -> u32 {
        hash(self.heading.as_str(), &self.blocks)
    }
}

fn hash(heading: &str, blocks: &[Block]) -> u32 {
    let mut content = heading.to_owned();
    for block in blocks {
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
