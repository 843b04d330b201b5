//! Which drawings are safe in a page.

use super::parse_drawing;

const PLAIN: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g class="figure-mark"><path d="M1 1h2"/></g><text x="1" y="2">A &amp; B</text></svg>"#;

fn parse(svg: &str) -> Result<String, String> {
    let drawing = parse_drawing(svg).map_err(|error| error.to_string())?;
    Ok(drawing.as_str().to_owned())
}

#[test]
fn keeps_what_draws_as_it_is_written() {
    assert_eq!(parse(PLAIN), Ok(PLAIN.to_owned()));
    let saved_by_a_program = format!("<?xml version=\"1.0\"?>\n<!-- made -->\n{PLAIN}\n");
    assert_eq!(parse(&saved_by_a_program), Ok(PLAIN.to_owned()));
}

#[test]
fn refuses_what_could_do_more_than_draw() {
    let elements = ["script", "style", "foreignObject", "image", "a", "use", "animate", "iframe"];
    for element in elements {
        let svg = PLAIN.replace("<g ", &format!("<{element}/><g "));
        let error = parse(&svg).expect_err(element);
        assert!(error.starts_with(&format!("A drawing cannot have a “{element}”.")), "{error}");
    }
    let attributes = ["onload", "href", "style", "fill", "id", "tabindex"];
    for attribute in attributes {
        let svg = PLAIN.replace("<g ", &format!("<g {attribute}=\"x\" "));
        let error = parse(&svg).expect_err(attribute);
        let told = format!("A drawing cannot have the attribute “{attribute}”.");
        assert!(error.starts_with(&told), "{error}");
    }
}

#[test]
fn refuses_what_hides_behind_a_namespace_or_an_entity() {
    let namespace = r#"xmlns:x="http://www.w3.org/1999/xlink""#;
    let linked = PLAIN.replace("<g ", &format!("<g {namespace} x:class=\"x\" "));
    assert!(parse(&linked).is_err());
    let entity =
        format!("<!DOCTYPE svg [<!ENTITY e \"<script/>\">]>{}", PLAIN.replace("A ", "&e;"));
    assert!(parse(&entity).is_err());
}

#[test]
fn refuses_what_is_no_drawing() {
    for svg in ["", "{}", "<svg", "<svg><g></svg>"] {
        let error = parse(svg).expect_err(svg);
        assert!(
            error.starts_with("This is not SVG: ") && error.ends_with("Save the drawing again."),
            "{error}"
        );
    }
    for svg in ["<html viewBox=\"0 0 1 1\"/>", "<svg/>"] {
        let told = "The outermost element must be “svg”, with a “viewBox” that gives its size.";
        assert_eq!(parse(svg), Err(told.to_owned()));
    }
}
