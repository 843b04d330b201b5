use leptos::prelude::*;

/// The search for conditions. The script `src/js/search/field.js` runs it.
#[component]
pub fn SearchForm() -> impl IntoView {
    view! {
        <div class="search">
            <form class="search__form" role="search">
                <label for="search">"Search for a condition or a symptom"</label>
                <div class="search__field">
                    <input
                        type="search"
                        id="search"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        enterkeyhint="search"
                        maxlength="100"
                        aria-describedby="search-note"
                    />
                    <button type="submit" class="button button--primary">
                        "Search"
                    </button>
                </div>
                <p id="search-note" class="search__note">
                    "What you type here stays on your device."
                </p>
            </form>
            // The visible message changes with each letter. The live region changes once typing pauses.
            <p class="search__message" aria-hidden="true"></p>
            <p class="visually-hidden" role="status"></p>
            <section class="search__results" aria-labelledby="symptoms-found" hidden>
                <h2 id="symptoms-found" tabindex="-1">
                    "Symptoms found"
                </h2>
                <ul role="list" class="symptom-list"></ul>
            </section>
            <section class="search__results" aria-labelledby="conditions-found" hidden>
                <h2 id="conditions-found" tabindex="-1">
                    "Conditions found"
                </h2>
                <ul role="list" class="condition-list"></ul>
                <button type="button" class="button">
                    "Show more"
                </button>
                <p class="search__more-message" role="status"></p>
            </section>
        </div>
    }
}
