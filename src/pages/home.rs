use leptos::prelude::*;

use crate::components::{
    ConditionGroups, ConditionList, LatestArticles, LetterLinks, SearchForm, SymptomGroups,
    UrgentHelp, folded_part, letter_name,
};
use crate::model::library::Library;
use crate::model::site::Site;
use crate::text;

/// The maximum number of names that the list from A to Z has without a heading for each letter.
const MAX_WITHOUT_LETTERS: usize = 30;

/// The home page: what the site is, the search, urgent help, and the library.
#[component]
pub fn Home(site: Site, library: Library) -> impl IntoView {
    let name = site.name.to_string();
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>{name}</h1>
            <p class="library__lead">
                {text!("home-lead")}
            </p>
            <SearchForm in_header=false />
            <UrgentHelp library=library.clone() emergency=site.emergency />
            <ConditionGroups library=library.clone() groups=site.groups.clone() />
            {a_to_z(&library, !site.groups.is_empty())}
            <SymptomGroups library=library.clone() />
            <LatestArticles library />
        </main>
    }
}

/// The conditions from A to Z. A long library has a page for each letter. If the page `has_groups`, it lists the
/// conditions by kind already, so the list is folded.
fn a_to_z(library: &Library, has_groups: bool) -> AnyView {
    let heading = text!("home-a-to-z");
    let list = letters(library, has_groups);
    if library.is_long() || !has_groups {
        return view! {
            <section aria-labelledby="a-to-z">
                <h2 id="a-to-z">{heading}</h2>
                {list}
            </section>
        }
        .into_any();
    }
    let state = text!("home-condition-count", count = library.conditions.len());
    view! { <section>{folded_part("a-to-z", "", heading, state, list)}</section> }.into_any()
}

fn letters(library: &Library, names_only: bool) -> AnyView {
    let letters = library.letters();
    let links = letters.iter().map(|(letter, _)| *letter).collect();
    if library.is_long() {
        return view! { <LetterLinks letters=links to="./a-z/" here=None /> }.into_any();
    }
    if names_only && library.conditions.len() <= MAX_WITHOUT_LETTERS {
        let conditions = library.conditions.clone();
        return view! { <ConditionList root="./" conditions names_only /> }.into_any();
    }
    let lists = letters.iter().map(|(letter, conditions)| {
        view! {
            <h3 id=format!("letter-{}", letter.id())>{letter_name(*letter)}</h3>
            <ConditionList root="./" conditions=conditions.to_vec() names_only />
        }
    });
    view! {
        <LetterLinks letters=links to="#" here=None />
        {lists.collect_view()}
    }
    .into_any()
}
