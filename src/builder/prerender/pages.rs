//! Renders pages as text. [`super::list_pages`] renders the pages that list conditions.

use leptos::prelude::*;

use super::{service_worker, structured_data};
use crate::builder::paths;
use crate::builder::prerender::base_path::BasePath;
use crate::builder::prerender::head::{Head, Listing};
use crate::builder::prerender::names::Names;
use crate::builder::prerender::shell::{Content, Shell};
use crate::client::dom::SUBJECT_ID;
use crate::components::{LanguageLink, SiteFooter, SiteHeader};
use crate::messages::catalog::Catalog;
use crate::model::condition::{Author, Condition};
use crate::model::feedback::Subject;
use crate::model::site::Site;
use crate::model::{Language, Message, Variable};
use crate::pages::{Article, NotFoundPage, OfflinePage};
use crate::{message, text};

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The path of its file from the site's root.
    pub path: String,
    /// The whole page.
    pub html: String,
}

/// The page of a condition's article.
pub fn article_page(shell: &Shell, site: &Site, names: &Names<'_>, condition: Condition) -> Page {
    let language = condition.language.clone().unwrap_or_else(|| site.language());
    shell.in_language(&language, || article(shell, site, names, condition, &language))
}

fn article(
    shell: &Shell,
    site: &Site,
    names: &Names<'_>,
    condition: Condition,
    language: &Language,
) -> Page {
    let path = site.edition.path(&paths::condition_page(&condition));
    let subject = Subject::from(&condition);
    let head = Head {
        title: title(site, condition.title.as_str()),
        description: condition.summary.as_str(),
        // The data of a draft is not published.
        listing: if condition.is_draft() { Listing::None } else { Listing::WithData(&path) },
        kind: "article",
        language,
        home: "../../",
        alternates: site.edition.alternates_of_article(condition.original_slug()),
    };
    let here = condition.name.to_string();
    let data = structured_data::article(site, names, &condition, &path);
    let article = {
        let related = names.related_to(&condition);
        let (condition, site) = (condition.clone(), site.clone());
        move || view! { <Article condition site related /> }
    };
    let mut page = content(shell, site, &head, Header::Search(Some(here)), true, article);
    page.head += &author_element(&condition);
    page.body += &data;
    page.body += &subject_script(&subject);
    Page { path: format!("{path}index.html"), html: shell.page(&page) }
}

/// The element that names the authors. Reader views leave out the by-line, with the rest of the article's header.
fn author_element(condition: &Condition) -> String {
    let names: Vec<String> = condition.authors().map(Author::full_name).collect();
    render(|| view! { <meta name="author" content=names.join("; ") /> })
}

/// The page for unknown addresses below the home page of a language, for a site at this base path.
pub fn not_found_page(shell: &Shell, site: &Site, base_path: &BasePath) -> Page {
    shell.in_language(&site.language(), || not_found(shell, site, base_path))
}

fn not_found(shell: &Shell, site: &Site, base_path: &BasePath) -> Page {
    let home = format!("{}{}", base_path.as_str(), site.edition.prefix);
    let head = Head {
        title: title(site, message!("not-found-title")),
        description: &text!("not-found-description"),
        listing: Listing::None,
        kind: "website",
        language: &site.language(),
        home: &home,
        alternates: Vec::new(),
    };
    // Many hosts show one such page for all languages.
    let others = language_links(shell, site, &head, &message!("not-found-home"));
    let main = || view! { <NotFoundPage home=home.clone() others /> };
    let content = page_content(shell, site, &head, Header::Search(None), main);
    Page { path: site.edition.path(paths::NOT_FOUND), html: shell.page(&content) }
}

/// The page that the service worker shows instead of a page that is not in its cache.
pub fn render_offline_page(shell: &Shell, site: &Site) -> String {
    shell.in_language(&site.language(), || offline_page(shell, site))
}

fn offline_page(shell: &Shell, site: &Site) -> String {
    let home = format!("{}{}", service_worker::SITE_ROOT, site.edition.prefix);
    let head = Head {
        title: title(site, message!("offline-title")),
        description: &text!("offline-description"),
        listing: Listing::None,
        kind: "website",
        language: &site.language(),
        home: &home,
        alternates: Vec::new(),
    };
    let main = || view! { <OfflinePage /> };
    shell.page(&page_content(shell, site, &head, Header::Search(None), main))
}

/// The title of a page of this site, in the title of the browser's window.
pub(super) fn title(site: &Site, page: impl Into<Variable>) -> String {
    text!("page-title", page = page.into(), site = site.name.as_str())
}

/// The header of a page.
pub(super) enum Header {
    /// It has a search. If the page's name is given, it also shows that after a link to the home page.
    Search(Option<String>),
    /// It has no search, because the page's content has one.
    WithoutSearch,
}

/// The content of a page without the client: see [`content`].
pub(super) fn page_content<V: IntoView>(
    shell: &Shell,
    site: &Site,
    head: &Head<'_>,
    header: Header,
    main: impl FnOnce() -> V,
) -> Content {
    content(shell, site, head, header, false, main)
}

/// The content of a page with this head, and `main` between the site's header and footer.
fn content<V: IntoView>(
    shell: &Shell,
    site: &Site,
    head: &Head<'_>,
    header: Header,
    has_client: bool,
    main: impl FnOnce() -> V,
) -> Content {
    let (name, root) = (site.name.to_string(), head.home.to_owned());
    let languages = language_links(shell, site, head, &message!("language-name"));
    let (has_search, here) = match header {
        Header::Search(here) => (true, here),
        Header::WithoutSearch => (false, None),
    };
    Content {
        head: render(|| head.view(site)),
        body: render(|| {
            view! {
                <SiteHeader
                    name
                    root=root.clone()
                    has_search
                    languages
                    here
                    has_settings=!has_client
                />
                {main()}
                <SiteFooter site=site.clone() root=root />
            }
        }),
        language: head.language.clone(),
        root: site.edition.root(head.home),
        home: (!site.edition.prefix.is_empty()).then(|| head.home.to_owned()),
        site: site.id.clone(),
        has_client,
    }
}

/// Links to the page in the other languages, each with this label in its language. Where there is no such page, the link
/// leads to the home page.
fn language_links(
    shell: &Shell,
    site: &Site,
    head: &Head<'_>,
    label: &Message,
) -> Vec<LanguageLink> {
    let root = site.edition.root(head.home);
    let own = site.language();
    let others = site.edition.alternates.homes.iter().filter(|(language, _)| *language != own);
    let link = |(language, home): &(Language, String)| {
        let page = head.alternates.iter().find(|(it, _)| it == language);
        LanguageLink {
            tag: language.to_string(),
            name: shell.locale(language).format(label),
            href: format!("{root}{}", page.map_or(home, |(_, path)| path)),
        }
    };
    others.map(link).collect()
}

/// The element from which the client reads the subject of the page's feedback. An id cannot contain markup that would
/// end the script element.
fn subject_script(subject: &Subject) -> String {
    let json = serde_json::to_string(subject).unwrap_or_default();
    format!(r#"<script type="application/json" id="{SUBJECT_ID}">{json}</script>"#)
}

fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    // Leptos adds markers for hydration. Our client does not hydrate, and some hosts remove comments.
    owner.with(|| view().into_view().to_html()).replace("<!>", "")
}
