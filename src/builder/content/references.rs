//! Checks that the links between articles, pages and files lead somewhere, and that articles name what `site.json` has.

mod known;
mod own_address;
mod own_site;

pub(super) use known::ContentParts;
use known::References;
use rayon::prelude::*;

use super::groups;
use super::shared::red_flags;
use super::source::locate_in_file;
use super::suggestion::did_you_mean;
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::model::condition::{Condition, Source, each_at};
use crate::model::site::Site;
use crate::model::symptom::Symptoms;
use crate::model::{Id, JsonPath, RichText, Target};

/// Every reference in the content of a folder that leads nowhere, and a warning for each address of the site itself that
/// has a shorter form.
pub(super) fn validate(content: ContentParts<'_>) -> Vec<Diagnostic> {
    let references = References::new(content);
    let ContentParts { folder, site, symptoms, conditions, pages, .. } = content;
    let mut diagnostics = Vec::new();
    if let Some(site) = site {
        let mut found = references.of_texts(&site.texts(), true);
        found.extend(references.of_addresses(&own_site::addresses_of_site(site), true));
        diagnostics.extend(locate_in_file(found, &folder.join(paths::SITE)));
    }
    if let Some(symptoms) = symptoms {
        let found = references.of_symptoms(symptoms);
        diagnostics.extend(locate_in_file(found, &folder.join(paths::SYMPTOMS)));
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

impl References<'_> {
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

    /// The emergency signs of symptoms that name no article.
    fn of_symptoms(&self, symptoms: &Symptoms) -> Vec<Diagnostic> {
        let signs = symptoms.emergency_signs();
        let unknown = signs.filter_map(|(path, _, sign)| {
            let message = self.error_of_condition(&sign.condition, None, false)?;
            Some(Diagnostic::error(path.key("condition"), message))
        });
        unknown.collect()
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

/// The errors of a condition in what it takes from the site's settings.
fn shared_texts(condition: &Condition, site: &Site) -> Vec<Diagnostic> {
    let root = JsonPath::default();
    let named = &condition.medical_help.red_flags;
    let group = groups::unknown(&root, condition.group.as_ref(), &site.groups, paths::SITE);
    let mut diagnostics = Vec::from_iter(group);
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
