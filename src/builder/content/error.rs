use thiserror::Error;

use crate::builder::diagnostic::Diagnostic;

/// The errors that keep a folder of content from being published.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}The site was not built. The site that was built before is still in place.", lines(.0))]
pub struct ContentError(pub Vec<Diagnostic>);

fn lines(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().flat_map(|diagnostic| [diagnostic.to_string(), "\n".to_owned()]).collect()
}
