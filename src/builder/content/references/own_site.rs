//! Checks the addresses of the site itself, such as `https://example.org/health/conditions/migraine/`.

use std::path::Path;

use super::known::{References, error_of_section, no_section};
use super::own_address::{OwnAddress, own_address};
use crate::builder::collation::Collation;
use crate::builder::content::section_ids::section_ids;
use crate::builder::content::suggestion::did_you_mean;
use crate::builder::diagnostic::Diagnostic;
use crate::builder::paths;
use crate::components::TERM_ID_PREFIX;
use crate::model::condition::{Condition, Source, each_at};
use crate::model::library::{MAX_CONDITIONS_IN_A_GROUP, MAX_CONDITIONS_ON_A_PAGE, NameOrder};
use crate::model::site::Site;
use crate::model::{FilePath, Id, JsonPath, WebAddress};
use crate::pages::reserved_ids::RESERVED_IDS;

/// The addresses in the fields of an article that are not texts.
pub(super) fn addresses_of_condition(condition: &Condition) -> Vec<(JsonPath, &str)> {
    let root = JsonPath::default();
    let support = each_at(&root.key("support"), &condition.support);
    let websites =
        support.filter_map(|(path, it)| Some((path.key("website"), it.website.as_ref()?.as_str())));
    of_sources(&root.key("sources"), &condition.sources).chain(websites).collect()
}

/// The addresses in the fields of the settings that are not texts.
pub(super) fn addresses_of_site(site: &Site) -> Vec<(JsonPath, &str)> {
    let lists = each_at(&JsonPath::default().key("red_flags"), &site.red_flags);
    lists.flat_map(|(path, list)| of_sources(&path.key("sources"), &list.sources)).collect()
}

