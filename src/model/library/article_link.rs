use crate::model::condition::Condition;
use crate::model::site::Edition;
use crate::model::{Id, Language};

/// A link to an article from the pages of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleLink {
    /// The slug of the article, or of its original: the same in every language.
    pub id: Id,
    /// The path from the home page of the language: `conditions/dystonia/`.
    pub path: String,
    /// The language of the article, if it is not that of the pages.
    pub language: Option<Language>,
}

impl ArticleLink {
    /// The value of the attributes `lang` and `hreflang` of the link, if it needs them.
    pub fn lang(&self) -> Option<String> {
        self.language.as_ref().map(ToString::to_string)
    }

    /// A link to an article from the pages of an edition.
    pub fn new(condition: &Condition, edition: &Edition) -> Self {
        let is_here = edition.prefix.is_empty() || condition.translation.is_some();
        let way = if is_here { "" } else { "../" };
        let language = condition.language.clone().unwrap_or_else(|| edition.originals.clone());
        let is_foreign = condition.translation.is_none() && !edition.is_in(&language);
        Self {
            id: condition.original_slug().clone(),
            path: format!("{way}conditions/{}/", condition.slug),
            language: is_foreign.then_some(language),
        }
    }
}
