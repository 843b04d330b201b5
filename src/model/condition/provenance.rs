//! Where an article comes from: its sources, reviews and changes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{Day, Id, NonEmptyString, PartialDate, SourceAddress};

/// Who reviewed an article, and when. Name only a person who did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The reviewer's name, without the credential.
    pub name: NonEmptyString,
    /// The reviewer's credential, such as "MD".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential: Option<NonEmptyString>,
    /// The day of the review.
    pub day: Day,
}

impl Review {
    /// The reviewer's name as it is printed: "Haroon Rashid, MD".
    pub fn full_name(&self) -> String {
        match &self.credential {
            Some(credential) => format!("{}, {credential}", self.name),
            None => self.name.to_string(),
        }
    }
}

/// A change of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The day of the change.
    pub day: Day,
    /// The change, in a sentence.
    pub what: NonEmptyString,
}

/// A publication the article's facts come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The id by which texts cite it: `[claim](source:<id>)`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The publication's title.
    pub title: NonEmptyString,
    /// Its publisher.
    pub publisher: NonEmptyString,
    /// Its address, if it is on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<SourceAddress>,
    /// The day, month or year of its publication or last review, if it names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<PartialDate>,
    /// The day on which you read it, if it names no day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Day>,
    /// The copy that you read, if you did not read it at its own address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy: Option<SourceCopy>,
    /// Its licence, such as "public domain" or "CC BY 4.0".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<NonEmptyString>,
}

/// A copy of a publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceCopy {
    /// What the copy is, and where, such as "a copy in the Internet Archive".
    #[serde(rename = "where")]
    pub place: NonEmptyString,
    /// Its address, if it is on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<SourceAddress>,
    /// The day, month or year of the copy, if it names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<PartialDate>,
}
