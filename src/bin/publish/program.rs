//! The name of this program.

/// The name by which somebody ran this program.
pub fn program() -> String {
    std::env::args().next().unwrap_or_else(|| "publish".to_owned())
}
