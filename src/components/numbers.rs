use leptos::prelude::*;

use super::rich_text::{TextContext, rich_text};
use crate::model::condition::Frequency;
use crate::text;

/// Numbers such as "18 of 100", each with a picture of as many dots.
pub(super) fn numbers(numbers: Vec<Frequency>, context: &TextContext) -> impl IntoView + use<> {
    let numbers = numbers.iter().map(|it| number(it, context)).collect_view();
    view! { <ul class="numbers" role="list">{numbers}</ul> }
}

fn number(frequency: &Frequency, context: &TextContext) -> impl IntoView + use<> {
    let Frequency { count, of, what } = frequency;
    let number = text!("numbers-count", count = usize::from(*count), of = usize::from(*of));
    let what = rich_text(what, context);
    view! {
        <li class="numbers__item">
            {dots(*count, *of)} <p>
                <strong class="numbers__count">{number}</strong>
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
            <path class="numbers__rest" d=lines(count, of, per_row) />
            <path class="numbers__counted" d=lines(0, count, per_row) />
        </svg>
    }
}

/// A path for the dots with the numbers from `from` to below `to`: a line for each row. The style sheet dashes it, with
/// dashes of no length and round ends, which are dots.
fn lines(from: u16, to: u16, per_row: u16) -> String {
    let line = |row: u16| {
        let start = from.max(row * per_row);
        let end = to.min((row + 1) * per_row);
        let (x, y) = (start % per_row * 10 + 5, row * 10 + 5);
        // The line ends after its last dot, because not every browser draws a dot at the very end.
        (start < end).then(|| format!("M{x} {y}h{}", (end - start - 1) * 10 + 1))
    };
    (from / per_row..to.div_ceil(per_row)).filter_map(line).collect()
}
