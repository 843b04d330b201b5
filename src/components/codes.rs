use leptos::prelude::*;

use crate::model::condition::{Code, Codes};

/// The condition's codes for professionals, if there are any.
pub fn codes(codes: &Codes) -> Option<impl IntoView + use<>> {
    let icd = system("ICD-10-CM", &codes.icd_10_cm);
    let snomed = system("SNOMED CT", &codes.snomed_ct);
    (!codes.is_empty()).then(|| {
        view! {
            <section class="codes" aria-labelledby="part--codes">
                <h2 id="part--codes">"Codes for professionals"</h2>
                <dl>{icd} {snomed}</dl>
            </section>
        }
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
