//! What a figure is: `evidence/figures/<id>.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::number::Unit;
use crate::language::Language;

/// One question, answered by a measurement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The file's name without `.toml`.
    #[serde(skip)]
    pub id: String,
    /// What the measurement answers.
    pub question: String,
    /// The answer in one sentence, with the names of values in braces.
    pub title: Spanned<String>,
    /// One word that groups figures.
    pub topic: String,
    /// The chapter that argues with it, relative to `src`.
    pub chapter: String,
    /// What every variant is measured in.
    pub unit: Unit,
    pub better: Better,
    pub sample: Sampling,
    /// Rounds of a full measurement; each round samples each variant once.
    pub rounds: usize,
    /// How it is measured and why so, for a reader who doubts it.
    pub method: String,
    /// What could make the result come out otherwise, one note an entry.
    pub bias: Vec<String>,
    /// The environment whose results are shown, when there are several.
    pub environment: Option<String>,
    /// Commands that prepare everything, run once before the first sample.
    #[serde(default)]
    pub build: Vec<String>,
    /// The same for a smoke run, which measures nothing and so need not
    /// compile from nothing.
    pub smoke: Option<Vec<String>>,
    /// Names of the values to draw: absolute ones become bars, ratios dots.
    pub chart: Spanned<Vec<String>>,
    #[serde(rename = "variant")]
    pub variants: Vec<Variant>,
    /// What is derived from the samples, by name.
    pub values: BTreeMap<String, Spanned<Value>>,
}

/// Which way a reader wants the number to go.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    Less,
    More,
}

impl Better {
    /// As a reader reads it.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Less => "Less is better.",
            Self::More => "More is better.",
        }
    }
}

/// Where the number of a sample comes from.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Sampling {
    /// The program measures itself and prints a line `sample <number>` in
    /// the figure's unit: memory it holds, time of an inner loop.
    Printed,
    /// The time from start to end of the command, in seconds.
    WallTime,
}

/// One of the things compared.
///
/// Commands are words separated by spaces, run from the repository's root
/// without a shell. `{out}` stands for a scratch folder of the figure,
/// `{sample}` for the number of the sample within the measurement, from 1.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    pub id: String,
    pub language: Language,
    /// At most about 28 characters: it stands in a chart on a phone.
    pub label: String,
    /// Commands before each sample, not measured.
    #[serde(default)]
    pub before: Vec<String>,
    /// The command that is measured or measures itself.
    pub run: String,
    /// What a smoke run does in the place of `before` and `run`; `check` says
    /// what came of it.
    pub smoke: Option<Vec<String>>,
    /// A command after each sample that prints the checksum, where `run`
    /// does not print it.
    pub check: Option<String>,
    /// What the line `checksum <word>` of `run` or `check` must say.
    pub expect: String,
    /// The files that a doubting reader wants to see, from the root.
    pub code: Vec<String>,
}

/// How a value is derived from the samples.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Statistic {
    /// The geometric mean of the variant `of`, in the figure's unit.
    Mean,
    /// `of` divided by `to`, paired by round.
    Ratio,
}

/// A named number derived from the samples.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// For charts and tables; a mean takes its variant's unless given.
    pub label: Option<String>,
    pub statistic: Statistic,
    /// The id of a variant.
    pub of: String,
    /// The id of the variant that a ratio divides by.
    pub to: Option<String>,
}

impl Figure {
    /// The variant with this id.
    pub fn variant(&self, id: &str) -> Option<&Variant> {
        self.variants.iter().find(|v| v.id == id)
    }

    /// The value with this name.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name).map(Spanned::get_ref)
    }

    /// What a value is called in charts and tables.
    pub fn label(&self, name: &str) -> String {
        let Some(value) = self.value(name) else {
            return name.to_string();
        };
        let label = |id: &str| {
            self.variant(id).map_or(id.to_string(), |v| v.label.clone())
        };
        match (&value.label, &value.to) {
            (Some(own), _) => own.clone(),
            (None, Some(to)) => {
                format!("{} ÷ {}", label(&value.of), label(to))
            }
            (None, None) => label(&value.of),
        }
    }

    /// The names in braces of the title, in order.
    pub fn title_values(&self) -> Vec<&str> {
        let title = self.title.get_ref();
        title
            .split('{')
            .skip(1)
            .filter_map(|part| part.split_once('}').map(|(name, _)| name))
            .collect()
    }

    /// The languages compared, in the book's order.
    pub fn languages(&self) -> Vec<Language> {
        let mut all: Vec<_> =
            self.variants.iter().map(|v| v.language).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// What is wrong with the definition in itself: byte offset in the file
    /// (0 for the file as a whole) and description.
    pub fn faults(&self) -> Vec<(usize, String)> {
        let mut faults = Vec::new();
        for (i, variant) in self.variants.iter().enumerate() {
            if self.variants[..i].iter().any(|v| v.id == variant.id) {
                faults.push((0, format!("two variants `{}`", variant.id)));
            }
        }
        if self.rounds < 2 {
            faults.push((0, "an interval needs two rounds or more".into()));
        }
        if self.sample == Sampling::WallTime && self.unit != Unit::Seconds {
            faults.push((0, "wall time is measured in seconds".into()));
        }
        for (name, value) in &self.values {
            faults.extend(
                self.value_fault(name, value.get_ref())
                    .map(|fault| (value.span().start, fault)),
            );
        }
        for name in self.chart.get_ref() {
            if !self.values.contains_key(name) {
                let fault = format!("the chart draws no value `{name}`");
                faults.push((self.chart.span().start, fault));
            }
        }
        faults
    }

    fn value_fault(&self, name: &str, value: &Value) -> Option<String> {
        let unknown = [Some(&value.of), value.to.as_ref()]
            .into_iter()
            .flatten()
            .find(|id| self.variant(id).is_none());
        match (value.statistic, &value.to) {
            _ if unknown.is_some() => Some(format!(
                "value `{name}` names no variant: `{}`",
                unknown.expect("just checked")
            )),
            (Statistic::Ratio, None) => {
                Some(format!("the ratio `{name}` has no `to`"))
            }
            (Statistic::Mean, Some(_)) => {
                Some(format!("the mean `{name}` takes no `to`"))
            }
            _ => None,
        }
    }

    /// What is wrong with the title: a number that comes from no value, or
    /// no number at all.
    pub fn title_fault(&self) -> Option<String> {
        let names = self.title_values();
        if let Some(name) = names.iter().find(|n| self.value(n).is_none()) {
            return Some(format!("the title names no value: `{name}`"));
        }
        if names.is_empty() {
            return Some("the title states no value".into());
        }
        let mut words = self.title.get_ref().clone();
        for name in names {
            words = words.replace(&format!("{{{name}}}"), "");
        }
        words
            .contains(|c: char| c.is_ascii_digit())
            .then(|| "the title has a number that comes from no value".into())
    }
}
