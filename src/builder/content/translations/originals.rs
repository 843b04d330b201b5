//! What translations belong to.

use std::path::{Path, PathBuf};

use crate::model::condition::Condition;
use crate::model::page::Page;
use crate::model::site::Site;
use crate::model::symptom::Symptoms;

/// What translations belong to.
#[derive(Clone, Copy)]
pub(in crate::builder::content) struct Originals<'a> {
    /// The folder of the content.
    pub(in crate::builder::content) folder: &'a Path,
    /// The site's settings.
    pub(in crate::builder::content) site: &'a Site,
    /// The symptoms.
    pub(in crate::builder::content) symptoms: &'a Symptoms,
    /// The articles, each with its file.
    pub(in crate::builder::content) conditions: &'a [(PathBuf, Condition)],
    /// The site's own pages, each with its file.
    pub(in crate::builder::content) pages: &'a [(PathBuf, Page)],
}
