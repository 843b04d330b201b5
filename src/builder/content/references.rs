//! Checks that the links between articles, pages and files lead somewhere, and that articles name what `site.json` has.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::shared::red_flags;
use super::source::locate_in_file;
use super::static_files::StaticFile;
use super::suggestion::did_you_mean;
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::condition::{Condition, Section, Source, each_at};
use crate::model::page::Page;
use crate::model::site::Site;
use crate::model::{FilePath, Id, JsonPath, RichText, Target};
use crate::pages::reserved_ids::{LINKABLE_IDS, WITHOUT_TREATMENT_ID};

/// The content of a folder, as far as it can be read. Each article and page has its file.
#[derive(Clone, Copy)]
pub(super) struct ContentParts<'a> {
    pub(super) folder: &'a Path,
    pub(super) site: Option<&'a Site>,
    pub(super) conditions: &'a [(PathBuf, Condition)],
    pub(super) pages: &'a [(PathBuf, Page)],
    pub(super) static_files: &'a [StaticFile],
}

/// Every reference in the content of a folder that leads nowhere.
pub(super) fn validate(content: ContentParts<'_>) -> Vec<Diagnostic> {
    let references = References::new(content);
    let ContentParts { folder, site, conditions, pages, .. } = content;
    let mut diagnostics = Vec::new();
    if let Some(site) = site {
        let found = references.of_texts(&site.texts(), true);
        diagnostics.extend(locate_in_file(found, &folder.join(paths::SITE)));
    }
    for (file, page) in pages {
        let texts = page.blocks().into_iter().flat_map(|(path, block)| block.texts_at(&path));
        let found = references.of_texts(&texts.collect::<Vec<_>>(), true);
        diagnostics.extend(locate_in_file(found, file));
    }
    let of_conditions = conditions.par_iter().flat_map_iter(|(file, condition)| {
        let mut found = references.of_texts(&condition.texts(), !condition.is_draft());
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
    slugs: HashMap<&'a Id, &'a Condition>,
    aliases: HashMap<&'a Id, &'a Condition>,
    pages: HashSet<&'a Id>,
    files: HashSet<&'a FilePath>,
}

impl<'a> References<'a> {
    fn new(content: ContentParts<'a>) -> Self {
        let conditions = || content.conditions.iter().map(|(_, condition)| condition);
        let aliases =
            |condition: &'a Condition| condition.aliases.iter().map(move |it| (it, condition));
        Self {
            folder: content.folder,
            slugs: conditions().map(|condition| (&condition.slug, condition)).collect(),
            aliases: conditions().flat_map(aliases).collect(),
            pages: content.pages.iter().map(|(_, page)| &page.slug).collect(),
            files: content.static_files.iter().map(|file| &file.path).collect(),
        }
    }

    /// The broken links of texts. Those of a published text may not lead to drafts.
    fn of_texts(&self, texts: &[(JsonPath, &RichText)], is_published: bool) -> Vec<Diagnostic> {
        let links = texts.iter().flat_map(|(path, text)| text.targets().map(move |it| (path, it)));
        let broken = links.filter_map(|(path, target)| {
            Some(Diagnostic::error(path.clone(), self.error(target, is_published)?))
        });
        broken.collect()
    }

    /// Why a link is broken, and what to do; nothing if it is not.
    fn error(&self, target: &Target, is_published: bool) -> Option<String> {
        match target {
            Target::Condition { slug, section } => {
                self.error_of_condition(slug, section.as_ref(), is_published)
            }
            Target::Page(slug) => {
                let is_known = self.pages.contains(slug) || self.has_file(paths::PAGES, slug);
                (!is_known).then(|| {
                    let near = did_you_mean(slug, self.pages.iter().copied());
                    format!(
                        "There is no page “{slug}”.{near} Correct the link, or add {}/{slug}.json.",
                        paths::PAGES
                    )
                })
            }
            Target::File(path) => (!self.files.contains(path)).then(|| {
                format!(
                    "There is no file {}/{path}. Correct the link, or put the file there.",
                    paths::STATIC
                )
            }),
            _ => None,
        }
    }

    fn error_of_condition(
        &self,
        slug: &Id,
        section: Option<&Id>,
        is_published: bool,
    ) -> Option<String> {
        let Some(condition) = self.slugs.get(slug).or_else(|| self.aliases.get(slug)) else {
            return (!self.has_file(paths::CONDITIONS, slug)).then(|| {
                let near = did_you_mean(slug, self.slugs.keys().copied());
                format!(
                    "There is no article “{slug}”.{near} Correct the link, or write the article."
                )
            });
        };
        if is_published && condition.is_draft() {
            return Some(format!(
                "“{slug}” is a draft, so readers would not find it. Publish it, or remove the link."
            ));
        }
        let section = section?;
        let sections = section_ids(condition);
        let is_known = sections.contains(&section)
            || LINKABLE_IDS.contains(&section.as_str())
            || section.as_str() == WITHOUT_TREATMENT_ID && !condition.without_treatment.is_empty();
        (!is_known).then(|| {
            let near = did_you_mean(section, sections);
            format!("“{slug}” has no section “{section}”.{near} Correct the link, or leave out the section.")
        })
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
            } else if let Some(renamed) = self.aliases.get(slug) {
                format!("“{slug}” is now “{}”. Correct the slug.", renamed.slug)
            } else if self.slugs.contains_key(slug) || self.has_file(paths::CONDITIONS, slug) {
                return None;
            } else {
                let near = did_you_mean(slug, self.slugs.keys().copied());
                format!("There is no condition “{slug}”.{near} Correct the slug, or remove it.")
            };
            Some(Diagnostic::error(JsonPath::default().key("related").index(index), message))
        };
        related.iter().enumerate().filter_map(error).collect()
    }
}

/// The ids of an article's sections, with their earlier ones.
fn section_ids(condition: &Condition) -> Vec<&Id> {
    fn collect<'a>(sections: &'a [Section], ids: &mut Vec<&'a Id>) {
        for section in sections {
            ids.push(&section.id);
            ids.extend(&section.aliases);
            collect(&section.sections, ids);
        }
    }
    let mut ids = Vec::new();
    collect(&condition.sections, &mut ids);
    ids
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
            let near = did_you_mean(id, site.red_flags.iter().map(|list| &list.id));
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
