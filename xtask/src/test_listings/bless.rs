//! `--bless`: writes what the programs say now.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::compare::{Said, diff};
use super::task::Proof;
use crate::repo::{Repo, write_whole};

/// Writes each file that all programs with a part in it agree on, whole or
/// not at all, and prints the difference. The files that are right now come
/// back; where programs disagree, the finding stays.
pub fn write(repo: &Repo, proofs: &[Proof]) -> Result<BTreeSet<String>> {
    let mut by_file: BTreeMap<&str, Vec<&Said>> = BTreeMap::new();
    let mut faulty: BTreeSet<&str> = BTreeSet::new();
    for proof in proofs {
        for said in &proof.said {
            by_file.entry(&said.file).or_default().push(said);
            if !proof.faults.is_empty() {
                faulty.insert(&said.file);
            }
        }
    }
    let mut blessed = BTreeSet::new();
    for (file, all) in by_file {
        let first = all[0];
        let agreed = all.iter().all(|said| said.actual == first.actual);
        if !agreed || faulty.contains(file) || !first.is_different() {
            continue;
        }
        let expected = first.expected.as_deref().unwrap_or_default();
        eprintln!("blessed {file}\n{}", diff(expected, &first.actual));
        write_whole(&repo.path(file), first.actual.as_bytes())?;
        blessed.insert(file.to_string());
    }
    Ok(blessed)
}
