//! The entries of `evidence/scorecard.toml`.

use serde::Deserialize;
use toml::Spanned;

use crate::noun::{self, NounKind};

/// Who does better on a criterion.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Edge {
    Go,
    Rust,
    /// Neither.
    Level,
    /// One or the other, by a condition that is said.
    Depends,
}

impl Edge {
    /// All, in the order in which weights are shown.
    pub const ALL: [Self; 4] =
        [Self::Go, Self::Level, Self::Depends, Self::Rust];

    /// As shown to the reader.
    pub fn name(self) -> &'static str {
        match self {
            Self::Go => "Go",
            Self::Rust => "Rust",
            Self::Level => "level",
            Self::Depends => "depends",
        }
    }

    /// As the data file spells it, and the class of its colour.
    pub fn key(self) -> &'static str {
        match self {
            Self::Go => "go",
            Self::Rust => "rust",
            Self::Level => "level",
            Self::Depends => "depends",
        }
    }
}

/// One piece of evidence: exactly one of the five ids.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub figure: Option<String>,
    /// The name of a ratio of Go and Rust; goes with `figure`.
    pub value: Option<String>,
    pub listing: Option<String>,
    pub rejection: Option<String>,
    pub claim: Option<String>,
    /// Whom the claim's statement speaks for; goes with `claim`.
    pub favours: Option<Edge>,
    pub source: Option<String>,
    /// The section of the source; goes with `source`.
    pub at: Option<String>,
}

impl Evidence {
    /// The noun and id it names, where it names one alone.
    pub fn target(&self) -> Option<(NounKind, &str)> {
        let all = [
            (NounKind::Figure, &self.figure),
            (NounKind::Listing, &self.listing),
            (NounKind::Rejection, &self.rejection),
            (NounKind::Claim, &self.claim),
            (NounKind::Source, &self.source),
        ];
        noun::the_one_named(&all)
    }
}

/// One criterion.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Kebab-case; part of shared addresses, so it stays as it is.
    pub id: String,
    /// The heading it stands under.
    pub group: String,
    pub name: String,
    pub edge: Spanned<Edge>,
    /// What it depends on.
    pub condition: Option<String>,
    /// How it can come out, where it depends.
    #[serde(default)]
    pub between: Vec<Edge>,
    /// Why, and what turns it round; a few sentences.
    pub reason: String,
    #[serde(default)]
    pub evidence: Vec<Spanned<Evidence>>,
}

impl Criterion {
    /// Its pieces of evidence.
    pub fn pieces(&self) -> impl Iterator<Item = &Evidence> {
        self.evidence.iter().map(Spanned::get_ref)
    }
}

/// One axis of the profile.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Axis {
    pub name: String,
    /// Ids of criteria.
    pub criteria: Vec<String>,
}

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    #[serde(default)]
    pub criterion: Vec<Criterion>,
    #[serde(default)]
    pub axis: Vec<Axis>,
}
