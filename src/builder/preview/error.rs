use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// Why there is no preview.
#[derive(Debug, Error)]
pub enum PreviewError {
    /// A folder is missing.
    #[error("There is no folder {}. Correct its name.", .0.display())]
    NoFolder(PathBuf),
    /// The requested port cannot be used.
    #[error(
        "The preview cannot use port {port}: {error}. Choose another one, or leave out --port."
    )]
    Port {
        /// The port.
        port: u16,
        /// Why it cannot be used.
        error: io::Error,
    },
    /// The server or its temporary folder could not be made.
    #[error("The preview could not start: {0}.")]
    Start(io::Error),
}
