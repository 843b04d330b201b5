//! Which drawings are safe in a page.

use super::{DrawingError, parse_drawing};

const PLAIN: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g class="figure-mark"><path d="M1 1h2"/></g><text x="1" y="2">A &amp; B</text></svg>"#;

/// The drawing, or its only error.
fn parse(svg: &str) -> Result<String, String> {
    let drawing = parse_drawing(svg).map_err(|errors| {
        let [error] = errors.as_slice() else { panic!("one error expected: {errors:#?}") };
        error.to_string()
    })?;
    Ok(drawing.as_str().to_owned())
}

fn errors(svg: &str) -> Vec<String> {
    let line = |error: &DrawingError| format!("{}: {error}", error.line);
    parse_drawing(svg).expect_err("it is no drawing").iter().map(line).collect()
}

#[test]
fn reports_all_errors_at_once_each_kind_once_with_its_line() {
    let svg = r##"<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="run()">
  <script href="x">run()</script>
  <g id="a" style="fill: red">
    <path d="M1 1h2" style="fill: red"/>
    <circle r="1">
      <animate
        attributeName="r"/>
    </circle>
  </g>
  <script/>
  <use xlink:href="#a"/>
  <g xlink:href="#a" xml:space="preserve"/>
  <linearGradient/>
</svg>"##;
    let remove = "Remove it; for colors, use the classes in style/components/figure.css.";
    assert_eq!(
        errors(svg),
        [
            "2: The outermost element must be “svg”, with a “viewBox” that gives its size.".to_owned(),
            "2: A drawing cannot have the attribute “onload”. It runs a program in the page. Remove it.".to_owned(),
            "3: A drawing cannot have the element “script”. It runs a program in the page. Remove it.".to_owned(),
            format!("4: A drawing cannot have the attribute “id”. {remove}"),
            format!("4: A drawing cannot have the attribute “style”. {remove}"),
            "7: A drawing cannot have the element “animate”. Drawings do not move, because movement keeps people from reading. Remove it.".to_owned(),
            "12: A drawing cannot have the element “use”. Write the shape itself where it belongs.".to_owned(),
            "13: A drawing cannot have the attribute “xlink:href”. It leads out of the drawing. Remove it.".to_owned(),
            format!("13: A drawing cannot have the attribute “xml:space”. {remove}"),
            "14: A drawing cannot have the element “linearGradient”. Use only svg, g, path, circle, ellipse, rect, line, polyline, polygon, text, tspan.".to_owned(),
        ]
    );
}

#[test]
fn reports_wrong_xml_with_its_line() {
    let wrong = "<svg viewBox=\"0 0 9 9\">\n<g>\n</svg>";
    assert_eq!(
        errors(wrong),
        ["3: This is not SVG: expected 'g' tag, not 'svg'. Save the drawing again."]
    );
    let with_type = PLAIN
        .replace("<svg", "\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">\n<svg");
    assert_eq!(
        errors(&with_type),
        ["2: A drawing cannot have a “<!DOCTYPE”. Remove it, with everything up to its “>”."]
    );
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
        assert!(
            error.starts_with(&format!("A drawing cannot have the element “{element}”.")),
            "{error}"
        );
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
