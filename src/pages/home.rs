use leptos::prelude::*;

use crate::components::{ConditionList, LetterLinks, SearchForm, SymptomList};
use crate::model::library::Library;

/// The home page: the library. `name` is the site's name, and `index` is the path of the search index's folder.
#[component]
pub fn Home(name: String, library: Library, index: String) -> impl IntoView {
    let letters = library.letters();
    let links = letters.iter().map(|(letter, _)| *letter).collect();
    let is_long = library.is_long();
    // A long library has a page for each letter.
    let lists = letters.iter().filter(|_| !is_long).map(|(letter, conditions)| {
        view! {
            <h3 id=format!("letter-{}", letter.id())>{letter.to_string()}</h3>
            <ConditionList root="./" conditions=conditions.to_vec() />
        }
    });
    let symptoms = (!library.symptoms.is_empty()).then(|| {
        view! {
            <section aria-labelledby="symptoms">
                <h2 id="symptoms">"By symptom"</h2>
                <SymptomList symptoms=library.symptoms.clone() />
            </section>
        }
    });
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>{name}</h1>
            <p class="library__lead">
                "Articles about medical conditions, in plain language: causes, symptoms and treatment options."
            </p>
            <SearchForm index />
            <section aria-labelledby="a-to-z">
                <h2 id="a-to-z">"Conditions from A to Z"</h2>
                <LetterLinks letters=links to=if is_long { "./a-z/" } else { "#" } here=None />
                {lists.collect_view()}
            </section>
            {symptoms}
        </main>
    }
}
