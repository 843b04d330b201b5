use leptos::prelude::*;

use crate::client::state::Action;

/// A static button with this label, which names its action.
pub(super) fn action_button(label: String, action: Action) -> impl IntoView {
    view! {
        <button type="button" class="button" data-action=action.name()>
            {label}
        </button>
    }
}

/// The handler of a button.
pub(super) type OnPress = Box<dyn Fn() + Send + Sync>;

/// A button that renders in the browser.
///
/// All buttons share one type of handler, which makes the WebAssembly smaller than a type for each.
pub(super) struct Button {
    label: String,
    name: Option<String>,
    id: Option<String>,
    on_press: OnPress,
}

impl Button {
    /// A button with this label.
    pub(super) fn new(label: String, on_press: OnPress) -> Self {
        Self { label, name: None, id: None, on_press }
    }

    /// Adds a name for screen readers, if the label says too little.
    pub(super) fn name(self, name: String) -> Self {
        Self { name: Some(name), ..self }
    }

    /// Adds an id, so that the button can get the focus.
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
