//! Rust, as cargo finds it in the repository.

use std::fs;
use std::process::Command;

use super::{Missing, ask};
use crate::repo::Repo;

/// The Rust tool-chain; cargo is always there, since it runs this.
#[derive(Clone, Debug)]
pub struct Rust {
    /// What `rustc --version` says.
    pub version: String,
    /// The version in `rust-toolchain.toml`.
    pub wanted: String,
}

impl Rust {
    /// The compiler that cargo uses in the repository.
    pub fn find(repo: &Repo) -> Result<Self, Missing> {
        let pin = fs::read_to_string(repo.path("rust-toolchain.toml"))
            .unwrap_or_default();
        let wanted = pin
            .lines()
            .find_map(|l| l.strip_prefix("channel = "))
            .map(|v| v.trim_matches('"').to_string())
            .unwrap_or_default();
        let mut rustc = Command::new("rustc");
        let version = ask(rustc.arg("--version").current_dir(repo.root()))
            .map_err(|error| {
                Missing::new(
                    format!("rustc does not run: {error}"),
                    "install Rust with rustup: https://rustup.rs",
                )
            })?;
        Ok(Self { version, wanted })
    }

    /// The bare version number.
    pub fn number(&self) -> &str {
        self.version.split(' ').nth(1).unwrap_or(&self.version)
    }

    /// Whether it is the pinned one, on which the messages depend.
    pub fn is_pinned(&self) -> bool {
        self.number() == self.wanted
    }
}
