//! The questions for an appointment.

pub const MESSAGE: &str = ".appointment__message";
pub const OWN_QUESTION: &str = "#appointment-own-question";
