use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};

use leptos::prelude::*;

use super::article_link::language_note;
use crate::model::condition::{Condition, Section, Source};
use crate::model::site::Edition;
use crate::model::{Id, Language, RichText, Span, Target};
use crate::text;

/// The prefix of the id of a term in the glossary: `#term-<id>` is its address.
pub const TERM_ID_PREFIX: &str = "term-";

/// What the texts of one page need: the way to other pages, and the sources that they cite. It counts the citations,
/// so that the list of sources, which is rendered last, can lead back to each.
pub struct TextContext {
    /// The relative path to the home page of the page's language.
    home: String,
    edition: Edition,
    /// The hashes of the article's sections, by id.
    section_hashes: BTreeMap<Id, u32>,
    /// The language of the titles of sources and of other names, if it is not that of the page.
    original_language: Option<Language>,
    /// Each source with its number.
    sources: HashMap<Id, (usize, Source)>,
    /// How many marks each source has so far.
    marks: RefCell<HashMap<Id, usize>>,
    /// How many tables there are so far.
    tables: Cell<usize>,
}

impl TextContext {
    /// A page without sources, whose relative path to the home page of its language is `home`.
    pub fn new(home: &str, edition: &Edition) -> Self {
        Self {
            home: home.to_owned(),
            edition: edition.clone(),
            section_hashes: BTreeMap::new(),
            original_language: None,
            sources: HashMap::new(),
            marks: RefCell::default(),
            tables: Cell::default(),
        }
    }

    /// The page of an article.
    pub fn of_article(home: &str, edition: &Edition, condition: &Condition) -> Self {
        let numbered =
            condition.sources.iter().enumerate().filter_map(|(index, source)| {
                Some((source.id.clone()?, (index + 1, source.clone())))
            });
        let original = condition.translation.as_ref();
        let original = original.map(|it| it.from_language.clone());
        Self {
            section_hashes: condition.section_hashes(),
            original_language: original.map(|it| it.unwrap_or_else(|| edition.originals.clone())),
            sources: numbered.collect(),
            ..Self::new(home, edition)
        }
    }

    /// The hash of a section, as comments store it.
    pub(super) fn section_hash(&self, section: &Section) -> u32 {
        self.section_hashes.get(&section.id).copied().unwrap_or_else(|| section.hash())
    }

    /// The value of the attribute `lang` of texts that a translation takes from its original.
    pub(super) fn original_lang(&self) -> Option<String> {
        self.original_language.as_ref().map(ToString::to_string)
    }

    /// How many citations of a source were rendered.
    pub(super) fn marks(&self, source: &Id) -> usize {
        self.marks.borrow().get(source).copied().unwrap_or_default()
    }

    /// Whether any source was cited.
    pub(super) fn has_citations(&self) -> bool {
        !self.marks.borrow().is_empty()
    }

    /// The id for the next table's caption.
    pub(super) fn next_caption_id(&self) -> String {
        self.tables.set(self.tables.get() + 1);
        format!("table--{}", self.tables.get())
    }

    /// The address of a file in the site's root.
    pub(super) fn file(&self, name: &str) -> String {
        format!("{}{name}", self.edition.root(&self.home))
    }

    fn href(&self, target: &Target) -> String {
        let Self { home, edition, .. } = self;
        match target {
            Target::Section(id) => format!("#{id}"),
            Target::Term(id) => format!("#{TERM_ID_PREFIX}{id}"),
            Target::Condition { slug, section: None } => {
                format!("{home}{}", edition.article_path(slug))
            }
            Target::Condition { slug, section: Some(id) } => {
                format!("{home}{}#{id}", edition.article_path(slug))
            }
            Target::Page(id) => format!("{home}{}", edition.own_page_path(id)),
            Target::File(path) => self.file(path.as_str()),
            Target::Phone(number) => number.address(),
            Target::Email(address) => format!("mailto:{}", address.as_str()),
            Target::Web(address) => address.as_str().to_owned(),
        }
    }

    /// The language of the page to which a link leads, if it is not that of this page.
    fn language_of(&self, target: &Target) -> Option<&Language> {
        match target {
            Target::Condition { slug, .. } => self.edition.article_languages.get(slug),
            Target::Page(slug) => self.edition.own_page_languages.get(slug),
            _ => None,
        }
    }

    /// The mark after a claim: the number of its source, as a link.
    fn mark(&self, source: &Id) -> Option<AnyView> {
        let (number, cited) = self.sources.get(source)?;
        let mut marks = self.marks.borrow_mut();
        let mark = marks.entry(source.clone()).or_default();
        *mark += 1;
        // The same words for both attributes, so that no screen reader speaks them twice.
        let words = text!(
            "citation-label",
            number = *number,
            title = cited.title.as_str(),
            publisher = cited.publisher.as_str()
        );
        let mark = view! {
            <a
                id=citation_id(source, *mark)
                href=format!("#{}", source_id(source))
                title=words.clone()
                aria-label=words
            >
                {format!("[{number}]")}
            </a>
        };
        Some(mark.into_any())
    }
}

/// A link to a page in another language, which the reader is told. The label is in the language of the text.
fn link_to_language(
    href: String,
    label: Vec<AnyView>,
    language: &Language,
) -> impl IntoView + use<> {
    view! {
        <a href=href hreflang=language.to_string()>
            {label}
        </a>
        {language_note(language)}
    }
}

/// The id of a source in the list of sources.
pub(super) fn source_id(source: &Id) -> String {
    format!("source--{source}")
}

/// The id of a citation of a source; `number` counts from 1.
pub(super) fn citation_id(source: &Id, number: usize) -> String {
    format!("citation--{source}--{number}")
}

/// The words, links and citations of a text.
pub(super) fn rich_text(text: &RichText, context: &TextContext) -> Vec<AnyView> {
    spans(text.spans(), context)
}

fn spans(all: &[Span], context: &TextContext) -> Vec<AnyView> {
    all.iter()
        .map(|span| match span {
            Span::Text(words) => words.clone().into_any(),
            Span::Emphasis(inner) => view! { <em>{spans(inner, context)}</em> }.into_any(),
            Span::Strong(inner) => view! { <strong>{spans(inner, context)}</strong> }.into_any(),
            Span::Link { label, target } => {
                let href = context.href(target);
                let label = spans(label, context);
                // With an optional class, all other links would have an empty one.
                match (target, context.language_of(target)) {
                    (Target::Term(_), _) => {
                        view! { <a class="term" href=href>{label}</a> }.into_any()
                    }
                    // A number or address keeps its order where the text runs from right to left.
                    (Target::Phone(_) | Target::Email(_), _) => {
                        view! { <a dir="auto" href=href>{label}</a> }.into_any()
                    }
                    (_, None) => view! { <a href=href>{label}</a> }.into_any(),
                    (_, Some(language)) => link_to_language(href, label, language).into_any(),
                }
            }
            Span::Citation { claim, sources } => {
                let marks = sources.iter().filter_map(|it| context.mark(it)).enumerate();
                let marks = marks.map(|(index, mark)| ((index > 0).then_some(" "), mark));
                let marks = marks.collect_view();
                // Without a space before them, so that no mark begins a line.
                view! { {spans(claim, context)} <sup class="citation">{marks}</sup> }.into_any()
            }
        })
        .collect()
}
