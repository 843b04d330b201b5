use leptos::prelude::*;

use super::rich_text::{TextContext, rich_text};
use crate::model::condition::Table as Content;
use crate::text;

/// The content of a table, rendered. The first cell of each row is its heading.
pub(super) struct Table {
    pub(super) caption: AnyView,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Vec<AnyView>>,
}

impl Table {
    pub(super) fn new(table: Content, context: &TextContext) -> Self {
        let caption = rich_text(&table.caption, context).into_any();
        let cells = |row: &Vec<_>| row.iter().map(|it| rich_text(it, context).into_any()).collect();
        Self {
            caption,
            columns: table.columns.iter().map(ToString::to_string).collect(),
            rows: table.rows.iter().map(cells).collect(),
        }
    }
}

/// A table that scrolls within itself where it is too wide. Where it is narrow, the style sheet shows each row as a list
/// of pairs. The roles keep it a table for screen readers even then.
pub(super) fn table(table: Table, context: &TextContext) -> AnyView {
    let Table { caption, columns, rows } = table;
    let id = context.next_caption_id();
    let headings = columns
        .iter()
        .map(|column| view! { <th scope="col" role="columnheader">{column.clone()}</th> })
        .collect_view();
    let rows = rows
        .into_iter()
        .map(|row| {
            let cells = row.into_iter().zip(&columns).enumerate();
            let cells = cells.map(|(index, (cell, column))| table_cell(index, cell, column));
            view! { <tr role="row">{cells.collect_view()}</tr> }
        })
        .collect_view();
    view! {
        <div class="table">
            // Not a `caption` element: that may hold no link if the table has a role.
            <p class="table__caption" id=id.clone()>
                {caption}
            </p>
            // A table that scrolls must be reachable by keyboard.
            <div class="table__scroller" tabindex="0" role="group" aria-labelledby=id>
                <table role="table" aria-labelledby=id.clone()>
                    <thead role="rowgroup">
                        <tr role="row">{headings}</tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </div>
        </div>
    }
    .into_any()
}

/// A cell. The heading of its column comes before it in a list of pairs. It is text of the page and not of the style
/// sheet, so that browsers translate it.
fn table_cell(index: usize, cell: AnyView, column: &str) -> AnyView {
    if index == 0 {
        return view! { <th scope="row" role="rowheader">{cell}</th> }.into_any();
    }
    let label = text!("table-label", column = column);
    view! {
        <td role="cell">
            <span class="table__label" aria-hidden="true">{label} " "</span>
            <span>{cell}</span>
        </td>
    }
    .into_any()
}
