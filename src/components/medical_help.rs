use leptos::prelude::*;

use super::read_aloud::listen_line;
use super::rich_text::rich_text;
use crate::model::RichText;
use crate::model::condition::MedicalHelp as Help;
use crate::model::site::Emergency;

/// When to get medical help. It comes first and never folds, because the reader may be in a hurry.
#[component]
pub fn MedicalHelp(help: Help, emergency: Emergency) -> impl IntoView {
    let call = view! {
        <p>
            <a class="medical-help__call" href=emergency.number.address()>
                "Call " {emergency.number.as_str().to_owned()}
            </a>
        </p>
    };
    view! {
        <section class="medical-help" aria-labelledby="medical-help">
            <h2 id="medical-help">"When to get medical help"</h2>
            {card("emergency", emergency.words.to_string(), &help.emergency, Some(call.into_any()))}
            {card("doctor", "See a doctor if:".to_owned(), &help.doctor, None)}
            {listen_line("when to get medical help")}
        </section>
    }
}

fn card(
    kind: &str,
    heading: String,
    signs: &[RichText],
    foot: Option<AnyView>,
) -> Option<impl IntoView + use<>> {
    let class = format!("medical-help__card medical-help__card--{kind}");
    let signs = signs.iter().map(|sign| view! { <li>{rich_text(sign)}</li> }).collect_view();
    (!signs.is_empty()).then(|| {
        view! {
            <div class=class>
                <h3>{heading}</h3>
                <ul>{signs}</ul>
                {foot}
            </div>
        }
    })
}
