//! What the tests of systems share: building the parts, starting and
//! stopping them, and asking them over HTTP.
//!
//! A test names the file at fault by beginning its panic message with the
//! file's path from the root of the repository, which [`blame`] does.

mod build;
mod contract;
mod http;
mod process;

pub use build::{cargo_binary, cargo_library, cargo_module, go_binary, node};
pub use contract::{Exchange, exchanges};
pub use http::{Answer, Client, Request};
pub use process::{Ended, Running};

use std::env;
use std::path::PathBuf;

/// The root of the repository. Looked for from the working directory, which
/// for a test is the folder of its crate: a path that the compiler has
/// written down may be another checkout's.
///
/// # Panics
///
/// When the working directory is not inside the repository.
#[must_use]
pub fn root() -> PathBuf {
    let here = env::current_dir().expect("there is a working directory");
    here.ancestors()
        .find(|folder| folder.join("book.toml").is_file())
        .expect("inside the repository")
        .into()
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
