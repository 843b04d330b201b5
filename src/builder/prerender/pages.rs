//! The pages as text; those that list conditions are in [`super::list_pages`].

use std::path::PathBuf;

use leptos::prelude::*;

use super::{service_worker, structured_data};
use crate::builder::paths;
use crate::builder::prerender::base::Base;
use crate::builder::prerender::head::Head;
use crate::builder::prerender::shell::{Content, Shell};
use crate::client::dom::SUBJECT_ID;
use crate::components::{SiteFooter, SiteHeader};
use crate::model::condition::Condition;
use crate::model::feedback::Subject;
use crate::model::site::Site;
use crate::pages::{Article, NotFoundPage, OfflinePage};

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its file, from the site's root.
    pub path: PathBuf,
    /// The whole page.
    pub html: String,
}

/// The page of a condition's article.
pub fn article_page(shell: &Shell, site: &Site, condition: Condition) -> Page {
    let path = paths::condition_page(&condition);
    let language = condition.language.clone().unwrap_or_else(|| site.language());
    let subject = Subject::from(&condition);
    let head = Head {
        title: format!("{} – {}", condition.title, site.name),
        description: condition.summary.as_str(),
        path: Some(&path),
        kind: "article",
        language: &language,
        root: "../../",
    };
    let here = condition.name.to_string();
    let data = structured_data::article(site, &condition, &path);
    let article = {
        let condition = condition.clone();
        let (emergency, review_policy) = (site.emergency.clone(), site.review_policy.clone());
        let has_id = site.id.is_some();
        move || view! { <Article condition emergency review_policy has_id /> }
    };
    let mut content = content(site, &head, Some(here), article);
    content.has_client = true;
    content.body += &data;
    content.body += &subject_script(&subject);
    Page { path: format!("{path}index.html").into(), html: shell.page(&content) }
}

/// The page for an address at which there is none, for a site in this folder of its host.
pub fn not_found_page(shell: &Shell, site: &Site, base: &Base) -> Page {
    let head = Head {
        title: format!("Not found – {}", site.name),
        description: "There is no page at this address.",
        path: None,
        kind: "website",
        language: &site.language(),
        root: base.as_str(),
    };
    let root = base.as_str().to_owned();
    let main = || view! { <NotFoundPage root /> };
    Page { path: paths::NOT_FOUND.into(), html: shell.page(&content(site, &head, None, main)) }
}

/// What the service worker shows in the place of a page that was never seen.
pub fn render_offline_page(shell: &Shell, site: &Site) -> String {
    let head = Head {
        title: format!("Not available offline – {}", site.name),
        description: "What can be read offline.",
        path: None,
        kind: "website",
        language: &site.language(),
        root: service_worker::SITE_ROOT,
    };
    shell.page(&content(site, &head, None, || view! { <OfflinePage /> }))
}

/// A page of the site with this head, and `main` between the site's header and its footer. With `here`, the page's
/// name, the header shows where the reader is.
pub(super) fn content<V: IntoView>(
    site: &Site,
    head: &Head<'_>,
    here: Option<String>,
    main: impl FnOnce() -> V,
) -> Content {
    let (name, root) = (site.name.to_string(), head.root.to_owned());
    Content {
        head: html(|| head.view(site)),
        body: html(|| {
            view! {
                <SiteHeader name root here />
                {main()}
                <SiteFooter site=site.clone() />
            }
        }),
        language: head.language.clone(),
        root: head.root.to_owned(),
        site: site.id.clone(),
        has_client: false,
    }
}

/// What the client must know of the page. Ids hold nothing that would end the script element.
fn subject_script(subject: &Subject) -> String {
    let json = serde_json::to_string(subject).unwrap_or_default();
    format!(r#"<script type="application/json" id="{SUBJECT_ID}">{json}</script>"#)
}

fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    // Leptos marks places for a client that looks for them. Ours does not, and some hosts remove comments anyway.
    owner.with(|| view().into_view().to_html()).replace("<!>", "")
}
