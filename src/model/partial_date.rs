//! Dates of publications, which may name no day.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Day, Message};
use crate::message;

/// A year, a month or a day: `2024`, `2024-03` or `2024-03-11`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("format" = "partial-date", "pattern" = "^\\d{4}(-\\d{2}(-\\d{2})?)?$"))]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    text: String,
    first_day: Day,
}

impl PartialDate {
    /// The first day that the date may mean.
    pub fn first_day(&self) -> Day {
        self.first_day
    }

    /// The date in words for readers.
    pub fn message(&self) -> Message {
        match self.text.len() {
            4 => message!("date-year", year = self.first_day.year()),
            7 => self.first_day.month_message(),
            _ => self.first_day.message(),
        }
    }

    /// The date in words for authors: "2024", "March 2024" or "11 March 2024".
    pub fn in_words(&self) -> String {
        let words = self.first_day.in_words();
        // A day has two spaces in words: "11 March 2024".
        let skipped = 2 - self.text.matches('-').count();
        words.splitn(skipped + 1, ' ').last().unwrap_or_default().to_owned()
    }
}

impl TryFrom<String> for PartialDate {
    type Error = PartialDateError;

    fn try_from(text: String) -> Result<Self, PartialDateError> {
        let day = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.clone(),
        };
        match Day::try_from(day) {
            Ok(first_day) => Ok(Self { text, first_day }),
            Err(_) => Err(PartialDateError(text)),
        }
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.text
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The text is not a [`PartialDate`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartialDateError(String);

impl fmt::Display for PartialDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not a date. Write a year, a month or a day, such as “2024”, “2024-03” or “2024-03-11”.",
            self.0
        )
    }
}
