//! Checks that the links between articles, pages and files lead somewhere, and that articles name what `site.json` has.

mod own_address;
mod own_site;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::section_ids::section_ids;
use super::shared::red_flags;
use super::source::locate_in_file;
use super::static_files::StaticFile;
use super::suggestion::did_you_mean;
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::condition::{Condition, Source, each_at};
use crate::model::page::Page;
use crate::model::site::Site;
use crate::model::symptom::Symptom;
use crate::model::{FilePath, Id, JsonPath, RichText, Target};
use crate::pages::reserved_ids::{LINKABLE_IDS, WITHOUT_TREATMENT_ID};

/// The content of a folder, as far as it can be read. Each article and page has its file.
#[derive(Clone, Copy)]
pub(super) struct ContentParts<'a> {
    pub(super) folder: &'a Path,
    pub(super) site: Option<&'a Site>,
    pub(super) symptoms: Option<&'a [Symptom]>,
    pub(super) conditions: &'a [(PathBuf, Condition)],
    pub(super) pages: &'a [(PathBuf, Page)],
    pub(super) static_files: &'a [StaticFile],
}

/// Every reference in the content of a folder that leads nowhere, and a warning for each address of the site itself that
/// has a shorter form.
pub(super) fn validate(content: ContentParts<'_>) -> Vec<Diagnostic> {
    let references = References::new(content);
    let ContentParts { folder, site, conditions, pages, .. } = content;
    let mut diagnostics = Vec::new();
    if let Some(site) = site {
        let mut found = references.of_texts(&site.texts(), true);
        found.extend(references.of_addresses(&own_site::addresses_of_site(site), true));
        diagnostics.extend(locate_in_file(found, &folder.join(paths::SITE)));
    }
    for (file, page) in pages {
        let texts = page.blocks().into_iter().flat_map(|(path, block)| block.texts_at(&path));
        let found = references.of_texts(&texts.collect::<Vec<_>>(), true);
        diagnostics.extend(locate_in_file(found, file));
    }
    let of_conditions = conditions.par_iter().flat_map_iter(|(file, condition)| {
        let is_published = !condition.is_draft();
        let mut found = references.of_texts(&condition.texts(), is_published);
        let addresses = own_site::addresses_of_condition(condition);
        found.extend(references.of_addresses(&addresses, is_published));
        found.extend(references.related(condition));
        found.extend(site.iter().flat_map(|site| shared_texts(condition, site)));
        locate_in_file(found, file)
    });
    diagnostics.par_extend(of_conditions);
    diagnostics
}

/// Everything to which texts may refer.
struct References<'a> {
    folder: &'a Path,
    site: Option<&'a Site>,
    symptoms: Option<&'a [Symptom]>,
    slugs: HashMap<&'a Id, &'a Condition>,
    aliases: HashMap<&'a Id, &'a Condition>,
    /// The earlier slugs that two articles claim, which is an error of its own.
    contested: HashSet<&'a Id>,
    pages: HashMap<&'a Id, &'a Page>,
    files: HashSet<&'a FilePath>,
}

