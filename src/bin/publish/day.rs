//! Days on the command line.

use symptom_database::model::Day;

/// The current day in the time zone of this machine.
pub fn today() -> Result<Day, String> {
    day(&jiff::Zoned::now().date().to_string())
}

/// Reads a day, such as 2027-01-31.
pub fn day(text: &str) -> Result<Day, String> {
    Day::try_from(text.to_owned()).map_err(|error| error.to_string())
}
