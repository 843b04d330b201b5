use super::Letter;
use crate::model::NonEmptyString;

/// How a language sorts names from A to Z.
pub trait NameOrder {
    /// The letter under which a name is listed.
    fn letter(&self, name: &NonEmptyString) -> Letter;

    /// The key by which names are sorted. Names under the same letter are beside each other, and numbers count as a
    /// whole: “type 2” comes before “type 10”.
    fn sort_key(&self, name: &NonEmptyString) -> Vec<u8>;
}
