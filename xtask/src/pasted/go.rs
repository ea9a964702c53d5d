//! Go packages with one file each, in one module.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};

use super::{Built, Pasted, indented, write};
use crate::repo::Repo;
use crate::run::{self, Limits};
use crate::test_listings::normal;
use crate::test_listings::task::Launch;
use crate::toolchain::Go;

/// What a call of Go may use.
const GO: Limits = Limits {
    time: Duration::from_secs(1200),
    output: 16 << 20,
};

/// Builds `all`; how each can be run, or why it cannot.
pub fn build(
    repo: &Repo,
    go: &Go,
    folder: &Path,
    all: &[&Pasted],
) -> Result<Vec<Built>> {
    module(repo, folder)?;
    let programs = folder.join("programs");
    std::fs::create_dir_all(&programs)?;
    let suffix = std::env::consts::EXE_SUFFIX;
    let program = |pasted: &Pasted| {
        programs.join(format!("{}{suffix}", pasted.project()))
    };
    for pasted in all {
        write(folder.join(pasted.project()).join("main.go"), &pasted.code)?;
        // An older program must not stand in for one that fails to build.
        let _ = std::fs::remove_file(program(pasted));
    }
    let mut command = go.command();
    command
        .args(["build", "-buildvcs=false", "-ldflags=-s -w", "-o"])
        .arg(&programs)
        .args(all.iter().map(|p| format!("./{}", p.project())))
        .current_dir(folder);
    let outcome = run::run(&mut command, GO)?;
    let said = outcome.stderr();
    let complaints = normal::go(&said);
    let built = all.iter().map(|pasted| {
        let program = program(pasted);
        if program.is_file() {
            return Ok(Launch {
                program,
                arguments: Vec::new(),
            });
        }
        let file = format!("{}/main.go", pasted.project());
        let own = complaints.get(&file).map(|c| normal::text(c));
        let said = own.unwrap_or_else(|| said.clone());
        Err(format!("does not compile\n{}", indented(&said)))
    });
    Ok(built.collect())
}

/// A module that requires what the listings do.
fn module(repo: &Repo, folder: &Path) -> Result<()> {
    let text = std::fs::read_to_string(repo.path("listings/go.mod"))
        .context("listings/go.mod cannot be read")?;
    let text = text.replacen("module listings", "module pasted", 1);
    write(folder.join("go.mod"), &text)?;
    if let Ok(sums) = std::fs::read_to_string(repo.path("listings/go.sum")) {
        write(folder.join("go.sum"), &sums)?;
    }
    Ok(())
}
