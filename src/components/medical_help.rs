use leptos::prelude::*;

use super::message_view::message_view;
use super::rich_text::{TextContext, rich_text};
use crate::model::condition::MedicalHelp;
use crate::model::site::{HelpLevel, Site};
use crate::model::{PhoneNumber, RichText};
use crate::{message, text};

/// When to get medical help. It comes first and never folds, because the reader may be in a hurry. The site says what to
/// do for each level.
pub fn medical_help(
    help: &MedicalHelp,
    site: &Site,
    context: &TextContext,
) -> impl IntoView + use<> {
    let level = |level: &Option<HelpLevel>, words: String| match level {
        Some(HelpLevel { words, number }) => (words.to_string(), number.clone()),
        None => (words, None),
    };
    let emergency = (site.emergency.words.to_string(), Some(site.emergency.number.clone()));
    let urgent = level(&site.urgent, text!("help-urgent"));
    let doctor = level(&site.doctor, text!("help-doctor"));
    view! {
        <section class="medical-help" aria-labelledby="medical-help">
            <h2 id="medical-help">{text!("help-heading")}</h2>
            {card("emergency", emergency, &help.emergency, context)}
            {bystander(&help.bystander, context)}
            {card("urgent", urgent, &help.urgent, context)}
            {card("doctor", doctor, &help.doctor, context)}
        </section>
    }
}

fn card(
    kind: &str,
    (heading, number): (String, Option<PhoneNumber>),
    signs: &[RichText],
    context: &TextContext,
) -> Option<impl IntoView + use<>> {
    if signs.is_empty() {
        return None;
    }
    let class = format!("medical-help__card medical-help__card--{kind}");
    let signs =
        signs.iter().map(|sign| view! { <li>{rich_text(sign, context)}</li> }).collect_view();
    let call = number.as_ref().map(call);
    Some(view! {
        <div class=class>
            <h3>{heading}</h3>
            <ul>{signs}</ul>
            {call}
        </div>
    })
}

/// The link that calls a number.
pub(super) fn call(number: &PhoneNumber) -> impl IntoView + use<> {
    view! {
        <p>
            <a class="medical-help__call" href=number.address()>
                {call_words(number)}
            </a>
        </p>
    }
}

/// The words of a link that calls a number. Where the text runs from right to left, the digits keep their order.
pub(super) fn call_words(number: &PhoneNumber) -> impl IntoView + use<> {
    let number = view! { <bdi>{number.as_str().to_owned()}</bdi> }.into_any();
    // In one element, so that a link whose parts are in a row keeps the space between them.
    view! { <span>{message_view(&message!("call-number"), [("number", number)])}</span> }
}

/// What somebody beside the person does until help comes.
fn bystander(steps: &[RichText], context: &TextContext) -> Option<impl IntoView + use<>> {
    if steps.is_empty() {
        return None;
    }
    let steps =
        steps.iter().map(|step| view! { <li>{rich_text(step, context)}</li> }).collect_view();
    Some(view! {
        <div class="medical-help__card medical-help__card--bystander">
            <h3>{text!("help-bystander")}</h3>
            <ul>{steps}</ul>
        </div>
    })
}
