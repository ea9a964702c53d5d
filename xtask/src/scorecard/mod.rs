//! The scorecard: what teams weigh, the edge on each criterion, the reason,
//! and what it rests on. The reader gives the weights, so there is no total.

mod check;
mod profile;
mod schema;
mod table;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::claim::{Claims, Verdict};
use crate::data::{self, Placed};
use crate::figure::{Advantage, Figures};
use crate::noun::{Entry, Noun, NounKind, Page, World};
use crate::repo::{Repo, line_of};
use crate::report::{Place, Report};
use schema::{Axis, Criterion, Evidence, File};

pub use check::KINDS;

/// The data file.
const FILE: &str = "evidence/scorecard.toml";
/// The chapter that shows it.
const PAGE: &str = "decide/scorecard.md";

/// The scorecard, with what the claims and figures say that it rests on.
#[derive(Clone, Default)]
pub struct Scorecard {
    criteria: Vec<Placed<Criterion>>,
    axes: Vec<Placed<Axis>>,
    /// The file, for the lines of findings.
    text: String,
    verdicts: BTreeMap<String, Verdict>,
    /// By figure and value.
    advantages: BTreeMap<(String, String), Advantage>,
}

impl Scorecard {
    /// Loads `evidence/scorecard.toml`; a book without one has no criteria.
    pub fn load(
        repo: &Repo,
        claims: &Claims,
        figures: &Figures,
        report: &mut Report,
    ) -> Self {
        if !repo.path(FILE).exists() {
            return Self::default();
        }
        let Some((file, text)) = data::read::<File>(repo, FILE, report) else {
            return Self::default();
        };
        let card = Self::new(
            file,
            text,
            |id| claims.verdict(id),
            |id, value| figures.advantage(id, value),
        );
        data::unique("criterion", &card.criteria, |c| &c.id, report);
        card
    }

    fn new(
        file: File,
        text: String,
        verdict: impl Fn(&str) -> Option<Verdict>,
        advantage: impl Fn(&str, &str) -> Option<Advantage>,
    ) -> Self {
        let mut card = Self {
            criteria: data::place(FILE, &text, "criterion", file.criterion),
            axes: data::place(FILE, &text, "axis", file.axis),
            text,
            ..Self::default()
        };
        for piece in card.criteria.iter().flat_map(|c| c.value.pieces()) {
            if let Some(id) = &piece.claim
                && let Some(verdict) = verdict(id)
            {
                card.verdicts.insert(id.clone(), verdict);
            }
            if let (Some(id), Some(value)) = (&piece.figure, &piece.value)
                && let Some(advantage) = advantage(id, value)
            {
                let key = (id.clone(), value.clone());
                card.advantages.insert(key, advantage);
            }
        }
        card
    }

    /// All criteria, in the order of the file.
    fn all(&self) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().map(|c| &c.value)
    }

    fn get(&self, id: &str) -> Option<&Criterion> {
        self.all().find(|c| c.id == id)
    }

    fn advantage(&self, piece: &Evidence) -> Option<&Advantage> {
        let key = (piece.figure.clone()?, piece.value.clone()?);
        self.advantages.get(&key)
    }

    fn place(&self, offset: usize) -> Place {
        Place::new(FILE, line_of(&self.text, offset))
    }

    /// `{{#index profile}}`: the axes, each with its criteria and what they
    /// rest on.
    pub fn profile(&self, page: &Page) -> String {
        profile::index(self, page)
    }
}

impl Noun for Scorecard {
    fn kind(&self) -> NounKind {
        NounKind::Criterion
    }

    fn entries(&self) -> Vec<Entry> {
        self.criteria
            .iter()
            .map(|c| Entry {
                id: c.value.id.clone(),
                place: c.place.clone(),
                page: PAGE.into(),
                fragment: fragment(&c.value.id),
                title: c.value.name.clone(),
                planned: None,
            })
            .collect()
    }

    fn gist(&self, id: &str) -> String {
        self.get(id).map_or_else(String::new, |c| c.reason.clone())
    }

    fn check(&self, world: &World, report: &mut Report) {
        check::all(self, world, report);
    }

    fn index(&self, page: &Page) -> String {
        table::index(self, page)
    }
}

/// The id of a criterion on its page.
fn fragment(id: &str) -> String {
    format!("criterion-{id}")
}
