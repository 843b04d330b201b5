//! From the text of an SVG file to a [`Drawing`] that may stand in a page.

use std::fmt;

use crate::model::condition::Drawing;

/// The elements that a drawing may have.
const ELEMENTS: [&str; 11] = [
    "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "text", "tspan",
];

/// The attributes that they may have. Colors are the style sheet's, by class.
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
/// If it is not one, or could do more than draw.
pub fn parse_drawing(svg: &str) -> Result<Drawing, DrawingError> {
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
    // What stands around the element has no place in a page.
    Ok(Drawing::from_checked(svg[root.range()].to_owned()))
}

/// Why a file is not a [`Drawing`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DrawingError {
    /// Not XML: what the parser says.
    Syntax(String),
    /// No `svg` element, or one without a `viewBox`.
    NoDrawing,
    /// An element that drawings do not need.
    Element(String),
    /// An attribute that drawings do not need.
    Attribute(String),
}

impl fmt::Display for DrawingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(error) => write!(f, "This is not SVG: {error}. Save the drawing anew."),
            Self::NoDrawing => f.write_str(
                "The outermost element must be “svg”, with a “viewBox” that says how big it is.",
            ),
            Self::Element(name) => {
                write!(f, "A drawing cannot have a “{name}”. Use only {}.", ELEMENTS.join(", "))
            }
            Self::Attribute(name) => write!(
                f,
                "A drawing cannot have the attribute “{name}”. Remove it; for colors, use the \
                 classes in style/components/figure.css."
            ),
        }
    }
}
