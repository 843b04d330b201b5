//! The order of names in each language, from the data of Unicode (CLDR).

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use unicode_normalization::UnicodeNormalization;

use crate::model::library::{Letter, NameOrder, words};
use crate::model::{Language, NonEmptyString};

/// The order of names in a language.
pub struct Collation {
    /// Compares whole names.
    names: CollatorBorrowed<'static>,
    /// Compares letters, without regard to accents that make no other letter in the language.
    letters: CollatorBorrowed<'static>,
    /// The same for languages without letters of their own.
    common_letters: CollatorBorrowed<'static>,
}

impl Collation {
    /// The order in a language. A language that Unicode does not know has the common order.
    pub fn of(language: &Language) -> Self {
        let locale = Locale::try_from_str(language.as_str()).unwrap_or(Locale::UNKNOWN);
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self {
            names: collator(preferences, Strength::Tertiary),
            letters: collator(preferences, Strength::Primary),
            common_letters: collator(CollatorPreferences::default(), Strength::Primary),
        }
    }

    /// Whether a lowercase letter is one of the language's own, and not one with an accent. The plain letter is from 'a' to
    /// 'z', because other scripts have no letters in the list.
    fn is_own(&self, letter: &str, plain: &str) -> bool {
        plain.starts_with(|it: char| it.is_ascii_lowercase())
            && self.common_letters.compare(letter, plain).is_eq()
            && self.letters.compare(letter, plain).is_ne()
    }
}

impl NameOrder for Collation {
    fn letter(&self, name: &NonEmptyString) -> Letter {
        let Some(first) = name.as_str().nfc().find(|it| it.is_alphanumeric()) else {
            return Letter::Other;
        };
        let first = first.to_lowercase().to_string();
        let plain = words::fold(&first);
        let is_own = self.is_own(&first, &plain);
        let mut letters = if is_own { first.chars() } else { plain.chars() };
        match letters.next() {
            Some(letter) if is_own || letter.is_ascii_lowercase() => Letter::Latin(letter),
            _ => Letter::Other,
        }
    }

    fn sort_key(&self, name: &NonEmptyString) -> Vec<u8> {
        let letter = self.letter(name);
        let mut key = vec![u8::from(letter == Letter::Other)];
        if let Letter::Latin(letter) = letter {
            let letter = letter.encode_utf8(&mut [0; 4]).as_bytes().to_owned();
            let Ok(()) = self.letters.write_sort_key_utf8_to(&letter, &mut key);
            // Some letters of a language have the same place: “Ö” and “Ő” in Hungarian.
            key.extend(letter);
        }
        // Keys have no zero.
        key.push(0);
        let Ok(()) = self.names.write_sort_key_to(name.as_str(), &mut key);
        key
    }
}

/// # Panics
/// Never: the data in the program have an order for every language.
fn collator(preferences: CollatorPreferences, strength: Strength) -> CollatorBorrowed<'static> {
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    CollatorBorrowed::try_new(preferences, options).expect("the data are in the program")
}
