use leptos::prelude::*;

use super::medical_help::call_words;
use super::message_view::message_view;
use super::new_version::NewVersion;
use crate::model::page::PageLink;
use crate::model::site::{Clinic, Site};
use crate::{message, text};

/// The file with the licenses of the crates in the client, in the site's root.
pub const LICENSES: &str = "licenses.txt";

/// The footer of every page. `root` is the relative path to the home page of its language.
#[component]
pub fn SiteFooter(site: Site, root: String) -> impl IntoView {
    let name = view! { <strong>{site.name.to_string()}</strong> };
    let licenses = site.edition.root(&root) + LICENSES;
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                {own_pages(&site.pages, &root)}
                {site.clinic.map(clinic)}
                <p>
                    {message_view(&message!("footer-no-diagnosis"), [("site", name.into_any())])}
                </p>
                <p>
                    {text!("footer-privacy")} " " <a href=licenses>{text!("footer-licenses")}</a>
                </p>
            </div>
            <NewVersion />
        </footer>
    }
}

/// Links to the site's own pages, if it has any.
fn own_pages(pages: &[PageLink], root: &str) -> Option<impl IntoView + use<>> {
    let links = pages.iter().map(|page| {
        let way = if page.language.is_some() { "../" } else { "" };
        let href = format!("{root}{way}pages/{}/", page.slug);
        let language = page.language.as_ref().map(ToString::to_string);
        view! {
            <li>
                <a href=href lang=language.clone() hreflang=language>
                    {page.title.to_string()}
                </a>
            </li>
        }
    });
    let links = links.collect_view();
    (!pages.is_empty()).then(|| {
        view! {
            <nav class="site-footer__pages" aria-label=text!("footer-pages")>
                <ul role="list">{links}</ul>
            </nav>
        }
    })
}

/// The clinic that publishes the site, and its contact details.
fn clinic(clinic: Clinic) -> impl IntoView {
    let phone = clinic.phone.map(|phone| {
        view! {
            <li>
                <a href=phone.address()>{call_words(&phone)}</a>
            </li>
        }
    });
    let email = clinic.email.map(|email| {
        view! {
            <li>
                <a dir="ltr" href=format!("mailto:{}", email.as_str())>{email.as_str().to_owned()}</a>
            </li>
        }
    });
    let website = clinic.website.map(|address| {
        let words =
            address.as_str().trim_start_matches("https://").trim_end_matches('/').to_owned();
        view! {
            <li>
                <a dir="ltr" href=String::from(address)>{words}</a>
            </li>
        }
    });
    let name = view! { <strong>{clinic.name.to_string()}</strong> }.into_any();
    let published_by = message_view(
        &match clinic.address {
            None => message!("footer-published-by"),
            Some(address) => message!("footer-published-by-at", address = String::from(address)),
        },
        [("clinic", name)],
    );
    view! {
        <address class="site-footer__clinic">
            <p>
                {published_by}
            </p>
            <ul role="list">{phone} {email} {website}</ul>
        </address>
    }
}
