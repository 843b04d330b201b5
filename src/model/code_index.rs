//! All medical codes of the articles, for the pages that lead from a code to its article.

use super::condition::{Code, Condition};
use super::library::ArticleLink;
use super::site::Edition;
use super::{Language, NonEmptyString};

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
    /// The language of its meaning, if it is not that of the page.
    pub meaning_language: Option<Language>,
    /// Where the article is.
    pub link: ArticleLink,
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
    /// The codes of these conditions, which the pages of an edition list.
    pub fn new(conditions: &[Condition], edition: &Edition) -> Self {
        let mut entries: Vec<_> =
            conditions.iter().flat_map(|it| entries_of(it, edition)).collect();
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

fn entries_of(condition: &Condition, edition: &Edition) -> Vec<CodeEntry> {
    let codes = &condition.codes;
    let entry = |system, code: String, meaning: &Option<NonEmptyString>| {
        entry(condition, edition, system, code, meaning.clone())
    };
    let icd = &codes.icd_10_cm;
    let icd =
        icd.iter().map(|Code { code, name }| entry(CodeSystem::Icd10Cm, code.to_string(), name));
    let snomed = &codes.snomed_ct;
    let snomed = snomed
        .iter()
        .map(|Code { code, name }| entry(CodeSystem::SnomedCt, code.to_string(), name));
    icd.chain(snomed).collect()
}

fn entry(
    condition: &Condition,
    edition: &Edition,
    system: CodeSystem,
    code: String,
    meaning: Option<NonEmptyString>,
) -> CodeEntry {
    let link = ArticleLink::new(condition, edition);
    // A translation takes its codes from the original.
    let of_original = condition.translation.as_ref();
    let of_original =
        of_original.map(|it| it.from_language.clone().unwrap_or_else(|| edition.originals.clone()));
    CodeEntry {
        system,
        code,
        meaning,
        meaning_language: of_original.or_else(|| link.language.clone()),
        link,
        condition: condition.name.clone(),
    }
}
