//! Which programs to test.

use std::collections::BTreeSet;
use std::str::FromStr;

use anyhow::{Result, bail};

use super::task::Task;
use crate::language::Language;
use crate::listing::System;
use crate::report::did_you_mean;

/// What to test.
#[derive(clap::Args, Debug, Default)]
pub struct Options {
    /// Only these languages.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "LANGUAGE")]
    lang: Vec<Language>,

    /// Only these topics, listings and rejections.
    #[arg(long, value_delimiter = ',', value_name = "TOPIC[/NAME]")]
    filter: Vec<String>,

    /// Write outputs and messages as they are now, and print the difference.
    #[arg(long)]
    pub bless: bool,

    /// Run every program so often while all cores are kept busy, Go's with
    /// the race detector; none is left out because it passed before.
    #[arg(
        long,
        value_name = "TIMES",
        num_args = 0..=1,
        default_missing_value = "20",
        value_parser = clap::value_parser!(u32).range(2..),
        conflicts_with = "bless"
    )]
    pub stress: Option<u32>,

    /// Only the i-th of n parts.
    #[arg(long, value_name = "I/N")]
    shard: Option<Shard>,

    /// Not to say what was not run again.
    #[arg(skip)]
    pub quiet: bool,
}

impl Options {
    /// Only the topics, listings and rejections `names`, without a word.
    pub fn only(names: Vec<String>) -> Self {
        Self {
            filter: names,
            quiet: true,
            ..Self::default()
        }
    }

    /// Whether a program is neither of another language nor filtered out.
    pub fn wants(&self, id: &str, topic: &str, language: Language) -> bool {
        (self.lang.is_empty() || self.lang.contains(&language))
            && (self.filter.is_empty()
                || self.filter.iter().any(|f| f == id || f == topic))
    }

    /// Those of `all` that belong to the shard.
    pub fn part<T>(&self, all: impl Iterator<Item = T>) -> Vec<T> {
        let in_shard =
            |i: usize| self.shard.is_none_or(|s| i % s.count == s.index - 1);
        let chosen = all.enumerate().filter(|(i, _)| in_shard(*i));
        chosen.map(|(_, item)| item).collect()
    }

    /// Whether nothing is left out.
    pub fn is_everything(&self) -> bool {
        self.lang.is_empty() && self.filter.is_empty() && self.shard.is_none()
    }
}

/// The i-th of n parts, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shard {
    index: usize,
    count: usize,
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers = text
            .split_once('/')
            .and_then(|(i, n)| Some((i.parse().ok()?, n.parse().ok()?)));
        match numbers {
            Some((index, count)) if (1..=count).contains(&index) => {
                Ok(Self { index, count })
            }
            _ => Err("a part is written 1/3, 2/3 or 3/3".into()),
        }
    }
}

/// The tasks that `options` ask for; an error when a filter fits neither one
/// of them nor one of `systems`.
pub fn select<'a>(
    all: &'a [Task<'a>],
    systems: &[System],
    options: &Options,
) -> Result<Vec<&'a Task<'a>>> {
    let ids: Vec<String> = systems.iter().map(System::id).collect();
    let names: BTreeSet<&str> = all
        .iter()
        .flat_map(|t| [t.id.as_str(), t.topic])
        .chain(ids.iter().map(String::as_str))
        .chain(systems.iter().map(|s| s.topic.as_str()))
        .collect();
    for filter in &options.filter {
        if !names.contains(filter.as_str()) {
            let known = names.iter().copied();
            let help = did_you_mean(filter, known).unwrap_or_else(|| {
                "name a topic, or topic/name of a listing or rejection".into()
            });
            bail!("nothing is called `{filter}`\nhelp: {help}");
        }
    }
    let tasks = all.iter();
    let wanted = tasks.filter(|t| options.wants(&t.id, t.topic, t.language()));
    Ok(options.part(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shard_is_the_ith_of_n() {
        let shard = "2/3".parse::<Shard>();
        assert_eq!(shard, Ok(Shard { index: 2, count: 3 }));
        for bad in ["0/3", "4/3", "2", "a/b", ""] {
            assert!(bad.parse::<Shard>().is_err(), "{bad}");
        }
    }
}
