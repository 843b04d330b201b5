//! The pages that lead from medical codes to articles.

use leptos::prelude::*;

use super::head::{Head, Listing};
use super::pages::{Header, Page, page_content, title};
use super::shell::Shell;
use crate::builder::paths;
use crate::model::code_index::{CodeEntry, CodeIndex};
use crate::model::site::Site;
use crate::pages::ConnectPage;
use crate::{message, text};

/// The pages of these codes in a language: one for all codes, or a page for each first character, and one that leads to
/// these. Without codes there is none.
pub fn code_pages(shell: &Shell, site: &Site, index: &CodeIndex) -> Vec<Page> {
    if index.entries.is_empty() {
        return Vec::new();
    }
    let groups = index.groups_with_pages();
    let all: &[CodeEntry] = if groups.is_empty() { &index.entries } else { &[] };
    let firsts: Vec<char> = groups.iter().map(|(first, _)| *first).collect();
    let page = |here, codes| code_page(shell, site, here, codes, &firsts);
    let pages = groups.iter().map(|(first, codes)| page(Some(*first), codes));
    [page(None, all)].into_iter().chain(pages).collect()
}

fn code_page(
    shell: &Shell,
    site: &Site,
    here: Option<char>,
    codes: &[CodeEntry],
    firsts: &[char],
) -> Page {
    shell.in_language(&site.language(), || {
        let path = paths::code_page(here);
        let (root, pages) = if here.is_some() { ("../../", "../") } else { ("../", "./") };
        let head = Head {
            title: title(site, message!("codes-heading")),
            description: &text!("codes-description"),
            // People search for names.
            listing: Listing::None,
            kind: "website",
            language: &site.language(),
            home: root,
            alternates: site.edition.alternates_at(&path),
        };
        let (codes, firsts) = (codes.to_vec(), firsts.to_vec());
        let main = || view! { <ConnectPage root codes firsts pages here /> };
        let content =
            page_content(shell, site, &head, Header::Search(Some(text!("codes-breadcrumb"))), main);
        let path = site.edition.path(&format!("{path}{}", paths::HOME));
        Page { path, html: shell.page(&content) }
    })
}
