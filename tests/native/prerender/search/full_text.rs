//! Finding what articles say, and where.

use serde_json::{Value, json};
use symptom_database::builder::content::read_symptoms;

use super::collection::{Answer, Collection, with_text};

fn paragraph(text: &str) -> Value {
    json!([{ "paragraph": text }])
}

/// Two articles with a text.
fn articles() -> Collection {
    let treatment = |of: &str, drug: &str| {
        json!({
            "id": "treatment",
            "heading": format!("Treatment for {of}"),
            "blocks": paragraph("Most people get better."),
            "sections": [{ "id": "medicine", "heading": "Medicine", "blocks": [{ "treatments": [
                { "name": drug, "what": "It calms the nerves." },
                { "name": "Levodopa", "what": "It turns into dopamine." },
            ] }] }],
        })
    };
    let dystonia = json!([
        { "id": "causes", "heading": "What causes dystonia?", "blocks": paragraph("The basal ganglia send wrong signals.") },
        treatment("dystonia", "Botulinum toxin"),
        { "id": "surgery", "heading": "Deep brain stimulation", "blocks": paragraph("Wires in the brain send pulses.") },
    ]);
    let glossary = json!([{ "id": "spasm", "term": "Spasm", "definition": "A muscle tightens and does not let go." }]);
    let parkinsons = json!([
        { "id": "symptoms", "heading": "Symptoms of Parkinson’s disease", "blocks": paragraph("The brain needs stimulation. Some people have dystonia, or cramps deep in the leg.") },
        treatment("Parkinson’s disease", "Amantadine"),
    ]);
    let symptoms = r#"{ "symptoms": [{ "id": "tingling", "name": "Tingling", "other_names": ["Pins and needles"] }] }"#;
    Collection::new(
        vec![
            with_text(
                "dystonia",
                "Dystonia",
                &dystonia,
                &[("/glossary", glossary), ("/symptoms", json!(["tingling"]))],
            ),
            with_text("parkinsons-disease", "Parkinson’s disease", &parkinsons, &[]),
        ],
        read_symptoms(symptoms).expect("no diagnostics"),
    )
}

/// The first condition, and where in it.
fn first(answer: &Answer) -> (&str, &str) {
    (&answer.conditions[0], answer.places[0].as_deref().unwrap_or_default())
}

#[test]
fn the_text_is_found_with_the_best_place_first() {
    let articles = articles();
    let medicine = "Treatment for dystonia › Medicine › Botulinum toxin";
    for (text, condition, place) in [
        ("botulinum toxin", "Dystonia", medicine),
        ("botulinum", "Dystonia", medicine),
        ("deep brain stimulation", "Dystonia", "Deep brain stimulation"),
        ("basal ganglia", "Dystonia", "What causes dystonia?"),
        ("spasm", "Dystonia", "Glossary › Spasm"),
        ("spasms", "Dystonia", "Glossary › Spasm"),
        ("muscle tightens", "Dystonia", "Glossary › Spasm"),
        (
            "amantadine",
            "Parkinson’s disease",
            "Treatment for Parkinson’s disease › Medicine › Amantadine",
        ),
        ("cramps leg", "Parkinson’s disease", "Symptoms of Parkinson’s disease"),
        ("botulinim toxin", "Dystonia", medicine),
    ] {
        assert_eq!(first(&articles.ask_one(text)), (condition, place), "{text}");
    }
}

#[test]
fn questions_lead_to_the_part_that_answers_them() {
    let articles = articles();
    for (text, condition, place) in [
        ("what is dystonia", "Dystonia", ""),
        ("dystonia treatment", "Dystonia", "Treatment for dystonia"),
        ("how is dystonia treated?", "Dystonia", "Treatment for dystonia"),
        ("treatments for dystonia", "Dystonia", "Treatment for dystonia"),
        ("dystonia cure", "Dystonia", "Treatment for dystonia"),
        ("dystonia causes", "Dystonia", "What causes dystonia?"),
        ("symptoms of parkinson's", "Parkinson’s disease", "Symptoms of Parkinson’s disease"),
        ("parkinson treatment", "Parkinson’s disease", "Treatment for Parkinson’s disease"),
        ("dystonia levodopa", "Dystonia", "Treatment for dystonia › Medicine › Levodopa"),
    ] {
        assert_eq!(first(&articles.ask_one(text)), (condition, place), "{text}");
    }
    for text in ["treatment", "symptoms", "causes"] {
        assert!(!articles.ask_one(text).conditions.is_empty(), "{text}");
    }
}

#[test]
fn everyday_words_find_what_articles_call_otherwise() {
    let answer = articles().ask_one("pins and needles");
    assert_eq!(answer.symptoms, ["Tingling"]);
    assert_eq!(answer.conditions[0], "Dystonia");
}

#[test]
fn a_word_that_is_nowhere_is_named_beside_what_the_text_has() {
    let answer = articles().ask_one("botulinum wxyz");
    assert_eq!(first(&answer).0, "Dystonia");
    assert_eq!(answer.unknown, ["wxyz"]);
}
