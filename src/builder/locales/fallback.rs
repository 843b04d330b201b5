//! English messages in the place of those that a language lacks.

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement, Resource};
use fluent_syntax::serializer::serialize;

use super::error::LocaleError;
use super::missing::MissingMessages;
use super::source::Source;

/// Begins English words in another language. No text has this character: content with it is refused, and
/// `src/components/message_view.rs` uses others.
pub const FALLBACK_START: char = '\u{f0000}';

/// Ends what [`FALLBACK_START`] begins.
pub const FALLBACK_END: char = '\u{f0001}';

/// Adds the missing messages to the files of a language, in English. The plural forms are chosen by the rules of that
/// language, because browsers know only one for each page.
pub(super) fn add_fallback(
    files: &mut Vec<Source>,
    missing: &MissingMessages,
    english: &[Source],
) -> Result<(), LocaleError> {
    for source in english {
        let Some(ids) = missing.ids.get(&source.name) else { continue };
        let position = files.iter().position(|it| it.name == source.name);
        let own = position.map(|it| files.swap_remove(it).text).unwrap_or_default();
        // The own messages stay on their lines.
        let text = format!("{own}\n{}", enclosed(source, ids));
        files.push(Source::parse(missing.folder.join(format!("{}.ftl", source.name)), text)?);
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(())
}

/// The messages with these ids as the text of a file, each between the two characters.
fn enclosed(english: &Source, ids: &[String]) -> String {
    let (start, end) = (FALLBACK_START.to_string(), FALLBACK_END.to_string());
    let [start, end] =
        [start.as_str(), end.as_str()].map(|value| PatternElement::TextElement { value });
    let body = english.resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) if ids.iter().any(|it| it == message.id.name) => {
            let inner = message.value.clone()?.elements;
            let elements = [vec![start.clone()], inner, vec![end.clone()]].concat();
            let value = Some(Pattern { elements });
            Some(Entry::Message(Message { value, comment: None, ..message.clone() }))
        }
        _ => None,
    });
    serialize(&Resource { body: body.collect() })
}
