//! Suggests a known name for an unknown one.

/// A question that names the known name with the most similar spelling, after a space; empty if none is similar.
pub(in crate::builder) fn did_you_mean<T: AsRef<str>>(
    name: &str,
    known: impl IntoIterator<Item = T>,
) -> String {
    nearest(name, known)
        .map_or_else(String::new, |near| format!(" Did you mean “{}”?", near.as_ref()))
}

/// The known name with the most similar spelling, if one is similar.
pub(in crate::builder) fn nearest<T: AsRef<str>>(
    name: &str,
    known: impl IntoIterator<Item = T>,
) -> Option<T> {
    let name = name.to_lowercase();
    let with_similarity = |other: T| (strsim::jaro_winkler(&name, other.as_ref()), other);
    let near = known.into_iter().map(with_similarity);
    // The second criterion makes the choice between two equally similar names the same each time.
    let nearest = near
        .filter(|(similarity, _)| *similarity > 0.8)
        .max_by(|(one, a), (other, b)| one.total_cmp(other).then(b.as_ref().cmp(a.as_ref())));
    nearest.map(|(_, near)| near)
}
