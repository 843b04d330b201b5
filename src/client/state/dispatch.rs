//! Runs the actions that need no lazy chunk.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::action::Action;
use super::feedback_state::FeedbackState;
use super::messages::announce;
use crate::client::dom::sections;
use crate::message;
use crate::model::Message;
use crate::model::feedback::Stars;

impl FeedbackState {
    /// Runs the action of a control, unless it is [lazy](Action::is_lazy).
    pub fn dispatch(self, action: Action, control: &Element) {
        match action {
            Action::Rate => {
                let star = control.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
                if let Some(stars) = star.and_then(|count| Stars::parse(&count)) {
                    self.rate(control, stars);
                }
            }
            Action::ClearRating => self.clear_rating(control),
            Action::OpenSections => set_all_sections(true, message!("sections-open")),
            Action::CloseSections => set_all_sections(false, message!("sections-closed")),
            _ => {}
        }
    }
}

fn set_all_sections(open: bool, message: Message) {
    sections::set_all_sections(open);
    announce(sections::MESSAGE_ID, Ok(message));
}
