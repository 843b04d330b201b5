use leptos::prelude::*;

use super::heading::heading;
use super::rich_text::{TextContext, rich_text};
use super::table::{Table, table};
use crate::messages::text;
use crate::model::condition::{Comparison, Section, Treatment};
use crate::model::{Id, NonEmptyString};
use crate::text;

/// Treatments, each with its name and its answers to the same questions.
pub(super) fn treatments(
    treatments: Vec<Treatment>,
    level: u8,
    context: &TextContext,
) -> impl IntoView + use<> {
    let treatments = treatments.into_iter().map(|it| treatment(&it, level, context)).collect_view();
    view! { <div class="block block--treatments">{treatments}</div> }
}

fn treatment(treatment: &Treatment, level: u8, context: &TextContext) -> impl IntoView + use<> {
    let answers = treatment.answers().into_iter().filter_map(|(question, answer)| {
        let answer = rich_text(answer?, context);
        Some(view! {
            <div>
                <dt>{text(&question.heading)}</dt>
                <dd>{answer}</dd>
            </div>
        })
    });
    let answers = answers.collect_view();
    let name =
        treatment.name.as_ref().map(|name| heading(level, Some("block__name"), name.to_string()));
    view! { <div>{name} <dl>{answers}</dl></div> }
}

/// A table with a row for each treatment of a section and a column for each question that any of them answers, without what the
/// treatment is. Nothing if there is nothing to compare.
pub(super) fn comparison(
    comparison: &Comparison,
    section: &Section,
    context: &TextContext,
) -> Option<AnyView> {
    let treatments = section.treatments();
    let questions = Treatment::default().answers().map(|(question, _)| question);
    let is_answered =
        |index: &usize| treatments.iter().any(|(.., it)| it.answers()[*index].1.is_some());
    let columns: Vec<usize> = (1..questions.len()).filter(is_answered).collect();
    if columns.is_empty() {
        return None;
    }
    let headings = columns.iter().map(|index| text(&questions[*index].heading));
    let caption = rich_text(&comparison.caption, context).into_any();
    let rows = treatments.iter().map(|(id, name, treatment)| {
        let answers = treatment.answers();
        let cells = columns.iter().map(|index| match answers[*index].1 {
            Some(answer) => rich_text(answer, context).into_any(),
            None => text!("treatment-not-stated").into_any(),
        });
        [row_heading(name, (**id != section.id).then_some(id))].into_iter().chain(cells).collect()
    });
    let columns = [text!("treatment-name")].into_iter().chain(headings).collect();
    Some(table(Table { caption, columns, rows: rows.collect() }, context))
}

/// The name of a treatment, as a link to its section if that is another one.
fn row_heading(name: &NonEmptyString, section: Option<&Id>) -> AnyView {
    let name = name.to_string();
    match section {
        Some(id) => view! { <a href=format!("#{id}")>{name}</a> }.into_any(),
        None => name.into_any(),
    }
}