impl<'a> References<'a> {
    fn new(content: ContentParts<'a>) -> Self {
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

    /// The broken links of texts, and those that have a shorter form. Those of a published text may not lead to drafts.
    fn of_texts(&self, texts: &[(JsonPath, &RichText)], is_published: bool) -> Vec<Diagnostic> {
        let links = texts.iter().flat_map(|(path, text)| text.targets().map(move |it| (path, it)));
        let check = |(path, target): (&JsonPath, &Target)| match target {
            Target::Web(address) => self.of_link_to_web(path, address, is_published),
            target => Some(Diagnostic::error(path.clone(), self.error(target, is_published)?)),
        };
        links.filter_map(check).collect()
    }

    /// Why a link is broken, and what to do; nothing if it is not.
    fn error(&self, target: &Target, is_published: bool) -> Option<String> {
        match target {
            Target::Condition { slug, section } => {
                self.error_of_condition(slug, section.as_ref(), is_published)
            }
            Target::Page(slug) => self.error_of_page(slug),
            Target::File(path) => (!self.files.contains(path)).then(|| {
                format!(
                    "There is no file {}/{path}. Correct the link, or put the file there.",
                    paths::STATIC
                )
            }),
            _ => None,
        }
    }

    fn error_of_page(&self, slug: &Id) -> Option<String> {
        let is_known = self.pages.contains_key(slug) || self.has_file(paths::PAGES, slug);
        (!is_known).then(|| {
            let near = did_you_mean(slug.as_str(), self.pages.keys().map(|it| it.as_str()));
            format!(
                "There is no page “{slug}”.{near} Correct the link, or add {}/{slug}.json.",
                paths::PAGES
            )
        })
    }

    fn error_of_condition(
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
    fn condition(&self, slug: &Id) -> Option<&'a Condition> {
        self.slugs.get(slug).or_else(|| self.aliases.get(slug)).copied()
    }

    /// Whether there is a file of this slug. If it cannot be read, its own errors say so.
    fn has_file(&self, folder: &str, slug: &Id) -> bool {
        self.folder.join(folder).join(format!("{slug}.json")).exists()
    }

    fn related(&self, condition: &Condition) -> Vec<Diagnostic> {
        let related = &condition.related;
        let error = |(index, slug): (usize, &Id)| {
            let message = if *slug == condition.slug {
                "This is the article itself. Remove it.".to_owned()
            } else if related[..index].contains(slug) {
                format!("“{slug}” is listed twice. Remove one.")
            } else if self.slugs.contains_key(slug)
                || self.contested.contains(slug)
                || self.has_file(paths::CONDITIONS, slug)
            {
                return None;
            } else if let Some(renamed) = self.aliases.get(slug) {
                format!("“{slug}” is now “{}”. Correct the slug.", renamed.slug)
            } else {
                let near = did_you_mean(slug.as_str(), self.slugs.keys().map(|it| it.as_str()));
                format!("There is no condition “{slug}”.{near} Correct the slug, or remove it.")
            };
            Some(Diagnostic::error(JsonPath::default().key("related").index(index), message))
        };
        related.iter().enumerate().filter_map(error).collect()
    }
}

fn error_of_section(condition: &Condition, slug: &Id, section: &Id) -> Option<String> {
    let sections = section_ids(&condition.sections);
    let is_known = sections.contains(&section)
        || LINKABLE_IDS.contains(&section.as_str())
        || section.as_str() == WITHOUT_TREATMENT_ID && !condition.without_treatment.is_empty();
    (!is_known).then(|| no_section(slug, section.as_str(), &sections))
}

fn no_section(slug: &Id, section: &str, sections: &[&Id]) -> String {
    let near = did_you_mean(section, sections.iter().map(|it| it.as_str()));
    format!(
        "“{slug}” has no section “{section}”.{near} Correct the link, or leave out the section."
    )
}

/// The errors of a condition in what it takes from the site's settings.
fn shared_texts(condition: &Condition, site: &Site) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let named = &condition.medical_help.red_flags;
    let mut diagnostics = Vec::new();
    for (index, id) in named.iter().enumerate() {
        let message = if named[..index].contains(id) {
            format!("“{id}” is listed twice. Remove one.")
        } else if site.red_flags.iter().any(|list| list.id == *id) {
            continue;
        } else {
            let near =
                did_you_mean(id.as_str(), site.red_flags.iter().map(|list| list.id.as_str()));
            format!(
                "{} has no “red_flags” with the id “{id}”.{near} Correct the id, or add the list.",
                paths::SITE
            )
        };
        let path = root.key("medical_help").key("red_flags").index(index);
        diagnostics.push(Diagnostic::error(path, message));
    }
    let lists = red_flags(condition, site);
    for (path, source) in each_at(&root.key("sources"), &condition.sources) {
        let is_other = |shared: &&Source| shared.id == source.id && shared.title != source.title;
        let shared = lists.iter().flat_map(|list| &list.sources);
        if let (Some(id), Some(other)) = (&source.id, shared.into_iter().find(is_other)) {
            let message = format!(
                "“{id}” is the id of “{}” in {}. Give this source another id, or correct its title.",
                other.title,
                paths::SITE
            );
            diagnostics.push(Diagnostic::error(path.key("id"), message));
        }
    }
    diagnostics
}
