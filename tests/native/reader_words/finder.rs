//! Finds texts in Rust sources that readers would meet in English.

use std::iter::Peekable;

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use syn::LitStr;

use super::wording::{has_letter, looks_like_words};

/// Macros whose texts only developers read.
const FOR_DEVELOPERS: [&str; 5] = ["assert", "assert_eq", "debug_assert", "panic", "unreachable"];

/// Attributes whose value a reader sees or hears.
const FOR_READERS: [&str; 6] =
    ["alt", "description", "label", "placeholder", "roledescription", "title"];

/// The texts in a source that look like words for readers.
pub fn words_in(source: &str) -> Vec<String> {
    let tokens: TokenStream = source.parse().expect("Rust");
    let mut finder = Finder::default();
    finder.read_code(tokens);
    finder.found
}

#[derive(Default)]
struct Finder {
    found: Vec<String>,
}

impl Finder {
    /// Reads code, or the arguments of a macro that are expressions.
    fn read_code(&mut self, tokens: TokenStream) {
        let mut before = Before::default();
        let mut rest = tokens.into_iter().peekable();
        while let Some(token) = rest.next() {
            match &token {
                TokenTree::Group(group) => self.read_group(group, &before),
                TokenTree::Literal(literal) if !before.compares() && !is_pattern(&mut rest) => {
                    self.add(literal, looks_like_words);
                }
                _ => {}
            }
            before.push(&token);
        }
    }

    fn read_group(&mut self, group: &Group, before: &Before) {
        let content = group.stream();
        match before.context() {
            Context::Attribute | Context::Developers | Context::ErrorText => {}
            Context::Message => self.read_code(content.into_iter().skip(1).collect()),
            Context::View => self.read_view(content),
            Context::Code => self.read_code(content),
        }
    }

    /// Reads the content of `view!`: elements with their attributes, texts, and code in braces.
    fn read_view(&mut self, tokens: TokenStream) {
        let mut rest = tokens.into_iter().peekable();
        while let Some(token) = rest.next() {
            match token {
                TokenTree::Punct(it) if it.as_char() == '<' => self.read_tag(&mut rest),
                TokenTree::Group(group) => self.read_code(group.stream()),
                TokenTree::Literal(literal) => self.add(&literal, has_letter),
                TokenTree::Ident(word) => self.found.push(word.to_string()),
                TokenTree::Punct(_) => {}
            }
        }
    }

    /// Reads a tag up to its end.
    fn read_tag(&mut self, rest: &mut Peekable<IntoIter>) {
        let mut name = String::new();
        let mut before = Before::default();
        for token in rest.by_ref() {
            match &token {
                TokenTree::Punct(it) if it.as_char() == '>' && !before.is_arrow() => return,
                // The value of an attribute.
                TokenTree::Literal(literal) if before.assigns() => {
                    let is_for_readers =
                        FOR_READERS.iter().any(|it| name.trim_start_matches("aria-") == *it);
                    if is_for_readers {
                        self.add(literal, has_letter);
                    }
                }
                TokenTree::Group(group) => self.read_group(group, &before),
                TokenTree::Literal(literal) => self.add(literal, looks_like_words),
                TokenTree::Ident(part) if before.is_hyphen() => name = format!("{name}-{part}"),
                TokenTree::Ident(part) => name = part.to_string(),
                TokenTree::Punct(_) => {}
            }
            before.push(&token);
        }
    }

    fn add(&mut self, literal: &Literal, is_for_readers: fn(&str) -> bool) {
        let text = syn::parse_str::<LitStr>(&literal.to_string());
        self.found.extend(text.ok().map(|it| it.value()).filter(|it| is_for_readers(it)));
    }
}

/// What a group in brackets is.
enum Context {
    Attribute,
    Code,
    Developers,
    ErrorText,
    Message,
    View,
}

/// The tokens before one, as texts, since the last statement or block.
#[derive(Default)]
struct Before(Vec<String>);

impl Before {
    fn push(&mut self, token: &TokenTree) {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => self.0.clear(),
            TokenTree::Group(_) => self.0.push("()".to_owned()),
            TokenTree::Punct(it) if it.as_char() == ';' => self.0.clear(),
            _ => self.0.push(token.to_string()),
        }
    }

    fn ends_with(&self, end: &[&str]) -> bool {
        let start = self.0.len().checked_sub(end.len());
        start.is_some_and(|start| self.0[start..] == *end)
    }

    fn context(&self) -> Context {
        let is_macro = |names: &[&str]| names.iter().any(|it| self.ends_with(&[it, "!"]));
        let is_error_text = || {
            self.0.iter().any(|it| it == "impl")
                && self.0.iter().any(|it| it == "Display")
                && self.0.last().is_some_and(|it| it.ends_with("Error"))
        };
        if self.ends_with(&["#"]) || self.ends_with(&["#", "!"]) {
            Context::Attribute
        } else if is_macro(&FOR_DEVELOPERS) || self.ends_with(&[".", "expect"]) {
            Context::Developers
        } else if is_macro(&["text", "message"]) {
            Context::Message
        } else if is_macro(&["view"]) {
            Context::View
        } else if is_error_text() {
            Context::ErrorText
        } else {
            Context::Code
        }
    }

    fn compares(&self) -> bool {
        self.ends_with(&["=", "="]) || self.ends_with(&["!", "="])
    }

    fn assigns(&self) -> bool {
        self.ends_with(&["="]) && !self.compares()
    }

    fn is_arrow(&self) -> bool {
        self.ends_with(&["-"]) || self.ends_with(&["="])
    }

    fn is_hyphen(&self) -> bool {
        self.ends_with(&["-"])
    }
}

/// Whether a literal before these tokens is a pattern of `match`.
fn is_pattern(rest: &mut Peekable<IntoIter>) -> bool {
    let mut next = rest.clone();
    let mut is = |expected: char| matches!(next.next(), Some(TokenTree::Punct(it)) if it.as_char() == expected);
    is('=') && is('>')
}
