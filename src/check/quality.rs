//! What an article must be beside well-formed: up to date, backed by dated sources, easy to read, and fair about
//! treatments. The last is judged by questions of DISCERN, an instrument for judging written information on treatment
//! choices (D. Charnock and others, 1999).

use super::Remark;
use super::spelling::Spelling;
use crate::condition::{
    Block, Condition, Day, JsonPath, MedicalHelp, Section, Text, Treatment, each_at,
};

/// The highest school year in which a whole article may be understood without a warning.
const ARTICLE_GRADE: f64 = 8.0;

/// The same for a part of it, which holds fewer words, so one long word weighs more.
const PART_GRADE: f64 = 12.0;

/// The name that [`Condition::readability`] gives to the whole.
const WHOLE: &str = "the whole article";

pub(super) fn remarks(condition: &Condition, today: Day) -> Vec<Remark> {
    let mut remarks = Vec::new();
    schema(condition, &mut remarks);
    dates(condition, today, &mut remarks);
    sources(condition, &mut remarks);
    readability(condition, &mut remarks);
    symptoms(condition, &mut remarks);
    treatments(condition, &mut remarks);
    glossary(condition, &mut remarks);
    remarks
}

fn root() -> JsonPath {
    JsonPath::default()
}

fn schema(condition: &Condition, remarks: &mut Vec<Remark>) {
    if condition.schema.is_none() {
        let message = "`$schema` is missing. Without it, editors cannot check what is typed. Write “../condition.schema.json”.";
        remarks.push(Remark::warning(root(), message));
    }
}

fn dates(condition: &Condition, today: Day, remarks: &mut Vec<Remark>) {
    if condition.next_review < today {
        let message = format!(
            "The review was due on {}. Review the article, then set a later day.",
            condition.next_review.in_words()
        );
        remarks.push(Remark::error(root().key("next_review"), message));
    }
    let mut not_after_today = |path: JsonPath, day: Day| {
        // It may be tomorrow already where it was written.
        if day > today.a_day_later() {
            let message = format!("{} is still to come. Correct the day.", day.in_words());
            remarks.push(Remark::error(path, message));
        }
    };
    not_after_today(root().key("written"), condition.written);
    if let Some(review) = &condition.review {
        not_after_today(root().key("review").key("day"), review.day);
    }
    for (here, source) in each_at(&root().key("sources"), &condition.sources) {
        for (key, day) in [("published", source.published), ("read", source.read)] {
            if let Some(day) = day {
                not_after_today(here.key(key), day);
            }
        }
    }
    for (here, change) in each_at(&root().key("changes"), &condition.changes) {
        not_after_today(here.key("day"), change.day);
    }
}

fn sources(condition: &Condition, remarks: &mut Vec<Remark>) {
    for (here, source) in each_at(&root().key("sources"), &condition.sources) {
        if source.published.is_none() && source.read.is_none() {
            let message = "This source has no date. Write when it was “published”, or when you have “read” it.";
            remarks.push(Remark::error(here, message));
        }
    }
}

fn readability(condition: &Condition, remarks: &mut Vec<Remark>) {
    for (part, text) in condition.readability() {
        let grade = text.grade();
        let (most, path) = if part == WHOLE {
            (ARTICLE_GRADE, root())
        } else {
            (PART_GRADE, part_path(condition, &part))
        };
        if grade > most {
            let message = format!(
                "“{part}” is hard to read: school year {grade:.1}, where {most:.0} should do. Write shorter sentences and plainer words."
            );
            remarks.push(Remark::warning(path, message));
        }
    }
}

fn part_path(condition: &Condition, part: &str) -> JsonPath {
    match part {
        "introduction" | "conclusion" => root().key(part),
        _ => match condition.sections.iter().position(|section| section.id.as_str() == part) {
            Some(index) => root().key("sections").index(index),
            None => root().key("medical_help"),
        },
    }
}

fn symptoms(condition: &Condition, remarks: &mut Vec<Remark>) {
    if condition.symptoms.is_empty() {
        let message = "“symptoms” is empty. Write ids of symptoms.json, so that readers find the condition by what they feel.";
        remarks.push(Remark::warning(root(), message));
    }
}

