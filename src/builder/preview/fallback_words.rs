//! Marks the English words of a page whose language lacks them.

use std::borrow::Cow;
use std::cell::Cell;

use lol_html::html_content::{ContentType, TextType};
use lol_html::{RewriteStrSettings, doc_text, element, rewrite_str};

use crate::builder::locales::{FALLBACK_END, FALLBACK_START};

const MARKS: [char; 2] = [FALLBACK_START, FALLBACK_END];

/// The page with each fallback in an element of its own, which names its language. Attributes and the title have no
/// markup, so they have the words only. The messages for scripts stay as they are: `src/js/preview/fallback-words.js`
/// marks them when they are shown.
pub(super) fn mark_fallback(page: &str) -> Cow<'_, str> {
    if !page.contains(MARKS) {
        return page.into();
    }
    let depth = Cell::new(0);
    let span = Cell::new(r#"<span lang="en">"#);
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("html[dir=rtl]", |_| {
            span.set(r#"<span lang="en" dir="ltr">"#);
            Ok(())
        }))
        .append_element_content_handler(element!("*", |element| {
            let attributes = element.attributes().iter();
            let marked = attributes.filter(|it| it.value().contains(MARKS));
            let marked: Vec<_> = marked.map(|it| (it.name(), it.value())).collect();
            for (name, value) in marked {
                element.set_attribute(&name, &value.replace(MARKS, ""))?;
            }
            Ok(())
        }))
        .append_document_content_handler(doc_text!(|text| {
            let words = text.as_str();
            let shown = match text.text_type() {
                TextType::ScriptData => return Ok(()),
                TextType::Data => in_spans(words, &depth, span.get()),
                _ => words.replace(MARKS, ""),
            };
            if shown != words {
                text.replace(&shown, ContentType::Html);
            }
            Ok(())
        }));
    // A page that the rewriter cannot read is shown as it is.
    rewrite_str(page, settings).map_or(page.into(), Cow::from)
}

/// A text whose parts inside of marks are in spans. A fallback may go on in the next text, such as that of a link, and it
/// may have another one inside: `depth` counts the open ones.
fn in_spans(text: &str, depth: &Cell<usize>, span: &str) -> String {
    let mut shown = String::new();
    for part in text.split_inclusive(MARKS) {
        let words = part.trim_end_matches(MARKS);
        if depth.get() > 0 && !words.trim().is_empty() {
            shown.extend([span, words, "</span>"]);
        } else {
            shown.push_str(words);
        }
        match part.chars().next_back() {
            Some(FALLBACK_START) => depth.set(depth.get() + 1),
            Some(FALLBACK_END) => depth.set(depth.get().saturating_sub(1)),
            _ => {}
        }
    }
    shown
}
