//! Dates of texts, reviews and sources.

use serde_json::json;
use symptom_database::builder::diagnostic::Severity;

use super::{checked, is_not_reported, is_reported};
use crate::harness::dystonia;

#[test]
fn a_review_that_is_due_is_an_error_from_the_day_after() {
    let json = dystonia::json_with(&[("/next_review", json!("2027-01-01"))]);
    assert_eq!(checked(&json).count(Severity::Error), 0);
    is_reported(
        &[("/next_review", json!("2026-12-31"))],
        "Error next_review: The review was due on 31 December 2026. ",
    );
}

#[test]
fn what_is_dated_in_the_future_is_an_error() {
    is_reported(
        &[("/written", json!("2027-01-03")), ("/changes", json!([]))],
        "Error written: 3 January 2027 is in the future. ",
    );
    let change = json!({ "day": "2027-02-01", "what": "x" });
    is_reported(
        &[("/changes/0", change)],
        "Error changes[0].day: 1 February 2027 is in the future. ",
    );
    let review = json!({ "name": "A", "credential": "MD", "day": "2027-01-03" });
    is_reported(&[("/review", review)], "Error review.day: 3 January 2027 is in the future. ");
}

#[test]
fn a_source_needs_a_date() {
    is_reported(
        &[("/sources/1", json!({ "title": "A", "publisher": "B" }))],
        "Error sources[1]: This source has no date. ",
    );
}

#[test]
fn a_source_that_is_still_to_come_is_an_error() {
    for field in ["published", "read"] {
        let place = format!("/sources/1/{field}");
        is_reported(
            &[(&place, json!("2030-01-01"))],
            &format!("Error sources[1].{field}: 1 January 2030 is in the future. "),
        );
    }
}

#[test]
fn what_is_dated_tomorrow_may_be_so_where_it_was_written() {
    let changes = [("/written", json!("2027-01-02")), ("/changes", json!([]))];
    assert_eq!(checked(&dystonia::json_with(&changes)).count(Severity::Error), 0);
}

#[test]
fn a_year_or_a_month_counts_by_its_first_day() {
    for (date, words) in [("2028", "2028"), ("2027-02", "February 2027")] {
        is_reported(
            &[("/sources/1/published", json!(date))],
            &format!("Error sources[1].published: {words} is in the future. Correct the date."),
        );
    }
    for date in ["2027", "2027-01", "2026-12"] {
        is_not_reported(&[("/sources/1/published", json!(date))], "Error sources[1].published: ");
    }
}

#[test]
fn a_review_before_the_last_change_is_a_warning() {
    let review = |day: &str| ("/review", json!({ "name": "A", "day": day }));
    is_reported(
        &[review("2026-11-29")],
        "Warning review.day: The text was changed after this review, on 30 November 2026. ",
    );
    is_not_reported(&[review("2026-11-30")], "Warning review.day: ");
    is_not_reported(&[review("2026-11-23"), ("/changes", json!([]))], "Warning review.day: ");
}

#[test]
fn a_next_review_more_than_three_years_away_is_a_warning() {
    is_reported(
        &[("/next_review", json!("2030-01-02"))],
        "Warning next_review: The next review is more than 3 years away, ",
    );
    is_not_reported(&[("/next_review", json!("2030-01-01"))], "Warning next_review: ");
}
