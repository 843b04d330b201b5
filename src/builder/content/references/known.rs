//! Everything to which texts may refer.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use crate::builder::content::section_ids::section_ids;
use crate::builder::content::static_files::StaticFile;
use crate::builder::content::suggestion::did_you_mean;
use crate::builder::paths;
use crate::model::condition::Condition;
use crate::model::page::Page;
use crate::model::site::Site;
use crate::model::symptom::Symptoms;
use crate::model::{FilePath, Id};
use crate::pages::reserved_ids::{LINKABLE_IDS, WITHOUT_TREATMENT_ID};

/// The content of a folder, as far as it can be read. Each article and page has its file.
#[derive(Clone, Copy)]
pub(in crate::builder::content) struct ContentParts<'a> {
    pub(in crate::builder::content) folder: &'a Path,
    pub(in crate::builder::content) site: Option<&'a Site>,
    pub(in crate::builder::content) symptoms: Option<&'a Symptoms>,
    pub(in crate::builder::content) conditions: &'a [(PathBuf, Condition)],
    pub(in crate::builder::content) pages: &'a [(PathBuf, Page)],
    pub(in crate::builder::content) static_files: &'a [StaticFile],
}

/// Everything to which texts may refer.
pub(super) struct References<'a> {
    pub(super) folder: &'a Path,
    pub(super) site: Option<&'a Site>,
    pub(super) symptoms: Option<&'a Symptoms>,
    pub(super) slugs: HashMap<&'a Id, &'a Condition>,
    pub(super) aliases: HashMap<&'a Id, &'a Condition>,
    /// The earlier slugs that two articles claim, which is an error of its own.
    pub(super) contested: HashSet<&'a Id>,
    pub(super) pages: HashMap<&'a Id, &'a Page>,
    pub(super) files: HashSet<&'a FilePath>,
}

impl<'a> References<'a> {
    pub(super) fn new(content: ContentParts<'a>) -> Self {
        let conditions = || content.conditions.iter().map(|(_, condition)| condition);
        let (mut aliases, mut contested) = (HashMap::new(), HashSet::new());
        for condition in conditions() {
            for alias in &condition.aliases {
                if aliases.insert(alias, condition).is_some() {
                    contested.insert(alias);
                }
            }
        }
        Self {
            folder: content.folder,
            site: content.site,
            symptoms: content.symptoms,
            slugs: conditions().map(|condition| (&condition.slug, condition)).collect(),
            aliases,
            contested,
            pages: content.pages.iter().map(|(_, page)| (&page.slug, page)).collect(),
            files: content.static_files.iter().map(|file| &file.path).collect(),
        }
    }

    pub(super) fn error_of_page(&self, slug: &Id) -> Option<String> {
        let is_known = self.pages.contains_key(slug) || self.has_file(paths::PAGES, slug);
        (!is_known).then(|| {
            let near = did_you_mean(slug.as_str(), self.pages.keys().map(|it| it.as_str()));
            format!(
                "There is no page “{slug}”.{near} Correct the link, or add {}/{slug}.json.",
                paths::PAGES
            )
        })
    }

    pub(super) fn error_of_condition(
        &self,
        slug: &Id,
        section: Option<&Id>,
        is_published: bool,
    ) -> Option<String> {
        let Some(condition) = self.condition(slug) else {
            return (!self.has_file(paths::CONDITIONS, slug)).then(|| {
                let near = did_you_mean(slug.as_str(), self.slugs.keys().map(|it| it.as_str()));
                format!(
                    "There is no article “{slug}”.{near} Correct the link, or write the article."
                )
            });
        };
        if self.contested.contains(slug) {
            return None;
        }
        if is_published && condition.is_draft() {
            return Some(format!(
                "“{slug}” is a draft, so readers would not find it. Publish it, or remove the link."
            ));
        }
        error_of_section(condition, slug, section?)
    }

    /// The article that has a slug, or had it.
    pub(super) fn condition(&self, slug: &Id) -> Option<&'a Condition> {
        self.slugs.get(slug).or_else(|| self.aliases.get(slug)).copied()
    }

    /// Whether there is a file of this slug. If it cannot be read, its own errors say so.
    pub(super) fn has_file(&self, folder: &str, slug: &Id) -> bool {
        self.folder.join(folder).join(format!("{slug}.json")).exists()
    }
}

/// Why a link to a section of an article is broken; nothing if it is not.
pub(super) fn error_of_section(condition: &Condition, slug: &Id, section: &Id) -> Option<String> {
    let sections = section_ids(&condition.sections);
    let is_known = sections.contains(&section)
        || LINKABLE_IDS.contains(&section.as_str())
        || section.as_str() == WITHOUT_TREATMENT_ID && !condition.without_treatment.is_empty();
    (!is_known).then(|| no_section(slug, section.as_str(), &sections))
}

/// The message for a link to a section that an article or page does not have.
pub(super) fn no_section(slug: &Id, section: &str, sections: &[&Id]) -> String {
    let near = did_you_mean(section, sections.iter().map(|it| it.as_str()));
    format!(
        "“{slug}” has no section “{section}”.{near} Correct the link, or leave out the section."
    )
}
