//! Values without quotation marks: numbers, `true` and `false`.

/// Whether a character can begin a value without quotation marks, or what an author takes for one.
pub(super) fn may_begin(character: char) -> bool {
    character.is_alphanumeric() || "+-._".contains(character)
}

/// The length of the value at the beginning of a text.
///
/// # Errors
/// A message, if it is none.
pub(super) fn check_literal(rest: &str) -> Result<usize, String> {
    let end = rest.find(|it: char| !may_begin(it)).unwrap_or(rest.len());
    let word = &rest[..end];
    match word {
        "true" | "false" | "null" => return Ok(end),
        "True" | "TRUE" | "yes" | "Yes" | "on" => {
            return Err(format!("Write “true” instead of “{word}”."));
        }
        "False" | "FALSE" | "no" | "No" | "off" => {
            return Err(format!("Write “false” instead of “{word}”."));
        }
        "None" | "nil" | "undefined" | "NULL" | "Null" | "NaN" => {
            return Err(format!("“{word}” is no value. Remove the field."));
        }
        _ => {}
    }
    if !word.starts_with(|it: char| it.is_ascii_digit() || "+-.".contains(it)) || !is_numeric(word)
    {
        return Err(format!(
            "“{word}” is no value. Write a text between quotation marks: \"{word}\"."
        ));
    }
    if is_number(word) {
        return Ok(end);
    }
    let without_zeros = word.trim_start_matches('0');
    if !without_zeros.is_empty() && word != without_zeros && is_number(without_zeros) {
        return Err(format!(
            "A number cannot begin with 0. Write {without_zeros}, or \"{word}\" if a text belongs here."
        ));
    }
    Err(format!(
        "“{word}” is not a number. Write one such as 12, or \"{word}\" if a text belongs here."
    ))
}

fn is_numeric(word: &str) -> bool {
    word.chars().all(|it| it.is_ascii_digit() || "+-.eE".contains(it))
}

fn is_number(word: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(word).is_ok()
}
