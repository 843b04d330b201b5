//! Turns the text of an SVG file into a [`Drawing`] that is safe in a page.

#[cfg(test)]
mod tests;

use thiserror::Error;

use crate::model::condition::Drawing;

/// The elements that a drawing may contain.
const ELEMENTS: [&str; 11] = [
    "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "text", "tspan",
];

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
/// If it is not one, or could do more than draw, such as run scripts.
pub(super) fn parse_drawing(svg: &str) -> Result<Drawing, DrawingError> {
    let document =
        roxmltree::Document::parse(svg).map_err(|error| DrawingError::Syntax(error.to_string()))?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" || !root.has_attribute("viewBox") {
        return Err(DrawingError::NoDrawing);
    }
    for element in document.descendants().filter(roxmltree::Node::is_element) {
        let name = element.tag_name().name();
        if !ELEMENTS.contains(&name) {
            return Err(DrawingError::Element(name.to_owned()));
        }
        for attribute in element.attributes() {
            let is_plain = attribute.namespace().is_none();
            if !is_plain || !ATTRIBUTES.contains(&attribute.name()) {
                return Err(DrawingError::Attribute(attribute.name().to_owned()));
            }
        }
    }
    // A page does not need the text around the element, such as an XML declaration.
    Ok(Drawing::from_checked(svg[root.range()].to_owned()))
}

/// Why a file is not a [`Drawing`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(super) enum DrawingError {
    /// The file is not XML. Holds the parser's message.
    #[error("This is not SVG: {0}. Save the drawing again.")]
    Syntax(String),
    /// The outermost element is not `svg`, or has no `viewBox`.
    #[error("The outermost element must be “svg”, with a “viewBox” that gives its size.")]
    NoDrawing,
    /// An element that drawings do not need.
    #[error("A drawing cannot have a “{0}”. Use only {elements}.", elements = ELEMENTS.join(", "))]
    Element(String),
    /// An attribute that drawings do not need.
    #[error(
        "A drawing cannot have the attribute “{0}”. Remove it; for colors, use the classes in \
         style/components/figure.css."
    )]
    Attribute(String),
}
