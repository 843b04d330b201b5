//! The drafts that a site leaves out.

use symptom_database::builder::prerender::RenderReport;
use symptom_database::model::Id;

/// Names the drafts that were left out, if there are any.
pub fn print_drafts(RenderReport { drafts, .. }: &RenderReport) {
    let names: Vec<&str> = drafts.iter().map(Id::as_str).collect();
    match names.as_slice() {
        [] => {}
        [name] => println!("Left out 1 draft: {name}."),
        _ => println!("Left out {} drafts: {}.", names.len(), names.join(", ")),
    }
}
