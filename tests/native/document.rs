//! A page as a reader has it: elements and text instead of markup.
//!
//! Reads what the prerenderer writes, which is less than all of HTML, and panics at anything
//! else, such as elements that are not nested.

/// Elements that have no end tag.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

/// Elements that stand in a line of text. All others begin a new one.
const INLINE: [&str; 6] = ["a", "cite", "em", "span", "strong", "time"];

pub struct Document {
    elements: Vec<Element>,
}

pub struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    /// The indices of the elements around it, outermost first.
    ancestors: Vec<usize>,
    text: String,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub fn attribute_names(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(name, _)| name.as_str())
    }

    /// The text in it as it is.
    pub fn raw_text(&self) -> &str {
        &self.text
    }

    /// The text in it, with white space folded.
    pub fn text(&self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Document {
    pub fn parse(html: &str) -> Self {
        Parser { rest: html, open: Vec::new(), elements: Vec::new() }.document()
    }

    /// All elements, in the order of their start tags.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.elements.iter()
    }

    pub fn named<'a>(&'a self, names: &'a [&str]) -> impl Iterator<Item = &'a Element> {
        self.elements().filter(|element| names.contains(&element.name.as_str()))
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

    /// All that can be read on the page.
    pub fn text(&self) -> String {
        self.texts_of(&["body"]).concat()
    }
}

struct Parser<'a> {
    rest: &'a str,
    /// The indices of the elements that have not ended yet.
    open: Vec<usize>,
    elements: Vec<Element>,
}

impl Parser<'_> {
    fn document(mut self) -> Document {
        while let Some(text) = self.take_until("<") {
            self.add_text(&text);
            if self.skip("!--") {
                self.take_until("-->").expect("a comment ends");
            } else if self.skip("!") {
                self.take_until(">").expect("a declaration ends");
            } else if self.skip("/") {
                let name = self.take_until(">").expect("an end tag ends");
                let ended = self.open.pop().expect("what ends has begun");
                assert_eq!(self.elements[ended].name, name, "elements are nested");
                self.begin_line(&name);
            } else {
                self.element();
            }
        }
        assert!(self.open.is_empty(), "every element has ended");
        Document { elements: self.elements }
    }

    fn element(&mut self) {
        let name = self.take_name();
        let (attributes, has_ended) = self.attributes();
        self.begin_line(&name);
        let mut text = String::new();
        if ["script", "style"].contains(&name.as_str()) {
            text = self.take_until(&format!("</{name}>")).expect("script and style end");
        } else if !has_ended && !VOID.contains(&name.as_str()) {
            let index = self.elements.len();
            let ancestors = self.open.clone();
            self.elements.push(Element { name, attributes, ancestors, text });
            return self.open.push(index);
        }
        self.elements.push(Element { name, attributes, ancestors: self.open.clone(), text });
    }

    /// The attributes of a start tag, and whether the element ends with it, as in a drawing.
    fn attributes(&mut self) -> (Vec<(String, String)>, bool) {
        let mut attributes = Vec::new();
        loop {
            self.rest = self.rest.trim_start();
            for (end, has_ended) in [("/>", true), (">", false)] {
                if self.skip(end) {
                    return (attributes, has_ended);
                }
            }
            let name = self.take_name();
            let value = if self.skip("=\"") {
                self.take_until("\"").expect("a value ends")
            } else {
                String::new()
            };
            attributes.push((name, unescaped(&value)));
        }
    }

    fn begin_line(&mut self, name: &str) {
        if !INLINE.contains(&name) {
            self.add_text("\n");
        }
    }

    fn add_text(&mut self, text: &str) {
        for &index in &self.open {
            self.elements[index].text += &unescaped(text);
        }
    }

    fn take_name(&mut self) -> String {
        let end = self.rest.find(|c: char| c.is_whitespace() || "=/>".contains(c));
        let (name, rest) = self.rest.split_at(end.expect("a name ends"));
        assert!(!name.is_empty(), "a name at {rest:.30}");
        self.rest = rest;
        name.to_owned()
    }

    fn skip(&mut self, prefix: &str) -> bool {
        let rest = self.rest.strip_prefix(prefix);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// What comes before `end`, which is skipped.
    fn take_until(&mut self, end: &str) -> Option<String> {
        let (before, rest) = self.rest.split_once(end)?;
        self.rest = rest;
        Some(before.to_owned())
    }
}

fn unescaped(text: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ]
    .into_iter()
    .fold(text.to_owned(), |text, (escape, character)| text.replace(escape, character))
}
