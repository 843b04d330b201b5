//! Paths to values in JSON documents.

use std::fmt;

/// One step from a JSON value into it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PathSegment {
    /// Into an object, by key.
    Key(String),
    /// Into an array, by index, from 0.
    Index(usize),
}

/// The path from a document's root to a value, printed as `sections[2].heading`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct JsonPath(pub Vec<PathSegment>);

impl JsonPath {
    /// The path to the value of a key in this value.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.step(PathSegment::Key(key.to_owned()))
    }

    /// The path to an entry in this value.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.step(PathSegment::Index(index))
    }

    fn step(&self, step: PathSegment) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

/// The entries of a list, each with its path. `path` is that of the list.
pub fn each_at<'a, T>(
    path: &JsonPath,
    entries: &'a [T],
) -> impl Iterator<Item = (JsonPath, &'a T)> + use<'a, T> {
    let path = path.clone();
    entries.iter().enumerate().map(move |(index, entry)| (path.index(index), entry))
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                PathSegment::Key(key) if position == 0 => f.write_str(key)?,
                PathSegment::Key(key) => write!(f, ".{key}")?,
                PathSegment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
