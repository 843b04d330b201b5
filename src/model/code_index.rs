//! All medical codes of the articles, for the pages that lead from a code to its article.

use super::condition::{Code, Condition};
use super::{Id, NonEmptyString};

/// The maximum number of codes that one page lists. With more of them, there is a page for each first character.
pub const MAX_CODES_ON_A_PAGE: usize = 500;

/// A medical classification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CodeSystem {
    /// The classification that United States clinics use.
    Icd10Cm,
    /// The terminology of many electronic health records.
    SnomedCt,
}

impl CodeSystem {
    /// All systems, in the order of the page.
    pub const ALL: [Self; 2] = [Self::Icd10Cm, Self::SnomedCt];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Icd10Cm => "ICD-10-CM",
            Self::SnomedCt => "SNOMED CT",
        }
    }

    /// Its name in the markup.
    pub fn id(self) -> &'static str {
        match self {
            Self::Icd10Cm => "icd-10-cm",
            Self::SnomedCt => "snomed-ct",
        }
    }
}

/// A code, and the article to which it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeEntry {
    /// The classification that has the code.
    pub system: CodeSystem,
    /// The code.
    pub code: String,
    /// What it stands for.
    pub meaning: Option<NonEmptyString>,
    /// The slug of the article.
    pub slug: Id,
    /// The name of the article's condition.
    pub condition: NonEmptyString,
}

/// All codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeIndex {
    /// The codes, by system and in their order.
    pub entries: Vec<CodeEntry>,
}

impl CodeIndex {
    /// The codes of these conditions.
    pub fn new(conditions: &[Condition]) -> Self {
        let mut entries: Vec<_> = conditions.iter().flat_map(entries_of).collect();
        entries.sort_by(|one, other| (one.system, &one.code).cmp(&(other.system, &other.code)));
        Self { entries }
    }

    /// The first characters of the codes, each with its codes, if there are too many codes for one page.
    pub fn groups_with_pages(&self) -> Vec<(char, &[CodeEntry])> {
        if self.entries.len() <= MAX_CODES_ON_A_PAGE {
            return Vec::new();
        }
        // No two systems have codes with the same first character: one begins with letters, the other with digits.
        let groups = self.entries.chunk_by(|one, other| first(one) == first(other));
        groups.filter_map(|group| Some((first(&group[0])?, group))).collect()
    }
}

fn first(entry: &CodeEntry) -> Option<char> {
    entry.code.chars().next()
}

fn entries_of(condition: &Condition) -> Vec<CodeEntry> {
    let codes = &condition.codes;
    let icd = codes.icd_10_cm.iter().map(|code| entry(condition, CodeSystem::Icd10Cm, code));
    let snomed = codes.snomed_ct.iter().map(|code| entry(condition, CodeSystem::SnomedCt, code));
    icd.chain(snomed).collect()
}

fn entry<T: ToString>(condition: &Condition, system: CodeSystem, code: &Code<T>) -> CodeEntry {
    CodeEntry {
        system,
        code: code.code.to_string(),
        meaning: code.name.clone(),
        slug: condition.slug.clone(),
        condition: condition.name.clone(),
    }
}
