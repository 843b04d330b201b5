use leptos::prelude::*;

use super::article_link::language_note;
use crate::model::code_index::{CodeEntry, CodeSystem};

/// A list of codes for each classification, with links to their articles. The scripts in `src/js/connect/` look codes up
/// in it. `root` leads from the page to the home page of its language.
#[component]
pub fn CodeList(root: &'static str, codes: Vec<CodeEntry>) -> impl IntoView {
    let lists = CodeSystem::ALL.map(|system| {
        let codes: Vec<_> = codes.iter().filter(|it| it.system == system).collect();
        let items = codes.iter().map(|it| item(root, it)).collect_view();
        let id = format!("codes--{}", system.id());
        let heading = id.clone();
        (!codes.is_empty()).then(|| {
            view! {
                <section aria-labelledby=heading>
                    <h2 id=id>{system.name()}</h2>
                    <ul role="list" class="code-list" data-codes-of=system.id()>
                        {items}
                    </ul>
                </section>
            }
        })
    });
    lists.into_iter().collect_view()
}

fn item(root: &str, entry: &CodeEntry) -> impl IntoView + use<> {
    let CodeEntry { code, meaning, meaning_language, link, condition, .. } = entry;
    let meaning = meaning.as_ref().map(|meaning| {
        let lang = meaning_language.as_ref().map(ToString::to_string);
        view! { " " <span lang=lang>{meaning.to_string()}</span> }
    });
    view! {
        <li class="code-list__item">
            <p translate="no">
                <b>{code.clone()}</b>
                {meaning}
            </p>
            <a
                href=format!("{root}{}", link.path)
                lang=link.lang()
                hreflang=link.lang()
                data-code=code.clone()
            >
                {condition.to_string()}
            </a>
            {link.language.as_ref().map(language_note)}
        </li>
    }
}
