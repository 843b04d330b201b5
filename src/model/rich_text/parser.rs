//! Parses the markup of rich text.

use std::collections::HashMap;

use super::target::{Target, source_ids};
use super::unknown_markup::{check_character, check_lines};
use super::{RichTextError, Span};

/// Parses a text, in a time that grows only with its length.
pub(super) fn parse(source: &str) -> Result<Vec<Span>, RichTextError> {
    check_lines(source)?;
    let parentheses = source.match_indices(')').map(|(at, _)| at).collect();
    let parser = Parser { source, closing_brackets: closing_brackets(source), parentheses };
    parser.spans(0, source.len(), Context::default())
}

/// What the text that is being parsed stands in. Each kind of markup holds none of its own kind, so the depth is limited.
// Any of them can be true together with any other.
#[expect(clippy::struct_excessive_bools)]
#[derive(Clone, Copy, Default)]
struct Context {
    is_in_link: bool,
    is_in_citation: bool,
    is_in_emphasis: bool,
    is_in_strong: bool,
}

/// How many asterisks an error names.
const MAX_ASTERISKS: usize = 4;

struct Parser<'a> {
    source: &'a str,
    /// The position of the bracket that closes each opening one.
    closing_brackets: HashMap<usize, usize>,
    /// The positions of all closing parentheses, in order.
    parentheses: Vec<usize>,
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
            if !may_be_markup(next) {
                let rest = &self.source[at..to];
                let plain = rest.find(may_be_markup).unwrap_or(rest.len());
                words.push_str(&rest[..plain]);
                at += plain;
                continue;
            }
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
            check_character(self.source, at)?;
            words.push(next);
            at += next.len_utf8();
        }
        flush(&mut words, &mut spans);
        Ok(spans)
    }

    /// The link that begins with the bracket at `open`, if there is one.
    fn link_at(&self, open: usize, to: usize) -> Option<LinkSource<'a>> {
        let label_end = *self.closing_brackets.get(&open)?;
        let target = label_end + "](".len();
        let is_link = target < to && self.source[label_end + 1..].starts_with('(');
        // Searched only once for all links, because a text may hold thousands that do not end.
        let next = self.parentheses.partition_point(|it| *it < target);
        let end = *self.parentheses.get(next).filter(|end| is_link && **end < to)?;
        let is_blank = self.source[open + 1..label_end].trim().is_empty();
        let target = &self.source[target..end];
        (!is_blank).then_some(LinkSource { label_end, target, end: end + 1 })
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
        let asterisks = run(&self.source[open..to]);
        let inner = open + asterisks.len();
        if asterisks.len() == 1 && self.is_plain_asterisk(open, to) {
            return Ok(None);
        }
        let is_strong = asterisks.len() == 2;
        let is_word =
            asterisks.len() <= 2 && !self.source[inner..to].starts_with(char::is_whitespace);
        let close = if is_word { self.closing_asterisks(inner, to, asterisks.len()) } else { None };
        let Some(close) = close else {
            let shown = &asterisks[..asterisks.len().min(MAX_ASTERISKS)];
            return Err(RichTextError::UnclosedEmphasis(shown.to_owned()));
        };
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

    /// Whether an asterisk cannot begin emphasis, as in “5 * 3”, and after a word that has a footnote*.
    fn is_plain_asterisk(&self, at: usize, to: usize) -> bool {
        let after = self.source[at + 1..to].chars().next();
        let is_after_word = !self.source[..at].ends_with(char::is_whitespace) && at > 0;
        after.is_none_or(char::is_whitespace)
            || is_after_word && after.is_some_and(|it| ".,;:!?)]”’\"'".contains(it))
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

/// Whether a character can begin markup within a line, of this kind or another.
fn may_be_markup(character: char) -> bool {
    r"\[]*_`~=!^<&".contains(character)
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
    const SPACED: [&str; 9] = [
        "] (#",
        "] (http",
        "] (term:",
        "] (source:",
        "] (condition:",
        "] (page:",
        "] (file:",
        "] (tel:",
        "] (mailto:",
    ];
    rest.starts_with("](") || SPACED.iter().any(|it| rest.starts_with(it))
}
