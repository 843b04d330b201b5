use leptos::prelude::*;

use super::callout::{Kind, callout};
use super::figure::Figure;
use super::numbers::numbers;
use super::photo::photo;
use super::rich_text::{TextContext, rich_text};
use super::table::{Table, table};
use super::treatment::{comparison, treatments};
use crate::model::condition::{Block, Section, Term};

/// A block of the article's text. `level` is the level of headings in it, and `section` the section in which it stands.
pub fn block(
    block: Block,
    level: u8,
    section: Option<&Section>,
    context: &TextContext,
) -> Option<AnyView> {
    let view = match block {
        Block::Paragraph(words) => view! { <p>{rich_text(&words, context)}</p> }.into_any(),
        Block::List(items) => {
            let items = items.iter().map(|it| view! { <li>{rich_text(it, context)}</li> });
            view! { <ul class="block block--list">{items.collect_view()}</ul> }.into_any()
        }
        Block::Steps(steps) => {
            let steps = steps.iter().map(|it| view! { <li>{rich_text(it, context)}</li> });
            view! { <ol class="block block--list">{steps.collect_view()}</ol> }.into_any()
        }
        Block::Terms(list) => terms(list, context).into_any(),
        Block::Table(inner) => table(Table::new(inner, context), context),
        Block::Note(inner) => callout(Kind::Note, inner, context).into_any(),
        Block::Warning(inner) => callout(Kind::Warning, inner, context).into_any(),
        Block::Numbers(list) => numbers(list, context).into_any(),
        Block::Treatments(list) => treatments(list, level, context).into_any(),
        Block::TreatmentComparison(inner) => {
            return comparison(&inner, section?, context);
        }
        Block::Figure(figure) => {
            let caption = rich_text(&figure.caption, context);
            view! { <Figure figure caption /> }.into_any()
        }
        Block::Photo(inner) => photo(inner, context).into_any(),
    };
    Some(view)
}

fn terms(terms: Vec<Term>, context: &TextContext) -> impl IntoView + use<> {
    let terms = terms
        .into_iter()
        .map(|term| {
            view! {
                <div>
                    <dt>{term.term.to_string()}</dt>
                    <dd>{rich_text(&term.description, context)}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="block block--terms">{terms}</dl> }
}
