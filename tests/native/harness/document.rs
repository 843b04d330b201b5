//! A parsed page: elements and text instead of markup.

use std::slice;

use ego_tree::NodeRef;
use scraper::{ElementRef, Html, Node};

/// Inline elements. All others begin a new line of text.
const INLINE: [&str; 7] = ["a", "cite", "em", "span", "strong", "sup", "time"];

/// The attributes with texts for readers.
const READ_OUT: [&str; 6] = ["alt", "aria-label", "content", "data-empty", "placeholder", "title"];

pub struct Document {
    elements: Vec<Element>,
    /// Each piece of text, with the index of the element that it is in.
    pieces: Vec<(usize, String)>,
}

pub struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    /// The indices of the elements around this one, outermost first.
    ancestors: Vec<usize>,
    text: String,
}

impl Element {
    fn new(element: ElementRef<'_>, ancestors: Vec<usize>) -> Self {
        let name = element.value().name().to_owned();
        let attributes =
            element.value().attrs().map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self { name, attributes: attributes.collect(), ancestors, text: String::new() }
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub fn attribute_names(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(name, _)| name.as_str())
    }

    /// The text in the element as it is.
    pub fn raw_text(&self) -> &str {
        &self.text
    }

    /// The text in the element, with white space folded.
    pub fn text(&self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Document {
    /// Panics if the markup is not valid.
    #[track_caller]
    pub fn parse(html: &str) -> Self {
        let html = Html::parse_document(html);
        assert!(html.errors.is_empty(), "the markup is not valid: {:?}", html.errors);
        let mut document = Self { elements: Vec::new(), pieces: Vec::new() };
        document.add(html.root_element(), &[]);
        document
    }

    /// Adds an element and all that is in it.
    fn add(&mut self, element: ElementRef<'_>, ancestors: &[usize]) {
        self.begin_line(element, ancestors);
        let around = [ancestors, &[self.elements.len()]].concat();
        self.elements.push(Element::new(element, ancestors.to_vec()));
        self.add_children(*element, &around);
        self.begin_line(element, ancestors);
    }

    fn add_children(&mut self, parent: NodeRef<'_, Node>, around: &[usize]) {
        for child in parent.children() {
            match (ElementRef::wrap(child), child.value()) {
                (Some(element), _) => self.add(element, around),
                (None, Node::Text(text)) => self.add_text(text, around),
                // The content of a template.
                (None, Node::Fragment) => self.add_children(child, around),
                _ => {}
            }
        }
    }

    fn begin_line(&mut self, element: ElementRef<'_>, around: &[usize]) {
        if !INLINE.contains(&element.value().name()) {
            self.add_text("\n", around);
        }
    }

    /// Adds a text to the elements around it. The text of scripts and styles belongs only to themselves, and the mark of
    /// a citation is no part of the text that has it.
    fn add_text(&mut self, text: &str, around: &[usize]) {
        self.pieces.extend(around.last().map(|inner| (*inner, text.to_owned())));
        let is_code = |index: &&usize| ["script", "style"].contains(&&*self.elements[**index].name);
        let around = around.last().filter(is_code).map_or(around, slice::from_ref);
        let is_mark = |index: &usize| self.elements[*index].attribute("class") == Some("citation");
        let around = &around[around.iter().position(is_mark).unwrap_or_default()..];
        for &index in around {
            self.elements[index].text += text;
        }
    }

    /// All elements, in the order of their start tags.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.elements.iter()
    }

    /// All elements of some names, except those in a template, which are no part of the page.
    pub fn named<'a>(&'a self, names: &'a [&str]) -> impl Iterator<Item = &'a Element> {
        let is_in_template =
            |element: &Element| self.around(element).any(|around| around.name == "template");
        let elements = self.elements().filter(|element| names.contains(&element.name.as_str()));
        elements.filter(move |element| !is_in_template(element))
    }

    /// The texts of all elements of some names.
    pub fn texts_of(&self, names: &[&str]) -> Vec<String> {
        self.named(names).map(Element::text).collect()
    }

    /// The only element with this id.
    #[track_caller]
    pub fn by_id(&self, id: &str) -> &Element {
        let found: Vec<&Element> =
            self.elements().filter(|element| element.attribute("id") == Some(id)).collect();
        let [element] = found.as_slice() else {
            panic!("{} elements have the id {id}", found.len())
        };
        element
    }

    /// The elements around an element, outermost first.
    pub fn around<'a>(&'a self, element: &'a Element) -> impl Iterator<Item = &'a Element> {
        element.ancestors.iter().map(|&index| &self.elements[index])
    }

    /// The elements inside an element.
    pub fn inside<'a>(&'a self, outer: &'a Element) -> impl Iterator<Item = &'a Element> {
        self.elements()
            .filter(move |element| self.around(element).any(|around| std::ptr::eq(around, outer)))
    }

    /// The text of the whole page.
    pub fn text(&self) -> String {
        self.texts_of(&["body"]).concat()
    }

    /// The value of the attribute `lang` that an element has, or takes from one around it.
    pub fn language_of<'a>(&'a self, element: &'a Element) -> Option<&'a str> {
        let around = element.ancestors.iter().rev().map(|&index| &self.elements[index]);
        std::iter::once(element).chain(around).find_map(|it| it.attribute("lang"))
    }

    /// All text that readers get in a language, also that of attributes, with white space folded. Without scripts.
    pub fn text_in(&self, language: &str) -> String {
        let is_code = |it: &Element| ["script", "style"].contains(&&*it.name);
        let is_shown = |it: &Element| self.language_of(it) == Some(language) && !is_code(it);
        let pieces = self.pieces.iter().map(|(index, text)| (&self.elements[*index], text));
        let pieces = pieces.filter(|(element, _)| is_shown(element)).map(|(_, text)| text.as_str());
        let shown = self.elements().filter(|it| is_shown(it));
        let attributes = shown
            .flat_map(|it| READ_OUT.map(|name| it.attribute(name)))
            .flatten()
            .flat_map(|it| ["\n", it]);
        let text: String = pieces.chain(attributes).collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