fn of_sources<'a>(
    path: &JsonPath,
    sources: &'a [Source],
) -> impl Iterator<Item = (JsonPath, &'a str)> + use<'a> {
    each_at(path, sources)
        .filter_map(|(path, it)| Some((path.key("url"), it.url.as_ref()?.as_str())))
}

impl References<'_> {
    /// The error of a link to an address, or a warning if the link has a shorter form.
    pub(super) fn of_link_to_web(
        &self,
        path: &JsonPath,
        address: &WebAddress,
        is_published: bool,
    ) -> Option<Diagnostic> {
        let own = self.own_address(address.as_str())?;
        if let Some(error) = self.error_of_address(&own, is_published) {
            return Some(Diagnostic::error(path.clone(), error));
        }
        let message = format!(
            "“{}” is on this site. Write “{}”, which stays right if the site's address changes.",
            address.as_str(),
            self.short_form(&own)?
        );
        Some(Diagnostic::warning(path.clone(), message))
    }

    /// The errors of addresses that have no shorter form.
    pub(super) fn of_addresses(
        &self,
        addresses: &[(JsonPath, &str)],
        is_published: bool,
    ) -> Vec<Diagnostic> {
        let error = |(path, address): &(JsonPath, &str)| {
            let error = self.error_of_address(&self.own_address(address)?, is_published)?;
            Some(Diagnostic::error(path.clone(), error))
        };
        addresses.iter().filter_map(error).collect()
    }

    fn own_address(&self, address: &str) -> Option<OwnAddress> {
        own_address(address, self.site?.address.as_ref()?)
    }

    fn error_of_address(&self, address: &OwnAddress, is_published: bool) -> Option<String> {
        match address {
            OwnAddress::Home => None,
            OwnAddress::Condition { slug, section } => {
                self.error_of_article(slug, section.as_deref(), is_published)
            }
            OwnAddress::Page { slug, section } => self.error_of_own_page(slug, section.as_deref()),
            OwnAddress::Symptom(id) => self.error_of_symptom(id),
            OwnAddress::Group(id) => self.error_of_group(id),
            OwnAddress::Letter(id) => self.error_of_letter(id),
            OwnAddress::Codes => {
                let has_codes = self.published().any(|it| !it.codes.is_empty());
                (!has_codes).then(|| {
                    "No article has a medical code, so the site has no page of codes. Remove the link.".to_owned()
                })
            }
            OwnAddress::Other(path) => self.error_of_other(path),
        }
    }

    fn error_of_article(
        &self,
        slug: &str,
        section: Option<&str>,
        is_published: bool,
    ) -> Option<String> {
        let Ok(id) = Id::try_from(slug.to_owned()) else {
            let near = did_you_mean(slug, self.slugs.keys().map(|it| it.as_str()));
            return Some(format!("There is no article “{slug}”.{near} Correct the link."));
        };
        if let Some(error) = self.error_of_condition(&id, None, is_published) {
            return Some(error);
        }
        let (condition, section) = (self.condition(&id)?, section?);
        if RESERVED_IDS.contains(&section) || self.is_part_of_page(condition, section) {
            return None;
        }
        match Id::try_from(section.to_owned()) {
            Ok(section) => error_of_section(condition, &id, &section),
            Err(_) => Some(no_section(&id, section, &section_ids(&condition.sections))),
        }
    }

    /// Whether an id is that of a term, or of a part of the page that no author names.
    fn is_part_of_page(&self, condition: &Condition, id: &str) -> bool {
        let Some(term) = id.strip_prefix(TERM_ID_PREFIX) else { return id.contains("--") };
        let shared = self.site.iter().flat_map(|site| &site.glossary);
        condition.glossary.iter().chain(shared).any(|entry| entry.id.as_str() == term)
    }

    fn error_of_own_page(&self, slug: &str, section: Option<&str>) -> Option<String> {
        let Ok(id) = Id::try_from(slug.to_owned()) else {
            let near = did_you_mean(slug, self.pages.keys().map(|it| it.as_str()));
            return Some(format!("There is no page “{slug}”.{near} Correct the link."));
        };
        if let Some(error) = self.error_of_page(&id) {
            return Some(error);
        }
        let (page, section) = (self.pages.get(&id)?, section?);
        let sections = section_ids(&page.sections);
        let is_known = sections.iter().any(|it| it.as_str() == section)
            || RESERVED_IDS.contains(&section)
            || section.contains("--");
        (!is_known).then(|| no_section(&id, section, &sections))
    }

    fn error_of_symptom(&self, id: &str) -> Option<String> {
        let has_page = self.published().flat_map(|it| &it.symptoms).any(|it| it.as_str() == id);
        if has_page {
            return None;
        }
        // Without the list, its own errors come first.
        let symptoms = &self.symptoms?.symptoms;
        Some(if symptoms.iter().any(|it| it.id.as_str() == id) {
            format!(
                "No article has the symptom “{id}”, so it has no page. Add it to the “symptoms” of an article, or remove the link."
            )
        } else {
            let near = did_you_mean(id, symptoms.iter().map(|it| it.id.as_str()));
            format!("There is no symptom “{id}”.{near} Correct the link.")
        })
    }

    fn error_of_group(&self, id: &str) -> Option<String> {
        let members =
            self.published().filter(|it| it.group.as_ref().is_some_and(|it| it.as_str() == id));
        (members.count() <= MAX_CONDITIONS_IN_A_GROUP).then(|| {
            format!(
                "A group has a page only if it has more than {MAX_CONDITIONS_IN_A_GROUP} articles. Link to the home page."
            )
        })
    }

    fn error_of_letter(&self, id: &str) -> Option<String> {
        if self.published().count() <= MAX_CONDITIONS_ON_A_PAGE {
            return Some(format!(
                "A letter has a page only on a site with more than {MAX_CONDITIONS_ON_A_PAGE} articles. Link to the home page."
            ));
        }
        let order = Collation::of(&self.site.map(Site::language).unwrap_or_default());
        let has_page = self.published().any(|it| order.letter(&it.name).id() == id);
        (!has_page).then(|| format!("No article begins with “{id}”. Correct the link."))
    }

    fn error_of_other(&self, path: &str) -> Option<String> {
        let is_file = FilePath::try_from(path.to_owned()).is_ok_and(|it| self.files.contains(&it));
        if is_file || paths::is_of_site(Path::new(path), false) {
            return None;
        }
        let folder = path.trim_end_matches('/');
        if paths::PAGE_FOLDERS.contains(&folder) {
            return Some(format!(
                "The folder “{folder}” has no page. Link to the home page, which leads to all articles."
            ));
        }
        let files = self.files.iter().map(ToString::to_string);
        let articles = self.slugs.keys().map(|it| paths::page_at_slug(it));
        let pages = self.pages.keys().map(|it| paths::site_page(it));
        let near = did_you_mean(path, files.chain(articles).chain(pages));
        Some(format!("This site has no page or file “{path}”.{near} Correct the link."))
    }

    fn published(&self) -> impl Iterator<Item = &Condition> {
        self.slugs.values().copied().filter(|it| !it.is_draft())
    }

    /// How a text writes a link to this address, which has no error.
    fn short_form(&self, address: &OwnAddress) -> Option<String> {
        match address {
            OwnAddress::Condition { slug, section } => {
                let condition = self.condition(&Id::try_from(slug.clone()).ok()?)?;
                let slug = &condition.slug;
                let Some(section) = section else { return Some(format!("condition:{slug}")) };
                let id = Id::try_from(section.clone()).ok()?;
                let has_form = error_of_section(condition, slug, &id).is_none();
                has_form.then(|| format!("condition:{slug}#{section}"))
            }
            OwnAddress::Page { slug, section: None } => Some(format!("page:{slug}")),
            OwnAddress::Other(path) => {
                let path = FilePath::try_from(path.clone()).ok()?;
                self.files.contains(&path).then(|| format!("file:{path}"))
            }
            _ => None,
        }
    }
}
