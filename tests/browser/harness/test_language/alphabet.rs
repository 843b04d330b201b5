//! The letters of the made-up languages.

#[cfg(test)]
use proptest::prelude::*;

/// Each letter with an accent, in the order of the alphabet. Each is one character, as keyboards and fonts have it.
const ACCENTED: [&str; 26] = [
    "áá", "ḃ", "ç", "ḋ", "éé", "ḟ", "ǧ", "ȟ", "íí", "ĵ", "ķ", "ļ", "ṁ", "ñ", "óó", "ṗ", "ɋ", "ŕ",
    "š", "ţ", "úú", "ṽ", "ŵ", "ẋ", "ýý", "ž",
];

/// The same with capital letters. Only the first of two vowels is one.
const ACCENTED_CAPITAL: [&str; 26] = [
    "Áá", "Ḃ", "Ç", "Ḋ", "Éé", "Ḟ", "Ǧ", "Ȟ", "Íí", "Ĵ", "Ķ", "Ļ", "Ṁ", "Ñ", "Óó", "Ṗ", "Ɋ", "Ŕ",
    "Š", "Ţ", "Úú", "Ṽ", "Ŵ", "Ẋ", "Ýý", "Ž",
];

/// An Arabic letter for each letter of the alphabet. None of them is a letter with a sign that folding removes.
const ARABIC: [&str; 26] = [
    "ا", "ب", "ث", "د", "ع", "ف", "غ", "ه", "ي", "ج", "ك", "ل", "م", "ن", "و", "پ", "ق", "ر", "س",
    "ت", "ط", "ڤ", "ش", "خ", "ى", "ز",
];

/// The character with an accent, twice if it is a vowel.
pub(super) fn accented(character: char) -> String {
    let letters = if character.is_ascii_uppercase() { ACCENTED_CAPITAL } else { ACCENTED };
    replaced(character, &letters)
}

/// The Arabic letter for a character.
pub(super) fn arabic(character: char) -> String {
    replaced(character, &ARABIC)
}

fn replaced(character: char, letters: &[&str; 26]) -> String {
    if !character.is_ascii_alphabetic() {
        return character.to_string();
    }
    let index = u32::from(character.to_ascii_lowercase()) - u32::from('a');
    letters[index as usize].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harness::test_language::TestLanguage;

    const MADE_UP: [TestLanguage; 2] = [TestLanguage::Accented, TestLanguage::RightToLeft];

    proptest! {
        #[test]
        fn a_part_of_a_text_becomes_a_part_of_the_changed_text(start in ".*", end in ".*") {
            for language in MADE_UP {
                let whole = language.words(&format!("{start}{end}"));
                prop_assert_eq!(whole, language.words(&start) + language.words(&end).as_str());
            }
        }

        #[test]
        fn no_letter_stays_and_everything_else_does(text in "\\PC*") {
            let others = |text: &str| -> String {
                text.chars().filter(|it| !it.is_alphabetic()).collect()
            };
            for language in MADE_UP {
                let words = language.words(&text);
                prop_assert!(!words.contains(|it: char| it.is_ascii_alphabetic()), "{}", words);
                prop_assert_eq!(others(&words), others(&text));
            }
        }
    }

    #[test]
    fn accented_texts_are_about_forty_percent_longer() {
        let english = include_str!("../../../fixtures/README.md");
        let longer = TestLanguage::Accented.words(english).chars().count();
        let percent = longer * 100 / english.chars().count();
        assert!((125..=145).contains(&percent), "{percent} %");
    }
}
