//! `cargo xtask bench-interactions`: how long a reader waits for the first
//! answer of the pages that grow, in a book several times as big as this one.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::browser::{self, Tools};
use crate::repo::Repo;
use crate::specimen;

/// Makes the big book, visits its pages and prints a table.
pub fn run(repo: &Repo) -> Result<()> {
    let tools = Tools::find(repo)?;
    let folder = tempfile::tempdir()?;
    let site = folder.path().join("site");
    let sources = folder.path().join("sources");
    specimen::build(repo, specimen::BIG, &sources, &site)?;
    let status = Command::new(&tools.node)
        .arg("bench-interactions.js")
        .current_dir(repo.path(browser::FOLDER))
        .env("BOOK", &site)
        .env("BIG", &site)
        .env("CHROMIUM", &tools.chromium)
        .status()
        .context("node cannot be started")?;
    ensure!(status.success(), "the harness failed; it said why above");
    Ok(())
}
