//! The editions of a site: its pages in each language.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::builder::content::TranslatedContent;
use crate::builder::paths;
use crate::model::condition::{Block, Condition};
use crate::model::library::ArticleLink;
use crate::model::page::Page;
use crate::model::site::{Alternates, Edition, Site};
use crate::model::symptom::Symptoms;
use crate::model::{Id, Language};

/// The content of an edition.
#[derive(Clone, Debug)]
pub(super) struct EditionContent {
    /// The settings, with what the edition is.
    pub(super) site: Site,
    pub(super) symptoms: Symptoms,
    /// The articles that the edition has pages of.
    pub(super) conditions: Vec<Condition>,
    /// The originals that are not translated. The edition lists them, and links to them.
    pub(super) untranslated: Vec<Condition>,
    /// The site's own pages that the edition has.
    pub(super) own_pages: Vec<Page>,
}

impl EditionContent {
    /// Every condition that the edition lists.
    pub(super) fn listed(&self) -> Cow<'_, [Condition]> {
        if self.untranslated.is_empty() {
            return Cow::Borrowed(&self.conditions);
        }
        Cow::Owned([self.conditions.as_slice(), &self.untranslated].concat())
    }

    /// Every block on its pages.
    pub(super) fn blocks(&self) -> Vec<&Block> {
        let blocks = self.conditions.iter().flat_map(Condition::blocks);
        let blocks = blocks.chain(self.own_pages.iter().flat_map(Page::blocks));
        blocks.map(|(_, block)| block).collect()
    }
}

/// The editions of this content, the site's first language first. `conditions` has no drafts that the site does not show.
pub(super) fn editions(
    site: Site,
    symptoms: Symptoms,
    conditions: Vec<Condition>,
    own_pages: Vec<Page>,
    translated: Vec<TranslatedContent>,
    shows_drafts: bool,
) -> Vec<EditionContent> {
    let originals = site.language();
    let mut edition = Edition { originals, ..Edition::default() };
    let links = conditions.iter().map(|it| ArticleLink::new(it, &edition));
    edition.article_languages = article_languages(&links.collect::<Vec<_>>());
    edition.own_page_languages = page_languages(own_pages.iter(), &edition);
    let site = Site { edition, ..site };
    let untranslated = Vec::new();
    let mut editions = vec![EditionContent { site, symptoms, conditions, untranslated, own_pages }];
    for content in translated {
        let translation = translated_edition(content, &editions[0], shows_drafts);
        editions.push(translation);
    }
    if editions.len() > 1 {
        let alternates = Arc::new(alternates(&editions));
        for content in &mut editions {
            content.site.edition.alternates = alternates.clone();
        }
    }
    editions
}

fn translated_edition(
    content: TranslatedContent,
    first: &EditionContent,
    shows_drafts: bool,
) -> EditionContent {
    let TranslatedContent { language, site, symptoms, conditions, pages } = content;
    let mut edition = Edition { prefix: format!("{language}/"), ..first.site.edition.clone() };
    let conditions = conditions.into_iter().map(|(_, it)| it);
    let conditions: Vec<Condition> =
        conditions.filter(|it| shows_drafts || !it.is_draft()).collect();
    let is_translated = |id: &Id| conditions.iter().any(|it| it.original_slug() == id);
    let untranslated = first.conditions.iter().filter(|it| !is_translated(&it.slug));
    let untranslated: Vec<Condition> = untranslated.cloned().collect();
    let links = conditions.iter().chain(&untranslated).map(|it| ArticleLink::new(it, &edition));
    let links: Vec<ArticleLink> = links.collect();
    edition.article_languages = article_languages(&links);
    edition.article_paths = links.into_iter().map(|link| (link.id, link.path)).collect();
    let own_pages: Vec<Page> = pages.into_iter().map(|(_, page)| page).collect();
    let is_translated = |it: &Page| own_pages.iter().any(|page| page.slug == it.slug);
    let missing = first.own_pages.iter().filter(|it| !is_translated(it));
    edition.own_page_languages = page_languages(missing, &edition);
    let mut languages = site.languages.clone();
    languages.retain(|it| *it != language);
    languages.insert(0, language);
    EditionContent {
        site: Site { languages, edition, ..site },
        symptoms,
        conditions,
        untranslated,
        own_pages,
    }
}

/// The languages of the articles that are not in that of the edition.
fn article_languages(links: &[ArticleLink]) -> BTreeMap<Id, Language> {
    links.iter().filter_map(|it| Some((it.id.clone(), it.language.clone()?))).collect()
}

/// The languages of those of the site's own pages that are not in that of the edition.
fn page_languages<'a>(
    pages: impl Iterator<Item = &'a Page>,
    edition: &Edition,
) -> BTreeMap<Id, Language> {
    let language = |it: &Page| it.language.clone().unwrap_or_else(|| edition.originals.clone());
    let languages = pages.map(|it| (it.slug.clone(), language(it)));
    languages.filter(|(_, language)| !edition.is_in(language)).collect()
}

/// The same pages in each language.
fn alternates(editions: &[EditionContent]) -> Alternates {
    let mut alternates = Alternates::default();
    for EditionContent { site, conditions, own_pages, .. } in editions {
        let (language, edition) = (site.language(), &site.edition);
        alternates.homes.push((language.clone(), edition.prefix.clone()));
        for condition in conditions {
            let paths = alternates.articles.entry(condition.original_slug().clone()).or_default();
            paths.push((language.clone(), edition.path(&paths::condition_page(condition))));
        }
        for page in own_pages {
            let paths = alternates.own_pages.entry(page.slug.clone()).or_default();
            paths.push((language.clone(), edition.path(&paths::site_page(&page.slug))));
        }
    }
    // A page in one language has no other.
    alternates.articles.retain(|_, paths| paths.len() > 1);
    alternates.own_pages.retain(|_, paths| paths.len() > 1);
    alternates
}
