//! Days, which date articles and sources.

use std::fmt;

use jiff::Span;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Message;
use crate::message;

/// A day, written as year, month and day: `2026-11-22`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[schemars(extend("format" = "date", "pattern" = "^\\d{4}-\\d{2}-\\d{2}$"))]
#[serde(try_from = "String", into = "String")]
pub struct Day(Date);

impl Day {
    /// The day after.
    #[must_use]
    pub fn a_day_later(self) -> Self {
        Self(self.0.saturating_add(Span::new().days(1)))
    }

    /// The same day a year later; 28 February after 29 February.
    #[must_use]
    pub fn a_year_later(self) -> Self {
        Self(self.0.saturating_add(Span::new().years(1)))
    }

    /// The day in words for readers.
    pub fn message(self) -> Message {
        let Self(date) = self;
        let (day, month) = (date.day().unsigned_abs(), date.month().unsigned_abs());
        message!("date-day", day = day, month = month, year = self.year())
    }

    /// The month of the day in words for readers.
    pub(super) fn month_message(self) -> Message {
        message!("date-month", month = self.0.month().unsigned_abs(), year = self.year())
    }

    /// The year of the day. It is a text, because a big number can have a mark between its digits.
    pub(super) fn year(self) -> String {
        self.0.strftime("%Y").to_string()
    }

    /// The day in words for authors: "22 November 2026".
    pub fn in_words(self) -> String {
        self.0.strftime("%-d %B %Y").to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = DayError;

    fn try_from(text: String) -> Result<Self, DayError> {
        // jiff also reads other forms, such as a date with a time, and would drop the time without an error.
        let day = text.parse::<Date>().ok().filter(|day| day.to_string() == text);
        day.map(Self).ok_or(DayError(text))
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The text is not a [`Day`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayError(String);

impl fmt::Display for DayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not a day. Write year-month-day, such as “2026-11-22”.", self.0)
    }
}
