//! Copies of the book, and of what was compiled of it.

use std::fs;
use std::path::Path;

use anyhow::Result;
use tempfile::TempDir;

use crate::repo::{Repo, copy};

/// What the book is made of; everything else stays behind.
const COPIED: [&str; 6] = [
    "book.toml",
    "exemptions.toml",
    "src",
    "evidence",
    "listings",
    "theme",
];

/// What cargo needs besides, where programs are compiled.
const COMPILED: [&str; 6] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "xtask",
];

/// What is compiled below the target folder, and what of it a fault's program
/// can use again.
const SEEDS: [&str; 4] =
    ["debug/.fingerprint", "debug/build", "debug/deps", "tests"];

/// Compilers put a new file in the place of a large one, so that it can be
/// linked; small ones, which cargo writes over, are copied. In bytes.
const LINKED: u64 = 64 << 10;

/// Copies the book into the folder `root`, with what cargo needs when programs
/// are compiled there.
pub fn book(repo: &Repo, root: &Path, compiles: bool) -> Result<()> {
    for name in COPIED {
        copy(&repo.path(name), &root.join(name))?;
    }
    if !compiles {
        return Ok(());
    }
    for name in COMPILED {
        copy(&repo.path(name), &root.join(name))?;
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        repo.path("listings/node_modules"),
        root.join("listings/node_modules"),
    )?;
    Ok(())
}

/// A target folder with what the repository's own one holds of programs and
/// what they depend on; gone when it is dropped.
pub fn target(repo: &Repo) -> Result<TempDir> {
    let folder = repo.path("target/faults");
    fs::create_dir_all(&folder)?;
    let folder = tempfile::tempdir_in(folder)?;
    for name in SEEDS {
        let from = repo.target().join(name);
        if from.is_dir() {
            seed(&from, &folder.path().join(name))?;
        }
    }
    Ok(folder)
}

/// Copies what is compiled, with its times, by which cargo goes.
fn seed(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        let what = entry.metadata()?;
        if what.is_dir() {
            seed(&from, &to)?;
        } else if what.is_file()
            && (what.len() < LINKED || fs::hard_link(&from, &to).is_err())
        {
            fs::copy(&from, &to)?;
            let file = fs::File::options().write(true).open(&to)?;
            file.set_modified(what.modified()?)?;
        }
    }
    Ok(())
}
