//! Parses the markup of rich text.

use std::collections::HashMap;

use super::target::{Target, source_ids};
use super::unknown_markup::unknown_markup;
use super::{RichTextError, Span};

/// Parses a text.
pub(super) fn parse(source: &str) -> Result<Vec<Span>, RichTextError> {
    let parser = Parser { source, closing_brackets: closing_brackets(source) };
    parser.spans(0, source.len(), Context::default())
}

/// What the text that is being parsed stands in. Each kind of markup holds none of its own kind, so the depth is limited.
#[derive(Clone, Copy, Default)]
struct Context {
    is_in_link: bool,
    is_in_citation: bool,
    is_in_emphasis: bool,
    is_in_strong: bool,
}

struct Parser<'a> {
    source: &'a str,
    /// The position of the bracket that closes each opening one.
    closing_brackets: HashMap<usize, usize>,
}

/// A link as written: `[label](target)`.
struct LinkSource<'a> {
    label_end: usize,
    target: &'a str,
    end: usize,
}

impl<'a> Parser<'a> {
    /// Parses the text between two positions.
    fn spans(&self, from: usize, to: usize, context: Context) -> Result<Vec<Span>, RichTextError> {
        let mut spans = Vec::new();
        let mut words = String::new();
        let mut at = from;
        while let Some(next) = self.source[at..to].chars().next() {
            if let Some(escaped) = escaped(&self.source[at..to]) {
                words.push(escaped);
                at += 1 + escaped.len_utf8();
                continue;
            }
            let markup = match next {
                '[' => match self.link_at(at, to) {
                    Some(link) => Some((self.link(at, &link, context)?, link.end)),
                    None => None,
                },
                '*' => self.emphasis(at, to, context)?,
                _ => None,
            };
            if let Some((span, end)) = markup {
                flush(&mut words, &mut spans);
                spans.push(span);
                at = end;
                continue;
            }
            if is_broken_link(&self.source[at..]) {
                return Err(RichTextError::BrokenLink);
            }
            unknown_markup(self.source, at)?;
            words.push(next);
            at += next.len_utf8();
        }
        flush(&mut words, &mut spans);
        Ok(spans)
    }

    /// The link that begins with the bracket at `open`, if there is one.
    fn link_at(&self, open: usize, to: usize) -> Option<LinkSource<'a>> {
        let label_end = *self.closing_brackets.get(&open)?;
        let (target, rest) =
            self.source.get(label_end + 1..to)?.strip_prefix('(')?.split_once(')')?;
        let is_blank = self.source[open + 1..label_end].trim().is_empty();
        (!is_blank).then(|| LinkSource { label_end, target, end: to - rest.len() })
    }

    fn link(
        &self,
        open: usize,
        link: &LinkSource<'_>,
        context: Context,
    ) -> Result<Span, RichTextError> {
        let sources = source_ids(link.target).transpose()?;
        if context.is_in_link || context.is_in_citation && sources.is_some() {
            return Err(RichTextError::NestedLink);
        }
        if let Some(sources) = sources {
            let context = Context { is_in_citation: true, ..context };
            let claim = self.spans(open + 1, link.label_end, context)?;
            return Ok(Span::Citation { claim, sources });
        }
        let target = Target::parse(link.target)?;
        let context = Context { is_in_link: true, ..context };
        Ok(Span::Link { label: self.spans(open + 1, link.label_end, context)?, target })
    }

    /// The emphasis that begins with the asterisk at `open`, and where it ends; nothing if the asterisk is plain text.
    fn emphasis(
        &self,
        open: usize,
        to: usize,
        context: Context,
    ) -> Result<Option<(Span, usize)>, RichTextError> {
        let rest = &self.source[open..to];
        let asterisks = run(rest);
        let is_strong = asterisks.len() == 2;
        let after = rest[asterisks.len()..].chars().next();
        if asterisks.len() == 1 && after.is_none_or(char::is_whitespace) {
            // As in “5 * 3”. At the beginning of a line it would be a list.
            return Ok(None);
        }
        let unclosed = || RichTextError::UnclosedEmphasis(asterisks.to_owned());
        let is_word = asterisks.len() <= 2 && !after.is_none_or(char::is_whitespace);
        let inner = open + asterisks.len();
        let close = self.closing_asterisks(inner, to, asterisks.len()).filter(|_| is_word);
        let close = close.ok_or_else(unclosed)?;
        if is_strong && context.is_in_strong || !is_strong && context.is_in_emphasis {
            return Err(RichTextError::NestedEmphasis);
        }
        let context = Context {
            is_in_emphasis: context.is_in_emphasis || !is_strong,
            is_in_strong: context.is_in_strong || is_strong,
            ..context
        };
        let spans = self.spans(inner, close, context)?;
        let span = if is_strong { Span::Strong(spans) } else { Span::Emphasis(spans) };
        Ok(Some((span, close + asterisks.len())))
    }

    /// The position of the run of `length` asterisks that ends what begins at `from`. Skips links.
    fn closing_asterisks(&self, from: usize, to: usize, length: usize) -> Option<usize> {
        let mut at = from;
        while let Some(next) = self.source[at..to].chars().next() {
            let rest = &self.source[at..to];
            if let Some(escaped) = escaped(rest) {
                at += 1 + escaped.len_utf8();
            } else if let Some(link) = (next == '[').then(|| self.link_at(at, to)).flatten() {
                at = link.end;
            } else if next == '*' {
                let is_after_word = !self.source[from..at].ends_with(char::is_whitespace);
                if run(rest).len() == length && at > from && is_after_word {
                    return Some(at);
                }
                at += run(rest).len();
            } else {
                at += next.len_utf8();
            }
        }
        None
    }
}

fn flush(words: &mut String, spans: &mut Vec<Span>) {
    if !words.is_empty() {
        spans.push(Span::Text(std::mem::take(words)));
    }
}

/// The asterisks at the beginning of a text.
fn run(text: &str) -> &str {
    &text[..text.len() - text.trim_start_matches('*').len()]
}

/// The character after a backslash at the beginning of a text, if it is one that markup uses.
fn escaped(text: &str) -> Option<char> {
    text.strip_prefix('\\')?.chars().next().filter(char::is_ascii_punctuation)
}

/// The closing bracket of each opening one, by position.
fn closing_brackets(source: &str) -> HashMap<usize, usize> {
    let mut closing = HashMap::new();
    let mut open = Vec::new();
    let mut is_escaped = false;
    for (at, next) in source.char_indices() {
        match next {
            _ if is_escaped => {}
            '[' => open.push(at),
            ']' => {
                if let Some(open) = open.pop() {
                    closing.insert(open, at);
                }
            }
            _ => {}
        }
        is_escaped = !is_escaped && escaped(&source[at..]).is_some();
    }
    closing
}

fn is_broken_link(rest: &str) -> bool {
    const SPACED: [&str; 6] =
        ["] (#", "] (http", "] (term:", "] (source:", "] (condition:", "] (file:"];
    rest.starts_with("](") || SPACED.iter().any(|it| rest.starts_with(it))
}
