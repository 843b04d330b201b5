//! Translations of articles, pages, settings and symptoms.

use std::fs;

use serde_json::{Value, json};
use symptom_database::builder::content::Content;
use symptom_database::model::condition::Block;
use symptom_database::model::site::Site;

use crate::harness::dystonia;
use crate::harness::folder::{Folder, content_errors, has_errors};
use crate::harness::two_languages::{
    COLD, content, file, folder, folder_with, language, translations,
};

/// Fails unless these values in a file cause exactly these errors in it.
#[track_caller]
fn is_refused(name: &str, changes: &[(&str, Value)], expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|it| format!("{name}: {it}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    has_errors(&folder_with(name, changes), &expected);
}

fn spanish(content: &Content) -> &Site {
    &content.translated[0].site
}

#[test]
fn a_translation_has_its_own_words_and_slug_and_all_else_from_its_original() {
    let content = content(&folder());
    let translation = &translations(&content)["common-cold"];
    let original = content.conditions.iter().find(|it| it.slug.as_str() == "common-cold");
    let original = original.expect("the original");

    let own: Value = serde_json::from_str(&file(COLD)).expect("JSON");
    assert_eq!(translation.slug.as_str(), "resfriado");
    assert_eq!(json!(translation.aliases), json!(["catarro"]));
    assert_eq!(translation.language, Some(language("es")));
    for (field, value) in [
        ("name", json!(translation.name)),
        ("other_names", json!(translation.other_names)),
        ("title", json!(translation.title)),
        ("summary", json!(translation.summary)),
        ("introduction", json!(translation.introduction)),
        ("sections", json!(translation.sections)),
        ("without_treatment", json!(translation.without_treatment)),
        ("support", json!(translation.support)),
        ("conclusion", json!(translation.conclusion)),
        ("questions", json!(translation.questions)),
        ("changes", json!(translation.changes)),
    ] {
        assert_eq!(value, own[field], "{field}");
    }
    assert_eq!(translation.author, original.author);
    assert_eq!(translation.sources, original.sources);
    assert_eq!(translation.codes, original.codes);
    assert_eq!(translation.group, original.group);
    assert_eq!(translation.symptoms, original.symptoms);
    assert_eq!(translation.related, original.related);
    assert_eq!(translation.review, original.review);
    assert_eq!(translation.written, original.written);
    assert_eq!(translation.next_review, original.next_review);
    assert_eq!(translation.last_modified(), original.last_modified());
    let info = translation.translation.as_ref().expect("it is a translation");
    assert_eq!(json!(info.translated), own["translated"]);
}

#[test]
fn shared_signs_and_words_are_translated_too() {
    let content = content(&folder());
    let translation = &translations(&content)["tonsillitis"];
    let help = &translation.medical_help;
    assert_eq!(help.emergency[0].plain(), "le cuesta mucho respirar");
    assert_eq!(help.bystander[0].plain(), "Quédese con la persona.");
    let sources = translation.sources.iter().map(|it| it.id.as_ref().expect("an id").as_str());
    assert_eq!(sources.collect::<Vec<_>>(), ["nhs", "nhs-breath"]);
    assert_eq!(translation.glossary[0].term.as_str(), "Respirar");
    let site = spanish(&content);
    assert_eq!(site.emergency.words.as_str(), "Llame al 911 ahora si:");
    assert_eq!(site.emergency.number, content.site.emergency.number);
    let urgent = site.urgent.as_ref().expect("words of its own");
    assert_eq!(urgent.words.as_str(), "Llame hoy a las enfermeras si:");
    assert_eq!(urgent.number, content.site.urgent.as_ref().expect("words").number);
    assert_eq!(site.groups[0].name.as_str(), "Nariz y garganta");
    let pages: Vec<_> =
        site.pages.iter().map(|it| (it.title.as_str(), it.language.clone())).collect();
    assert_eq!(pages, [("Quiénes somos", None), ("Privacy", Some(language("en")))]);
}

#[test]
fn what_is_not_translated_stays_as_it_is() {
    let folder = folder();
    for name in ["site.es.json", "symptoms.es.json", "pages/about.es.json"] {
        fs::remove_file(folder.path().join(name)).expect("it was there");
    }
    let content = content(&folder);
    let translated = &content.translated[0];
    assert_eq!(translated.symptoms, content.symptoms);
    assert!(translated.pages.is_empty());
    assert_eq!(translated.site.name, content.site.name);
    assert_eq!(translated.site.emergency, content.site.emergency);
    let titles: Vec<_> = translated.site.pages.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["About us", "Privacy"]);
}

#[test]
fn sections_with_other_ids_are_refused() {
    let advice = "Keep their ids and their order.";
    let top = format!(
        "sections: The original has the sections “symptoms, treatment” here, and this has “symptoms, remedies”. {advice}"
    );
    is_refused(COLD, &[("/sections/1/id", json!("remedies"))], &[&top]);
    let inner = format!(
        "sections[0].sections: The original has the sections “in-children” here, and this has “”. {advice}"
    );
    is_refused(COLD, &[("/sections/0/sections", json!([]))], &[&inner]);
}

#[test]
fn a_file_must_have_the_name_of_its_original_and_its_language() {
    let folder = folder();
    let (from, to) = (folder.path().join(COLD), folder.path().join("conditions/cold.es.json"));
    fs::rename(from, to).expect("it was there");
    let name = "This is the translation of “common-cold”, so the file must be named “common-cold.es.json”. Rename it, or correct the slug.";
    has_errors(&folder, &[&format!("conditions/cold.es.json: translation_of: {name}")]);
    for name in [COLD, "pages/about.es.json", "site.es.json", "symptoms.es.json"] {
        let message =
            "language: The file's name says “es”. Write that language here, or rename the file.";
        is_refused(name, &[("/language", json!("pt"))], &[message]);
    }
}

