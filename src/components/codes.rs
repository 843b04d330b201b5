use leptos::prelude::*;

use super::folded_part::folded_part;
use crate::model::condition::{Code, Codes};
use crate::text;

/// The condition's codes for professionals, if there are any.
pub fn codes(codes: &Codes) -> Option<impl IntoView + use<>> {
    let icd = system("ICD-10-CM", &codes.icd_10_cm);
    let snomed = system("SNOMED CT", &codes.snomed_ct);
    let number = codes.icd_10_cm.len() + codes.snomed_ct.len();
    let state = text!("codes-count", count = number);
    (!codes.is_empty()).then(|| {
        let content = view! { <dl>{icd} {snomed}</dl> };
        folded_part("part--codes", "codes", text!("codes-part-heading"), state, content)
    })
}

fn system<T: Clone + Into<String>>(
    name: &'static str,
    codes: &[Code<T>],
) -> Option<impl IntoView + use<T>> {
    let entries = codes.iter().map(|Code { code, name }| {
        let code: String = code.clone().into();
        let name = name.as_ref().map(|name| format!(" {name}"));
        view! { <dd translate="no"><b>{code}</b> {name}</dd> }
    });
    let entries = entries.collect_view();
    (!codes.is_empty()).then(|| view! { <div><dt>{name}</dt> {entries}</div> })
}
