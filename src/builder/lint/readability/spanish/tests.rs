//! Syllables of Spanish words.

use super::syllables;

/// Fails unless each word has this number of syllables.
#[track_caller]
fn have(count: u32, words: &[&str]) {
    for word in words {
        assert_eq!(syllables(word), count, "{word}");
        assert_eq!(syllables(&word.to_uppercase()), count, "{word} in capitals");
    }
}

#[test]
fn each_vowel_between_consonants_is_a_syllable() {
    have(1, &["sol", "pan", "tos", "un"]);
    have(2, &["casa", "dolor", "fiebre", "parte"]);
    have(3, &["médico", "cabeza", "síntomas", "garganta"]);
    have(4, &["enfermedad", "medicina", "amígdalas", "epilepsia"]);
    have(5, &["medicamento", "antibiótico"]);
}

#[test]
fn a_weak_vowel_is_one_syllable_with_the_vowel_beside_it() {
    have(1, &["bien", "seis", "miau", "buey"]);
    have(2, &["cuello", "ciudad", "agua", "viuda", "causa", "llueve"]);
    have(3, &["paciencia", "construido"]);
}

#[test]
fn two_strong_vowels_are_two_syllables() {
    have(2, &["caer", "leer", "feo"]);
    have(3, &["poeta", "héroe", "oeste", "ahora"]);
    have(4, &["aéreo"]);
}

#[test]
fn an_accent_makes_a_weak_vowel_strong() {
    have(2, &["día", "país", "oír", "raíz", "búho"]);
    have(3, &["tenía", "leíais"]);
    have(4, &["continúa"]);
    have(5, &["radiografía"]);
}

#[test]
fn a_silent_letter_is_none() {
    have(1, &["que", "quien", "guion"]);
    have(2, &["queso", "guerra", "seguir", "guía"]);
    have(3, &["guitarra", "aquello"]);
    // With two dots, it is spoken.
    have(3, &["pingüino", "cigüeña"]);
    have(4, &["averigüe", "antigüedad"]);
}

#[test]
fn a_y_is_a_vowel_at_the_end_of_a_word_only() {
    have(1, &["y", "hoy", "muy", "ley", "yo"]);
    have(2, &["ayer", "mayo", "yeso", "curry"]);
}

#[test]
fn only_words_have_syllables() {
    have(0, &["", "911", "…"]);
    have(1, &["MRI", "b", "10mg"]);
}
