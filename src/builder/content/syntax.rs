//! Explains why a text is not JSON, in words for people who do not write JSON every day.
//!
//! `serde_json` knows where it stopped. This scanner knows what stands there, and what the author probably meant.

mod fault;
mod literal;
#[cfg(test)]
mod tests;
mod text;

pub(super) use self::fault::Fault;
use self::literal::check_literal;
use self::text::{TextScan, scan_text};

/// The first fault in a text that is not JSON; nothing if this scanner finds none.
pub(super) fn first_fault(json: &str) -> Option<Fault> {
    let mut scanner = Scanner { json, at: 0, open: Vec::new(), last: None };
    scanner.run().err()
}

/// What may come next.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    Value,
    /// A value, or the end of an empty list.
    FirstValue,
    Key,
    /// A key, or the end of an empty object.
    FirstKey,
    Colon,
    /// A comma, or the end of the list or object.
    Comma,
    /// The end of the file.
    End,
}

/// The bracket or brace of a list or an object that is not closed yet.
#[derive(Clone, Copy)]
struct Open {
    bracket: char,
    at: usize,
}

/// The last thing that was read, other than white space.
#[derive(Clone, Copy)]
struct Last<'a> {
    end: usize,
    /// The content, if it is a text.
    text: Option<&'a str>,
}

struct Scanner<'a> {
    json: &'a str,
    at: usize,
    open: Vec<Open>,
    last: Option<Last<'a>>,
}

impl<'a> Scanner<'a> {
    fn run(&mut self) -> Result<(), Fault> {
        let mut next = Next::Value;
        loop {
            self.skip_white_space();
            let Some(character) = self.rest().chars().next() else {
                return if next == Next::End { Ok(()) } else { Err(self.end_of_file()) };
            };
            if let Some(message) = fault::of_stranger(self.rest()) {
                return Err(self.fault(self.at, message));
            }
            let end = self.at + character.len_utf8();
            let before = Last { end, text: None };
            next = match (next, character) {
                (Next::Value | Next::FirstValue | Next::Key | Next::FirstKey, '"') => {
                    let text = self.text()?;
                    self.last = Some(Last { end: self.at, text: Some(text) });
                    if matches!(next, Next::Key | Next::FirstKey) {
                        Next::Colon
                    } else {
                        self.after_value()
                    }
                }
                (Next::Value | Next::FirstValue, '{' | '[') => {
                    self.open.push(Open { bracket: character, at: self.at });
                    self.advance(before);
                    if character == '{' { Next::FirstKey } else { Next::FirstValue }
                }
                (Next::FirstValue, ']') | (Next::FirstKey, '}') => self.close(before),
                (Next::Comma, '}') if self.is_in('{') => self.close(before),
                (Next::Comma, ']') if self.is_in('[') => self.close(before),
                (Next::Comma, ',') => {
                    self.advance(before);
                    if self.is_in('{') { Next::Key } else { Next::Value }
                }
                (Next::Colon, ':') => {
                    self.advance(before);
                    Next::Value
                }
                (Next::Value | Next::FirstValue, it) if literal::may_begin(it) => {
                    let end = check_literal(self.rest()).map_err(|it| self.fault(self.at, it))?;
                    self.advance(Last { end: self.at + end, text: None });
                    self.after_value()
                }
                (next, character) => return Err(self.unexpected(next, character)),
            };
        }
    }

    fn rest(&self) -> &'a str {
        &self.json[self.at..]
    }

    fn skip_white_space(&mut self) {
        self.at = self.json.len() - self.rest().trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    fn advance(&mut self, last: Last<'a>) {
        self.at = last.end;
        self.last = Some(last);
    }

    fn close(&mut self, last: Last<'a>) -> Next {
        self.open.pop();
        self.advance(last);
        self.after_value()
    }

    fn after_value(&self) -> Next {
        if self.open.is_empty() { Next::End } else { Next::Comma }
    }

    fn is_in(&self, bracket: char) -> bool {
        self.open.last().is_some_and(|open| open.bracket == bracket)
    }

    /// Reads a text. Returns its content.
    fn text(&mut self) -> Result<&'a str, Fault> {
        let start = self.at + 1;
        match scan_text(&self.json[start..]) {
            TextScan::Ends(length) => {
                self.at = start + length + 1;
                Ok(&self.json[start..start + length])
            }
            TextScan::Wrong { at, message } => Err(self.fault(start + at, message)),
            TextScan::NeverEnds => {
                Err(self.fault(self.at, "This text has no closing quotation mark.".to_owned()))
            }
        }
    }

    fn fault(&self, at: usize, message: String) -> Fault {
        Fault { line: self.line(at), message }
    }

    fn line(&self, at: usize) -> usize {
        self.json[..at].matches('\n').count() + 1
    }

    fn end_of_file(&self) -> Fault {
        let Some(Open { bracket, at }) = self.open.last().copied() else {
            return self.fault(self.json.len(), fault::EMPTY.to_owned());
        };
        let message = format!(
            "The file ends before “{bracket}” of line {} is closed. Add “{}” where it belongs.",
            self.line(at),
            fault::closing(bracket)
        );
        self.fault(self.json.trim_end().len(), message)
    }

    fn unexpected(&self, next: Next, character: char) -> Fault {
        let last = self.last.unwrap_or(Last { end: 0, text: None });
        let is_same_line = self.line(last.end) == self.line(self.at);
        let message = match (next, character) {
            (Next::End, _) => "There is text after the end of the content. Remove it.".to_owned(),
            (Next::Key | Next::Value, '}' | ']') if self.json[..last.end].ends_with(',') => {
                let message = "There is a comma after the last entry. Remove it.";
                return self.fault(last.end - 1, message.to_owned());
            }
            (_, ',') if next != Next::Colon => {
                "There is a comma too many here. Remove it.".to_owned()
            }
            (Next::Comma | Next::Colon, _) if last.text.is_some_and(fault::ends_in_curly_quote) => {
                return self.fault(last.end - 1, fault::CURLY.to_owned());
            }
            (Next::Comma | Next::Colon, it)
                if last.text.is_some()
                    && (is_same_line && fault::continues_text(it)
                        || it == '"' && last.end == self.at) =>
            {
                fault::INNER_QUOTE.to_owned()
            }
            (Next::Comma, '}' | ']') => self.wrong_bracket(character),
            (Next::Comma, it) if fault::begins_entry(it) => {
                let line = self.line(last.end);
                let message = format!("A comma is missing after line {line}. Add one at its end.");
                let here = "A comma is missing between two entries. Add one.".to_owned();
                return self.fault(last.end, if is_same_line { here } else { message });
            }
            (Next::Colon, _) => {
                "A colon is missing after the name of a field. Write “\"name\": value”.".to_owned()
            }
            (Next::Key | Next::FirstKey, _) => {
                "The name of a field is expected here. Write it between quotation marks: \"name\"."
                    .to_owned()
            }
            (Next::Value | Next::FirstValue, '}' | ']' | ':') => {
                "A value is missing here. Write one, such as \"text\".".to_owned()
            }
            _ => format!(
                "“{character}” cannot stand here. Remove it, or write a text between quotation marks."
            ),
        };
        self.fault(self.at, message)
    }

    fn wrong_bracket(&self, character: char) -> String {
        let open = self.open.last().copied().unwrap_or(Open { bracket: '{', at: 0 });
        format!(
            "“{character}” stands where “{}” must close “{}” of line {}. Correct the bracket, or add the missing one.",
            fault::closing(open.bracket),
            open.bracket,
            self.line(open.at)
        )
    }
}
