//! Virtual environments of Python, which hold pinned wheels.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::{FETCH, Fetch, last_words, say};
use crate::repo::{Repo, write_whole};
use crate::run;

/// The `site-packages` of a virtual environment with the wheels of `pins`,
/// made when it is not there or the pins have changed. The error is a clause
/// that says why not.
pub fn venv(
    repo: &Repo,
    name: &str,
    pins: &str,
    fetch: Fetch,
) -> Result<PathBuf, String> {
    let wanted = fs::read(repo.path(pins))
        .map_err(|error| format!("{pins} cannot be read: {error}"))?;
    let hash = blake3::hash(&wanted).to_hex().to_string();
    let folder = repo.target().join(format!("tools/{name}"));
    let stamp = repo.target().join(format!("tools/{name}.blake3"));
    if !fs::read_to_string(&stamp).is_ok_and(|s| s == hash) {
        if fetch == Fetch::No {
            return Err("cargo xtask test-listings fetches it".into());
        }
        say(&format!("fetching {name} ({pins})"));
        let _ = fs::remove_dir_all(&folder);
        make_venv(repo, &folder, pins)
            .map_err(|error| format!("fetching it failed: {error:#}"))?;
        write_whole(&stamp, hash.as_bytes()).map_err(|e| format!("{e:#}"))?;
    }
    site_packages(&folder)
        .ok_or_else(|| format!("{} is not whole", folder.display()))
}

fn make_venv(repo: &Repo, folder: &Path, pins: &str) -> Result<()> {
    let step = |command: &mut Command| -> Result<()> {
        let outcome = run::run(command, FETCH)?;
        anyhow::ensure!(outcome.succeeded(), "{}", last_words(&outcome));
        Ok(())
    };
    let python = if cfg!(windows) { "python" } else { "python3" };
    step(Command::new(python).args(["-m", "venv"]).arg(folder))?;
    let bin = if cfg!(windows) { "Scripts" } else { "bin" };
    step(
        Command::new(folder.join(bin).join("python"))
            .args(["-m", "pip", "install", "--quiet", "--require-hashes"])
            // The pins name all there is to install.
            .args(["--no-deps"])
            .args(["--disable-pip-version-check", "--requirement"])
            .arg(repo.path(pins)),
    )
}

/// The folder with the packages of a virtual environment.
fn site_packages(venv: &Path) -> Option<PathBuf> {
    let unix = fs::read_dir(venv.join("lib"))
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|entry| entry.path().join("site-packages"));
    unix.chain([venv.join("Lib/site-packages")])
        .find(|path| path.is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_pins_are_said_by_name() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("book.toml"), "").unwrap();
        let repo = Repo::at(folder.path()).unwrap();
        let pins = "listings/requirements-go.txt";
        let why = venv(&repo, "go", pins, Fetch::Yes).unwrap_err();
        assert!(why.contains(pins), "{why}");
    }
}
