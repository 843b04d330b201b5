//! Numbers as a language and its region write them, in European digits: “2,000” in `es-US`.

use std::convert::Infallible;

use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

/// The language in which a bundle writes numbers. A formatter cannot go from thread to thread, but making one only looks
/// its data up in the program.
struct NumberLanguage(DecimalFormatterPreferences);

impl Memoizable for NumberLanguage {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        // The digits are those of the years, codes and sources beside them, which are texts.
        let tag = format!("{language}-u-nu-latn");
        let locale = Locale::try_from_str(&tag).unwrap_or(Locale::UNKNOWN);
        Ok(Self(DecimalFormatterPreferences::from(&locale)))
    }
}

/// A number in the language of a bundle, as browsers write it too. Fluent writes all other values.
pub(super) fn format_number<M: MemoizerKind>(
    value: &FluentValue<'_>,
    memoizer: &M,
) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number = Decimal::try_from_str(&number.as_string()).ok()?;
    let preferences = |language: &NumberLanguage| language.0;
    let Ok(preferences) = memoizer.with_try_get_threadsafe((), preferences);
    let formatter = DecimalFormatter::try_new(preferences, DecimalFormatterOptions::default());
    Some(formatter.ok()?.format(&number).to_string())
}
