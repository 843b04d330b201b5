//! Suggests a known id for an unknown one.

use crate::model::Id;

/// A question that names the known id with the most similar spelling, after a space; empty if none is similar.
pub(super) fn did_you_mean<'a>(id: &Id, known: impl IntoIterator<Item = &'a Id>) -> String {
    let similarity = |other: &Id| strsim::jaro_winkler(id.as_str(), other.as_str());
    let near = known.into_iter().map(|other| (similarity(other), other));
    // The second criterion makes the choice between two equally similar ids the same each time.
    let nearest = near
        .filter(|(similarity, _)| *similarity > 0.8)
        .max_by(|(one, a), (other, b)| one.total_cmp(other).then(b.cmp(a)));
    nearest.map_or_else(String::new, |(_, near)| format!(" Did you mean “{near}”?"))
}
