//! Results that nobody measured, for books that are made up.

use anyhow::{Context, Result};

use super::Figures;
use super::environment::Environment;
use super::results::{self, Results, Sample};
use crate::lot::Lot;
use crate::repo::Repo;
use crate::report::Report;

/// Writes results for the figure `id` of a made-up book, drawn by lot from
/// `seed` and called synthetic.
pub fn invent(book: &Repo, id: &str, seed: usize) -> Result<()> {
    let figures = Figures::load_one(book, id, &mut Report::default());
    let figure = figures
        .get(id)
        .with_context(|| format!("{} does not parse", Figures::file(id)))?;
    let environment = Environment {
        name: "synthetic".into(),
        cpu: "synthetic processor".into(),
        cores: 2,
        os: "synthetic system".into(),
        kernel: "0".into(),
        tools: vec!["synthetic 0.0.0".into()],
        ..Environment::default()
    };
    let when = "2026-01-01T00:00:00.000Z".to_string();
    let programs = results::programs(book, figure);
    let mut all = Results::new(figure, environment, programs, when.clone());
    let mut lot = Lot::new(seed as u64);
    for round in 1..=figure.rounds {
        for (at, variant) in figure.variants.iter().enumerate() {
            let middle = 1000 * (at as u64 + 1) + 100 * (seed as u64 % 7);
            all.samples.push(Sample {
                round,
                position: at + 1,
                variant: variant.id.clone(),
                started: when.clone(),
                value: (middle + lot.below(200)) as f64,
                checksum: variant.expect.clone(),
            });
        }
    }
    all.finish(figure);
    let path = results::path(id, &all.environment.name);
    all.write(&book.path(path))
}
