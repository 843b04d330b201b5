//! The words of a language that a search treats in a way of their own.

use crate::model::Language;
use crate::model::library::words::words;

/// The words of a language that a search treats in a way of their own.
#[derive(Clone, Copy, Debug)]
pub(super) struct StopWords {
    /// Words that are in so many texts that they tell nothing, or with which people ask questions. The index leaves them
    /// out, and the search ignores them. Sorted, because the build looks up each word of each text.
    pub(super) ignored: &'static [&'static str],
    /// Words that may be a part of a name, as in “hepatitis A” and “type I”, or tell nothing. The search prefers names
    /// that have them, and finds the others too.
    pub(super) optional: &'static [&'static str],
    /// What people say for a part of an article, and the words of headings that they mean.
    pub(super) synonyms: &'static [(&'static str, &'static str)],
}

impl StopWords {
    /// Those of a language. Other languages than these have none.
    pub(super) fn of(language: &Language) -> Self {
        match language.base() {
            "en" => ENGLISH,
            "es" => SPANISH,
            _ => Self { ignored: &[], optional: &[], synonyms: &[] },
        }
    }

    /// The folded words of a text, without ignored ones.
    pub(super) fn indexed_words(self, text: &str) -> Vec<String> {
        let is_indexed = |word: &String| self.ignored.binary_search(&word.as_str()).is_err();
        words(text).into_iter().filter(is_indexed).collect()
    }
}

const ENGLISH: StopWords = StopWords {
    ignored: &[
        "about", "an", "and", "are", "as", "at", "be", "by", "can", "could", "did", "do", "does",
        "for", "from", "get", "had", "has", "have", "how", "if", "in", "is", "it", "its", "me",
        "my", "of", "on", "or", "our", "should", "so", "some", "that", "the", "their", "them",
        "there", "these", "they", "this", "to", "was", "we", "were", "what", "whats", "when",
        "where", "which", "who", "why", "will", "with", "would", "you", "your",
    ],
    optional: &["a", "i"],
    synonyms: &[
        ("cure", "treatment"),
        ("drug", "medicine"),
        ("drugs", "medicine"),
        ("medication", "medicine"),
        ("medicine", "treatment"),
        ("outlook", "prognosis"),
        ("prognosis", "outlook"),
        ("reason", "cause"),
        ("remedy", "treatment"),
        ("signs", "symptom"),
        ("symptoms", "sign"),
        ("test", "diagnosis"),
        ("tests", "diagnosis"),
        ("therapy", "treatment"),
        ("treatment", "therapy"),
    ],
};

const SPANISH: StopWords = StopWords {
    ignored: &[
        "al",
        "algo",
        "alguien",
        "algun",
        "alguna",
        "algunas",
        "algunos",
        "ante",
        "antes",
        "aquel",
        "como",
        "con",
        "cual",
        "cuales",
        "cualquier",
        "cuando",
        "cuanto",
        "cuantos",
        "de",
        "del",
        "desde",
        "donde",
        "durante",
        "el",
        "ella",
        "ellas",
        "ellos",
        "en",
        "entre",
        "era",
        "es",
        "esa",
        "esas",
        "ese",
        "eso",
        "esos",
        "esta",
        "estan",
        "estas",
        "este",
        "esto",
        "estos",
        "fue",
        "ha",
        "han",
        "hasta",
        "hay",
        "la",
        "las",
        "le",
        "les",
        "lo",
        "los",
        "mas",
        "me",
        "mi",
        "mis",
        "mucho",
        "muy",
        "ni",
        "nos",
        "o",
        "para",
        "pero",
        "por",
        "porque",
        "puede",
        "pueden",
        "que",
        "quien",
        "quienes",
        "se",
        "ser",
        "si",
        "sin",
        "sobre",
        "son",
        "su",
        "sus",
        "tambien",
        "tan",
        "te",
        "tiene",
        "tienen",
        "toda",
        "todas",
        "todo",
        "todos",
        "tu",
        "un",
        "una",
        "unas",
        "uno",
        "unos",
        "usted",
        "yo",
    ],
    optional: &["a", "y"],
    synonyms: &[
        ("cura", "tratamiento"),
        ("curar", "tratamiento"),
        ("examen", "diagnostica"),
        ("examenes", "diagnostica"),
        ("medicina", "medicamentos"),
        ("medicinas", "medicamentos"),
        ("motivo", "causas"),
        ("pastillas", "medicamentos"),
        ("prueba", "diagnostica"),
        ("pruebas", "diagnostica"),
        ("remedio", "tratamiento"),
        ("signos", "sintomas"),
        ("sintomas", "senales"),
        ("terapia", "tratamiento"),
        ("tratamiento", "terapia"),
    ],
};
