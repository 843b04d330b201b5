use leptos::prelude::*;

use crate::client::state::Action;

/// A button with these words on it, which names its action.
pub(super) fn action_button(label: &'static str, action: Action) -> impl IntoView {
    view! {
        <button type="button" class="button" data-action=action.name()>
            {label}
        </button>
    }
}

/// What a button does.
pub(super) type OnPress = Box<dyn Fn() + Send + Sync>;

/// A button.
///
/// All buttons share one type of handler: a type for each would make the WebAssembly bigger.
pub(super) struct Button {
    label: &'static str,
    name: Option<String>,
    id: Option<String>,
    on_press: OnPress,
}

impl Button {
    /// A button with these words on it.
    pub(super) fn new(label: &'static str, on_press: OnPress) -> Self {
        Self { label, name: None, id: None, on_press }
    }

    /// With what a screen reader says, where the words on the button are too few.
    pub(super) fn name(self, name: String) -> Self {
        Self { name: Some(name), ..self }
    }

    /// With an id, so that it can be given the focus.
    pub(super) fn id(self, id: String) -> Self {
        Self { id: Some(id), ..self }
    }

    pub(super) fn view(self) -> impl IntoView {
        let Self { label, name, id, on_press } = self;
        view! {
            <button type="button" class="button" id=id aria-label=name on:click=move |_| on_press()>
                {label}
            </button>
        }
    }
}
