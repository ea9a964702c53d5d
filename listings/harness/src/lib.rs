//! What the tests of systems share: building the parts, starting and
//! stopping them, and asking them over HTTP.
//!
//! A test names the file at fault by beginning its panic message with the
//! file's path from the root of the repository, which [`blame`] does.

mod build;
mod contract;
mod http;
mod process;

pub use build::{cargo_binary, cargo_library, go_binary, node};
pub use contract::{Exchange, exchanges};
pub use http::{Answer, Client, Request};
pub use process::{Ended, Running};

use std::path::PathBuf;

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("below the root").into()
}

/// Fails the test because of `file`, a path from the root.
///
/// # Panics
///
/// Always.
#[track_caller]
pub fn blame(file: &str, what: impl std::fmt::Display) -> ! {
    panic!("{file}: {what}")
}
