//! Pictures in an article.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{Id, NonEmptyString, RichText};

/// A drawing, with its content in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The name of its file: `figures/<image>.svg`.
    pub image: Id,
    /// The caption below the drawing.
    pub caption: RichText,
    /// The whole content of the drawing, for readers who cannot see it.
    pub description: NonEmptyString,
    /// The drawing; empty until the builder has read its file.
    #[serde(skip)]
    pub drawing: Drawing,
}

/// An SVG document that only draws: it holds no script, no style of its own, and asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing(String);

impl Drawing {
    /// A document that the caller has checked.
    pub fn from_checked(svg: String) -> Self {
        Self(svg)
    }

    /// The document as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A photograph, with its content in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Photo {
    /// The names of its files in `figures`. They show the same picture in several widths or formats, and the browser
    /// takes the smallest that fits.
    pub files: Vec<PhotoFile>,
    /// The caption below the photograph.
    pub caption: RichText,
    /// The whole content of the photograph, for readers who cannot see it.
    pub description: NonEmptyString,
    /// Who took it, and its licence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<NonEmptyString>,
    /// What the builder has read from the files, in the same order; empty before.
    #[serde(skip)]
    pub images: Vec<Image>,
}

/// An image file as the site serves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its name in the site's root.
    pub name: String,
    /// Its media type: "image/webp".
    pub media_type: &'static str,
    /// Its width as shown, in pixels.
    pub width: u32,
    /// Its height as shown, in pixels.
    pub height: u32,
}

/// The name of an image file: an id and one of the endings `.avif`, `.webp`, `.jpg`, `.jpeg` and `.png`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("format" = "photo-file",
        "pattern" = "^[a-z0-9]+(-[a-z0-9]+)*\\.(avif|webp|jpg|jpeg|png)$"))]
#[serde(try_from = "String", into = "String")]
pub struct PhotoFile(String);

impl PhotoFile {
    /// The endings, each with its media type. A browser takes the first format that it knows.
    pub const FORMATS: [(&str, &str); 5] = [
        ("avif", "image/avif"),
        ("webp", "image/webp"),
        ("jpg", "image/jpeg"),
        ("jpeg", "image/jpeg"),
        ("png", "image/png"),
    ];

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name without its ending, and the ending.
    pub fn parts(&self) -> (&str, &str) {
        self.0.rsplit_once('.').unwrap_or((&self.0, ""))
    }

    /// The media type.
    pub fn media_type(&self) -> &'static str {
        let ending = self.parts().1;
        Self::FORMATS.iter().find(|(known, _)| *known == ending).map_or("", |(_, kind)| kind)
    }
}

impl TryFrom<String> for PhotoFile {
    type Error = PhotoFileError;

    fn try_from(text: String) -> Result<Self, PhotoFileError> {
        let is_name = text.rsplit_once('.').is_some_and(|(stem, ending)| {
            Id::try_from(stem.to_owned()).is_ok()
                && Self::FORMATS.iter().any(|(known, _)| *known == ending)
        });
        if is_name { Ok(Self(text)) } else { Err(PhotoFileError(text)) }
    }
}

impl From<PhotoFile> for String {
    fn from(file: PhotoFile) -> Self {
        file.0
    }
}

impl fmt::Display for PhotoFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is not a [`PhotoFile`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhotoFileError(String);

impl fmt::Display for PhotoFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not the name of a photograph. Use lowercase letters, digits and single hyphens, and the ending \
             “.avif”, “.webp”, “.jpg”, “.jpeg” or “.png”, such as “wrist-800.webp”.",
            self.0
        )
    }
}
