//! Syllables of Spanish words.

#[cfg(test)]
mod tests;

/// The number of syllables of a Spanish word; 0 if it has no letters. Two vowels of which one is a weak one without an
/// accent are one syllable: "cuello" has two, and "país" has two.
pub(super) fn syllables(word: &str) -> u32 {
    // In "que" and "guerra", the "u" is silent.
    let word = word.to_lowercase().replace("qu", "q");
    let word = ["e", "i", "é", "í"]
        .iter()
        .fold(word, |word, vowel| word.replace(&format!("gu{vowel}"), &format!("g{vowel}")));
    if !word.contains(char::is_alphabetic) {
        return 0;
    }
    let (mut count, mut before) = (0, None);
    let last = word.chars().count() - 1;
    for (position, letter) in word.chars().enumerate() {
        // A "y" is a vowel at the end of a word only.
        let letter = if letter == 'y' && position == last { 'i' } else { letter };
        let is_strong = "aeoáéíóú".contains(letter);
        let is_vowel = is_strong || "iuü".contains(letter);
        let is_new = is_vowel && before.is_none_or(|was_strong| was_strong && is_strong);
        count += u32::from(is_new);
        before = is_vowel.then_some(is_strong);
    }
    count.max(1)
}
