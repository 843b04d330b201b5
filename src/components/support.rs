use leptos::prelude::*;

use super::folded_part::folded_part;
use super::medical_help::call_words;
use super::rich_text::{TextContext, rich_text};
use crate::model::condition::Organization;
use crate::text;

/// The id of the part.
pub const SUPPORT_ID: &str = "part--support";

/// Organizations that inform or help, if there are any.
pub fn support(
    organizations: &[Organization],
    context: &TextContext,
) -> Option<impl IntoView + use<>> {
    let organizations_list =
        organizations.iter().map(|it| organization(it, context)).collect_view();
    let state = text!("support-count", count = organizations.len());
    (!organizations.is_empty()).then(|| {
        let list = view! { <ul class="support__list" role="list">{organizations_list}</ul> };
        folded_part(SUPPORT_ID, "support", text!("support-heading"), state, list)
    })
}

fn organization(organization: &Organization, context: &TextContext) -> impl IntoView + use<> {
    let Organization { name, what, website, phone, email } = organization;
    let name = name.to_string();
    let name = match website {
        Some(website) => {
            view! { <a class="support__link" href=website.as_str().to_owned()>{name}</a> }
                .into_any()
        }
        None => name.into_any(),
    };
    let what = what.as_ref().map(|what| view! { <p>{rich_text(what, context)}</p> });
    let phone = phone.as_ref().map(|phone| {
        view! {
            <p>
                <a class="support__link" href=phone.address()>{call_words(phone)}</a>
            </p>
        }
    });
    let email = email.as_ref().map(|email| {
        view! {
            <p>
                <a class="support__link" dir="ltr" href=format!("mailto:{}", email.as_str())>
                    {email.as_str().to_owned()}
                </a>
            </p>
        }
    });
    view! {
        <li>
            <p>
                <strong>{name}</strong>
            </p>
            {what}
            {phone}
            {email}
        </li>
    }
}
