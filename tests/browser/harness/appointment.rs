//! The questions for an appointment.

pub const MESSAGE: &str = ".appointment__message";
pub const OWN: &str = "#appointment-own-question";
