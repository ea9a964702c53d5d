//! The entries of `evidence/claims/<topic>.toml`.

use serde::Deserialize;
use toml::value::Datetime;

use crate::noun::{self, NounKind};

/// What the evidence says of a claim.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    True,
    TrueWithCaveat,
    Misleading,
    Outdated,
    False,
    Unverifiable,
    Opinion,
    Prediction,
}

impl Verdict {
    /// All verdicts, in the order of the ledger.
    pub const ALL: [Self; 8] = [
        Self::True,
        Self::TrueWithCaveat,
        Self::Misleading,
        Self::Outdated,
        Self::False,
        Self::Unverifiable,
        Self::Opinion,
        Self::Prediction,
    ];

    /// As shown to the reader.
    pub fn name(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::TrueWithCaveat => "true, with a caveat",
            Self::Misleading => "misleading",
            Self::Outdated => "outdated",
            Self::False => "false",
            Self::Unverifiable => "unverifiable",
            Self::Opinion => "opinion",
            Self::Prediction => "prediction",
        }
    }

    /// As `evidence/claims` spells it, and in addresses.
    pub fn key(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::TrueWithCaveat => "true-with-caveat",
            Self::Misleading => "misleading",
            Self::Outdated => "outdated",
            Self::False => "false",
            Self::Unverifiable => "unverifiable",
            Self::Opinion => "opinion",
            Self::Prediction => "prediction",
        }
    }

    /// The tone of its badge: `yes`, `maybe` or `no`.
    pub fn tone(self) -> &'static str {
        match self {
            Self::True => "yes",
            Self::Misleading | Self::False | Self::Outdated => "no",
            _ => "maybe",
        }
    }
}

/// One piece of evidence: exactly one of the four ids.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub source: Option<String>,
    pub figure: Option<String>,
    pub listing: Option<String>,
    pub rejection: Option<String>,
    /// The section of the source that says so.
    pub at: Option<String>,
}

impl Evidence {
    /// The noun and id it names.
    pub fn target(&self) -> Option<(NounKind, &str)> {
        let all = [
            (NounKind::Source, &self.source),
            (NounKind::Figure, &self.figure),
            (NounKind::Listing, &self.listing),
            (NounKind::Rejection, &self.rejection),
        ];
        noun::the_one_named(&all)
    }
}

/// One claim: an entry of `evidence/claims/<topic>.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The inventory's id.
    pub id: String,
    /// Ids of the same claim elsewhere in the inventory.
    #[serde(default)]
    pub also: Vec<String>,
    /// The documents that say it.
    #[serde(default)]
    pub said_by: Vec<String>,
    /// What they say, in our words.
    pub statement: String,
    pub topic: String,
    pub verdict: Verdict,
    /// What one can say instead.
    pub correction: Option<String>,
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// What was searched for, when nothing was found.
    pub looked_for: Option<String>,
    /// Claims that say the opposite.
    #[serde(default)]
    pub contradicts: Vec<String>,
    /// What two readers found, neither of whom saw the other's verdict.
    #[serde(default)]
    pub readings: Vec<Verdict>,
    /// What decided between two readings that differ.
    pub settled: Option<String>,
    /// The day it was judged.
    pub checked: Datetime,
}

impl Claim {
    /// Whether `name` is its id or another name of it.
    pub fn answers_to(&self, name: &str) -> bool {
        self.id == name || self.also.iter().any(|other| other == name)
    }

    /// The two verdicts of its readers, where it was read twice.
    pub fn readings(&self) -> Option<(Verdict, Verdict)> {
        match self.readings[..] {
            [first, second] => Some((first, second)),
            _ => None,
        }
    }
}
