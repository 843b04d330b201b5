//! Why a file is not a drawing.

use thiserror::Error;

/// The elements that a drawing may contain.
pub(super) const ELEMENTS: [&str; 11] = [
    "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "text", "tspan",
];

/// Why a file is not a [`Drawing`](crate::model::condition::Drawing).
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{fault}")]
pub(in crate::builder::content) struct DrawingError {
    /// The line in the file, from 1.
    pub(in crate::builder::content) line: usize,
    pub(super) fault: Fault,
}

/// What is wrong with a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Error)]
pub(super) enum Fault {
    /// The file is not XML. Holds the parser's message.
    #[error("This is not SVG: {0}. Save the drawing again.")]
    Syntax(String),
    /// The file defines entities, or names the program that made it in a way that could.
    #[error("A drawing cannot have a “<!DOCTYPE”. Remove it, with everything up to its “>”.")]
    DocumentType,
    /// The outermost element is not `svg`, or has no `viewBox`.
    #[error("The outermost element must be “svg”, with a “viewBox” that gives its size.")]
    NoDrawing,
    /// An element that drawings do not need.
    #[error("A drawing cannot have the element “{0}”. {advice}", advice = advice_on_element(.0))]
    Element(String),
    /// An attribute that drawings do not need.
    #[error("A drawing cannot have the attribute “{0}”. {advice}", advice = advice_on_attribute(.0))]
    Attribute(String),
}

fn advice_on_element(name: &str) -> String {
    let advice = match name {
        "script" => "It runs a program in the page. Remove it.",
        "animate" | "animateMotion" | "animateTransform" | "animateColor" | "set" | "mpath" => {
            "Drawings do not move, because movement keeps people from reading. Remove it."
        }
        "style" => "For colors, use the classes in style/components/figure.css.",
        "image" | "feImage" => "It holds another picture. Draw it with paths, or use a “photo”.",
        "a" => "Links belong into the text. Keep what is in it, and remove it.",
        "foreignObject" | "iframe" | "audio" | "video" => {
            "It holds another document in the page. Remove it."
        }
        "use" | "symbol" => "Write the shape itself where it belongs.",
        _ => return format!("Use only {}.", ELEMENTS.join(", ")),
    };
    advice.to_owned()
}

fn advice_on_attribute(name: &str) -> &'static str {
    if name.to_ascii_lowercase().starts_with("on") {
        "It runs a program in the page. Remove it."
    } else if name == "href" || name.ends_with(":href") {
        "It leads out of the drawing. Remove it."
    } else {
        "Remove it; for colors, use the classes in style/components/figure.css."
    }
}

/// The error about a file that the parser refuses.
pub(super) fn of_syntax(svg: &str, error: &roxmltree::Error) -> DrawingError {
    if matches!(error, roxmltree::Error::DtdDetected) {
        let at = svg.find("<!DOCTYPE").unwrap_or_default();
        return DrawingError {
            line: svg[..at].matches('\n').count() + 1,
            fault: Fault::DocumentType,
        };
    }
    let position = error.pos();
    let words = error.to_string().replace(&format!(" at {position}"), "");
    let line = usize::try_from(position.row).unwrap_or(1);
    DrawingError { line, fault: Fault::Syntax(words) }
}
