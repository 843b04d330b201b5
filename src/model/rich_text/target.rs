//! Targets of links.

use std::collections::HashSet;

use super::RichTextError;
use crate::model::{EmailAddress, FilePath, Id, PhoneNumber, WebAddress};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a section of the same article: `#treatment`.
    Section(Id),
    /// To a term's entry in the glossary: `term:tremor`.
    Term(Id),
    /// To another article, or to a section of it: `condition:migraine#treatment`.
    Condition {
        /// The slug of the article.
        slug: Id,
        /// The section.
        section: Option<Id>,
    },
    /// To a page of the site's own: `page:privacy`.
    Page(Id),
    /// To a file of the site: `file:forms/diary.pdf`.
    File(FilePath),
    /// To a telephone number: `tel:+1-555-0100`.
    Phone(PhoneNumber),
    /// To an e-mail address: `mailto:info@example.org`.
    Email(EmailAddress),
    /// To another site.
    Web(WebAddress),
}

impl Target {
    pub(super) fn parse(source: &str) -> Result<Self, RichTextError> {
        if let Some(section) = source.strip_prefix('#') {
            return id(section).map(Self::Section);
        }
        let message = |error: &dyn ToString| RichTextError::TargetValue(error.to_string());
        let web = |source: &str| WebAddress::try_from(source.to_owned());
        let Some((scheme, rest)) = source.split_once(':') else {
            return Err(match web(source) {
                Err(error) if source.starts_with("www.") => message(&error),
                _ => RichTextError::Target(source.to_owned()),
            });
        };
        let text = rest.to_owned();
        match scheme {
            "term" => id(rest).map(Self::Term),
            "page" => id(rest).map(Self::Page),
            "condition" => {
                let (slug, section) = match rest.split_once('#') {
                    Some((slug, section)) => (slug, Some(id(section)?)),
                    None => (rest, None),
                };
                Ok(Self::Condition { slug: id(slug)?, section })
            }
            "file" => FilePath::try_from(text).map(Self::File).map_err(|it| message(&it)),
            "tel" => PhoneNumber::try_from(text).map(Self::Phone).map_err(|it| message(&it)),
            "mailto" => EmailAddress::try_from(text).map(Self::Email).map_err(|it| message(&it)),
            // A link ends at the first ")", so an address with brackets would be cut short.
            "https" if source.contains('(') => Err(RichTextError::Brackets),
            "http" => web(source).map(Self::Web).map_err(|error| message(&error)),
            _ => web(source).map(Self::Web).map_err(|_| RichTextError::Target(source.to_owned())),
        }
    }
}

/// Parses the ids after `source:`, separated by commas.
pub(super) fn source_ids(source: &str) -> Option<Result<Vec<Id>, RichTextError>> {
    let ids = source.strip_prefix("source:")?;
    let mut seen = HashSet::new();
    let unique = |source: &str| {
        let id = id(source.trim())?;
        if seen.insert(id.clone()) { Ok(id) } else { Err(RichTextError::RepeatedSource(id)) }
    };
    Some(ids.split(',').map(unique).collect())
}

fn id(text: &str) -> Result<Id, RichTextError> {
    Id::try_from(text.to_owned()).map_err(RichTextError::Id)
}
