use leptos::prelude::*;

use super::block::block;
use super::heading::heading;
use super::read_aloud::listen_to_section;
use super::rich_text::TextContext;
use crate::model::condition::Section;
use crate::text;

/// A section that folds, with its subsections. `level` is the level of its heading, 2 to 4.
///
/// The id is on the folded content and not on the fold, so that links work without script. Browsers open the folds
/// around a link's target, but not a fold that is the target itself.
///
/// For the heading inside the summary, see docs/decisions/001-headings-inside-summary.md.
pub fn article_section(section: Section, level: u8, context: &TextContext) -> AnyView {
    let hash = context.section_hash(&section);
    let heading = heading(level, None, section.heading.to_string());
    let blocks = section.blocks.iter().cloned();
    let blocks = blocks.map(|it| block(it, level + 1, Some(&section), context)).collect_view();
    let sections = section.sections.iter().cloned();
    let sections = sections.map(|it| article_section(it, level + 1, context)).collect_view();
    let aliases = section.aliases.iter().map(|id| view! { <span id=id.to_string()></span> });
    let aliases = aliases.collect_view();
    // The page's own scripts run these buttons, without the client.
    let actions = view! {
        <p class="article-section__actions needs-script">
            {listen_to_section(section.heading.as_str())}
            <button
                type="button"
                class="button"
                data-link=format!("#{}", section.id)
                aria-label=text!("copy-link-to-section", section = section.heading.as_str())
            >
                {text!("copy-link")}
            </button>
            <button
                type="button"
                class="button needs-client"
                data-comment-on=section.id.to_string()
                aria-label=text!("add-comment-on", section = section.heading.as_str())
            >
                {text!("add-comment")}
            </button>
            // Last, so that its message moves no button.
            <span role="status"></span>
        </p>
    };
    view! {
        <details class="article-section">
            <summary class="article-section__summary">{heading}</summary>
            <div class="article-section__body" id=section.id.to_string() data-hash=hash>
                {aliases}
                {blocks}
                {actions}
                <ol class="section-comments" role="list" data-comments-on=section.id.to_string()></ol>
                {sections}
            </div>
        </details>
    }
    .into_any()
}
