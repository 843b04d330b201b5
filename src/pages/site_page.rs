use leptos::prelude::*;

use crate::components::{TextContext, block, heading, message_view, publication_date};
use crate::message;
use crate::model::condition::{Block, Section};
use crate::model::page::Page;
use crate::model::site::Edition;

/// A page of the site's own. Unlike those of an article, its sections do not fold.
#[component]
pub fn SitePage(page: Page, edition: Edition) -> impl IntoView {
    let context = TextContext::new("../../", &edition);
    let introduction = blocks(&page.introduction, 2, &context);
    let sections = page.sections.iter().map(|it| section(it, 2, &context)).collect_view();
    let date = publication_date(page.updated).into_any();
    let updated = message_view(&message!("own-page-updated"), [("date", date)]);
    view! {
        <main id="main" class="site-page" tabindex="-1">
            <h1>{page.title.to_string()}</h1>
            {introduction}
            {sections}
            <p class="site-page__updated">{updated}</p>
        </main>
    }
}

/// A section with those in it. `level` is the level of its heading.
fn section(part: &Section, level: u8, context: &TextContext) -> AnyView {
    let aliases = part.aliases.iter().map(|id| view! { <span id=id.to_string()></span> });
    let aliases = aliases.collect_view();
    let blocks = blocks(&part.blocks, level + 1, context);
    let sections = part.sections.iter().map(|it| section(it, level + 1, context));
    let sections = sections.collect_view();
    view! {
        <section id=part.id.to_string() class="site-page__section">
            {aliases}
            {heading(level, None, part.heading.to_string())}
            {blocks}
            {sections}
        </section>
    }
    .into_any()
}

fn blocks(blocks: &[Block], level: u8, context: &TextContext) -> impl IntoView + use<> {
    blocks.iter().map(|it| block(it.clone(), level, None, context)).collect_view()
}
