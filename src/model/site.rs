//! The site's settings. These types define the schema of `public/site.json`.
//!
//! The publisher sets everything that depends on a clinic or a country, so no code knows either.

mod edition;

pub use edition::{Alternates, Edition};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::{Source, each_at};
use super::page::PageLink;
use super::{
    EmailAddress, GlossaryEntry, Group, Id, JsonPath, Language, NonEmptyString, PhoneNumber,
    RichText, SiteAddress, WebAddress,
};

/// The site's settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The path of this file's schema: `site.schema.json`. With it, editors complete and check the fields.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The name of the site, at the top of every page.
    pub name: NonEmptyString,
    /// The address of the site, with a slash at its end: `https://example.org/health/`. With it, the site tells search
    /// engines the address of each page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<SiteAddress>,
    /// The site's name in readers' browsers, for a site that shares its host with others. It keeps readers' notes on one
    /// site apart from those on another. Keep it once the site is published: under another id, readers do not find their
    /// notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// Who publishes the site, at the foot of every page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clinic: Option<Clinic>,
    /// What readers do in an emergency.
    pub emergency: Emergency,
    /// What readers do when they need help on the same day. If it is missing: "Get medical help today if:".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgent: Option<HelpLevel>,
    /// What readers do when they should see a doctor. If it is missing: "See a doctor if:".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doctor: Option<HelpLevel>,
    /// The groups of conditions, in the order of the home page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// Lists of signs that several articles share, such as those of a dangerous headache.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub red_flags: Vec<RedFlags>,
    /// Words that every article may explain. An article shows those that it uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub glossary: Vec<GlossaryEntry>,
    /// The languages of the articles. Pages that name no language are in the first.
    #[serde(default = "english")]
    pub languages: Vec<Language>,
    /// Who reviews articles, and how, in a sentence or two. Each article shows it beside its dates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_policy: Option<NonEmptyString>,
    /// The site's own pages, to which every page links; empty until the builder has read their files.
    #[serde(skip)]
    pub pages: Vec<PageLink>,
    /// What these settings are for, if the site has pages in several languages.
    #[serde(skip)]
    pub edition: Edition,
}

fn english() -> Vec<Language> {
    vec![Language::default()]
}

impl Site {
    /// The language of pages that name none.
    pub fn language(&self) -> Language {
        self.languages.first().cloned().unwrap_or_default()
    }

    /// Every rich text of the settings, each with its path.
    pub fn texts(&self) -> Vec<(JsonPath, &RichText)> {
        let root = JsonPath::default();
        let mut texts = Vec::new();
        for (path, list) in each_at(&root.key("red_flags"), &self.red_flags) {
            texts.extend(list.texts_at(&path));
        }
        for (path, entry) in each_at(&root.key("glossary"), &self.glossary) {
            texts.push((path.key("definition"), &entry.definition));
        }
        texts
    }
}

/// Who publishes the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clinic {
    /// The clinic's name.
    pub name: NonEmptyString,
    /// Its postal address, in one line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<NonEmptyString>,
    /// The telephone number for everything except emergencies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<PhoneNumber>,
    /// Its e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// Its own web site, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<WebAddress>,
}

/// What readers do in an emergency, where they live.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// The number to call.
    pub number: PhoneNumber,
    /// The words before the list of signs. They contain the number: "Call 911 now if:".
    pub words: NonEmptyString,
}

/// What readers do, and whom they call, when they need help that is no emergency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HelpLevel {
    /// The words before the list of signs: "Call our nurses today if:".
    pub words: NonEmptyString,
    /// The number to call, if there is one. The page shows it as a button.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<PhoneNumber>,
}

/// Signs that several articles share. An article names them in `medical_help.red_flags`, and shows them before its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RedFlags {
    /// The id by which articles name them.
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
    /// The sources that these texts cite. Each needs an id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

impl RedFlags {
    /// Its texts, in order, each with its path. `path` is that of the list.
    pub fn texts_at(&self, path: &JsonPath) -> Vec<(JsonPath, &RichText)> {
        let lists = [
            ("emergency", &self.emergency),
            ("bystander", &self.bystander),
            ("urgent", &self.urgent),
            ("doctor", &self.doctor),
        ];
        lists.into_iter().flat_map(|(key, texts)| each_at(&path.key(key), texts)).collect()
    }

    /// Whether it names no sign.
    pub fn is_empty(&self) -> bool {
        [&self.emergency, &self.urgent, &self.doctor].into_iter().all(Vec::is_empty)
    }
}
