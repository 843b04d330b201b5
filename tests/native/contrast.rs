//! The colors of the style sheet have enough contrast for readers with poor sight.

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../../style/tokens.css");

/// Roles of text, each with the roles of its backgrounds.
const TEXT: [(&str, &[&str]); 13] = [
    ("text", &["page", "surface", "error-surface"]),
    ("text-soft", &["page", "surface"]),
    ("link", &["page", "surface", "error-surface"]),
    ("link-hover", &["page", "surface", "error-surface"]),
    ("on-brand", &["brand"]),
    ("error", &["page", "surface", "error-surface"]),
    ("urgent", &["surface"]),
    ("note", &["page", "surface"]),
    ("on-focus", &["focus"]),
    // Words on what is as dark as a link or an error.
    ("page", &["link", "link-hover", "error", "urgent", "note"]),
    ("surface", &["link"]),
    ("error-surface", &["error"]),
    ("brand", &["on-brand"]),
];

/// Roles of lines and icons, each with the roles of its backgrounds.
const DRAWN: [(&str, &[&str]); 2] =
    [("control", &["page", "surface"]), ("star", &["page", "surface"])];

const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// The colors of a theme, by role.
fn colors(theme: &str) -> BTreeMap<&'static str, [u8; 3]> {
    let declarations = TOKENS.lines().filter_map(|line| line.trim().strip_prefix("--color-"));
    declarations
        .map(|declaration| {
            let (role, values) = declaration.split_once(':').expect("a declaration");
            let (_, value) = values
                .split_once(&format!("var(--{theme}, #"))
                .unwrap_or_else(|| panic!("{role} has no color in the theme {theme}"));
            let channel = |at: usize| u8::from_str_radix(&value[at..at + 2], 16).expect("digits");
            (role, [channel(0), channel(2), channel(4)])
        })
        .collect()
}

/// How light a color is, from 0 to 1 (WCAG 2.2, relative luminance).
fn luminance(color: [u8; 3]) -> f64 {
    let linear = |channel: u8| {
        let part = f64::from(channel) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2])
}

/// How well two colors can be told apart, from 1 to 21 (WCAG 2.2, contrast ratio).
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[track_caller]
fn all_have(pairs: &[(&str, &[&str])], least: f64) {
    for theme in THEMES {
        let colors = colors(theme);
        for (front, grounds) in pairs {
            for ground in *grounds {
                let ratio = contrast(colors[front], colors[ground]);
                assert!(ratio >= least, "{front} on {ground}, {theme}: {ratio:.2} of {least}");
            }
        }
    }
}

#[test]
fn measures_contrast_as_wcag_does() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
    assert!((contrast([0x77; 3], [255; 3]) - 4.48).abs() < 0.01);
}

#[test]
fn every_theme_has_colors_of_its_own() {
    let themes = THEMES.map(colors);
    assert!(themes[0].len() > 10, "{themes:?}");
    assert!(themes[0] != themes[1] && themes[1] != themes[2] && themes[0] != themes[2]);
}

#[test]
fn text_has_a_contrast_of_seven_in_every_theme() {
    all_have(&TEXT, 7.0);
}

#[test]
fn what_is_drawn_has_a_contrast_of_three_in_every_theme() {
    all_have(&DRAWN, 3.0);
}
