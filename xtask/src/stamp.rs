//! Slow steps are not repeated while nothing they depend on has changed: a
//! step that passed leaves a stamp with the hash of its inputs.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::repo::{Repo, write_whole};
use crate::report::Report;
use crate::tally::Tally;

/// Runs `step` unless it passed before with the same contents of `inputs`
/// (files and folders relative to the root, ignored files left out).
pub fn unless_unchanged(
    repo: &Repo,
    name: &str,
    inputs: &[&str],
    report: &mut Report,
    step: impl FnOnce(&mut Report) -> Result<Tally>,
) -> Result<Tally> {
    let stamp = Stamp::of(repo, name, inputs)?;
    if let Some(passed) = stamp.passed() {
        eprintln!("   unchanged since it passed");
        return Ok(Tally {
            passed,
            ..Tally::default()
        });
    }
    let mut own = Report::default();
    let tally = step(&mut own)?;
    if own.is_clean() && tally.failed == 0 && tally.skipped == 0 {
        stamp.leave(tally.passed)?;
    }
    report.absorb(own);
    Ok(tally)
}

/// What a step leaves when it has passed.
pub struct Stamp {
    file: PathBuf,
    /// The hash of its inputs as they are now.
    key: String,
}

impl Stamp {
    /// The stamp of the step `name`.
    pub fn of(repo: &Repo, name: &str, inputs: &[&str]) -> Result<Self> {
        let file = format!("xtask-cache/{name}.stamp");
        Ok(Self {
            file: repo.target().join(file),
            key: fingerprint(repo, inputs)?,
        })
    }

    /// How many tests passed, when that was with the same inputs.
    pub fn passed(&self) -> Option<usize> {
        let text = fs::read_to_string(&self.file).ok()?;
        let (old, passed) = text.trim().split_once(' ')?;
        (old == self.key).then(|| passed.parse().ok())?
    }

    /// Leaves it, with how many tests passed.
    pub fn leave(&self, passed: usize) -> Result<()> {
        let text = format!("{} {passed}\n", self.key);
        write_whole(&self.file, text.as_bytes())
    }
}

/// A hash of the paths and contents of all files of `inputs`.
fn fingerprint(repo: &Repo, inputs: &[&str]) -> Result<String> {
    let mut files: Vec<PathBuf> = inputs
        .iter()
        .flat_map(|input| {
            ignore::WalkBuilder::new(repo.path(input))
                .require_git(false)
                .build()
        })
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_some_and(|t| t.is_file()))
        .map(ignore::DirEntry::into_path)
        .collect();
    files.sort();
    let mut hasher = blake3::Hasher::new();
    for file in files {
        let bytes = fs::read(&file)
            .with_context(|| format!("{}: cannot be read", file.display()))?;
        hasher.update(repo.relative(&file).as_bytes());
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(&bytes);
    }
    Ok(hasher.finalize().to_hex().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(repo: &Repo, outcome: Tally) -> bool {
        let mut ran = false;
        let report = &mut Report::default();
        unless_unchanged(repo, "step", &["in"], report, |_| {
            ran = true;
            Ok(outcome)
        })
        .unwrap();
        ran
    }

    #[test]
    fn a_step_runs_again_only_when_it_failed_or_its_inputs_changed() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name, text| {
            fs::write(folder.path().join(name), text).unwrap();
        };
        put("book.toml", "");
        fs::create_dir(folder.path().join("in")).unwrap();
        put("in/a", "1");
        let repo = Repo::at(folder.path())
            .unwrap()
            .with_target(folder.path().join("target"));
        assert!(runs(&repo, Tally::one(false)));
        assert!(runs(&repo, Tally::one(true)), "it failed before");
        assert!(!runs(&repo, Tally::one(true)));
        put("in/a", "2");
        assert!(runs(&repo, Tally::one(true)), "its input changed");
    }
}
