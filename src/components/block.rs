use leptos::prelude::*;

use super::figure::Figure;
use super::heading::heading;
use super::rich_text::rich_text;
use crate::model::RichText;
use crate::model::condition::{Block, Treatment};

/// A block of the article's text. `level` is the level of headings in it.
pub fn block(block: Block, level: u8) -> AnyView {
    match block {
        Block::Paragraph(words) => view! { <p>{rich_text(&words)}</p> }.into_any(),
        Block::List(items) => {
            let items =
                items.iter().map(|item| view! { <li>{rich_text(item)}</li> }).collect_view();
            view! { <ul class="block block--list">{items}</ul> }.into_any()
        }
        Block::Figure(figure) => view! { <Figure figure /> }.into_any(),
        Block::Terms(terms) => {
            let terms = terms
                .into_iter()
                .map(|term| {
                    view! {
                        <div>
                            <dt>{term.term.to_string()}</dt>
                            <dd>{rich_text(&term.description)}</dd>
                        </div>
                    }
                })
                .collect_view();
            view! { <dl class="block block--terms">{terms}</dl> }.into_any()
        }
        Block::Treatments(treatments) => {
            let treatments = treatments.into_iter().map(|it| treatment(it, level)).collect_view();
            view! { <div class="block block--treatments">{treatments}</div> }.into_any()
        }
    }
}

/// A treatment: its name, and the answers to the same three questions.
fn treatment(treatment: Treatment, level: u8) -> impl IntoView {
    let answer = |question: &'static str, answer: Option<&RichText>| {
        answer.map(|answer| {
            view! {
                <div>
                    <dt>{question}</dt>
                    <dd>{rich_text(answer)}</dd>
                </div>
            }
        })
    };
    let name = treatment.name.map(|name| heading(level, Some("block__name"), name.to_string()));
    view! {
        <div>
            {name}
            <dl>
                {answer("What it is", treatment.what.as_ref())}
                {answer("How it helps", treatment.benefits.as_ref())}
                {answer("Risks and side effects", treatment.risks.as_ref())}
            </dl>
        </div>
    }
}
