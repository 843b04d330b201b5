use leptos::prelude::*;

use crate::text;

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
            {text!("reading-settings")}
        </button>
        <form
            class="reading-settings"
            id=SETTINGS_ID
            method="dialog"
            aria-label=text!("reading-settings")
            hidden
        >
            {choice(
                "text",
                text!("reading-text"),
                [
                    ("", text!("reading-text-standard")),
                    ("large", text!("reading-text-large")),
                    ("x-large", text!("reading-text-larger")),
                    ("xx-large", text!("reading-text-largest")),
                ],
            )}
            {choice(
                "spacing",
                text!("reading-spacing"),
                [
                    ("", text!("reading-spacing-standard")),
                    ("wide", text!("reading-spacing-wide")),
                    ("wider", text!("reading-spacing-wider")),
                ],
            )}
            {choice(
                "width",
                text!("reading-width"),
                [
                    ("", text!("reading-width-standard")),
                    ("narrow", text!("reading-width-narrow")),
                    ("wide", text!("reading-width-wide")),
                ],
            )}
            {choice(
                "theme",
                text!("reading-colors"),
                [
                    ("", text!("reading-colors-device")),
                    ("light", text!("reading-colors-light")),
                    ("dark", text!("reading-colors-dark")),
                    ("contrast", text!("reading-colors-contrast")),
                ],
            )}
            <div class="reading-settings__end">
                <button type="reset" class="button">
                    {text!("reading-reset")}
                </button>
                <p class="reading-settings__message" role="status"></p>
            </div>
        </form>
    }
}

/// One setting. The value of an option is `name-option`; that of the first, the standard, is empty.
fn choice<const N: usize>(
    name: &'static str,
    legend: String,
    options: [(&'static str, String); N],
) -> impl IntoView {
    let option = |(option, words): (&'static str, String)| {
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
            {options.map(option).collect_view()}
        </fieldset>
    }
}
