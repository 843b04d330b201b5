//! The subject of feedback.

use std::iter::once;

use serde::{Deserialize, Serialize};

use crate::model::Id;
use crate::model::condition::Condition;

/// The subject of the feedback on one page. Every page carries its own as JSON, so that the WebAssembly is the same for
/// all pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The slug of the condition that the comments are about.
    pub condition: Id,
    /// The author whom the rating is about.
    pub author: Id,
    /// The other authors, if there are several: see [`Self::read_others`].
    #[serde(skip_deserializing, skip_serializing_if = "IdList::is_empty")]
    pub co_authors: IdList,
    /// The earlier slugs of the condition, under which readers may have stored comments: see [`Self::read_others`].
    #[serde(skip_deserializing, skip_serializing_if = "IdList::is_empty")]
    pub aliases: IdList,
}

impl Subject {
    /// Reads the other authors and the earlier slugs from the JSON of the subject. Only the lazy chunk needs them, so the
    /// code to read them is there.
    ///
    /// # Errors
    /// If the JSON is not that of a subject.
    pub fn read_others(&mut self, json: &str) -> serde_json::Result<()> {
        let Others { co_authors, aliases } = serde_json::from_str(json)?;
        (self.co_authors, self.aliases) = (co_authors, aliases);
        Ok(())
    }

    /// Returns all authors, the first one first.
    pub fn authors(&self) -> Vec<Id> {
        once(self.author.clone()).chain(self.co_authors.ids()).collect()
    }

    /// Returns all slugs of the condition, the current one first.
    pub fn slugs(&self) -> Vec<Id> {
        once(self.condition.clone()).chain(self.aliases.ids()).collect()
    }
}

impl From<&Condition> for Subject {
    fn from(condition: &Condition) -> Self {
        Self {
            condition: condition.original_slug().clone(),
            author: condition.author.id.clone(),
            co_authors: condition.co_authors.iter().map(|author| &author.id).collect(),
            aliases: condition.original_aliases().iter().collect(),
        }
    }
}

/// The fields of a [`Subject`] that reading it leaves out.
#[derive(Deserialize)]
struct Others {
    #[serde(default)]
    co_authors: IdList,
    #[serde(default)]
    aliases: IdList,
}

/// A list of ids, as a text with spaces between them: the WebAssembly needs no code for another kind of list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdList(String);

impl IdList {
    /// Returns the ids, without what is no id.
    fn ids(&self) -> impl Iterator<Item = Id> {
        self.0.split(' ').filter_map(|id| Id::try_from(id.to_owned()).ok())
    }
}

impl IdList {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> FromIterator<&'a Id> for IdList {
    fn from_iter<I: IntoIterator<Item = &'a Id>>(ids: I) -> Self {
        let ids: Vec<&str> = ids.into_iter().map(Id::as_str).collect();
        Self(ids.join(" "))
    }
}
