//! Codes of conditions in medical classifications.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::NonEmptyString;

/// The condition's codes. Patient portals link to the article by them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Codes {
    /// Codes of ICD-10-CM, the classification that United States clinics use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub icd_10_cm: Vec<Code<IcdCode>>,
    /// Concepts of SNOMED CT, the terminology of many electronic health records.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub snomed_ct: Vec<Code<SnomedCode>>,
}

impl Codes {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.icd_10_cm.is_empty() && self.snomed_ct.is_empty()
    }
}

/// A code and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "{T}Entry")]
pub struct Code<T> {
    /// The code.
    pub code: T,
    /// What it stands for, as the classification says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<NonEmptyString>,
}

/// A code of ICD-10-CM, such as `G43` or `G43.009`.
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[schemars(extend("format" = "icd-10-cm",
        "pattern" = "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$"))]
#[serde(try_from = "String", into = "String")]
pub struct IcdCode(String);

impl IcdCode {
    /// The code, with its dot.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for IcdCode {
    type Error = IcdCodeError;

    fn try_from(text: String) -> Result<Self, IcdCodeError> {
        let (category, rest) = match text.split_once('.') {
            Some((category, rest)) => (category, Some(rest)),
            None => (text.as_str(), None),
        };
        let fits = |it: u8| it.is_ascii_digit() || it.is_ascii_uppercase();
        let is_category = matches!(category.as_bytes(), [letter, digit, last]
            if letter.is_ascii_uppercase() && digit.is_ascii_digit() && fits(*last));
        let is_rest = rest.is_none_or(|it| (1..=4).contains(&it.len()) && it.bytes().all(fits));
        if is_category && is_rest { Ok(Self(text)) } else { Err(IcdCodeError(text)) }
    }
}

impl From<IcdCode> for String {
    fn from(code: IcdCode) -> Self {
        code.0
    }
}

impl fmt::Display for IcdCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is not an [`IcdCode`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IcdCodeError(String);

impl fmt::Display for IcdCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not a code of ICD-10-CM. Write it with capital letters and its dot, such as “G43.1”.",
            self.0
        )
    }
}

/// The identifier of a concept of SNOMED CT, such as `37796009`.
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[schemars(extend("format" = "snomed-ct", "pattern" = "^[1-9][0-9]{2,14}[01]0[0-9]$"))]
#[serde(try_from = "String", into = "String")]
pub struct SnomedCode(String);

impl SnomedCode {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for SnomedCode {
    type Error = SnomedCodeError;

    fn try_from(text: String) -> Result<Self, SnomedCodeError> {
        let is_number = (6..=18).contains(&text.len())
            && !text.starts_with('0')
            && text.bytes().all(|it| it.is_ascii_digit());
        if is_number && is_concept(&text) && has_verhoeff_digit(&text) {
            Ok(Self(text))
        } else {
            Err(SnomedCodeError(text))
        }
    }
}

/// Whether the digits before the last one say that an identifier is of a concept, and not of a description or a
/// relationship (SNOMED CT Release File Specification, “Partition identifier”).
fn is_concept(digits: &str) -> bool {
    digits.get(digits.len() - 3..digits.len() - 1).is_some_and(|it| ["00", "10"].contains(&it))
}

/// Whether the last digit is the check digit that the others require (J. Verhoeff, 1969), as in each identifier of
/// SNOMED CT (SNOMED CT Release File Specification, “Check-digit”).
fn has_verhoeff_digit(digits: &str) -> bool {
    const PERMUTATION: [usize; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let check = digits.bytes().rev().enumerate().fold(0, |sum, (position, byte)| {
        let digit = (0..position % 8).fold(usize::from(byte - b'0'), |digit, _| PERMUTATION[digit]);
        dihedral_product(sum, digit)
    });
    check == 0
}

/// The product of two elements of the dihedral group of order 10.
fn dihedral_product(a: usize, b: usize) -> usize {
    match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b) % 5 + 5,
        (false, true) => (a + 5 - b) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    }
}

impl From<SnomedCode> for String {
    fn from(code: SnomedCode) -> Self {
        code.0
    }
}

impl fmt::Display for SnomedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is not a [`SnomedCode`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnomedCodeError(String);

impl fmt::Display for SnomedCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not the identifier of a SNOMED CT concept. Copy all its digits, such as “37796009”: the last one \
             checks the others.",
            self.0
        )
    }
}
