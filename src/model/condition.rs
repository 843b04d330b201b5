//! The article about a medical condition. These types define the schema of `public/conditions/<slug>.json`.
//!
//! Each type checks the rules for a single value ([`Id`], [`NonEmptyString`], [`RichText`]). The builder checks the rules
//! between values, such as unique ids and links to existing sections.

mod author;
mod block;
mod codes;
mod figure;
mod frequency;
mod medical_help;
mod provenance;
mod section;
mod section_hash;
mod support;
mod table;
mod treatment;
mod walk;

pub use author::{Author, AuthorKind, AuthorRole};
pub use block::{Block, Callout, Comparison, Term};
pub use codes::{Code, Codes, IcdCode, IcdCodeError, SnomedCode, SnomedCodeError};
pub use figure::{Drawing, Figure, Image, Photo, PhotoFile, PhotoFileError};
pub use frequency::Frequency;
pub use medical_help::MedicalHelp;
pub use provenance::{Change, Review, Source, SourceCopy};
use schemars::JsonSchema;
pub use section::{Section, WITHOUT_TREATMENT_ID};
use serde::{Deserialize, Serialize};
pub use support::Organization;
pub use table::Table;
pub use treatment::{Treatment, TreatmentQuestion};

pub use super::json_path::each_at;
use super::translation::TranslationInfo;
use super::{Day, GlossaryEntry, Id, Language, NonEmptyString};

/// One article about one condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The path of this file's schema: `../condition.schema.json`. With it, editors complete and check the fields.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The condition's name in its address, `/conditions/<slug>/`, and the name of its file.
    pub slug: Id,
    /// Its earlier slugs. The old addresses lead to this article.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Id>,
    /// Whether the article is published. If it is missing: it is.
    #[serde(default, skip_serializing_if = "Status::is_default")]
    pub status: Status,
    /// The language of the article, if it is not the first of the site's languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// The name of the condition, as in a list of conditions.
    pub name: NonEmptyString,
    /// Other names that people use for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<NonEmptyString>,
    /// Spellings by which people look for it by mistake. The search finds them, and no page shows them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub misspellings: Vec<NonEmptyString>,
    /// The id, in `site.json`, of the group in which the home page lists it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Id>,
    /// The ids, in `symptoms.json`, of the symptoms by which readers find the condition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub symptoms: Vec<Id>,
    /// Its codes in medical classifications.
    #[serde(default, skip_serializing_if = "Codes::is_empty")]
    pub codes: Codes,
    /// The slugs of other conditions that readers may look for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Id>,
    /// The article's title, which is the page's first heading.
    pub title: NonEmptyString,
    /// One line about the condition, for lists and search results.
    pub summary: NonEmptyString,
    /// When a reader must get help. It is always visible, before everything else.
    pub medical_help: MedicalHelp,
    /// The text before the sections, always visible.
    pub introduction: Vec<Block>,
    /// The sections, which fold.
    pub sections: Vec<Section>,
    /// What happens without treatment. The page shows it as a section with the id `without-treatment`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_treatment: Vec<Block>,
    /// Organizations that inform or help.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<Organization>,
    /// The text after the sections, always visible.
    pub conclusion: Vec<Block>,
    /// Questions that a reader may want to ask at an appointment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<NonEmptyString>,
    /// The words that the article explains, in the order of the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub glossary: Vec<GlossaryEntry>,
    /// Who wrote the article, or the article it is adapted from.
    pub author: Author,
    /// The other authors, if there are several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub co_authors: Vec<Author>,
    /// The publications that the facts come from.
    pub sources: Vec<Source>,
    /// The day on which the text was written.
    pub written: Day,
    /// The last review of the text, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// The day on which the next review is due.
    pub next_review: Day,
    /// The changes since the text was written, the latest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// What a translation knows of its original; nothing in an original.
    #[serde(skip)]
    pub translation: Option<TranslationInfo>,
}

/// Whether an article is published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Readers can read it.
    #[default]
    Published,
    /// It is checked, and shown in a preview only.
    Draft,
}

impl Status {
    // serde passes a reference.
    #[expect(clippy::trivially_copy_pass_by_ref)]
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Condition {
    /// All authors, the first one first.
    pub fn authors(&self) -> impl Iterator<Item = &Author> {
        [&self.author].into_iter().chain(&self.co_authors)
    }

    /// The slug of the article, or of its original. Comments belong to it in every language.
    pub fn original_slug(&self) -> &Id {
        self.translation.as_ref().map_or(&self.slug, |translation| &translation.original)
    }

    /// The earlier slugs of the article, or of its original.
    pub fn original_aliases(&self) -> &[Id] {
        self.translation.as_ref().map_or(&self.aliases, |translation| &translation.original_aliases)
    }

    /// Whether the article is a draft.
    pub fn is_draft(&self) -> bool {
        self.status == Status::Draft
    }

    /// Whether no clinician has had a part in the article: organizations wrote it, and nobody has reviewed it.
    pub fn lacks_clinician(&self) -> bool {
        self.review.is_none()
            && self.authors().all(|author| author.kind == AuthorKind::Organization)
    }

    /// The day of the article's latest change.
    pub fn last_modified(&self) -> Day {
        self.changes.first().map_or(self.written, |change| change.day)
    }

    /// The article's treatments, each with the heading under which it stands: its own name, or the section's heading.
    pub fn treatments(&self) -> Vec<(&NonEmptyString, &Treatment)> {
        let all = self.sections.iter().flat_map(Section::treatments);
        all.map(|(_, name, treatment)| (name, treatment)).collect()
    }
}
