//! The translation of the site's settings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::groups::translated_groups;
use crate::model::site::{HelpLevel, RedFlags, Site};
use crate::model::{GlossaryEntry, Group, Id, Language, NonEmptyString, RichText};

/// The translation of the site's settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SiteTranslation {
    /// The path of this file's schema: `site-translation.schema.json`.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The language of the translation. It is in the file's name too: `site.es.json`.
    pub language: Language,
    /// The name of the site, if it has another one in this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<NonEmptyString>,
    /// The words before the list of emergency signs. They contain the number.
    pub emergency: Words,
    /// The words before the list of urgent signs, if the original has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgent: Option<Words>,
    /// The words before the list of signs with which to see a doctor, if the original has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doctor: Option<Words>,
    /// The names of the groups of conditions, by their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// The lists of signs, by their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub red_flags: Vec<RedFlagsTranslation>,
    /// The words that every article may explain, by their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub glossary: Vec<GlossaryEntry>,
    /// Who reviews articles, and how, if the original says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_policy: Option<NonEmptyString>,
}

/// The words before a list of signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// The words, with a colon at their end.
    pub words: NonEmptyString,
}

/// The translation of signs that several articles share. It has as many as the original, in the same order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RedFlagsTranslation {
    /// The id of the list.
    pub id: Id,
    /// The signs of an emergency.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emergency: Vec<RichText>,
    /// The signs with which to get help on the same day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urgent: Vec<RichText>,
    /// The signs with which to see a doctor.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doctor: Vec<RichText>,
    /// What somebody beside the person does until help comes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bystander: Vec<RichText>,
}

impl SiteTranslation {
    /// The settings in this language. What is not translated stays as it is.
    pub fn into_site(self, original: &Site) -> Site {
        let mut site = original.clone();
        site.name = self.name.unwrap_or(site.name);
        site.emergency.words = self.emergency.words;
        set_words(&mut site.urgent, self.urgent);
        set_words(&mut site.doctor, self.doctor);
        site.groups = translated_groups(&site.groups, &self.groups);
        site.review_policy = self.review_policy.or(site.review_policy);
        for entry in &mut site.glossary {
            if let Some(translation) = self.glossary.iter().find(|it| it.id == entry.id) {
                entry.clone_from(translation);
            }
        }
        for list in &mut site.red_flags {
            if let Some(translation) = self.red_flags.iter().find(|it| it.id == list.id) {
                translation.apply(list);
            }
        }
        site
    }
}

fn set_words(level: &mut Option<HelpLevel>, translation: Option<Words>) {
    if let (Some(level), Some(Words { words })) = (level, translation) {
        level.words = words;
    }
}

impl RedFlagsTranslation {
    fn apply(&self, list: &mut RedFlags) {
        for (own, translated) in [
            (&mut list.emergency, &self.emergency),
            (&mut list.urgent, &self.urgent),
            (&mut list.doctor, &self.doctor),
            (&mut list.bystander, &self.bystander),
        ] {
            // A list that is not complete would leave out a sign.
            if own.len() == translated.len() {
                own.clone_from(translated);
            }
        }
    }
}
