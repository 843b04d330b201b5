//! Texts that are almost valid.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use symptom_database::storage::encode_backup;

use crate::harness::any_record::{some_entries, some_record};

/// Records and keys as this page writes them.
const RECORDS: [&str; 7] = [
    r#"{"version":1,"stars":4}"#,
    r#"{"version":1,"text":"Hello","created":1}"#,
    r#"{"version":1,"text":"Hello \"you\"\n🧠","created":1795363200000,"edited":1795363200001}"#,
    r#"{"version":1,"text":" Half a sent "}"#,
    r#"{"version":1,"text":"Half a change","edited":7}"#,
    r#"{"version":3,"stars":"four"}"#,
    r#"{ "created" : 2, "text" : " Hello ", "version" : 1 }"#,
];
const KEYS: [&str; 5] = [
    "symptom-database/rating/haroon-rashid",
    "symptom-database/comment/dystonia/000000000001-00000007",
    "symptom-database/draft/dystonia/000000000005-00000001",
    "symptom-database/draft/dystonia/000000000005-00000001/000000000001-00000007",
    "symptom-database/theme",
];

/// The texts to insert: pieces of JSON, of records and of backups, and special characters.
const PIECES: [&str; 48] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    ",",
    ":",
    "\\",
    "/",
    "-",
    ".",
    "0",
    "1",
    "2",
    "6",
    "e999",
    " ",
    "\n",
    "\u{0}",
    "\u{202e}",
    "\u{feff}",
    "🧠",
    "null",
    "true",
    "\"\"",
    "[]",
    "{}",
    "\\u0000",
    "\\ud800",
    "99999999999999999999",
    "8640000000000001",
    "\"version\":1,",
    "\"version\":3,",
    ",\"stars\":5",
    ",\"text\":\"Hi\"",
    ",\"created\":1",
    ",\"edited\":9",
    ",\"x\":1",
    ",\"key\":\"x\"",
    "\"key\":\"symptom-database/rating/haroon-rashid\",",
    ",\"unreadable\":\"x\"",
    ",\"format\":\"symptom-database-backup\"",
    ",\"records\":[]",
    "..",
    "<b>",
    "A",
    "--",
    "{\"version\":1,\"key\":\"symptom-database/comment/dystonia/000000000001-00000007\",\
     \"text\":\"Hi\",\"created\":3},",
];

/// A position in a text, often at one of JSON's signs.
#[derive(Clone, Debug)]
struct Place {
    at: Index,
    is_at_sign: bool,
}

impl Place {
    fn find(&self, text: &str) -> usize {
        let at = text.floor_char_boundary(self.at.index(text.len() + 1));
        let signs = ['{', '}', '[', ']', '"', ',', ':'];
        let sign = text[at..].find(signs).filter(|_| self.is_at_sign);
        at + sign.unwrap_or(0)
    }

    /// The piece of a text between two positions.
    fn piece<'a>(&self, other: &Self, text: &'a str) -> (usize, &'a str) {
        let (one, other) = (self.find(text), other.find(text));
        let from = one.min(other);
        (from, &text[from..one.max(other)])
    }
}

/// One change of a text.
#[derive(Clone, Debug)]
enum Mutation {
    Put(Place, &'static str),
    PutCharacter(Place, char),
    TakeAway(Place, Place),
    /// Inserts a piece of the text again.
    Repeat(Place, Place, Place),
}

impl Mutation {
    fn apply(&self, text: &mut String) {
        match self {
            Self::Put(position, piece) => text.insert_str(position.find(text), piece),
            Self::PutCharacter(position, character) => text.insert(position.find(text), *character),
            Self::TakeAway(from, to) => {
                let (from, piece) = from.piece(to, text);
                text.replace_range(from..from + piece.len(), "");
            }
            Self::Repeat(from, to, position) => {
                let piece = from.piece(to, text).1.to_owned();
                text.insert_str(position.find(text), &piece);
            }
        }
    }
}

fn any_mutation() -> impl Strategy<Value = Mutation> {
    let position =
        || (any::<Index>(), any::<bool>()).prop_map(|(at, is_at_sign)| Place { at, is_at_sign });
    prop_oneof![
        (position(), select(&PIECES)).prop_map(|(at, piece)| Mutation::Put(at, piece)),
        (position(), any::<char>())
            .prop_map(|(at, character)| Mutation::PutCharacter(at, character)),
        (position(), position()).prop_map(|(from, to)| Mutation::TakeAway(from, to)),
        (position(), position(), position())
            .prop_map(|(from, to, at)| Mutation::Repeat(from, to, at)),
    ]
}

/// One of these texts with a few changes, or none.
fn mutated(texts: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (texts, prop::collection::vec(any_mutation(), 0..3)).prop_map(|(mut text, mutations)| {
        for mutation in mutations {
            mutation.apply(&mut text);
        }
        text
    })
}

/// Characters and pieces of JSON in any order.
fn any_pieces() -> impl Strategy<Value = String> {
    let piece =
        prop_oneof![select(&PIECES).prop_map(str::to_owned), any::<char>().prop_map(String::from)];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Any value that may stand at a key.
pub fn any_record() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => mutated(select(&RECORDS).prop_map(str::to_owned)),
        1 => mutated(some_record()),
        1 => any_pieces(),
    ]
}

/// Any file that may be opened as a backup.
pub fn any_backup() -> impl Strategy<Value = String> {
    let entry = (select(&KEYS), select(&RECORDS))
        .prop_map(|(key, value)| (key.to_owned(), value.to_owned()));
    let entries = prop::collection::vec(entry, 0..4);
    prop_oneof![
        12 => mutated(entries.prop_map(|entries| encode_backup(&entries))),
        1 => mutated(some_entries().prop_map(|entries| encode_backup(&entries))),
        1 => any_pieces(),
    ]
}

/// Any text that may be a key.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![6 => mutated(select(&KEYS).prop_map(str::to_owned)), 1 => any_pieces()]
}
