//! Finds the tool-chains of the listings, or fetches the pinned ones into
//! `target/tools`.

mod doctor;
mod go;
mod node;
mod npm;
mod rust;
mod venv;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use crate::repo::write_whole;
use crate::report::Kind;
use crate::run::{self, Limits, Outcome};

pub use doctor::{Row, print, rows};
pub use go::Go;
pub use node::Node;
pub use rust::Rust;
pub use venv::venv;

/// A tool-chain is neither there nor to be had.
pub static MISSING: Kind = Kind {
    id: "toolchain-missing",
    cause: "A tool-chain that the listings need is not on the machine and \
            cannot be fetched. On a contributor's machine its programs are \
            skipped, loudly; with `CI=true` nothing may be skipped.",
    example: "listings/package.json: npm ci failed three times: network",
    mend: "`cargo xtask doctor` says what is missing and how to get it.",
};

/// The compiler is not the pinned one.
pub static VERSION: Kind = Kind {
    id: "toolchain-version",
    cause: "With `CI=true`: rustc is not the version that \
            `rust-toolchain.toml` names, so its messages may differ from \
            those in the book.",
    example: "rust-toolchain.toml:2: rustc is 1.94.0, the book wants 1.95.0",
    mend: "Run cargo through rustup, which reads `rust-toolchain.toml`.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&MISSING, &VERSION];

/// How long a question to a tool may take (the first one may make rustup or
/// Go fetch a tool-chain).
const ASK: Limits = Limits {
    time: Duration::from_secs(300),
    output: 1 << 20,
};
/// How long fetching may take.
pub const FETCH: Limits = Limits {
    time: Duration::from_secs(900),
    output: 16 << 20,
};

/// Why a tool-chain is not to be had, and what to do about it.
#[derive(Clone, Debug)]
pub struct Missing {
    pub what: String,
    pub help: String,
}

impl Missing {
    /// Says both.
    pub fn new(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            help: help.into(),
        }
    }
}

/// Whether a tool-chain may be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetch {
    Yes,
    No,
}

/// Whether this run may skip nothing.
pub fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|v| v == "true" || v == "1")
}

/// Runs a tool and gives back what it prints, trimmed; the error is what it
/// said when it failed.
pub fn ask(command: &mut Command) -> Result<String> {
    let outcome = run::run(command, ASK)?;
    if !outcome.succeeded() {
        anyhow::bail!("{}", last_words(&outcome));
    }
    Ok(outcome.stdout().trim().to_string())
}

/// The last lines of what a failed command said.
pub fn last_words(outcome: &Outcome) -> String {
    let said = format!("{}{}", outcome.stdout(), outcome.stderr());
    let lines: Vec<&str> =
        said.lines().filter(|l| !l.trim().is_empty()).collect();
    let from = lines.len().saturating_sub(6);
    match lines[from..].join("\n") {
        empty if empty.is_empty() => format!("it ended as {:?}", outcome.end),
        words => words,
    }
}

/// Writes a program that may be run.
pub fn write_program(file: &Path, text: &str) -> Result<()> {
    write_whole(file, text.as_bytes())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let may_run = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(file, may_run)?;
    }
    Ok(())
}

/// Says on standard error what takes long.
pub fn say(what: &str) {
    eprintln!("{what} …");
}
