use leptos::prelude::*;

const SETTINGS_ID: &str = "reading-settings";

/// The reader's settings for how pages look. The script `src/js/reading-settings/form.js` applies them, without the
/// client.
#[component]
pub fn ReadingSettings() -> impl IntoView {
    view! {
        // Not a `<details>`: opening it would move the button.
        <button
            type="button"
            class="reading-settings__toggle button"
            aria-expanded="false"
            aria-controls=SETTINGS_ID
        >
            "Reading settings"
        </button>
        <form
            class="reading-settings"
            id=SETTINGS_ID
            method="dialog"
            aria-label="Reading settings"
            hidden
        >
            {choice(
                "text",
                "Text size",
                &[("", "Standard"), ("large", "Large"), ("x-large", "Larger"), ("xx-large", "Largest")],
            )}
            {choice(
                "spacing",
                "Spacing",
                &[("", "Standard"), ("wide", "Wide lines"), ("wider", "Wide lines, letters and words")],
            )}
            {choice(
                "width",
                "Width of the text",
                &[("", "Standard"), ("narrow", "Narrow"), ("wide", "Wide")],
            )}
            {choice(
                "theme",
                "Colors",
                &[("", "As on this device"), ("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast")],
            )}
            <div class="reading-settings__end">
                <button type="reset" class="button">
                    "Back to standard"
                </button>
                <p class="reading-settings__message" role="status"></p>
            </div>
        </form>
    }
}

/// One setting. The value of an option is `name-option`; that of the first, the standard, is empty.
fn choice(
    name: &'static str,
    legend: &'static str,
    options: &[(&'static str, &'static str)],
) -> impl IntoView {
    let option = |&(option, words): &(&'static str, &'static str)| {
        let value = if option.is_empty() { String::new() } else { format!("{name}-{option}") };
        view! {
            <label class="reading-settings__option">
                <input type="radio" name=name value=value checked=option.is_empty() />
                <span>{words}</span>
            </label>
        }
    };
    view! {
        <fieldset class="reading-settings__choice">
            <legend>{legend}</legend>
            {options.iter().map(option).collect_view()}
        </fieldset>
    }
}
