//! Suggests a known id for an unknown one.

use crate::model::Id;

/// A question that names the known id with the most similar spelling, after a space; empty if none is similar.
pub(in crate::builder) fn did_you_mean<'a>(
    id: &Id,
    known: impl IntoIterator<Item = &'a Id>,
) -> String {
    nearest(id, known).map_or_else(String::new, |near| format!(" Did you mean “{near}”?"))
}

/// The known id with the most similar spelling, if one is similar.
pub(in crate::builder) fn nearest<'a>(
    id: &Id,
    known: impl IntoIterator<Item = &'a Id>,
) -> Option<&'a Id> {
    let similarity = |other: &Id| strsim::jaro_winkler(id.as_str(), other.as_str());
    let near = known.into_iter().map(|other| (similarity(other), other));
    // The second criterion makes the choice between two equally similar ids the same each time.
    let nearest = near
        .filter(|(similarity, _)| *similarity > 0.8)
        .max_by(|(one, a), (other, b)| one.total_cmp(other).then(b.cmp(a)));
    nearest.map(|(_, near)| near)
}
