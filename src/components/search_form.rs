use leptos::prelude::*;

use crate::text;

/// The search for conditions. The script `src/js/search/field.js` runs it. A page has one: in its header, or in its
/// content if `in_header` is false.
#[component]
pub fn SearchForm(in_header: bool) -> impl IntoView {
    let class = if in_header { "search search--header" } else { "search" };
    // In the header, the button beside the field shows what it is for.
    let label = (!in_header).then(|| {
        view! {
            <label class="search__label" for="search--field">
                {text!("search-form-label")}
            </label>
        }
    });
    let close = in_header.then(|| {
        view! {
            <button type="button" class="search__close button">
                {text!("search-form-close")}
            </button>
        }
    });
    view! {
        <div class=class>
            <form class="search__form" role="search">
                {label}
                <div class="search__field">
                    <input
                        type="search"
                        id="search--field"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        enterkeyhint="search"
                        maxlength="100"
                        aria-label=in_header.then(|| text!("search-form-label"))
                        aria-describedby="search--note"
                    />
                    <button type="submit" class="button button--primary">
                        {text!("search-form-button")}
                    </button>
                </div>
                <p id="search--note" class="search__note">
                    {text!("search-form-privacy")}
                </p>
            </form>
            // The visible message changes with each letter. The live region changes once typing pauses.
            <p class="visually-hidden" role="status"></p>
            <div class="search__panel">
                <p class="search__message" aria-hidden="true"></p>
                // No part of the page until the search starts, so that the page's outline begins with its title.
                <template>
                    <section class="search__results" aria-labelledby="search--symptoms" hidden>
                        <h2 id="search--symptoms" tabindex="-1">
                            {text!("search-form-symptoms")}
                        </h2>
                        <ul role="list" class="symptom-list"></ul>
                    </section>
                    <section class="search__results" aria-labelledby="search--conditions" hidden>
                        <h2 id="search--conditions" tabindex="-1">
                            {text!("search-form-conditions")}
                        </h2>
                        <ul role="list" class="condition-list"></ul>
                        <button type="button" class="button">
                            {text!("search-form-more")}
                        </button>
                        <p class="search__more-message" role="status"></p>
                    </section>
                    {close}
                </template>
            </div>
        </div>
    }
}
