//! The pages as text.

use std::path::PathBuf;

use leptos::prelude::*;

use super::shell::{Content, Shell};
use super::{assets, service_worker};
use crate::browser::SUBJECT_ID;
use crate::components::{
    Article, Home, LetterPage, OfflinePage, SiteFooter, SiteHeader, SymptomPage,
};
use crate::condition::Condition;
use crate::feedback::Subject;
use crate::library::{Entry, Letter, Library, WithConditions};
use crate::site::Site;
use crate::state::FeedbackState;

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its file, from the site's root.
    pub path: PathBuf,
    /// The whole page.
    pub html: String,
}

/// The home page: the library, with a search whose index is in this folder.
pub fn home_page(shell: &Shell, site: &Site, library: Library, index: &str) -> Page {
    let name = site.name.to_string();
    let root = "./";
    let index = format!("{index}/");
    let content = Content {
        head: head(&name, "Articles about medical conditions, in plain language.", root),
        body: html(move || {
            view! {
                <SiteHeader name=name.clone() root here=None />
                <Home name=name.clone() library index />
                <SiteFooter name />
            }
        }),
        root,
        has_client: false,
    };
    Page { path: "index.html".into(), html: shell.page(&content) }
}

/// The page of a letter, with the conditions of this library that begin with it.
pub fn letter_page(
    shell: &Shell,
    site: &Site,
    library: &Library,
    (letter, conditions): (Letter, &[Entry]),
) -> Page {
    let name = site.name.to_string();
    let root = "../../";
    let letters = library.letters().into_iter().map(|(letter, _)| letter).collect();
    let conditions = conditions.to_vec();
    let title = letter.heading();
    let content = Content {
        head: head(&format!("{title} – {name}"), &format!("{title}, in plain language."), root),
        body: html(move || {
            view! {
                <SiteHeader name=name.clone() root here=Some(letter.to_string()) />
                <LetterPage root letter letters conditions />
                <SiteFooter name />
            }
        }),
        root,
        has_client: false,
    };
    Page { path: format!("a-z/{}/index.html", letter.id()).into(), html: shell.page(&content) }
}

/// The page of a symptom, with the conditions of this library that have it.
pub fn symptom_page(
    shell: &Shell,
    site: &Site,
    library: &Library,
    symptom: &WithConditions,
) -> Page {
    let name = site.name.to_string();
    let root = "../../";
    let conditions = library.conditions_with(symptom).into_iter().cloned().collect();
    let symptom = symptom.symptom.clone();
    let path = format!("symptoms/{}/index.html", symptom.id);
    let description = format!("Conditions with this symptom: {}.", symptom.name);
    let content = Content {
        head: head(&format!("{}: symptom – {name}", symptom.name), &description, root),
        body: html(move || {
            view! {
                <SiteHeader name=name.clone() root here=Some(symptom.name.to_string()) />
                <SymptomPage root symptom conditions />
                <SiteFooter name />
            }
        }),
        root,
        has_client: false,
    };
    Page { path: path.into(), html: shell.page(&content) }
}

/// The page of a condition's article.
pub fn article_page(shell: &Shell, site: &Site, condition: Condition) -> Page {
    Page {
        path: format!("conditions/{}/index.html", condition.slug).into(),
        html: shell.page(&article(site, condition)),
    }
}

/// What the service worker shows in the place of a page that was never seen.
pub fn render_offline_page(shell: &Shell, site: &Site) -> String {
    let name = site.name.to_string();
    let root = service_worker::SITE_ROOT;
    shell.page(&Content {
        head: head(&format!("Not available offline – {name}"), "What can be read offline.", root),
        body: html(move || {
            view! {
                <SiteHeader name=name.clone() root here=None />
                <OfflinePage />
                <SiteFooter name />
            }
        }),
        root,
        has_client: false,
    })
}

fn article(site: &Site, condition: Condition) -> Content {
    let Site { name, emergency } = site.clone();
    let name = name.to_string();
    let root = "../../";
    let subject = Subject::from(&condition);
    Content {
        head: head(&format!("{} – {name}", condition.title), condition.summary.as_str(), root)
            + &subject_script(&subject),
        body: html(move || {
            view! {
                <SiteHeader name=name.clone() root here=Some(condition.name.to_string()) />
                <Article condition emergency state=FeedbackState::new(subject) />
                <SiteFooter name />
            }
        }),
        root,
        has_client: true,
    }
}

fn head(title: &str, description: &str, root: &str) -> String {
    let (title, description) = (title.to_owned(), description.to_owned());
    let icon = format!("{root}{}", assets::icon());
    html(move || {
        view! {
            <title>{title}</title>
            <meta name="description" content=description />
            <link rel="icon" href=icon type="image/svg+xml" />
        }
    })
}

/// What the client must know of the page. Ids hold nothing that would end the script element.
fn subject_script(subject: &Subject) -> String {
    let json = serde_json::to_string(subject).unwrap_or_default();
    format!(r#"<script type="application/json" id="{SUBJECT_ID}">{json}</script>"#)
}

fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    // Leptos marks places with what HTML takes for a mistake; this is the same node, well written.
    owner.with(|| view().into_view().to_html()).replace("<!>", "<!---->")
}
