//! Turns the text of an SVG file into a [`Drawing`] that is safe in a page.

mod error;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

pub(super) use self::error::DrawingError;
use self::error::{ELEMENTS, Fault};
use crate::model::condition::Drawing;

/// The attributes that the elements may have. The style sheet sets colors by class.
const ATTRIBUTES: [&str; 21] = [
    "viewBox",
    "class",
    "d",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "dx",
    "dy",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "width",
    "height",
    "points",
    "transform",
    "text-anchor",
];

/// Reads an SVG document.
///
/// # Errors
/// If it is not one, or could do more than draw, such as run scripts: all errors, each kind of element and attribute
/// once.
pub(super) fn parse_drawing(svg: &str) -> Result<Drawing, Vec<DrawingError>> {
    let document =
        roxmltree::Document::parse(svg).map_err(|error| vec![error::of_syntax(svg, &error)])?;
    let root = document.root_element();
    let mut errors = Vec::new();
    let line = |at: usize| svg[..at].matches('\n').count() + 1;
    if root.tag_name().name() != "svg" || !root.has_attribute("viewBox") {
        errors.push(DrawingError { line: line(root.range().start), fault: Fault::NoDrawing });
    }
    let mut seen = HashSet::new();
    let mut report = |at: usize, fault: Fault| {
        if seen.insert(fault.clone()) {
            errors.push(DrawingError { line: line(at), fault });
        }
    };
    for element in root.descendants().filter(roxmltree::Node::is_element) {
        let name = element.tag_name().name();
        let is_root = element == root;
        if !ELEMENTS.contains(&name) && !is_root {
            report(element.range().start, Fault::Element(name.to_owned()));
            // Its attributes go with it.
            continue;
        }
        for attribute in element.attributes() {
            let prefix = attribute.namespace().map(|it| element.lookup_prefix(it).unwrap_or("xml"));
            if prefix.is_some() || !ATTRIBUTES.contains(&attribute.name()) {
                let prefix = prefix.map_or_else(String::new, |it| format!("{it}:"));
                let name = format!("{prefix}{}", attribute.name());
                report(attribute.range().start, Fault::Attribute(name));
            }
        }
    }
    if errors.is_empty() {
        // A page does not need the text around the element, such as an XML declaration.
        Ok(Drawing::from_checked(svg[root.range()].to_owned()))
    } else {
        Err(errors)
    }
}
