//! What was measured: `evidence/results/<figure>/<environment>.json`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::environment::Environment;
use super::schema::{Figure, Statistic, Variant};
use super::stats::{self, Estimate};
use crate::repo::{Repo, write_whole};

/// The raw samples of one figure in one environment, and what follows from
/// them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Results {
    pub figure: String,
    pub environment: Environment,
    /// When the measurement started, UTC.
    pub started: String,
    /// A hash of each variant's commands and code, so that results older
    /// than the program are noticed.
    pub programs: BTreeMap<String, String>,
    pub samples: Vec<Sample>,
    /// Samples with a wrong checksum: kept, never counted.
    pub voided: Vec<Sample>,
    /// What follows from the samples. The book computes it anew; it stands
    /// here for other readers of the file.
    pub values: BTreeMap<String, Estimate>,
    /// A hash of everything above but `values`.
    pub seal: String,
}

/// One run of one variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// From 1.
    pub round: usize,
    /// The place within the round, from 1.
    pub position: usize,
    pub variant: String,
    /// When it started, UTC.
    pub started: String,
    /// In the figure's unit.
    pub value: f64,
    pub checksum: String,
}

/// Where the results of all environments stand.
pub fn folder(figure: &str) -> String {
    format!("evidence/results/{figure}")
}

/// Where the results of one environment stand, from the root.
pub fn path(figure: &str, environment: &str) -> String {
    format!("{}/{environment}.json", folder(figure))
}

impl Results {
    /// Results without samples.
    pub fn new(
        figure: &Figure,
        environment: Environment,
        programs: BTreeMap<String, String>,
        started: String,
    ) -> Self {
        Self {
            figure: figure.id.clone(),
            environment,
            started,
            programs,
            samples: Vec::new(),
            voided: Vec::new(),
            values: BTreeMap::new(),
            seal: String::new(),
        }
    }

    /// Reads a file of results.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("{} cannot be read", path.display()))?;
        serde_json::from_str(&text)
            .with_context(|| format!("{} is no results file", path.display()))
    }

    /// Writes the file whole or not at all.
    pub fn write(&self, path: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self)? + "\n";
        write_whole(path, text.as_bytes())
    }

    /// Computes the values and the seal.
    pub fn finish(&mut self, figure: &Figure) {
        self.values = self.derive(figure);
        self.seal = self.compute_seal();
    }

    /// The hash of what was measured.
    pub fn compute_seal(&self) -> String {
        let measured = (
            &self.figure,
            &self.environment,
            &self.started,
            &self.programs,
            &self.samples,
            &self.voided,
        );
        let bytes = serde_json::to_vec(&measured).expect("plain data");
        blake3::hash(&bytes).to_hex().to_string()
    }

    /// Every value of `figure` that the samples allow.
    pub fn derive(&self, figure: &Figure) -> BTreeMap<String, Estimate> {
        figure
            .values
            .keys()
            .filter_map(|name| Some((name.clone(), self.value(figure, name)?)))
            .collect()
    }

    /// One value, from the samples.
    pub fn value(&self, figure: &Figure, name: &str) -> Option<Estimate> {
        let value = figure.value(name)?;
        match value.statistic {
            Statistic::Mean => {
                stats::geometric_mean(&self.of(&value.of).collect::<Vec<_>>())
            }
            Statistic::Ratio => {
                let pairs = self.pairs(&value.of, value.to.as_ref()?);
                stats::ratio(&pairs)
            }
        }
    }

    /// The samples of one variant, in order of rounds.
    pub fn of(&self, variant: &str) -> impl Iterator<Item = f64> {
        self.samples
            .iter()
            .filter(move |s| s.variant == variant)
            .map(|s| s.value)
    }

    fn pairs(&self, one: &str, other: &str) -> Vec<(f64, f64)> {
        let in_round = |variant: &str, round| {
            self.samples
                .iter()
                .find(|s| s.variant == variant && s.round == round)
                .map(|s| s.value)
        };
        (1..=self.rounds())
            .filter_map(|r| Some((in_round(one, r)?, in_round(other, r)?)))
            .collect()
    }

    /// The last round with a sample.
    pub fn rounds(&self) -> usize {
        self.samples.iter().map(|s| s.round).max().unwrap_or(0)
    }

    /// Drops the rounds in which a variant lacks a sample, so that all
    /// variants of a round are measured within the same minutes.
    pub fn keep_whole_rounds(&mut self, variants: usize) {
        let whole = (1..=self.rounds())
            .take_while(|round| {
                let of_round = |s: &&Sample| s.round == *round;
                self.samples.iter().filter(of_round).count() == variants
            })
            .count();
        self.samples.retain(|s| s.round <= whole);
        self.voided.retain(|s| s.round <= whole);
    }
}

/// The hash of everything that decides what a sample of `variant` is, by
/// variant. A file that cannot be read counts as empty; the check of `code`
/// reports it.
pub fn programs(repo: &Repo, figure: &Figure) -> BTreeMap<String, String> {
    let hash = |variant: &Variant| {
        let mut hasher = blake3::Hasher::new();
        let commands = [&figure.build[..], &variant.before[..]].concat();
        for text in commands
            .iter()
            .chain([&variant.run, &variant.expect])
            .chain(&variant.check)
        {
            hasher.update(text.as_bytes()).update(b"\n");
        }
        for file in &variant.code {
            let code = std::fs::read(repo.path(file)).unwrap_or_default();
            hasher.update(blake3::hash(&code).as_bytes());
        }
        hasher.finalize().to_hex().to_string()
    };
    figure
        .variants
        .iter()
        .map(|v| (v.id.clone(), hash(v)))
        .collect()
}

/// All results of `figure` by path from the root; those that cannot be read
/// carry the error.
pub fn all(repo: &Repo, figure: &str) -> Vec<(String, Result<Results>)> {
    let folder: PathBuf = repo.path(folder(figure));
    if !folder.is_dir() {
        return Vec::new();
    }
    repo.files(&self::folder(figure), "json")
        .into_iter()
        .map(|file| {
            let results = Results::read(&repo.path(&file));
            (file, results)
        })
        .collect()
}
