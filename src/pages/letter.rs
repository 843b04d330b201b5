use leptos::prelude::*;

use crate::components::{ConditionList, LetterLinks};
use crate::messages::text;
use crate::model::library::{ConditionEntry, Letter};

/// The page of a letter: the conditions that begin with it, and links to the pages of all `letters`.
#[component]
pub fn LetterPage(
    root: &'static str,
    letter: Letter,
    letters: Vec<Letter>,
    conditions: Vec<ConditionEntry>,
) -> impl IntoView {
    view! {
        <main id="main" class="library" tabindex="-1">
            <h1>{text(&letter.heading())}</h1>
            <LetterLinks letters to="../" here=Some(letter) />
            <ConditionList root conditions />
        </main>
    }
}
