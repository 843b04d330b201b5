//! The outlines of blocks: their kind and form, with placeholders instead of texts.

use serde_json::{Value, json};

use super::parts::object;
use crate::model::condition::{Block, Callout, Photo, Table, Treatment};

/// The outlines of blocks. Several of the same form in a row become one, because their number depends on the text.
pub(super) fn outlines(blocks: &[Block]) -> Vec<Value> {
    let mut outlines: Vec<Value> = blocks.iter().map(outline).collect();
    outlines.dedup();
    outlines
}

fn outline(block: &Block) -> Value {
    match block {
        Block::Paragraph(_) => json!({ "paragraph": "TODO: a paragraph" }),
        Block::List(_) => json!({ "list": ["TODO: an entry of this list"] }),
        Block::Steps(_) => json!({ "steps": ["TODO: a step"] }),
        Block::Terms(_) => {
            json!({ "terms": [{ "term": "TODO: a term", "description": "TODO: its meaning" }] })
        }
        Block::Table(it) => json!({ "table": table(it) }),
        Block::Note(it) => json!({ "note": callout(it, "TODO: something good to know") }),
        Block::Warning(it) => json!({ "warning": callout(it, "TODO: something dangerous") }),
        Block::Numbers(_) => json!({ "numbers": [{
            "count": "TODO: how many, as a number without quotation marks",
            "of": "TODO: of how many, as a number without quotation marks",
            "what": "TODO: what the number counts"
        }] }),
        Block::Treatments(it) => json!({ "treatments": [treatment(it)] }),
        Block::TreatmentComparison(_) => {
            json!({ "treatment-comparison": { "caption": "TODO: the caption of this table" } })
        }
        Block::Figure(_) => json!({ "figure": {
            "image": "todo-image",
            "caption": "TODO: the caption of the drawing figures/<image>.svg, or remove this block",
            "description": "TODO: the whole content of the drawing, for readers who cannot see it"
        } }),
        Block::Photo(it) => json!({ "photo": photo(it) }),
    }
}

fn table(Table { columns, .. }: &Table) -> Value {
    json!({
        "caption": "TODO: the caption of this table",
        "columns": vec!["TODO: the heading of a column"; columns.len()],
        "rows": [vec!["TODO: a cell"; columns.len()]]
    })
}

fn callout(Callout { title, list, .. }: &Callout, text: &str) -> Value {
    object([
        ("title", title.as_ref().map(|_| json!("TODO: the title of this box"))),
        ("text", Some(json!(text))),
        ("list", (!list.is_empty()).then(|| json!(["TODO: an entry of this list"]))),
    ])
}

/// One treatment with every field that one of these has.
fn treatment(treatments: &[Treatment]) -> Value {
    let has_name = treatments.iter().any(|it| it.name.is_some());
    let every_field = Treatment::default();
    let questions = every_field.answers().into_iter().enumerate();
    let answered = questions.filter(|(index, _)| {
        treatments.iter().any(|treatment| treatment.answers()[*index].1.is_some())
    });
    let answers = answered.map(|(_, (question, _))| (question.key, hint(question.key)));
    let name = has_name.then_some(("name", "TODO: the name of a treatment"));
    let fields = name.into_iter().chain(answers);
    Value::Object(fields.map(|(key, hint)| (key.to_owned(), json!(hint))).collect())
}

fn hint(key: &str) -> &'static str {
    match key {
        "what" => "TODO: what it is, and what is done.",
        "benefits" => "TODO: how it helps.",
        "risks" => "TODO: its risks and side effects.",
        "not_for" => "TODO: who should not have it or should ask first, and for whom it is.",
        "duration" => "TODO: how soon it works, and how long that lasts.",
        "combined_with" => "TODO: the treatments beside which it is used.",
        _ => "TODO: how sure it is that it helps.",
    }
}

fn photo(Photo { credit, .. }: &Photo) -> Value {
    object([
        ("files", Some(json!(["todo-photo.jpg"]))),
        ("caption", Some(json!("TODO: the caption of the photograph, or remove this block"))),
        (
            "description",
            Some(json!("TODO: the whole content of the photograph, for readers who cannot see it")),
        ),
        ("credit", credit.as_ref().map(|_| json!("TODO: who took it, and its licence"))),
    ])
}
