//! Ratios of Go and Rust, turned so that those of different figures can stand
//! beside each other: how many times better Rust does.

use maud::Markup;

use super::Figures;
use super::chart::{self, Row};
use super::number::RATIO;
use super::schema::{Better, Statistic};
use super::stats::Estimate;
use crate::language::Language;

/// How many times better Rust does than Go; less than 1 where Go does better.
#[derive(Clone, Copy, Debug)]
pub struct Advantage(Estimate);

impl Advantage {
    /// The better side; `None` where the samples show no difference.
    pub fn of(&self) -> Option<Language> {
        match self.0 {
            even if even.overlaps_one() => None,
            Estimate { value, .. } if value < 1.0 => Some(Language::Go),
            _ => Some(Language::Rust),
        }
    }

    /// `Go 34×`, or that there is no difference.
    pub fn words(&self) -> String {
        match self.of() {
            None => "no difference".into(),
            Some(Language::Go) => {
                format!("Go {}", RATIO.estimate(&inverse(self.0)))
            }
            Some(side) => format!("{side} {}", RATIO.estimate(&self.0)),
        }
    }
}

#[cfg(test)]
impl Advantage {
    /// One with this value and interval, as if measured.
    pub fn made(value: f64, low: f64, high: f64) -> Self {
        let n = 8;
        Self(Estimate {
            value,
            low,
            high,
            n,
        })
    }
}

impl Figures {
    /// What the value `name` of the figure `id` says of Go and Rust; `None`
    /// where it is no ratio of the two.
    pub fn advantage(&self, id: &str, name: &str) -> Option<Advantage> {
        let shown = self.shown().find(|s| s.figure.id == id)?;
        let value = shown.figure.value(name)?;
        if value.statistic != Statistic::Ratio {
            return None;
        }
        let language = |id: &str| Some(shown.figure.variant(id)?.language);
        let sides = (language(&value.of)?, language(value.to.as_ref()?)?);
        let ratio = shown.results.value(shown.figure, name)?;
        let more = shown.figure.better == Better::More;
        match sides {
            (Language::Rust, Language::Go) if more => Some(ratio),
            (Language::Rust, Language::Go) => Some(inverse(ratio)),
            (Language::Go, Language::Rust) if more => Some(inverse(ratio)),
            (Language::Go, Language::Rust) => Some(ratio),
            _ => None,
        }
        .map(Advantage)
    }
}

fn inverse(ratio: Estimate) -> Estimate {
    Estimate {
        value: 1.0 / ratio.value,
        low: 1.0 / ratio.high,
        high: 1.0 / ratio.low,
        n: ratio.n,
    }
}

/// The chart of several advantages, each with its label.
pub fn advantages(
    id: &str,
    title: &str,
    all: &[(String, Advantage)],
) -> Markup {
    let rows: Vec<Row> = all
        .iter()
        .map(|(label, advantage)| Row {
            label: label.clone(),
            language: None,
            estimate: advantage.0,
        })
        .collect();
    chart::advantages(id, title, &rows, |e| Advantage(*e).words())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_advantage_names_the_better_side_and_by_how_much() {
        for (value, low, high, words) in [
            (6.0, 5.8, 6.2, "Rust 6.0×"),
            (0.05, 0.04, 0.06, "Go 20×"),
            (1.1, 0.9, 1.2, "no difference"),
        ] {
            assert_eq!(Advantage::made(value, low, high).words(), words);
        }
    }
}