fn treatments(condition: &Condition, remarks: &mut Vec<Remark>) {
    let mut count = 0;
    each_block(condition, &mut |path, block| {
        let Block::Treatments(treatments) = block else { return };
        for (here, treatment) in each_at(&path.key("treatments"), treatments) {
            count += 1;
            remarks.extend(
                unanswered(treatment).map(|message| Remark::warning(here.clone(), message)),
            );
        }
    });
    if count == 0 {
        let message = "No treatment is described in a block “treatments”. Say of each what it is, how it helps and what its risks are; if there is none, say so in the text.";
        remarks.push(Remark::warning(root().key("sections"), message));
    }
    if condition.questions.is_empty() {
        let message = "“questions” is empty. Give readers what they may ask at an appointment: it helps them decide (DISCERN, question 15).";
        remarks.push(Remark::warning(root(), message));
    }
}

/// The questions of DISCERN that nothing is said to.
fn unanswered(treatment: &Treatment) -> impl Iterator<Item = &'static str> {
    let Treatment { what, benefits, risks, .. } = treatment;
    let questions = [
        (
            what,
            "It is not said what this treatment is and how it works (DISCERN, question 9). Write “what”.",
        ),
        (
            benefits,
            "It is not said how this treatment helps (DISCERN, question 10). Write “benefits”, or that none is known.",
        ),
        (
            risks,
            "Its risks and side effects are not told (DISCERN, question 11). Write “risks”, or that none is known.",
        ),
    ];
    questions.into_iter().filter(|(answer, _)| answer.is_none()).map(|(_, question)| question)
}

fn glossary(condition: &Condition, remarks: &mut Vec<Remark>) {
    let texts = texts(condition);
    for (here, entry) in each_at(&root().key("glossary"), &condition.glossary) {
        if !texts.iter().any(|(_, text)| text.terms().any(|term| *term == entry.id)) {
            let message = format!(
                "No text uses this entry. Link a word to it: “[{}](term:{})”, or remove it.",
                entry.term, entry.id
            );
            remarks.push(Remark::warning(here, message));
        }
    }
    let spelling = Spelling::of(condition.glossary.iter().map(|entry| entry.term.as_str()));
    for (path, text) in texts {
        for (word, term) in spelling.misspelled(&text.plain()) {
            let message = format!(
                "“{word}” is nearly “{term}”, which the glossary explains. Correct its spelling."
            );
            remarks.push(Remark::warning(path.clone(), message));
        }
    }
}

/// The texts of the article that may hold links, each with its path.
fn texts(condition: &Condition) -> Vec<(JsonPath, Text)> {
    let help = root().key("medical_help");
    let MedicalHelp { emergency, doctor } = &condition.medical_help;
    let definitions = each_at(&root().key("glossary"), &condition.glossary)
        .map(|(here, entry)| (here.key("definition"), &entry.definition));
    let texts = each_at(&help.key("emergency"), emergency)
        .chain(each_at(&help.key("doctor"), doctor))
        .chain(definitions);
    let mut texts: Vec<_> = texts.map(|(path, text)| (path, text.clone())).collect();
    each_block(condition, &mut |path, block| {
        texts.extend(block.texts_at(path).into_iter().map(|(path, text)| (path, text.clone())));
    });
    texts
}

/// Calls for each block of the article, with its path.
fn each_block(condition: &Condition, call: &mut dyn FnMut(&JsonPath, &Block)) {
    let mut in_blocks = |path: JsonPath, blocks: &[Block]| {
        each_at(&path, blocks).for_each(|(here, block)| call(&here, block));
    };
    in_blocks(root().key("introduction"), &condition.introduction);
    in_sections(&root().key("sections"), &condition.sections, &mut in_blocks);
    in_blocks(root().key("conclusion"), &condition.conclusion);
}

fn in_sections(path: &JsonPath, sections: &[Section], call: &mut dyn FnMut(JsonPath, &[Block])) {
    for (here, section) in each_at(path, sections) {
        call(here.key("blocks"), &section.blocks);
        in_sections(&here.key("sections"), &section.sections, call);
    }
}
