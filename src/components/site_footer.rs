use leptos::prelude::*;

use super::new_version::NewVersion;
use crate::model::page::PageLink;
use crate::model::site::{Clinic, Site};

/// The footer of every page. `root` is the relative path to the site's root.
#[component]
pub fn SiteFooter(site: Site, root: String) -> impl IntoView {
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                {own_pages(&site.pages, &root)}
                {site.clinic.map(clinic)}
                <p>
                    <strong>{site.name.to_string()}</strong>
                    " gives general information. It is not a diagnosis and does not replace a healthcare professional."
                </p>
                <p>
                    "This site sets no cookies and sends nothing about you or what you read to anybody."
                </p>
            </div>
            <NewVersion />
        </footer>
    }
}

/// Links to the site's own pages, if it has any.
fn own_pages(pages: &[PageLink], root: &str) -> Option<impl IntoView + use<>> {
    let links = pages.iter().map(|page| {
        let href = format!("{root}pages/{}/", page.slug);
        view! {
            <li>
                <a href=href>{page.title.to_string()}</a>
            </li>
        }
    });
    let links = links.collect_view();
    (!pages.is_empty()).then(|| {
        view! {
            <nav class="site-footer__pages" aria-label="About this site">
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
                <a href=phone.address()>{format!("Call {}", phone.as_str())}</a>
            </li>
        }
    });
    let email = clinic.email.map(|email| {
        view! {
            <li>
                <a href=format!("mailto:{}", email.as_str())>{email.as_str().to_owned()}</a>
            </li>
        }
    });
    let website = clinic.website.map(|address| {
        let words =
            address.as_str().trim_start_matches("https://").trim_end_matches('/').to_owned();
        view! {
            <li>
                <a href=String::from(address)>{words}</a>
            </li>
        }
    });
    view! {
        <address class="site-footer__clinic">
            <p>
                "Published by " <strong>{clinic.name.to_string()}</strong>
                {clinic.address.map(|address| format!(", {address}"))}
            </p>
            <ul role="list">{phone} {email} {website}</ul>
        </address>
    }
}
