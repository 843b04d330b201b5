//! The text of an article as the search shows it: in places, each of which a link leads to.

use serde_json::json;

use crate::builder::paths;
use crate::components::{SUPPORT_ID, TERM_ID_PREFIX};
use crate::model::condition::{Block, Condition, Section, Treatment};
use crate::model::{JsonPath, NonEmptyString, RichText};
use crate::pages::reserved_ids::WITHOUT_TREATMENT_ID;
use crate::text;

/// The number of places in a file. A search loads a file for each article that it shows a part of.
pub(super) const PLACES_PER_FILE: usize = 8;

/// A part of an article's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The id of the element that a link leads to.
    pub anchor: String,
    /// The headings above the text, the outermost first.
    pub headings: Vec<String>,
    /// The text, without markup.
    pub text: String,
}

/// The text of an article, in the order of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleText {
    /// The places, in the order of the page.
    pub places: Vec<Place>,
}

impl ArticleText {
    /// The text of an article.
    pub fn of(condition: &Condition) -> Self {
        let mut text = Self { places: Vec::new() };
        let help = condition.medical_help.texts_at(&JsonPath::default());
        let help = help.into_iter().map(|(_, text)| text.plain());
        text.add("medical-help", &[&text!("help-heading")], help);
        text.add_blocks("introduction", &[&text!("introduction-heading")], &condition.introduction);
        // The title is not a heading as others are: it names many parts of the article.
        if let Some(place) = text.places.last_mut() {
            place.text = format!("{} {}", condition.title, place.text);
        }
        for section in &condition.sections {
            text.add_section(section, &[]);
        }
        if !condition.without_treatment.is_empty() {
            let without = &condition.without_treatment;
            text.add_blocks(WITHOUT_TREATMENT_ID, &[&text!("without-treatment-heading")], without);
        }
        text.add_blocks("conclusion", &[&text!("conclusion-heading")], &condition.conclusion);
        if !condition.questions.is_empty() {
            let questions = condition.questions.iter().map(ToString::to_string);
            text.add("appointment", &[&text!("appointment-part-heading")], questions);
        }
        let support = text!("support-heading");
        for organization in &condition.support {
            let what = organization.what.iter().map(RichText::plain);
            text.add(SUPPORT_ID, &[&support, organization.name.as_str()], what);
        }
        let glossary = text!("glossary-heading");
        for entry in &condition.glossary {
            let headings = [glossary.as_str(), entry.term.as_str()];
            let anchor = format!("{TERM_ID_PREFIX}{}", entry.id);
            text.add(&anchor, &headings, [entry.definition.plain()]);
        }
        text
    }

    /// The files of the text, each with its path from the site's root. The paths change with the text.
    pub fn files(&self, condition: &Condition) -> Vec<(String, String)> {
        let hash = self.hash();
        let files = self.places.chunks(PLACES_PER_FILE).enumerate();
        let file = |(number, places): (usize, &[Place])| {
            let place = |it: &Place| json!([it.anchor, it.headings.join(" › "), it.text]);
            let json = json!(places.iter().map(place).collect::<Vec<_>>());
            (paths::article_text(&condition.slug, &hash, number), json.to_string())
        };
        files.map(file).collect()
    }

    /// A hash of the text, which is in the names of its files.
    pub fn hash(&self) -> String {
        paths::content_hash(format!("{:?}", self.places).as_bytes())
    }

    fn add_section(&mut self, section: &Section, above: &[&str]) {
        let headings = [above, &[section.heading.as_str()]].concat();
        self.add_blocks(section.id.as_str(), &headings, &section.blocks);
        for section in &section.sections {
            self.add_section(section, &headings);
        }
    }

    /// Adds a place for the blocks, and one for each treatment in them.
    fn add_blocks(&mut self, anchor: &str, headings: &[&str], blocks: &[Block]) {
        let is_treatments = |block: &&Block| matches!(block, Block::Treatments(_));
        let plain: Vec<String> =
            blocks.iter().filter(|it| !is_treatments(it)).flat_map(block_texts).collect();
        let is_treatment = plain.is_empty() && blocks.iter().any(is_named_by_section);
        if !is_treatment {
            self.add(anchor, headings, plain);
        }
        for block in blocks {
            let Block::Treatments(treatments) = block else { continue };
            for treatment in treatments {
                let name = treatment.name.as_ref().map(NonEmptyString::as_str);
                let headings = [headings, name.as_slice()].concat();
                self.add(anchor, &headings, treatment_texts(treatment));
            }
        }
    }

    /// Adds a place. A place without texts is there for its heading.
    fn add(&mut self, anchor: &str, headings: &[&str], texts: impl IntoIterator<Item = String>) {
        let texts: Vec<String> = texts.into_iter().collect();
        self.places.push(Place {
            anchor: anchor.to_owned(),
            headings: headings.iter().map(|it| (*it).to_owned()).collect(),
            text: texts.join(" "),
        });
    }
}

/// Whether a block is a treatment whose name is the heading of its section.
fn is_named_by_section(block: &Block) -> bool {
    matches!(block, Block::Treatments(all) if all.iter().any(|it| it.name.is_none()))
}

/// What a reader reads in a block, in order.
fn block_texts(block: &Block) -> Vec<String> {
    let names = block.names().into_iter().map(ToString::to_string);
    let descriptions = match block {
        Block::Figure(figure) => Some(figure.description.to_string()),
        Block::Photo(photo) => Some(photo.description.to_string()),
        _ => None,
    };
    let texts = block.texts().into_iter().map(RichText::plain);
    match block {
        // Each term stands before its description.
        Block::Terms(_) => names.zip(texts).map(|(name, text)| format!("{name}: {text}")).collect(),
        _ => names.chain(texts).chain(descriptions).collect(),
    }
}

fn treatment_texts(treatment: &Treatment) -> Vec<String> {
    treatment.answers().into_iter().filter_map(|(_, text)| Some(text?.plain())).collect()
}
