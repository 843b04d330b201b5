//! When a text names a number.

use super::names_number;
use crate::model::PhoneNumber;

fn is_named(words: &str, number: &str) -> bool {
    names_number(words, &PhoneNumber::try_from(number.to_owned()).expect("a number"))
}

#[test]
fn a_number_is_named_however_its_digits_are_grouped() {
    for (words, number) in [
        ("Call 112 now if:", "112"),
        ("112", "112"),
        ("Call 999.", "999"),
        ("Call 911/112 if:", "112"),
        ("Call 911/112 if:", "911"),
        ("Call for help (911) if:", "911"),
        ("Call 9-1-1 if:", "911"),
        ("Call 911 if:", "9-1-1"),
        ("Call +49 30 112 if:", "+49 30 112"),
        ("Call +49-30-112 if:", "+49 30 112"),
        ("Call 112, or 911:", "112"),
        ("Call 112 24 hours a day:", "112"),
        ("Call 112 24/7 if:", "112"),
        ("如果出现以下情况请拨打120或119：", "120"),
        ("Call 1120, which is 112:", "112"),
    ] {
        assert!(is_named(words, number), "{number} in {words}");
    }
}

#[test]
fn a_longer_number_is_another_number() {
    for (words, number) in [
        ("Call 999 if:", "99"),
        ("Call 1120 if:", "112"),
        ("Call 0112 if:", "112"),
        ("Call +49 30 112 if:", "112"),
        ("Call +112 if:", "112"),
        ("Call 112-3456 if:", "112"),
        ("Call 112 3456 if:", "112"),
        ("Call 15 55 01 02 03 if:", "15"),
        ("Call 1.112 if:", "112"),
        ("One of 1,112 people:", "112"),
        ("The A112 leads to it:", "112"),
        ("Call 030 112 if:", "+49 30 112"),
        ("Call now if:", "112"),
    ] {
        assert!(!is_named(words, number), "{number} in {words}");
    }
}
