//! Recognizes files of other kinds, which were saved or renamed under the name of a content file.

/// What an author can do about a file that another program made.
macro_rules! other_kind {
    ($kind:literal) => {
        concat!(
            "This is ",
            $kind,
            ", not JSON. Save the text from an editor for plain text, or remove the file."
        )
    };
}

/// What is wrong with a content file of these bytes as a whole, and what to do; nothing if it may be JSON.
pub(super) fn fault(content: &[u8]) -> Option<&'static str> {
    const OTHERS: [(&[u8], &str); 8] = [
        (b"%PDF-", other_kind!("a PDF file")),
        (b"PK\x03\x04", other_kind!("a Word file or a ZIP archive")),
        (b"\xd0\xcf\x11\xe0", other_kind!("an old Word file")),
        (b"{\\rtf", other_kind!("an RTF file")),
        (b"\xff\xfe\0\0", "This file is in UTF-32. Save it in UTF-8."),
        (b"\0\0\xfe\xff", "This file is in UTF-32. Save it in UTF-8."),
        (
            b"\xff\xfe",
            "This file is in UTF-16, which Windows also calls “Unicode”. Save it in UTF-8.",
        ),
        (
            b"\xfe\xff",
            "This file is in UTF-16, which Windows also calls “Unicode”. Save it in UTF-8.",
        ),
    ];
    if let Some((_, message)) = OTHERS.into_iter().find(|(start, _)| content.starts_with(start)) {
        return Some(message);
    }
    let text = content.trim_ascii_start();
    match text {
        [] => Some("This file is empty. Write its content, or remove the file."),
        [b'<', ..] => {
            let start = text[..text.len().min(14)].to_ascii_lowercase();
            let is_page = start.starts_with(b"<!doctype html") || start.starts_with(b"<html");
            Some(if is_page {
                other_kind!("a web page")
            } else {
                other_kind!("an HTML or XML file")
            })
        }
        // Without a mark at its beginning. JSON begins with an ASCII character, which UTF-16 pairs with a zero.
        [0, other, ..] | [other, 0, ..] if *other != 0 => {
            Some("This file is in UTF-16. Save it in UTF-8.")
        }
        _ => None,
    }
}