#[test]
fn a_translation_of_nothing_is_refused() {
    for (name, kind, slug, near) in [
        ("conditions/common-cold.es.json", "condition", "comon-cold", "common-cold"),
        ("pages/about.es.json", "page", "abuot", "about"),
    ] {
        let folder = folder();
        fs::remove_file(folder.path().join(name)).expect("it was there");
        let misspelled = name.replace(near, slug);
        let original = [("/translation_of", json!(slug))];
        folder.write(&misspelled, dystonia::changed(&file(name), &original));
        let message = format!(
            "{misspelled}: translation_of: There is no {kind} “{slug}”. Did you mean “{near}”? Correct the slug of the original."
        );
        has_errors(&folder, &[&message]);
    }
}

#[test]
fn a_language_that_the_site_does_not_list_is_refused_and_so_is_its_first_one() {
    for name in [COLD, "pages/about.es.json", "site.es.json", "symptoms.es.json"] {
        let folder = folder();
        let copy = |tag: &str| {
            let copy = name.replace(".es.", &format!(".{tag}."));
            folder.write(&copy, dystonia::changed(&file(name), &[("/language", json!(tag))]));
            copy
        };
        let expected = [
            format!(
                "{}: “en” is the first of the site's languages, which the originals have. Remove “.en” from the name, or correct it.",
                copy("en")
            ),
            format!(
                "{}: “fr” is none of the site's languages. Add it to “languages” in site.json, or correct the name of this file.",
                copy("fr")
            ),
        ];
        has_errors(&folder, &expected.each_ref().map(String::as_str));
    }
}

#[test]
fn a_link_that_leads_nowhere_is_refused() {
    let place = "/introduction/0/paragraph";
    let path = "introduction[0].paragraph";
    for (text, message) in [
        ("un [virus](term:bacteria)", "The glossary does not explain “bacteria”."),
        ("los [signos](#sintomas)", "The link leads to “#sintomas”, but no section has that id."),
        ("[un virus](source:nhss)", "No source has the id “nhss”."),
    ] {
        let folder = folder_with(COLD, &[(place, json!(text))]);
        let errors = content_errors(&folder);
        let expected = format!(": {path}: {message}");
        assert!(
            errors.iter().any(|it| it.starts_with(COLD) && it.contains(&expected)),
            "{errors:#?}"
        );
    }
}

#[test]
fn a_link_that_the_original_does_not_have_is_refused() {
    for target in [
        "condition:tonsillitis",
        "condition:angina",
        "page:about",
        "file:other.txt",
        "https://example.com/",
    ] {
        let text = format!(
            "[El resfriado se cura solo](source:nhs). Vea [esto]({target}). Fíjese en [las señales de peligro](#medical-help)."
        );
        let message = format!(
            "conclusion[0].paragraph: The original has no link to “{target}” here. Keep its links."
        );
        is_refused(COLD, &[("/conclusion/0/paragraph", json!(text))], &[&message]);
    }
}

#[test]
fn a_slug_belongs_to_one_translation() {
    let message = |slug: &str| {
        format!(
            "slug: “{slug}” is the slug of another translation into this language. Give each a slug of its own."
        )
    };
    let name = "conditions/tonsillitis.es.json";
    is_refused(name, &[("/slug", json!("resfriado"))], &[&message("resfriado")]);
    is_refused(name, &[("/slug", json!("catarro"))], &[&message("catarro")]);
    is_refused(name, &[("/aliases", json!(["resfriado"]))], &[&message("resfriado")]);
}

#[test]
fn a_drawing_with_spanish_words_is_for_spanish_readers_only() {
    let words = |folder: &Folder| {
        let content = content(folder);
        let original = content.conditions.iter().find(|it| it.slug.as_str() == "common-cold");
        let translation = translations(&content).remove("common-cold");
        [original.cloned(), translation].map(|condition| {
            let condition = condition.expect("it is there");
            let blocks = condition.blocks();
            let figures = blocks.iter().filter_map(|(_, block)| match block {
                Block::Figure(figure) => Some(format!("{:?}", figure.drawing)),
                _ => None,
            });
            let drawing: String = figures.collect();
            ["Nose", "Nariz"].map(|word| drawing.contains(word))
        })
    };
    let folder = folder();
    assert_eq!(words(&folder), [[true, false], [false, true]]);
    fs::remove_file(folder.path().join("figures/body.es.svg")).expect("it was there");
    assert_eq!(words(&folder), [[true, false], [true, false]]);
    folder.write("figures/body.es.svg", "<svg viewBox=\"0 0 9 9\"><script /></svg>");
    has_errors(
        &folder,
        &[
            "figures/body.es.svg: A drawing cannot have the element “script”. It runs a program in the page. Remove it.",
        ],
    );
}

#[test]
fn what_belongs_to_the_original_is_refused_in_a_translation() {
    let folder = folder_with(COLD, &[("/sources", json!([]))]);
    let errors = content_errors(&folder);
    let [error] = errors.as_slice() else { panic!("{errors:#?}") };
    assert!(error.starts_with("conditions/common-cold.es.json:"), "{error}");
    assert!(error.contains(": sources: Unknown field `sources`, expected one of "), "{error}");
}
