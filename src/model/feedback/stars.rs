//! A rating.

/// A rating of 1 to 5 stars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stars(u8);

impl Stars {
    /// The maximum number of stars.
    pub const MAX: u8 = 5;

    /// Every rating, fewest stars first.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=Self::MAX).map(Self)
    }

    /// Parses the number of stars; returns nothing if the text is no rating.
    pub fn parse(count: &str) -> Option<Self> {
        match count.as_bytes() {
            [digit] => Self::try_from(digit.wrapping_sub(b'0')).ok(),
            _ => None,
        }
    }

    /// The number of stars, 1 to 5.
    pub fn count(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Stars {
    type Error = StarsError;

    fn try_from(count: u8) -> Result<Self, StarsError> {
        if (1..=Self::MAX).contains(&count) { Ok(Self(count)) } else { Err(StarsError) }
    }
}

/// The number of stars is not 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StarsError;
