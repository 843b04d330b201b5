use leptos::prelude::*;

use super::rich_text::{TextContext, rich_text};
use crate::model::condition::Frequency;

/// Numbers such as "18 of 100", each with a picture of as many dots.
pub(super) fn numbers(numbers: Vec<Frequency>, context: &TextContext) -> impl IntoView + use<> {
    let numbers = numbers.iter().map(|it| number(it, context)).collect_view();
    view! { <ul class="numbers" role="list">{numbers}</ul> }
}

fn number(frequency: &Frequency, context: &TextContext) -> impl IntoView + use<> {
    let Frequency { count, of, what } = frequency;
    let what = rich_text(what, context);
    view! {
        <li class="numbers__item">
            {dots(*count, *of)} <p>
                <strong class="numbers__count">{format!("{count} of {of}")}</strong>
                " "
                {what}
            </p>
        </li>
    }
}

/// The picture: big dots for those that are counted, small ones for the others. So it does not depend on colors.
fn dots(count: u16, of: u16) -> impl IntoView {
    let per_row = if of > 100 { 50 } else { 10 };
    let rows = of.div_ceil(per_row);
    let view_box = format!("0 0 {} {}", per_row * 10, rows * 10);
    let class = if of > 100 { "numbers__dots numbers__dots--many" } else { "numbers__dots" };
    view! {
        <svg class=class viewBox=view_box aria-hidden="true">
            <path class="numbers__rest" d=dot_path(count, of, per_row) />
            <path class="numbers__counted" d=dot_path(0, count, per_row) />
        </svg>
    }
}

/// A path with a dot for each number from `from` to below `to`: a line of no length, which round ends make a dot.
fn dot_path(from: u16, to: u16, per_row: u16) -> String {
    let dot =
        |number: u16| format!("M{} {}h0", number % per_row * 10 + 5, number / per_row * 10 + 5);
    (from..to).map(dot).collect()
}
