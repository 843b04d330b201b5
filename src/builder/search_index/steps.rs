//! Lists of numbers that compress well.

use serde::Serialize;

/// Ascending numbers, each as the step from the previous one.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub(super) struct Steps {
    steps: Vec<usize>,
    #[serde(skip)]
    last: usize,
}

impl Steps {
    /// Adds a number, which must not be less than the last one. Ignores a number that is equal to the last one.
    pub(super) fn add(&mut self, number: usize) {
        if self.steps.is_empty() || self.last != number {
            self.steps.push(number - self.last);
            self.last = number;
        }
    }
}

impl FromIterator<usize> for Steps {
    fn from_iter<T: IntoIterator<Item = usize>>(numbers: T) -> Self {
        let mut steps = Self::default();
        numbers.into_iter().for_each(|number| steps.add(number));
        steps
    }
}

/// Numbers in ascending order, each with a code: a list of steps and codes in turn. A number may occur again.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub(super) struct CodedSteps {
    steps: Vec<usize>,
    #[serde(skip)]
    last: usize,
}

impl CodedSteps {
    /// Adds a number, which must not be less than the last one, with its code.
    pub(super) fn add(&mut self, number: usize, code: usize) {
        self.steps.extend([number - self.last, code]);
        self.last = number;
    }
}
