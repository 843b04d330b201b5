//! The translation of an article.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::info::{Translated, TranslationInfo};
use crate::model::condition::{
    Block, Change, Condition, MedicalHelp, Organization, Review, Section, Status,
};
use crate::model::{GlossaryEntry, Id, Language, NonEmptyString};

/// The translation of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConditionTranslation {
    /// The path of this file's schema: `../condition-translation.schema.json`. With it, editors complete and check the fields.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The slug of the original.
    pub translation_of: Id,
    /// The language of the translation. It is in the file's name too: `dystonia.es.json`.
    pub language: Language,
    /// The name in the translation's address, `/<language>/conditions/<slug>/`.
    pub slug: Id,
    /// Its earlier slugs. The old addresses lead to this translation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Id>,
    /// Whether the translation is published. If it is missing: it is.
    #[serde(default, skip_serializing_if = "Status::is_default")]
    pub status: Status,
    /// Who translated it, when, and from what.
    pub translated: Translated,
    /// The last review of the translation by somebody who speaks both languages, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// The name of the condition, as in a list of conditions.
    pub name: NonEmptyString,
    /// Other names that people use for it in this language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<NonEmptyString>,
    /// Spellings by which people look for it by mistake. The search finds them, and no page shows them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub misspellings: Vec<NonEmptyString>,
    /// The article's title, which is the page's first heading.
    pub title: NonEmptyString,
    /// One line about the condition, for lists and search results.
    pub summary: NonEmptyString,
    /// When a reader must get help.
    pub medical_help: MedicalHelp,
    /// The text before the sections.
    pub introduction: Vec<Block>,
    /// The sections, with the ids of the original's.
    pub sections: Vec<Section>,
    /// What happens without treatment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_treatment: Vec<Block>,
    /// Organizations that inform or help.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<Organization>,
    /// The text after the sections.
    pub conclusion: Vec<Block>,
    /// Questions that a reader may want to ask at an appointment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<NonEmptyString>,
    /// The words that the article explains, in the order of the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub glossary: Vec<GlossaryEntry>,
    /// The changes of the original in this language, the latest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

impl ConditionTranslation {
    /// The translated article. It takes from the original whatever the translation does not have.
    pub fn into_condition(self, original: &Condition) -> Condition {
        let info = TranslationInfo {
            original: original.slug.clone(),
            original_aliases: original.aliases.clone(),
            from_language: original.language.clone(),
            translated: self.translated,
            review: self.review,
            section_hashes: original.section_hashes(),
        };
        let is_draft = original.is_draft() || self.status == Status::Draft;
        Condition {
            slug: self.slug,
            aliases: self.aliases,
            status: if is_draft { Status::Draft } else { Status::Published },
            language: Some(self.language),
            name: self.name,
            other_names: self.other_names,
            misspellings: self.misspellings,
            title: self.title,
            summary: self.summary,
            medical_help: self.medical_help,
            introduction: self.introduction,
            sections: with_aliases(self.sections, &original.sections),
            without_treatment: self.without_treatment,
            support: self.support,
            conclusion: self.conclusion,
            questions: self.questions,
            glossary: self.glossary,
            changes: self.changes,
            translation: Some(info),
            ..original.clone()
        }
    }
}

/// The sections, with the earlier ids of those of the original: links to these lead to the translation too.
fn with_aliases(mut sections: Vec<Section>, originals: &[Section]) -> Vec<Section> {
    for section in &mut sections {
        let Some(original) = originals.iter().find(|it| it.id == section.id) else { continue };
        section.aliases.clone_from(&original.aliases);
        section.sections = with_aliases(std::mem::take(&mut section.sections), &original.sections);
    }
    sections
}
