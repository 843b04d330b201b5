//! The article on dystonia contains all required facts.

use crate::harness::document::{Document, Element};
use crate::harness::pages::dystonia_page;

/// The facts that the part of the page with this id must contain.
const FACTS: [(&str, &[&str]); 9] = [
    (
        "introduction",
        &[
            "neurological disorder",
            "movement disorders",
            "muscles contract",
            "without the person wanting them to",
            "abnormal movements and postures",
            "different parts of the body",
            "tremors",
            "muscle spasms",
            "living with dystonia can be hard",
            "with the right diagnosis and treatment",
            "manage their symptoms and live better",
        ],
    ),
    (
        "causes",
        &[
            "exact cause of dystonia is not fully understood",
            "believed to come from",
            "a part of the brain called the basal ganglia not working as it should",
            "basal ganglia control movement",
            "some cases are inherited",
            "genes",
            "play a part",
            "other cases are acquired",
        ],
    ),
    (
        "symptoms",
        &[
            "vary widely",
            "type of dystonia",
            "how severe it is",
            "common symptoms are",
            "any part of the body",
            "there all the time, or they may come and go",
            "speech and swallowing",
            "hard to communicate and to eat",
        ],
    ),
    (
        "treatment",
        &[
            "no cure",
            "various treatments",
            "manage the symptoms and improve quality of life",
            "depends on the person and on the type of dystonia",
        ],
    ),
    ("medications", &["reduce the muscle contractions and tremors"]),
    (
        "physical-therapy",
        &[
            "can help",
            "muscle strength, flexibility and coordination",
            "therapists can also teach ways to relax",
            "guide people on how to manage pain and discomfort",
        ],
    ),
    (
        "deep-brain-stimulation",
        &[
            "(DBS)",
            "surgical procedure",
            "electrodes",
            "implanted in specific areas of the brain",
            "deliver electrical impulses",
            "regulate abnormal brain activity and to reduce symptoms",
            "typically recommended for people whose dystonia is severe and disabling",
            "not responded well to other treatments",
        ],
    ),
    ("alternative-therapies", &["some people with dystonia find relief"]),
    (
        "awareness",
        &[
            "more awareness of dystonia is crucial",
            "early diagnosis",
            "manage the disorder well",
            "if you have symptoms of dystonia, seek medical attention",
            "healthcare professional who specializes in movement disorders",
            "get the support and resources they need to lead fulfilling lives",
        ],
    ),
];

const CONCLUSION: [&str; 10] = [
    "neurological disorder",
    "involuntary muscle contractions, tremors and abnormal postures",
    "no cure",
    "medications",
    "physical therapy",
    "deep brain stimulation",
    "alternative therapies",
    "help people manage the symptoms",
    "early diagnosis",
    "support",
];

#[track_caller]
fn says(element: &Element, fact: &str) {
    let text = element.text();
    assert!(text.to_lowercase().contains(&fact.to_lowercase()), "“{fact}” is not in:\n{text}");
}

fn items_in(page: &Document, id: &str) -> Vec<String> {
    let section = page.by_id(id);
    page.inside(section).filter(|inner| inner.name == "li").map(Element::text).collect()
}

#[test]
fn states_every_fact_in_its_section() {
    let page = dystonia_page();
    for (id, facts) in FACTS {
        for fact in facts {
            says(page.by_id(id), fact);
        }
    }
    let conclusion = page.around(page.by_id("conclusion")).last().expect("a section");
    for fact in CONCLUSION {
        says(conclusion, fact);
    }
}

#[test]
fn lists_what_brings_acquired_dystonia_on() {
    let items = items_in(&dystonia_page(), "causes");
    let causes = [
        "brain injury",
        "stroke",
        "brain tumor",
        "exposure to certain medications or toxins",
        "infections",
    ];
    assert_eq!(items.len(), causes.len());
    for (item, cause) in items.iter().zip(causes) {
        assert!(item.contains(cause), "{item}");
    }
}

#[test]
fn lists_the_common_symptoms_and_where_they_occur() {
    let items = items_in(&dystonia_page(), "symptoms");
    let symptoms = [
        "involuntary muscle contractions",
        "tremors or shaking",
        "twisting or repetitive movements",
        "abnormal postures",
        "pain or discomfort",
        "neck",
        "face",
        "arms",
        "legs",
        "trunk",
    ];
    assert_eq!(items.len(), symptoms.len());
    for (item, symptom) in items.iter().zip(symptoms) {
        assert!(item.contains(symptom), "{item}");
    }
}

#[test]
fn describes_each_treatment_by_its_name() {
    let terms: [(&str, &str, &[&str]); 5] = [
        (
            "medications",
            "Botulinum toxin injections",
            &["temporarily paralyze the affected muscles", "relieves the involuntary movements"],
        ),
        (
            "medications",
            "Oral medications",
            &[
                "may be prescribed to control spasms and improve symptoms",
                "muscle relaxants",
                "anticholinergics",
            ],
        ),
        (
            "alternative-therapies",
            "Acupuncture",
            &["traditional Chinese therapy", "thin needles", "into specific points on the body"],
        ),
        (
            "alternative-therapies",
            "Yoga and meditation",
            &["improve muscle control", "reduce stress", "enhance overall well-being"],
        ),
        (
            "alternative-therapies",
            "Massage therapy",
            &["relax muscles", "reduce pain", "improve circulation"],
        ),
    ];
    let page = dystonia_page();
    for (section, term, facts) in terms {
        let name = page
            .inside(page.by_id(section))
            .find(|element| element.name == "h4" && element.text() == term)
            .unwrap_or_else(|| panic!("{section} names {term}"));
        let entry = page.around(name).last().expect("a treatment has its entry around it");
        for fact in facts {
            says(entry, fact);
        }
    }
}

#[test]
fn names_the_source_articles_author() {
    let page = dystonia_page();
    let card = page.around(page.by_id("author")).last().expect("the author has a card");
    says(card, "Adapted from an article by Haroon Rashid, MD");
    says(card, "Urgent Care Center of Arlington, VA");
    says(card, "Rate author");
}

#[test]
fn stands_on_the_site_by_its_name() {
    let page = dystonia_page();
    let header = page.named(&["header"]).next().expect("a header");
    says(header, "Symptom Database");
    assert_eq!(
        page.texts_of(&["title"]),
        ["What are the symptoms and treatment options for dystonia? – Symptom Database"]
    );
}
